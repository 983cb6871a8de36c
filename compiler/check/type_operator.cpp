// Types of operators: arithmetic, comparison, joining texts, and literals that stand for other types.
#include <algorithm>

#include "compiler/base/contains.hpp"
#include "compiler/check/literals.hpp"
#include "compiler/check/type_expression.hpp"
#include "compiler/model/conversion.hpp"

namespace schemac {
namespace {

std::string_view symbol(BinaryOp op) {
  switch (op) {
    case BinaryOp::add:
      return "+";
    case BinaryOp::subtract:
      return "-";
    case BinaryOp::multiply:
      return "*";
    case BinaryOp::modulo:
      return "%";
    case BinaryOp::divide:
      return "/";
    default:
      return "?";
  }
}

bool is_loose(const ValueType& value) { return value.family == Family::unknown || value.family == Family::null; }

bool same_enum(const ValueType& left, const ValueType& right) { return left.type == right.type || *left.type == *right.type; }

}  // namespace

void ExpressionTyper::reject(const Expr& whole, std::string message, const std::string& help) {
  Report report = context_.report.report(Code::type_mismatch, span(whole), std::move(message));
  if (!help.empty()) report.help(help);
}

ValueType ExpressionTyper::unary(const Expr& expr, const Unary& node) {
  if (node.op == UnaryOp::logical_not) {
    condition(*node.operand);
    return value_of(Family::boolean);
  }
  ValueType value = type(*node.operand);
  if (is_number(value.family) || is_loose(value) || value.family == Family::interval) return value;
  reject(expr, "a sign before " + describe(value), "");
  return value_of(Family::unknown);
}

ValueType ExpressionTyper::binary(const Expr& expr, const Binary& node) {
  switch (node.op) {
    case BinaryOp::logical_or:
    case BinaryOp::logical_and:
      condition(*node.left);
      condition(*node.right);
      return value_of(Family::boolean);
    case BinaryOp::concat:
      return concat(node);
    case BinaryOp::add:
    case BinaryOp::subtract:
    case BinaryOp::multiply:
    case BinaryOp::modulo: {
      const ValueType left = type(*node.left);
      const ValueType right = type(*node.right);
      return arithmetic(expr, node, left, right);
    }
    case BinaryOp::divide:
      return divided(expr, node);
    default:
      compare(expr, typed(*node.left), typed(*node.right));
      return value_of(Family::boolean);
  }
}

ValueType ExpressionTyper::concat(const Binary& node) {
  for (const ExprPtr* part : {&node.left, &node.right}) {
    const ValueType value = type(**part);
    if (value.family == Family::text || is_loose(value)) continue;
    const std::string text = context_.locate.written((*part)->where);
    context_.report.report(Code::concat_needs_text, span(**part), "`||` joins texts, and this is " + describe(value))
        .help("write `cast(" + text + " as text)`");
  }
  return value_of(Family::text);
}

ValueType ExpressionTyper::divided(const Expr& expr, const Binary& node) {
  ValueType left = type(*node.left);
  const ValueType right = type(*node.right);
  if (left.family == Family::integer && right.family == Family::integer) {
    const std::string above = context_.locate.written(node.left->where);
    const std::string below = context_.locate.written(node.right->where);
    context_.report.report(Code::integer_division, span(expr), "`/` on two integers gives an integer on some servers and a fraction on others")
        .help("for the whole part: `div(" + above + ", " + below + ")`")
        .help("for a fraction: `cast(" + above + " as decimal(20,4)) / " + below + "`");
    return value_of(Family::decimal);
  }
  if (left.family == Family::interval && is_number(right.family)) return left;
  return arithmetic(expr, node, left, right);
}

ValueType ExpressionTyper::arithmetic(const Expr& expr, const Binary& node, const ValueType& left, const ValueType& right) {
  if (is_number(left.family) && is_number(right.family)) {
    if (node.op == BinaryOp::modulo && (left.family == Family::floating || right.family == Family::floating))
      reject(expr, "`%` takes integers and decimals, and one side is a double", "cast it to `decimal(20,4)`");
    const ValueType wider = common_value(left, right);
    if (node.op == BinaryOp::divide && wider.family != Family::floating) context_.wrap(*node.left, Wrap::exact);
    return wider.family == Family::integer ? wider : value_of(wider.family);
  }
  if (is_loose(left) && (is_loose(right) || is_number(right.family))) return right.family == Family::null ? left : right;
  if (is_loose(right) && is_number(left.family)) return left;
  return moment_arithmetic(expr, node, left, right);
}

ValueType ExpressionTyper::moment_arithmetic(const Expr& expr, const Binary& node, const ValueType& left, const ValueType& right) {
  const bool adds = node.op == BinaryOp::add;
  const bool sums = adds || node.op == BinaryOp::subtract;
  const auto temporal = [](const ValueType& value) { return is_moment(value.family) || value.family == Family::time; };
  const ValueType& moment = temporal(left) ? left : right;
  const ValueType& other = temporal(left) ? right : left;
  if (sums && temporal(moment) && (other.family == Family::interval || is_loose(other)) && (adds || temporal(left))) {
    if (moment.family == Family::time)
      reject(expr, "a time of day goes past midnight in one way on some servers and in another way on others", "add to a datetime");
    if (moment.family == Family::date) context_.wrap(temporal(left) ? *node.left : *node.right, Wrap::day_start);
    if (moment.family == Family::timestamp) {
      context_.wrap(temporal(left) ? *node.left : *node.right, Wrap::utc);
      context_.wrap(expr, Wrap::utc);
    }
    return moment.family == Family::date ? value_of(Family::datetime) : value_of(moment.family);
  }
  if (left.family == Family::interval && (right.family == Family::interval || is_loose(right)) && sums) return left;
  if (left.family == Family::interval && is_number(right.family) && !sums) return left;
  if (right.family == Family::interval && is_number(left.family) && node.op == BinaryOp::multiply) return right;
  std::string help;
  if (temporal(left) && temporal(right))
    help = "for days between them: `date_diff(a, b)`";
  else if (temporal(left) && is_number(right.family))
    help = "write `" + std::string(symbol(node.op)) + " interval '1 day'`";
  else if (left.family == Family::text || right.family == Family::text)
    help = adds ? "texts are joined by `||`; numbers in a text need a cast" : "numbers in a text need a cast";
  reject(expr, "`" + std::string(symbol(node.op)) + "` does not take " + describe(left) + " and " + describe(right), help);
  return value_of(Family::unknown);
}

ExpressionTyper::Typed ExpressionTyper::typed(const Expr& expr) {
  const auto* row = expr_as<Row>(expr);
  if (row == nullptr) return {&expr, type(expr), {}};
  Typed result{&expr, {Family::row, nullptr}, {}};
  for (const ExprPtr& item : row->items) result.items.push_back(type(*item));
  return result;
}

void ExpressionTyper::compare(const Expr& whole, const Typed& left, const Typed& right) {
  const auto* left_row = expr_as<Row>(*left.expr);
  const auto* right_row = expr_as<Row>(*right.expr);
  if (left_row == nullptr || right_row == nullptr) {
    comparable(whole, *left.expr, left.value, *right.expr, right.value);
    return;
  }
  if (left.items.size() != right.items.size()) {
    context_.report.report(Code::column_count, span(*right.expr),
                           std::to_string(left.items.size()) + " values are compared with " + std::to_string(right.items.size()));
    return;
  }
  for (std::size_t i = 0; i < left.items.size(); ++i) comparable(whole, *left_row->items[i], left.items[i], *right_row->items[i], right.items[i]);
}

bool ExpressionTyper::comparable(const Expr& whole, const Expr& left, const ValueType& left_type, const Expr& right, const ValueType& right_type) {
  if (is_loose(left_type) || is_loose(right_type)) return true;
  if (left_type.literal != nullptr && right_type.literal == nullptr && coerce(*left_type.literal, right_type)) return true;
  if (right_type.literal != nullptr && left_type.literal == nullptr && coerce(*right_type.literal, left_type)) return true;
  if (left_type.family == Family::enumeration && right_type.family == Family::enumeration && !same_enum(left_type, right_type)) {
    reject(whole, describe(left_type) + " is compared with " + describe(right_type), "cast both to text");
    return false;
  }
  if (left_type.family == right_type.family || (is_number(left_type.family) && is_number(right_type.family))) return true;
  if (is_moment(left_type.family) && is_moment(right_type.family)) {
    if (left_type.family == Family::timestamp) context_.wrap(left, Wrap::utc);
    if (right_type.family == Family::timestamp) context_.wrap(right, Wrap::utc);
    return true;
  }
  std::string help;
  const bool text_left = left_type.family == Family::text;
  if (text_left != (right_type.family == Family::text)) {
    const Expr& other = text_left ? right : left;
    const ValueType& literal = text_left ? left_type : right_type;
    const ValueType& against = text_left ? right_type : left_type;
    if (literal.literal != nullptr && is_number(against.family))
      help = "leave out the quotes, or cast the other side: `cast(" + context_.locate.written(other.where) + " as text)`";
    else if (expr_as<NumberLiteral>(other) != nullptr)
      help = "put the number in quotes, `'" + context_.locate.written(other.where) + "'`, or cast the text";
    else
      help = "write `cast(" + context_.locate.written(other.where) + " as text)`";
  } else if (left_type.family == Family::boolean || right_type.family == Family::boolean) {
    help = "a boolean is `true` or `false`";
  }
  reject(whole, describe(left_type) + " is compared with " + describe(right_type), help);
  return false;
}

// Of an enum that is known; an unknown one was reported where it stands.
void ExpressionTyper::check_value(const Expr& literal, Text text, const ValueType& to) {
  std::vector<std::string_view> known;
  const auto* named = type_as<EnumNameType>(*to.type);
  if (named != nullptr) {
    const Enum* definition = context_.world.enumeration(named->name);
    if (definition == nullptr) return;
    for (const EnumValue& value : definition->values) known.push_back(value.name.view());
  } else {
    for (const Text value : type_as<EnumValuesType>(*to.type)->values) known.push_back(value.view());
  }
  if (contains(known, text.view())) return;
  Report report = context_.report.report(Code::bad_literal, span(literal),
                                         quoted(text) + " is no value of " + (named != nullptr ? describe(to) : std::string("the enum")));
  help_nearest(report, text, known);
}

bool ExpressionTyper::coerce(const Expr& literal, const ValueType& to) {
  const Text text = std::get<StringLiteral>(literal.node).value;
  bool sound = true;
  switch (to.family) {
    case Family::text:
    case Family::binary:
    case Family::array:
    case Family::unknown:
    case Family::null:
      return true;
    case Family::date:
      sound = is_date_text(text);
      break;
    case Family::time:
      sound = is_time_text(text);
      break;
    case Family::datetime:
      sound = is_moment_text(text, false);
      break;
    case Family::timestamp:
      sound = is_moment_text(text, true);
      if (sound) context_.facts.add(Feature::zone, literal.where);
      break;
    case Family::uuid:
      sound = is_uuid_text(text);
      break;
    case Family::json:
      sound = is_json_text(text);
      break;
    case Family::enumeration:
      check_value(literal, text, to);
      return true;
    default:
      return false;
  }
  if (!sound) context_.report.report(Code::bad_literal, span(literal), quoted(text) + " is no " + describe(to));
  return true;
}

bool ExpressionTyper::assign(const Expr& expr, const ValueType& from, const ValueType& to, std::string_view what) {
  if (from.literal != nullptr && coerce(*from.literal, to)) return true;
  if (to.literal != nullptr && from.literal == nullptr && coerce(*to.literal, from)) return true;
  if (from.family != to.family && is_moment(from.family) && is_moment(to.family) &&
      (from.family == Family::timestamp || to.family == Family::timestamp))
    context_.facts.add(Feature::zone, expr.where);
  const bool enums = from.family == Family::enumeration && to.family == Family::enumeration;
  if (enums ? same_enum(from, to) : can_assign(from.family, to.family)) return true;
  reject(expr, "this is " + describe(from) + ", and " + std::string(what) + " " + describe(to),
         can_cast(from.family, to.family) && to.type != nullptr && to.family != Family::enumeration
             ? "write `cast(" + context_.locate.written(expr.where) + " as " + describe(*to.type) + ")`"
             : "");
  return false;
}

}  // namespace schemac
