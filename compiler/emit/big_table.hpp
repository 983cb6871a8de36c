// What statements on big tables have round them: settings of the server, and commands for tools that work in its place.
#pragma once

#include <optional>
#include <vector>

#include "compiler/emit/statements.hpp"
#include "compiler/plan/state.hpp"

namespace schemac {

// Settings that the dialect has for the work of a statement on a big table: `name`, `value`, `scope` (`advice`, `session`, `server`), `why`. Those of
// the script, or all.
enum class Settings : std::uint8_t { of_script, all };
[[nodiscard]] Value settings_value(const Plan& plan, const Cost& cost, Settings which);

// Whether a tool is wanted: a big table is copied, or others wait while its rows are gone through, and the dialect knows tools.
[[nodiscard]] bool wants_tool(const Plan& plan, const Cost& cost);

// What online_tools.sh sees: each statement that wants a tool, in order, forward ones first. Nothing where none does. `start`: the database before
// the plan.
[[nodiscard]] std::optional<Value> tools_context(const Plan& plan, const std::vector<Section>& sections, const State& start);
// A context of that shape, for checking templates.
[[nodiscard]] Value sample_tools_context(const Dialect& dialect);

}  // namespace schemac
