// Columns whose default differs from row to row, on tables that are in use.
#pragma once

#include "compiler/plan/planner.hpp"

namespace schemac {

[[nodiscard]] bool fills_in_steps(const Planner& planner, Text table, const Column& column);

// New rows get the default from the second step on, those that are there in the third; that it is required comes with other changes of columns.
void add_and_fill(Planner& planner, AddColumn add);

}  // namespace schemac
