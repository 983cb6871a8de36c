// Contexts of the templates that add, drop, rename and alter columns.
#include <algorithm>
#include <array>
#include <string_view>

#include "compiler/lower/lower_parts.hpp"
#include "compiler/lower/print.hpp"

namespace schemac::lowering {
namespace {

std::string_view form_word(DefaultForm form) {
  constexpr std::array<std::string_view, 4> words{"literal", "now", "expression", "verbatim"};
  return words[static_cast<std::size_t>(form)];
}

Value default_value(const Dialect& dialect, const Type& type, const std::optional<Expression>& expression) {
  if (!expression) return {};
  const PrintedDefault printed = print_default(dialect, type, *expression);
  return Value::map().set("text", printed.text).set("form", form_word(printed.form));
}

bool is_large(const Type& type) { return type_as<TextType>(type) || type_as<BlobType>(type) || type_as<JsonType>(type); }

// Types between whose values a server converts by itself, in either direction.
std::string_view family(const Type& type) {
  const std::string_view key = type_key(type);
  constexpr std::array<std::string_view, 3> numbers{"decimal", "real", "double"};
  if (type_as<IntegerType>(type) || std::find(numbers.begin(), numbers.end(), key) != numbers.end()) return "number";
  if (type_as<CharType>(type) || type_as<TextType>(type)) return "text";
  if (type_as<DateType>(type) || type_as<DateTimeType>(type) || type_as<TimestampType>(type)) return "moment";
  if (type_as<BinaryType>(type) || type_as<BlobType>(type)) return "binary";
  return key;
}

bool converts_by_itself(const Type& before, const Type& after) {
  if (family(after) == "text") return true;
  if (family(before) != family(after)) return false;
  const bool own_kind = type_as<EnumNameType>(before) || type_as<NativeType>(before) || type_as<ArrayType>(before);
  return !own_kind || before == after;
}

// How a value of `before` becomes one of `after`, where the user says nothing: between booleans and numbers by value, else by its text.
std::string conversion(const Dialect& dialect, const Column& before, const Column& after) {
  const auto cast = [](ExprPtr operand, Type type) { return ExprPtr(Expr{Cast{std::move(operand), std::move(type)}, {}}); };
  const ExprPtr column(Expr{ColumnRef{{}, before.name}, {}});
  const std::string type = print_type(dialect, after.type);
  if (type_as<BooleanType>(after.type) && family(before.type) == "number")
    return print_expression(dialect, Expr{Binary{BinaryOp::not_equal, column, ExprPtr(Expr{NumberLiteral{Text("0"), true}, {}})}, {}});
  if (type_as<BooleanType>(before.type) && family(after.type) == "number")
    return "cast(" + print_expression(dialect, *cast(column, Type{IntegerType{32, false}})) + " as " + type + ")";
  const bool textual = family(before.type) == "text";
  const std::string text = print_expression(dialect, textual ? *column : *cast(column, Type{TextType{}}));
  return "cast(" + text + " as " + type + ")";
}

Value using_value(const Dialect& dialect, const Column& before, const Column& after) {
  // What is computed is computed anew; no server takes a conversion for it.
  if (before.type == after.type || after.generated) return {};
  if (after.using_expr) return print_expression(dialect, *after.using_expr);
  if (converts_by_itself(before.type, after.type)) return {};
  return conversion(dialect, before, after);
}

struct Property {
  std::string_view name;
  bool changes;
};

}  // namespace

Value column_value(const Dialect& dialect, const Column& column) {
  Value value = Value::map();
  value.set("name", quote_identifier(dialect, column.name));
  value.set("name_text", dialect.quote_string(column.name));
  value.set("type", print_type(dialect, column.type));
  value.set("large", is_large(column.type));
  value.set("nullable", column.nullable);
  value.set("default", default_value(dialect, column.type, column.default_value));
  value.set("on_update", default_value(dialect, column.type, column.on_update));
  Value generated;
  if (column.generated)
    generated = Value::map().set("expr", print_expression(dialect, column.generated->expr, Standing::stored)).set("stored", column.generated->stored);
  value.set("generated", generated);
  value.set("identity", column.identity ? Value::map().set("always", column.identity->always) : Value());
  value.set("collation", quoted_name(dialect, column.collation));
  value.set("charset", quoted_name(dialect, column.charset));
  value.set("comment", quoted_string(dialect, column.comment));
  value.set("invisible", column.invisible);
  return value;
}

Value lower(const Dialect& dialect, const AddColumn& operation) {
  Value context = Value::map();
  context.set("table", quoted_name(dialect, operation.table));
  context.set("column", column_value(dialect, *operation.column));
  context.set("first", operation.first);
  context.set("after", operation.after.empty() ? Value() : Value(quote_identifier(dialect, operation.after)));
  Value fill;
  if (operation.filled)
    if (const auto zero = find_spelling(dialect, "zero:" + std::string(type_key(operation.column->type))))
      fill = fill_pattern(zero->pattern, [&](std::string_view, bool) { return print_type(dialect, operation.column->type); }).text;
  context.set("fill", fill);
  return context;
}

Value lower(const Dialect& dialect, const DropColumn& operation) {
  return Value::map().set("table", quoted_name(dialect, operation.table)).set("column", column_value(dialect, *operation.column));
}

Value lower(const Dialect& dialect, const RenameColumn& operation) {
  Value context = Value::map();
  context.set("table", quoted_name(dialect, operation.table));
  context.set("from", quote_identifier(dialect, operation.from));
  context.set("to", quote_identifier(dialect, operation.to));
  return context;
}

Value lower(const Dialect& dialect, const AlterColumn& operation) {
  const Column& before = *operation.before;
  const Column& after = *operation.after;
  const std::array<Property, 10> properties{{{"type", before.type != after.type},
                                             {"collation", before.collation != after.collation},
                                             {"charset", before.charset != after.charset},
                                             {"nullable", before.nullable != after.nullable},
                                             {"default", before.default_value != after.default_value},
                                             {"on_update", before.on_update != after.on_update},
                                             {"identity", before.identity != after.identity},
                                             {"generated", before.generated != after.generated},
                                             {"comment", before.comment != after.comment},
                                             {"invisible", before.invisible != after.invisible}}};
  Value changes = Value::map();
  for (const Property& property : properties) changes.set(property.name, property.changes);
  const auto changed = std::count_if(properties.begin(), properties.end(), [](const Property& property) { return property.changes; });
  const auto only = std::find_if(properties.begin(), properties.end(), [](const Property& property) { return property.changes; });
  Value context = Value::map();
  context.set("table", quoted_name(dialect, operation.table));
  context.set("table_text", dialect.quote_string(quote_qualified(dialect, operation.table)));
  context.set("before", column_value(dialect, before));
  context.set("column", column_value(dialect, after));
  context.set("changes", changes);
  context.set("only", changed == 1 ? Value(only->name) : Value());
  const Value conversion_text = using_value(dialect, before, after);
  context.set("default_rebuilt", !conversion_text.is_null() || type_key(before.type) != type_key(after.type));
  context.set("using", conversion_text);
  return context;
}

Value lower(const Dialect& dialect, const UpdateValues& operation) {
  Value::List values;
  for (const auto& [from, to] : operation.values)
    values.push_back(Value::map().set("from", dialect.quote_string(from)).set("to", dialect.quote_string(to)));
  Value context = Value::map();
  context.set("table", quoted_name(dialect, operation.table));
  context.set("column", quote_identifier(dialect, operation.column));
  context.set("values", values);
  return context;
}

}  // namespace schemac::lowering
