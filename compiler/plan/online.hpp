// Forms of operations that block least: outside of transactions, or with the look at the rows put off.
#pragma once

#include <vector>

#include "compiler/plan/plan.hpp"
#include "compiler/plan/state.hpp"

namespace schemac {

// For an operation on a table that is in use.
[[nodiscard]] Operation online_form(Operation operation, const State& before, const Capabilities& capabilities);

// The way back of `forward`, which finds `after`. Several operations that belong together stay as they are.
[[nodiscard]] std::vector<Operation> online_reverse(const Operation& forward, std::vector<Operation> reverse, const State& after,
                                                    const Capabilities& capabilities);

// Nothing but that the column becomes required, in a form that scans under lock.
[[nodiscard]] bool becomes_required(const AlterColumn& operation, const Capabilities& capabilities);

[[nodiscard]] Transaction transaction_of(const Operation& operation, const Capabilities& capabilities);

}  // namespace schemac
