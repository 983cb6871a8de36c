// Steps to SQL statements: those of a step and the steps joined to it come out together.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "compiler/emit/render.hpp"
#include "compiler/plan/plan.hpp"
#include "compiler/plan/timeline.hpp"

namespace schemac {

// Statements of a section that stand for some of its operations, or for none: such as may run again whenever they come.
struct StatementUnit {
  Unit operations;
  std::size_t end = 0;  // of its statements; they begin where those of the unit before it end
  // One for each statement, or none: under which it must still run, where the unit is not known to be done; `always`: it needs no guard.
  std::vector<std::string> conditions;
  bool guards_itself = false;  // it may always run
};

// An ALTER TABLE of a section: the table's name, and the clauses without what has the server refuse rather than do more.
struct AlterStatement {
  Text table;
  std::vector<std::string> clauses;
};

// Steps [first, last) of a plan that share statements, and both ways of them. Statements have no semicolon.
struct Section {
  std::size_t first = 0;
  std::size_t last = 0;
  std::vector<std::string> forward;
  std::vector<std::string> reverse;
  Cost cost{};  // of all of `forward`
  Cost reverse_cost{};
  // The same table by table, and lock by lock where statements run one after the other; none where nobody can be in the way.
  std::vector<Cost> costs{};
  std::vector<Cost> reverse_costs{};
  std::vector<StatementUnit> forward_units{};
  std::vector<StatementUnit> reverse_units{};
  std::vector<AlterStatement> forward_alters{};
  std::vector<AlterStatement> reverse_alters{};
};

// Whether anybody, or the rows, can tell that the statement runs: not so on a table that the plan makes itself.
[[nodiscard]] bool is_noticed(const Cost& cost);

// `rerunnable`: `OPERATION.rerun.sql` is taken where there is one, and conditions of `OPERATION.guard.sql`.
enum class Guarding : std::uint8_t { plain, rerunnable };

// In order of the plan; nothing, and diagnostics, where a template fails.
[[nodiscard]] std::optional<std::vector<Section>> render_sections(const Plan& plan, const Renderer& renderer, const TemplateStore::Content& templates,
                                                                  Guarding guarding);

}  // namespace schemac
