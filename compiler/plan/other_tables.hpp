// Which tables a statement locks besides its own.
#pragma once

#include <vector>

#include "compiler/plan/state.hpp"

namespace schemac {

// Tables that the operation's foreign keys point at, or that its backfill reads; views among them. Without its own; none twice.
[[nodiscard]] std::vector<Text> other_tables(const Operation& operation, const State& before);

}  // namespace schemac
