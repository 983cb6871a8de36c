// Whether every value of one type has room in another.
#pragma once

#include <vector>

#include "compiler/dialect/capabilities.hpp"
#include "compiler/model/column.hpp"
#include "compiler/model/expression.hpp"

namespace schemac {

// The server refuses the conversion for some value of `from` (out of range, too long, no number, a value that the enum does not have). Rounding
// is no refusal. Where a type says too little, as a server's own does, the answer is the careful one.
[[nodiscard]] bool may_not_fit(const Type& from, const Type& to, const Capabilities& capabilities);

// A column of the type takes the value; rounding is no refusal.
[[nodiscard]] bool literal_fits(const Expr& literal, const Type& type);

// Values of `from`, an enum in place, that `to` does not have; empty for other types.
[[nodiscard]] std::vector<Text> values_that_go(const Type& from, const Type& to);

}  // namespace schemac
