// Expressions as s-expressions.
#include <array>
#include <fmt/format.h>

#include "compiler/base/overloaded.hpp"
#include "compiler/driver/dump_text.hpp"

namespace schemac {
namespace {

constexpr std::array unary_words{"-", "+", "not"};
constexpr std::array binary_words{"or", "and", "=", "<>", "<", "<=", ">", ">=", "is_distinct_from", "is_not_distinct_from",
                                  "+",  "-",   "*", "/",  "%", "||"};
constexpr std::array is_words{"is_null", "is_true", "is_false", "is_unknown"};
constexpr std::array temporal_words{"date", "time", "datetime", "timestamp"};
constexpr std::array order_nulls_words{"", "nulls_first", "nulls_last"};
constexpr std::array frame_words{"rows", "range", "groups"};
constexpr std::array bound_words{"unbounded_preceding", "preceding", "current_row", "following", "unbounded_following"};

std::string negatable(bool negated, std::string_view head) { return (negated ? "not_" : "") + std::string(head); }

std::string qualified(Text qualifier, std::string_view name) {
  return qualifier.empty() ? std::string(name) : name_text(qualifier) + '.' + std::string(name);
}

std::string bound_text(const FrameBound& bound) {
  return bound.offset ? List(word(bound_words, bound.kind)).add(bound.offset).close() : std::string(word(bound_words, bound.kind));
}

std::string frame_text(const Frame& frame) {
  List list(word(frame_words, frame.unit));
  list.add(bound_text(frame.start));
  if (frame.end) list.add(bound_text(*frame.end));
  return list.close();
}

std::string call_text(const Call& call) {
  List list(call.function.view());
  if (call.distinct) list.add("distinct");
  list.add_all(call.arguments);
  if (!call.order_by.empty()) list.add(List("order_by").add_all(call.order_by).close());
  if (call.filter) list.add(List("filter").add(call.filter).close());
  if (call.over) list.add(text_of(*call.over));
  return list.close();
}

std::string case_text(const Case& node) {
  List list("case");
  list.add(node.operand);
  for (const WhenClause& when : node.whens) list.add(List("when").add(when.condition).add(when.result).close());
  if (node.otherwise) list.add(List("else").add(node.otherwise).close());
  return list.close();
}

std::string interval_text(const IntervalLiteral& interval) {
  List list("interval");
  for (const IntervalPart& part : interval.parts) list.add(part.amount.view()).add(part.unit.view());
  return list.close();
}

}  // namespace

std::string text_of(const OrderItem& item) {
  if (!item.descending && item.nulls == NullsOrder::unspecified) return text_of(*item.expr);
  return List(item.descending ? "desc" : "asc").add(item.expr).add(word(order_nulls_words, item.nulls)).close();
}

std::string text_of(const Window& window) {
  List list("over");
  if (!window.base.empty()) list.add(name_text(window.base));
  if (!window.partition_by.empty()) list.add(List("partition_by").add_all(window.partition_by).close());
  if (!window.order_by.empty()) list.add(List("order_by").add_all(window.order_by).close());
  if (window.frame) list.add(frame_text(*window.frame));
  return list.close();
}

std::string text_of(const Expr& expr) {
  return std::visit(
      Overloaded{
          [](const NullLiteral&) -> std::string { return "null"; },
          [](const BooleanLiteral& node) -> std::string { return node.value ? "true" : "false"; },
          [](const NumberLiteral& node) -> std::string { return node.digits.str(); },
          [](const StringLiteral& node) { return value_text(node.value); },
          [](const TemporalLiteral& node) { return List(word(temporal_words, node.kind)).add(value_text(node.value)).close(); },
          [](const IntervalLiteral& node) { return interval_text(node); },
          [](const ColumnRef& node) { return qualified(node.qualifier, name_text(node.name)); },
          [](const Star& node) { return qualified(node.qualifier, "*"); },
          [](const Unary& node) { return List(word(unary_words, node.op)).add(node.operand).close(); },
          [](const Binary& node) { return List(word(binary_words, node.op)).add(node.left).add(node.right).close(); },
          [](const Is& node) { return List(negatable(node.negated, word(is_words, node.what))).add(node.operand).close(); },
          [](const Between& node) { return List(negatable(node.negated, "between")).add(node.operand).add(node.low).add(node.high).close(); },
          [](const InList& node) { return List(negatable(node.negated, "in")).add(node.operand).add_all(node.items).close(); },
          [](const InQuery& node) { return List(negatable(node.negated, "in")).add(node.operand).add(text_of(*node.query)).close(); },
          [](const Like& node) { return List(negatable(node.negated, "like")).add(node.operand).add(node.pattern).add(node.escape).close(); },
          [](const Case& node) { return case_text(node); },
          [](const Cast& node) { return List("cast").add(node.operand).add(text_of(node.type)).close(); },
          [](const Extract& node) { return List("extract").add(node.field.view()).add(node.operand).close(); },
          [](const Call& node) { return call_text(node); },
          [](const Exists& node) { return List("exists").add(text_of(*node.query)).close(); },
          [](const ScalarSubquery& node) { return text_of(*node.query); },
          [](const Row& node) { return List("row").add_all(node.items).close(); },
      },
      expr.node);
}

}  // namespace schemac
