// Whether a value may be null, as far as columns and outer joins tell. Of what is not known nothing is said.
#pragma once

#include "compiler/check/type_expression.hpp"
#include "compiler/model/query.hpp"

namespace schemac {

// `expr` stands in the select list of `select`, which is resolved, with a record.
[[nodiscard]] bool may_be_null(const Expr& expr, const Select& select, const TypingContext& context);

}  // namespace schemac
