// What no server takes in the step of a recursive `with`.
#pragma once

#include "compiler/model/query.hpp"

namespace schemac {

// The first aggregate of a select that reads `name` itself; null where there is none.
[[nodiscard]] const Expr* aggregate_in_step(const Query& step, Text name);

}  // namespace schemac
