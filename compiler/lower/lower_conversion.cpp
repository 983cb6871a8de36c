// How values of a column get another type.
#include "compiler/lower/lower_conversion.hpp"

#include <algorithm>
#include <string_view>

#include "compiler/base/contains.hpp"
#include "compiler/lower/lower_parts.hpp"
#include "compiler/lower/print.hpp"
#include "compiler/model/conversion.hpp"
#include "compiler/model/dotted_name.hpp"
#include "compiler/plan/type_change.hpp"

namespace schemac::lowering {
namespace {

bool is_own_kind(const Type& type) { return type_as<EnumNameType>(type) || type_as<NativeType>(type); }

// A server turns values of the one into the other by itself, in either direction.
bool converts_by_itself(const Type& before, const Type& after) {
  const auto* old_array = type_as<ArrayType>(before);
  const auto* new_array = type_as<ArrayType>(after);
  if (old_array != nullptr && new_array != nullptr) return converts_by_itself(*old_array->element, *new_array->element);
  if (family_of(after) == Family::text) return true;
  return is_own_kind(before) || is_own_kind(after) ? before == after : can_assign(family_of(before), family_of(after));
}

// Between two arrays a cast goes element by element; only from and to a type of one's own there is none but by the text. Blanks that fill a
// `char(n)` up are none of its value, and go as it becomes a text.
bool casts_directly(const Type& before, const Type& after) {
  const auto* text = type_as<CharType>(before);
  if (family_of(before) == Family::text) return text == nullptr || text->varying;
  const auto* old_array = type_as<ArrayType>(before);
  const auto* new_array = type_as<ArrayType>(after);
  return old_array != nullptr && new_array != nullptr && !is_own_kind(*old_array->element) && !is_own_kind(*new_array->element);
}

// How a value of `before` becomes one of `after`, where the user says nothing: between booleans and numbers by value, else by its text.
std::string conversion(const Dialect& dialect, const Column& before, const Column& after) {
  const auto cast = [](ExprPtr operand, Type type) { return ExprPtr(Expr{Cast{std::move(operand), std::move(type)}, {}}); };
  const ExprPtr column(Expr{ColumnRef{{}, before.name}, {}});
  const Type integer{IntegerType{32, false}};
  if (type_as<BooleanType>(after.type) && is_number(family_of(before.type)))
    return print_expression(dialect, Expr{Binary{BinaryOp::not_equal, column, ExprPtr(Expr{NumberLiteral{Text("0"), true}, {}})}, {}});
  ExprPtr value = column;
  if (type_as<BooleanType>(before.type) && is_number(family_of(after.type))) {
    if (!(after.type == integer)) value = cast(column, integer);
  } else if (!casts_directly(before.type, after.type)) {
    value = cast(column, Type{TextType{}});
  }
  return "cast(" + print_expression(dialect, *value) + " as " + print_type(dialect, after.type) + ")";
}

std::optional<std::uint32_t> shorter_length(const Column& before, const Column& after) {
  const auto* old_text = type_as<CharType>(before.type);
  const auto* new_text = type_as<CharType>(after.type);
  if (after.using_expr || new_text == nullptr || !new_text->varying || family_of(before.type) != Family::text) return std::nullopt;
  if (old_text != nullptr && (!old_text->varying || old_text->length <= new_text->length)) return std::nullopt;
  return new_text->length;
}

// Servers cut blanks at the end of a text that is too long without a word. Where a conversion can say more, it makes them refuse that, too.
std::optional<std::string> refused_if_longer(const Dialect& dialect, const Column& before, const Column& after) {
  const auto shorter = shorter_length(before, after);
  const auto row = shorter ? find_spelling(dialect, "convert:text:shorter") : std::nullopt;
  if (!row) return std::nullopt;
  const std::string column = quote_identifier(dialect, before.name);
  const std::string length = std::to_string(*shorter);
  return fill_pattern(row->pattern, [&](std::string_view name, bool) { return name == "0" ? column : length; }).text;
}

// A text that is no label, so that the server refuses it.
std::string no_label(const EnumValuesType& type) {
  std::string text = "?";
  while (contains(type.values, Text(text))) text += '?';
  return text;
}

std::string enum_part(const Dialect& dialect, const EnumValuesType& type, std::string_view name) {
  if (name == "other") return dialect.quote_string(no_label(type));
  std::string labels;
  for (const Text value : type.values) labels += (labels.empty() ? "" : ", ") + dialect.quote_string(value);
  return labels;
}

std::string converted(const Dialect& dialect, const Column& before, const Column& after) {
  if (after.using_expr) return print_expression(dialect, *after.using_expr);
  std::string column = quote_identifier(dialect, before.name);
  const std::string_view kind = spelled_conversion(before.type, after.type);
  const auto row = kind.empty() ? std::nullopt : find_spelling(dialect, "convert:" + std::string(kind));
  if (!row) return column;
  const auto* labels = type_as<EnumValuesType>(after.type);
  return fill_pattern(row->pattern,
                      [&](std::string_view name, bool) { return name == "0" || labels == nullptr ? column : enum_part(dialect, *labels, name); })
      .text;
}

}  // namespace

Value shorter_value(const Column& before, const Column& after) {
  const auto shorter = shorter_length(before, after);
  return shorter ? Value(std::int64_t{*shorter}) : Value();
}

Value using_value(const Dialect& dialect, const Column& before, const Column& after) {
  // What is computed is computed anew; no server takes a conversion for it.
  if (before.type == after.type || after.generated) return {};
  if (after.using_expr) return print_expression(dialect, *after.using_expr);
  if (const auto longer = refused_if_longer(dialect, before, after)) return *longer;
  if (converts_by_itself(before.type, after.type)) return {};
  return conversion(dialect, before, after);
}

Value lower(const Dialect& dialect, const ConvertColumn& operation) {
  Column finished = *operation.after;
  finished.name = operation.made;
  Column made = finished;
  made.nullable = true;
  Value::List kept;
  for (const Text name : operation.kept) kept.push_back(quote_identifier(dialect, name));
  Value context = Value::map();
  context.set("table", quoted_name(dialect, operation.table));
  context.set("name", quote_identifier(dialect, operation.after->name));
  context.set("made", column_value(dialect, made));
  context.set("finished", column_value(dialect, finished)).set("converted", column_value(dialect, *operation.after));
  context.set("key", operation.key ? primary_key_value(dialect, *operation.key) : Value());
  context.set("value", converted(dialect, *operation.before, *operation.after));
  context.set("kept", kept);
  const auto [schema, own] = cut_name(operation.table);
  context.set("schema", schema.empty() ? Value() : Value(dialect.quote_string(schema))).set("bare", dialect.quote_string(own));
  return context.set("name_text", dialect.quote_string(operation.after->name));
}

}  // namespace schemac::lowering
