// Foreign keys whose columns change in tables that the server copies for it: MySQL refuses that (1846, 1832, 1833).
#pragma once

#include "compiler/plan/state.hpp"
#include "compiler/plan/survey.hpp"

namespace schemac {

// Takes out the checks that would make the server copy such a table; a full-text index costs too much to build again, so there the key goes.
// After `mark_in_the_way`.
void mark_copied_tables(Survey& survey, const Dialect& dialect, const Capabilities& capabilities);

// Whether the operation must not share a statement with one that copies the table. `before` is the state that it runs on.
[[nodiscard]] bool refuses_copy(const Operation& operation, const State& before);

}  // namespace schemac
