// How far a script has come: what the catalogue is asked, for the guards of a script that may run again and for probe.sql, precheck.sql and
// verify.sql.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "compiler/emit/script.hpp"
#include "compiler/plan/timeline.hpp"

namespace schemac {

// What happens to the database, unit by unit, on one way; and which unit ends each step.
struct Course {
  std::vector<Unit> units;
  std::vector<std::size_t> step_ends;  // by step in order of the plan: so many units have run once the step is done
  Timeline timeline;
};
[[nodiscard]] Course course_of(const Plan& plan, const std::vector<Section>& sections, Way way, const State& start);

// What script_progress.sql sees, and kit_probe.sql besides.
[[nodiscard]] std::optional<Value> progress_context(const Plan& plan, const Course& course, Way way, const Renderer& renderer);

// What statement_guarded.sql sees. `inside`: in a transaction.
[[nodiscard]] Value guarded_context(const Dialect& dialect, const std::string& statement, const std::string& condition, std::size_t unit,
                                    bool inside);

// What a fact's template asks; nothing, and a diagnostic, where it fails.
[[nodiscard]] std::optional<std::string> fact_query(const Dialect& dialect, const Fact& fact, std::size_t slot, const Renderer& renderer);

}  // namespace schemac
