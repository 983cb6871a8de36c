// Options that hang on something inside their table: they leave before it changes, and come when it is there.
#pragma once

#include "compiler/plan/planner.hpp"

namespace schemac {

[[nodiscard]] inline bool is_bound(const DialectOption& option) { return option.role == OptionRole::index || option.role == OptionRole::expression; }

// Comment, options and collation of a table that is there; nothing where they are as wanted.
void alter_properties(Planner& planner, Text table, const Table& wanted);
// Under OLD's names: those that go, change, or hang on what leaves.
void take_bound_options(Planner& planner);
// Under NEW's names, when columns and indexes are there.
void put_bound_options(Planner& planner);

}  // namespace schemac
