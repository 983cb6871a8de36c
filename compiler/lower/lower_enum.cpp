// Contexts of the templates of enum types.
#include "compiler/lower/lower_parts.hpp"
#include "compiler/lower/print.hpp"
#include "compiler/model/dotted_name.hpp"

namespace schemac::lowering {
namespace {

Value enum_value(const Dialect& dialect, const Enum& type) {
  Value::List values;
  for (const EnumValue& value : type.values) values.emplace_back(dialect.quote_string(value.name));
  return Value::map().set("name", quoted_name(dialect, type.name)).set("values", values).set("comment", quoted_string(dialect, type.comment));
}

Value use_value(const Dialect& dialect, const EnumUse& use) {
  Value value = Value::map();
  value.set("table", quoted_name(dialect, use.table));
  value.set("before", column_value(dialect, *use.before));
  value.set("column", column_value(dialect, *use.after));
  // By way of text values go from the old type to the new one.
  value.set("plain_type", print_type(dialect, with_innermost(use.after->type, {TextType{}})));
  return value;
}

}  // namespace

Value lower(const Dialect& dialect, const CreateEnum& operation) { return Value::map().set("type", enum_value(dialect, *operation.type)); }

Value lower(const Dialect& dialect, const DropEnum& operation) { return Value::map().set("type", enum_value(dialect, *operation.type)); }

Value lower(const Dialect& dialect, const RenameEnum& operation) {
  return Value::map().set("from", quoted_name(dialect, operation.from)).set("to_name", quote_identifier(dialect, own_part(operation.to)));
}

Value lower(const Dialect& dialect, const AddEnumValues& operation) {
  Value::List values;
  for (const auto& [value, before] : operation.values)
    values.push_back(Value::map().set("value", dialect.quote_string(value)).set("before", quoted_string(dialect, before)));
  return Value::map().set("type", quoted_name(dialect, operation.type)).set("values", std::move(values));
}

Value lower(const Dialect& dialect, const RenameEnumValue& operation) {
  Value context = Value::map();
  context.set("type", quoted_name(dialect, operation.type));
  context.set("from", dialect.quote_string(operation.from));
  context.set("to", dialect.quote_string(operation.to));
  return context;
}

// The old type steps aside under a name of its own, which lives no longer than the step.
Value lower(const Dialect& dialect, const ReplaceEnum& operation) {
  const Text aside("schemac_replaced_type");
  Value::List uses;
  for (const EnumUse& use : operation.uses) uses.push_back(use_value(dialect, use));
  Value context = Value::map();
  context.set("before", enum_value(dialect, *operation.before));
  context.set("type", enum_value(dialect, *operation.after));
  context.set("aside_name", quote_identifier(dialect, aside));
  context.set("aside", beside(dialect, operation.before->name, aside));
  context.set("uses", uses);
  return context;
}

}  // namespace schemac::lowering
