// The way back of one operation.
#pragma once

#include <utility>
#include <vector>

#include "compiler/plan/state.hpp"

namespace schemac {

// What undoes `operation`, run in order right after it; `before` is the state that it ran on.
[[nodiscard]] std::vector<Operation> inverse(const Operation& operation, const State& before);

// `middle` changes the type of columns (table, column) under everything that stands on them: what the server would refuse to keep is
// taken out before and put back after.
[[nodiscard]] std::vector<Operation> around_type_change(const State& state, const std::vector<std::pair<Text, Text>>& columns, Operation middle);

// Columns of the enum, in order of table and place, as they are now.
[[nodiscard]] std::vector<EnumUse> uses_of(const State& state, Text type);

}  // namespace schemac
