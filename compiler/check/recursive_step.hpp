// What no server takes in the step of a recursive `with`.
#pragma once

#include "compiler/model/query.hpp"

namespace schemac {

// The first aggregate, window function or term of `group by` of a select that reads `name` itself; null where there is none (PostgreSQL 42P19,
// MySQL 3575).
[[nodiscard]] const Expr* grouping_in_step(const Query& step, Text name);

}  // namespace schemac
