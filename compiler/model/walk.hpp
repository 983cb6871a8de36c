// Walking and rewriting expression trees of one table: what columns they read, and the same tree under other column names.
#pragma once

#include <functional>
#include <utility>
#include <vector>

#include "compiler/model/expression.hpp"

namespace schemac {

// Calls `visit` for the expression and everything below it, from the outside in. Subqueries are not entered: expressions that belong to a
// table (checks, defaults, generated columns, indexes) have none.
void walk(const Expr& expr, const std::function<void(const Expr&)>& visit);

// Calls `visit` for the parts right below the expression; subqueries are not entered.
void each_child(const Expr& expr, const std::function<void(const Expr&)>& visit);

// The tree built anew from the leaves up: `build` gets each part as it was and a copy of it whose parts are already built.
[[nodiscard]] ExprPtr rewritten(const ExprPtr& tree, const std::function<ExprPtr(const Expr& original, Expr copy)>& build);

// Columns that the expression names, without doubles, in order of first use. None for a server's own text.
[[nodiscard]] std::vector<Text> columns_of(const Expression& expression);
// Of a server's own text, which is not parsed, any mention of the name counts.
[[nodiscard]] bool reads_column(const Expression& expression, Text column);

// Old name, new name.
using ColumnNames = std::vector<std::pair<Text, Text>>;

[[nodiscard]] Text renamed(Text name, const ColumnNames& names);
// The same expression where every column of `names` has its new name, all at once (a swap works). A server's own text stays as it is.
[[nodiscard]] Expression renamed(const Expression& expression, const ColumnNames& names);

}  // namespace schemac
