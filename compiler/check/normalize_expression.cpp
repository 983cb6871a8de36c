// Expressions of one target: the server's own text chosen, defaults in one spelling.
#include <algorithm>
#include <string>

#include "compiler/check/normalization.hpp"
#include "compiler/check/rewrite.hpp"

namespace schemac {
namespace {

// `007` is 7 and `0.50` is 0.5; what has an exponent stays.
Text canonical_digits(Text digits) {
  std::string text = digits.str();
  if (text.find_first_of("eE") != std::string::npos) return digits;
  if (text.find('.') != std::string::npos) {
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.') text.pop_back();
  }
  text.erase(0, std::min(text.find_first_not_of('0'), text.size()));
  if (text.empty() || text.front() == '.') text.insert(0, "0");
  return Text(text);
}

ExprPtr canonical(const ExprPtr& tree, const Type& type) {
  Expr copy = *tree;
  if (auto* number = std::get_if<NumberLiteral>(&copy.node)) {
    const Text digits = canonical_digits(number->digits);
    copy.node = NumberLiteral{digits, digits.view().find_first_of(".eE") == std::string_view::npos};
    return copy;
  }
  if (auto* sign = std::get_if<Unary>(&copy.node)) {
    if (sign->op == UnaryOp::logical_not) return tree;
    sign->operand = canonical(sign->operand, type);
    if (sign->op == UnaryOp::plus) return sign->operand;
    const auto* number = expr_as<NumberLiteral>(*sign->operand);
    return number != nullptr && number->digits == "0" ? sign->operand : ExprPtr(copy);
  }
  if (const auto* moment = std::get_if<TemporalLiteral>(&copy.node)) {
    const bool same = (moment->kind == TemporalKind::date && type_as<DateType>(type) != nullptr) ||
                      (moment->kind == TemporalKind::time && type_as<TimeType>(type) != nullptr) ||
                      (moment->kind == TemporalKind::datetime && type_as<DateTimeType>(type) != nullptr) ||
                      (moment->kind == TemporalKind::timestamp && type_as<TimestampType>(type) != nullptr);
    if (!same) return tree;
    copy.node = StringLiteral{moment->value};
    return copy;
  }
  if (auto* call = std::get_if<Call>(&copy.node); call != nullptr && call->function == "current_timestamp") {
    call->function = Text("now");
    return copy;
  }
  return tree;
}

bool is_leaf(const Expr& expr) {
  const auto* call = expr_as<Call>(expr);
  return expr_as<NumberLiteral>(expr) != nullptr || expr_as<StringLiteral>(expr) != nullptr || expr_as<BooleanLiteral>(expr) != nullptr ||
         (call != nullptr && call->arguments.empty());
}

ExprPtr in_utc(const ExprPtr& tree, const Table& table, const Normalization& side) {
  if (is_leaf(*tree)) return tree;
  Sink silent;
  Reporter report(nullptr, silent);
  ExpressionFacts facts;
  QueryRecord record;
  TypingContext context{side.world, {}, report, facts, nullptr, &record};
  const Scope scope(table);
  static constexpr PlaceRules rules{"an expression", true, true, true, true};
  ExpressionTyper(context, scope, rules).type(*tree);
  return rewritten(tree, record);
}

}  // namespace

std::optional<Expression> normalized_expression(const std::optional<Expression>& expression, const Table& table, const Normalization& side) {
  if (!expression) return std::nullopt;
  if (const auto* tree = std::get_if<ExprPtr>(&expression->form)) return Expression{in_utc(*tree, table, side), expression->where};
  const Text* text = text_for(std::get<PerDialect>(expression->form), side.dialect());
  if (text == nullptr) return std::nullopt;
  return Expression{PerDialect{{{Text(side.dialect().name), *text}}}, expression->where};
}

std::optional<Expression> normalized_default(const std::optional<Expression>& value, const Type& type, const Table& table,
                                             const Normalization& side) {
  if (!value) return std::nullopt;
  const auto* tree = std::get_if<ExprPtr>(&value->form);
  if (tree == nullptr) return normalized_expression(value, table, side);
  if (expr_as<NullLiteral>(**tree) != nullptr) return std::nullopt;
  return Expression{in_utc(canonical(*tree, type), table, side), value->where};
}

}  // namespace schemac
