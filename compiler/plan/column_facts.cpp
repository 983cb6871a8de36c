// Which facts adding and changing a column fall under.
#include "compiler/plan/column_facts.hpp"

#include <algorithm>

#include "compiler/base/overloaded.hpp"
#include "compiler/model/type_family.hpp"
#include "compiler/plan/type_change.hpp"
#include "compiler/plan/volatile_default.hpp"

namespace schemac {
namespace {

int seconds_digits(const Type& type) {
  return std::visit(
      Overloaded{[](const TimeType& kind) -> int { return kind.precision; }, [](const DateTimeType& kind) -> int { return kind.precision; },
                 [](const TimestampType& kind) -> int { return kind.precision; }, [](const auto&) { return -1; }},
      type.kind);
}

// Some servers keep a value's length in one byte up to 255 bytes; how many bytes a character takes need not be known here.
std::string_view longer_key(std::uint32_t from, std::uint32_t to) {
  constexpr std::uint32_t surely_short = 63;
  constexpr std::uint32_t surely_long = 256;
  return to <= surely_short || from >= surely_long ? "alter_column.type.longer" : "alter_column.type.longer_prefix";
}

std::string_view type_change_key(const Column& before, const Column& after) {
  constexpr std::string_view any = "alter_column.type";
  if (after.using_expr || !before.named_type.empty() || !after.named_type.empty() || !spelled_conversion(before.type, after.type).empty()) return any;
  if (const auto* from = type_as<CharType>(before.type), *to = type_as<CharType>(after.type); from != nullptr && from->varying) {
    if (to != nullptr && to->varying && to->length >= from->length) return longer_key(from->length, to->length);
    return type_as<TextType>(after.type) != nullptr ? "alter_column.type.text" : any;
  }
  if (const auto* from = type_as<IntegerType>(before.type), *to = type_as<IntegerType>(after.type); from != nullptr && to != nullptr)
    return from->is_unsigned == to->is_unsigned && to->bits > from->bits ? "alter_column.type.wider_integer" : any;
  if (const auto* from = type_as<DecimalType>(before.type), *to = type_as<DecimalType>(after.type); from != nullptr && to != nullptr)
    return from->scale == to->scale && to->precision > from->precision ? "alter_column.type.wider_decimal" : any;
  if (before.type.kind.index() == after.type.kind.index() && seconds_digits(after.type) > seconds_digits(before.type))
    return "alter_column.type.finer_time";
  if (has_date_and_time(family_of(before.type)) && has_date_and_time(family_of(after.type)) &&
      seconds_digits(before.type) == seconds_digits(after.type))
    return "alter_column.type.zone";
  if (const auto* from = type_as<EnumValuesType>(before.type), *to = type_as<EnumValuesType>(after.type); from != nullptr && to != nullptr) {
    // How many bytes a label takes is told by how many there are.
    constexpr std::size_t one_byte = 255;
    const bool grows = to->values.size() >= from->values.size() && std::equal(from->values.begin(), from->values.end(), to->values.begin());
    return grows && (from->values.size() > one_byte) == (to->values.size() > one_byte) ? "alter_column.type.enum_grows" : any;
  }
  return any;
}

bool is_large(const Type& type) { return type_as<TextType>(type) || type_as<BlobType>(type) || type_as<JsonType>(type); }

// A value that a server may keep once for all rows that are there.
bool is_constant(const Column& column) {
  const Expr& tree = *column.default_value->tree();
  if (const auto* unary = expr_as<Unary>(tree)) return unary->op != UnaryOp::logical_not && expr_as<NumberLiteral>(*unary->operand) != nullptr;
  const auto* call = expr_as<Call>(tree);
  if (call != nullptr && seconds_digits(column.type) >= 0) return call->function == Text("now") && call->arguments.empty();
  if (is_large(column.type)) return false;
  return expr_as<NullLiteral>(tree) || expr_as<BooleanLiteral>(tree) || expr_as<NumberLiteral>(tree) || expr_as<StringLiteral>(tree) ||
         expr_as<TemporalLiteral>(tree);
}

}  // namespace

std::vector<std::string_view> altered_column_keys(const AlterColumn& op, bool in_index) {
  const Column& before = *op.before;
  const Column& after = *op.after;
  std::vector<std::string_view> keys;
  if (!(before.type == after.type) || before.named_type != after.named_type) keys.push_back(type_change_key(before, after));
  if (before.charset != after.charset) keys.push_back("alter_column.charset");
  if (before.collation != after.collation) keys.push_back(in_index ? "alter_column.collation.indexed" : "alter_column.collation");
  if (!(before.generated == after.generated)) keys.push_back("alter_column.generated");
  if (!(before.identity == after.identity)) keys.push_back("alter_column.identity");
  if (before.nullable && !after.nullable) keys.push_back(op.form == Form::online ? "alter_column.required.online" : "alter_column.required");
  if (!before.nullable && after.nullable) keys.push_back("alter_column.optional");
  if (before.invisible != after.invisible) keys.push_back("alter_column.visibility");
  if (!(before.options == after.options)) keys.push_back("alter_column.options");
  if (!(before.default_value == after.default_value) || !(before.on_update == after.on_update)) keys.push_back("alter_column.default");
  if (before.comment != after.comment) keys.push_back("alter_column.comment");
  return keys;
}

std::string_view added_column_key(const AddColumn& op) {
  const Column& column = *op.column;
  if (column.generated) return column.generated->stored ? "add_column.stored" : "add_column.virtual";
  if (column.identity) return "add_column.identity";
  if (!column.named_type.empty()) return "add_column.domain";
  if (has_volatile_default(column)) return "add_column.volatile";
  if (column.default_value && !is_constant(column)) return "add_column.expression";
  // The value that rows get where nothing is said is then an expression, too.
  const bool required = !column.nullable && !column.default_value;
  const bool computed = op.filled ? is_large(column.type) : type_as<JsonType>(column.type) != nullptr;
  if (required && (computed || implicit_default(column.type).empty())) return "add_column.expression";
  if (op.first || !op.after.empty()) return "add_column.positioned";
  return op.filled ? "add_column.filled" : "add_column";
}

}  // namespace schemac
