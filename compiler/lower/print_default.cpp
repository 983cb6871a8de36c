// Defaults and `on update` values of columns.
#include <fmt/format.h>

#include "compiler/lower/print.hpp"

namespace schemac {
namespace {

std::optional<std::uint8_t> moment_precision(const Type& type) {
  if (const auto* moment = type_as<TimestampType>(type)) return moment->precision;
  if (const auto* moment = type_as<DateTimeType>(type)) return moment->precision;
  return std::nullopt;
}

bool is_literal(const Expr& expr) {
  if (const auto* unary = expr_as<Unary>(expr)) return unary->op != UnaryOp::logical_not && expr_as<NumberLiteral>(*unary->operand) != nullptr;
  return expr_as<NullLiteral>(expr) || expr_as<BooleanLiteral>(expr) || expr_as<NumberLiteral>(expr) || expr_as<StringLiteral>(expr);
}

// The text alone: the column's type says what it is, and not every server takes a typed literal as a default.
std::string bare_moment(const Dialect& dialect, const TemporalLiteral& literal) {
  return print_expression(dialect, Expr{StringLiteral{Text(server_moment(literal.value))}, {}});
}

}  // namespace

PrintedDefault print_default(const Dialect& dialect, const Type& type, const Expression& expression) {
  const Expr* tree = expression.tree();
  if (tree == nullptr) return {print_expression(dialect, expression), DefaultForm::verbatim};
  if (is_literal(*tree)) return {print_expression(dialect, *tree), DefaultForm::literal};
  if (const auto* literal = expr_as<TemporalLiteral>(*tree)) return {bare_moment(dialect, *literal), DefaultForm::literal};
  const auto precision = moment_precision(type);
  const auto* call = expr_as<Call>(*tree);
  if (precision && call != nullptr && call->arguments.empty())
    if (const auto row = find_spelling(dialect, "default:" + call->function.str()))
      return {fill_pattern(row->pattern, [&](std::string_view, bool) { return std::to_string(*precision); }).text, DefaultForm::now};
  return {print_expression(dialect, *tree, Standing::stored), DefaultForm::expression};
}

}  // namespace schemac
