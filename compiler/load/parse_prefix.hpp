// The grammars to each other: each reads what the text has at the cursor, leaves the cursor (and the height of the tree) behind it, and
// throws SyntaxFault. Gaps after what was read are read too.
#pragma once

#include <vector>

#include "compiler/load/parse_fault.hpp"

namespace schemac {

struct TypePrefix {
  Type type;
  Extent where;
  bool identity = false;  // `serial` and its kin
};
[[nodiscard]] TypePrefix type_prefix(Cursor& cursor);
[[nodiscard]] ExprPtr expression_prefix(Cursor& cursor);
[[nodiscard]] std::vector<OrderItem> order_prefix(Cursor& cursor);
[[nodiscard]] Window window_prefix(Cursor& cursor);
[[nodiscard]] QueryPtr query_prefix(Cursor& cursor);

}  // namespace schemac
