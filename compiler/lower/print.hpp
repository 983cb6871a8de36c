// Types, expressions and queries as SQL of a dialect. What is dialect-specific comes from its rows.
#pragma once

#include <string>
#include <vector>

#include "compiler/dialect/dialect.hpp"
#include "compiler/lower/spelling.hpp"

namespace schemac {

[[nodiscard]] std::string print_type(const Dialect& dialect, const Type& type);

// Where an expression stands: `stored` text is kept by the server (generated columns, indexes), `condition` is stored and must be a predicate.
enum class Standing : std::uint8_t { plain, stored, condition };

// With the fewest parentheses that keep the tree's meaning.
[[nodiscard]] std::string print_expression(const Dialect& dialect, const Expr& expr, Standing standing = Standing::plain);
// A server's own text comes out as it is.
[[nodiscard]] std::string print_expression(const Dialect& dialect, const Expression& expression, Standing standing = Standing::plain);

// `literal`: a value that stands bare everywhere; `now`: the server's own form for the present time; `expression`: what some servers want in
// parentheses; `verbatim`: the server's own text.
enum class DefaultForm : std::uint8_t { literal, now, expression, verbatim };
struct PrintedDefault {
  std::string text;
  DefaultForm form = DefaultForm::literal;
};
// A default or an `on update` of a column of this type.
[[nodiscard]] PrintedDefault print_default(const Dialect& dialect, const Type& type, const Expression& expression);

// Several lines, no line break at the end. `names` are those of the output columns, where they are known.
[[nodiscard]] std::string print_query(const Dialect& dialect, const Query& query, const std::vector<Text>& names = {});
// What stands behind `from`, on one line.
[[nodiscard]] std::string print_source(const Dialect& dialect, const Source& source);
// On one line, as it stands inside an expression.
[[nodiscard]] std::string print_subquery(const Dialect& dialect, const Query& query);

}  // namespace schemac
