// Inside of print_expression: one printer for an expression, shared by the files that print its nodes.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "compiler/lower/print.hpp"
#include "compiler/model/query.hpp"

namespace schemac {

// The digits of a number without its exponent.
[[nodiscard]] inline std::string_view mantissa(const NumberLiteral& number) {
  const std::string_view digits = number.digits.view();
  return digits.substr(0, digits.find_first_of("eE"));
}

class ExpressionPrinter {
 public:
  ExpressionPrinter(const Dialect& dialect, Standing standing) : dialect_(&dialect), stored_(standing != Standing::plain) {}

  [[nodiscard]] Spelled print(const Expr& expr) const;
  // In parentheses where it holds less tightly than `least`.
  [[nodiscard]] std::string print(const Expr& expr, Binding least) const;
  [[nodiscard]] std::string order_items(const std::vector<OrderItem>& items) const;
  // `(partition by .. order by .. rows ..)`.
  [[nodiscard]] std::string window(const Window& window) const;

 private:
  [[nodiscard]] Spelled node(const NullLiteral&) const { return {"null"}; }
  [[nodiscard]] Spelled node(const BooleanLiteral& literal) const { return {literal.value ? "true" : "false"}; }
  [[nodiscard]] Spelled node(const NumberLiteral& literal) const { return {literal.digits.str()}; }
  [[nodiscard]] Spelled node(const StringLiteral& literal) const;
  [[nodiscard]] Spelled node(const TemporalLiteral& literal) const;
  [[nodiscard]] Spelled node(const IntervalLiteral& literal) const;
  [[nodiscard]] Spelled node(const ColumnRef& column) const;
  [[nodiscard]] Spelled node(const Star& star) const;
  [[nodiscard]] Spelled node(const Unary& unary) const;
  [[nodiscard]] Spelled node(const Binary& binary) const;
  [[nodiscard]] Spelled node(const Is& is) const;
  [[nodiscard]] Spelled node(const Between& between) const;
  [[nodiscard]] Spelled node(const InList& in) const;
  [[nodiscard]] Spelled node(const InQuery& in) const;
  [[nodiscard]] Spelled node(const Like& like) const;
  [[nodiscard]] Spelled node(const Case& choice) const;
  [[nodiscard]] Spelled node(const Cast& cast) const;
  [[nodiscard]] Spelled node(const Extract& extract) const;
  [[nodiscard]] Spelled node(const Call& call) const;
  [[nodiscard]] Spelled node(const Exists& exists) const;
  [[nodiscard]] Spelled node(const ScalarSubquery& subquery) const;
  [[nodiscard]] Spelled node(const Row& row) const;

  [[nodiscard]] Spelled concatenation(const Binary& binary) const;
  [[nodiscard]] Spelled interval_sum(const Binary& binary, const IntervalLiteral& interval, const Expr& operand) const;
  [[nodiscard]] std::string list(const std::vector<ExprPtr>& items, std::string_view separator = ", ", Binding least = Binding::loosest) const;
  [[nodiscard]] Spelled plain_call(const Call& call) const;
  [[nodiscard]] Spelled spelled_call(const Call& call, std::string_view pattern) const;
  [[nodiscard]] std::string json_path(const Call& call) const;
  [[nodiscard]] std::string path_above(const Call& call) const;
  [[nodiscard]] std::string json_key(const Expr& expr) const;
  // ` filter (..) over (..)`, as far as there are.
  [[nodiscard]] std::string after_call(const Call& call) const;
  [[nodiscard]] std::string order_item(const OrderItem& item) const;
  // Fills a pattern of which {0} and {1} are these; null where there is no such operand.
  [[nodiscard]] Spelled fill(std::string_view pattern, const Expr* first, const Expr* second) const;

  const Dialect* dialect_;
  bool stored_;
};

}  // namespace schemac
