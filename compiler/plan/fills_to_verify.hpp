// Backfills whose result can still be looked at when a plan has run.
#pragma once

#include <cstddef>
#include <vector>

#include "compiler/plan/plan.hpp"
#include "compiler/plan/state.hpp"

namespace schemac {

struct FillToVerify {
  std::size_t step = 0;  // from 1
  Operation fill;        // FillTable or FillColumn; of a table whose sources have lost columns that only gave values, the key alone
};

// Those whose sources and target are, at the end of the plan, what they were when the backfill ran.
[[nodiscard]] std::vector<FillToVerify> fills_to_verify(const Plan& plan, const State& end);

}  // namespace schemac
