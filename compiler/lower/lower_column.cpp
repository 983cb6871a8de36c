// Contexts of the templates that add, drop, rename and alter columns.
#include <algorithm>
#include <array>
#include <string_view>

#include "compiler/lower/lower_conversion.hpp"
#include "compiler/lower/lower_option.hpp"
#include "compiler/lower/lower_parts.hpp"
#include "compiler/lower/print.hpp"

namespace schemac::lowering {
namespace {

std::string_view default_form_word(DefaultForm form) {
  constexpr std::array<std::string_view, 4> words{"literal", "now", "expression", "verbatim"};
  return words[static_cast<std::size_t>(form)];
}

Value default_value(const Dialect& dialect, const Type& type, const std::optional<Expression>& expression) {
  if (!expression) return {};
  const PrintedDefault printed = print_default(dialect, type, *expression);
  return Value::map().set("text", printed.text).set("form", default_form_word(printed.form));
}

bool is_large(const Type& type) { return type_as<TextType>(type) || type_as<BlobType>(type) || type_as<JsonType>(type); }

std::string type_text(const Dialect& dialect, const Column& column) {
  if (column.named_type.empty()) return print_type(dialect, column.type);
  std::string text = quote_qualified(dialect, column.named_type);
  for (int dimension = 0; dimension < column.named_dimensions; ++dimension) text += "[]";
  return text;
}

struct Property {
  std::string_view name;
  bool changes;
};

}  // namespace

std::string free_tag(std::string_view text) {
  std::string tag = "$schemac$";
  while (text.find(tag) != std::string_view::npos) tag.insert(tag.size() - 1, "_");
  return tag;
}

Value zero_value(const Dialect& dialect, const Type& type) {
  const auto zero = find_spelling(dialect, "zero:" + std::string(type_key(type)));
  return zero ? Value(fill_pattern(zero->pattern, [&](std::string_view, bool) { return print_type(dialect, type); }).text) : Value();
}

Value column_value(const Dialect& dialect, const Column& column, Text table) {
  Value value = Value::map();
  value.set("name", quote_identifier(dialect, column.name));
  value.set("name_text", dialect.quote_string(column.name));
  value.set("type", type_text(dialect, column));
  value.set("large", is_large(column.type));
  value.set("nullable", column.nullable);
  value.set("default", default_value(dialect, column.type, column.default_value));
  value.set("on_update", default_value(dialect, column.type, column.on_update));
  Value generated;
  if (column.generated)
    generated = Value::map().set("expr", print_expression(dialect, column.generated->expr, Standing::stored)).set("stored", column.generated->stored);
  value.set("generated", generated);
  value.set("identity", identity_value(dialect, table, column));
  value.set("collation", quoted_name(dialect, column.collation));
  value.set("charset", quoted_name(dialect, column.charset));
  value.set("comment", quoted_string(dialect, column.comment));
  value.set("invisible", column.invisible);
  value.set("options", spelled_options(dialect, OptionPlace::column, column.options, {OptionPosition::suffix}));
  value.set("later_options", spelled_options(dialect, OptionPlace::column, column.options, {OptionPosition::later}));
  return value;
}

Value lower(const Dialect& dialect, const AddColumn& operation) {
  Value context = Value::map();
  context.set("table", quoted_name(dialect, operation.table));
  context.set("column", column_value(dialect, *operation.column, operation.table));
  context.set("first", operation.first);
  context.set("after", operation.after.empty() ? Value() : Value(quote_identifier(dialect, operation.after)));
  context.set("fill", operation.filled ? zero_value(dialect, operation.column->type) : Value());
  return context;
}

Value lower(const Dialect& dialect, const DropColumn& operation) {
  return Value::map().set("table", quoted_name(dialect, operation.table)).set("column", column_value(dialect, *operation.column, operation.table));
}

Value lower(const Dialect& dialect, const RenameColumn& operation) {
  Value context = Value::map();
  context.set("table", quoted_name(dialect, operation.table));
  context.set("from", quote_identifier(dialect, operation.from));
  context.set("to", quote_identifier(dialect, operation.to));
  return context;
}

Value lower(const Dialect& dialect, const RenameColumns& operation) {
  Value::List names;
  for (const auto& [from, to] : operation.names)
    names.push_back(Value::map().set("from", quote_identifier(dialect, from)).set("to", quote_identifier(dialect, to)));
  return Value::map().set("table", quoted_name(dialect, operation.table)).set("names", std::move(names));
}

Value lower(const Dialect& dialect, const AlterColumn& operation) {
  const Column& before = *operation.before;
  const Column& after = *operation.after;
  const std::array<Property, 11> properties{{{"type", before.type != after.type || before.named_type != after.named_type},
                                             {"collation", before.collation != after.collation},
                                             {"charset", before.charset != after.charset},
                                             {"nullable", before.nullable != after.nullable},
                                             {"default", before.default_value != after.default_value},
                                             {"on_update", before.on_update != after.on_update},
                                             {"identity", before.identity != after.identity},
                                             {"generated", before.generated != after.generated},
                                             {"comment", before.comment != after.comment},
                                             {"invisible", before.invisible != after.invisible},
                                             {"options", before.options != after.options}}};
  Value changes = Value::map();
  for (const Property& property : properties) changes.set(property.name, property.changes);
  const auto changed = std::count_if(properties.begin(), properties.end(), [](const Property& property) { return property.changes; });
  const auto only = std::find_if(properties.begin(), properties.end(), [](const Property& property) { return property.changes; });
  Value context = Value::map();
  context.set("table", quoted_name(dialect, operation.table));
  context.set("table_text", dialect.quote_string(quote_qualified(dialect, operation.table)));
  context.set("before", column_value(dialect, before, operation.table));
  context.set("column", column_value(dialect, after, operation.table));
  context.set("changes", changes);
  context.set("form", form_word(operation.form))
      .set("proof", quoted_name(dialect, operation.proof))
      .set("proof_text", dialect.quote_string(operation.proof))
      .set("validated_later", operation.validated_later);
  context.set("only", changed == 1 ? Value(only->name) : Value());
  const Value conversion_text = using_value(dialect, before, after);
  context.set("default_rebuilt", !conversion_text.is_null() || type_key(before.type) != type_key(after.type));
  context.set("using", conversion_text);
  context.set("shorter", shorter_value(before, after)).set("label", plain_label(operation.table, before.name));
  // A column that gets another type loses what was said of its values' storage.
  const bool retyped = before.type != after.type || before.collation != after.collation;
  const std::vector<DialectOption> old = retyped ? std::vector<DialectOption>() : before.options;
  context.set("options", changed_options(dialect, OptionPlace::column, old, after.options, {OptionPosition::later}));
  context.set("reset_options", reset_options(dialect, OptionPlace::column, old, after.options, {OptionPosition::later}, &after.type));
  context.set("identity_changes", identity_changes(before, after));
  context.set("tag", free_tag(quote_qualified(dialect, operation.table) + after.name.str()));
  return context;
}

Value lower(const Dialect& dialect, const FillDefault& operation) {
  Value context = Value::map();
  context.set("table", quoted_name(dialect, operation.table));
  context.set("column", column_value(dialect, *operation.column, operation.table));
  context.set("kept", quoted_names(dialect, operation.kept));
  const std::string all = context.find("column")->find("default")->find("text")->text();
  return context.set("batches", batches_value(dialect, operation.batches, all));
}

Value lower(const Dialect& dialect, const UpdateValues& operation) {
  Value::List values;
  for (const auto& [from, to] : operation.values)
    values.push_back(Value::map().set("from", dialect.quote_string(from)).set("to", dialect.quote_string(to)));
  Value::List kept;
  for (const Text name : operation.kept) kept.emplace_back(quote_identifier(dialect, name));
  Value context = Value::map();
  context.set("table", quoted_name(dialect, operation.table));
  context.set("column", quote_identifier(dialect, operation.column));
  context.set("values", values);
  context.set("kept", kept);
  return context;
}

}  // namespace schemac::lowering
