// Trees as normalisation leaves them: `*` spelled out, instants read in UTC, columns with the relation that they are of.
#pragma once

#include "compiler/check/type_expression.hpp"

namespace schemac {

[[nodiscard]] ExprPtr rewritten(const ExprPtr& tree, const QueryRecord& record);
[[nodiscard]] QueryPtr rewritten(const QueryPtr& query, const QueryRecord& record);

}  // namespace schemac
