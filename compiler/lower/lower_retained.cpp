// Contexts of the templates that keep values aside and give them back.
#include "compiler/lower/lower_parts.hpp"
#include "compiler/lower/print.hpp"

namespace schemac::lowering {
namespace {

Value retained_value(const Dialect& dialect, Text table, const Retained& retained) {
  Value context = Value::map();
  context.set("table", quoted_name(dialect, table)).set("side", quoted_name(dialect, retained.side));
  context.set("key", quoted_names(dialect, retained.key)).set("columns", quoted_names(dialect, retained.columns));
  return context.set("noted", retained.noted.empty() ? Value() : Value(quote_identifier(dialect, retained.noted)));
}

// Of the table whose values are kept.
Value batches_of(const Dialect& dialect, const Shared<Batches>& batches, const Value& context) {
  std::string all = context.find("side")->text();
  for (const Value& column : *context.find("columns")->list()) all += ' ' + column.text();
  return batches_value(dialect, batches, all);
}

}  // namespace

Value lower(const Dialect& dialect, const RetainValues& operation) {
  Value context = retained_value(dialect, operation.table, *operation.retained);
  return context.set("batches", batches_of(dialect, operation.batches, context));
}
Value lower(const Dialect& dialect, const NoteValues& operation) {
  Value context = retained_value(dialect, operation.table, *operation.retained);
  return context.set("batches", batches_of(dialect, operation.batches, context));
}
Value lower(const Dialect& dialect, const ForgetChanged& operation) { return retained_value(dialect, operation.table, *operation.retained); }
Value lower(const Dialect& dialect, const RestoreValues& operation) {
  Value context = retained_value(dialect, operation.table, *operation.retained);
  context.set("column", quote_identifier(dialect, operation.column->name));
  const Column& column = *operation.column;
  const bool named = !column.named_type.empty() || type_as<EnumNameType>(innermost(column.type)) != nullptr;
  context.set("cast", named ? *column_value(dialect, column, operation.table).find("type") : Value());
  context.set("kept", quoted_names(dialect, operation.kept));
  context.set("touch", operation.touch.empty() ? Value() : Value(quote_identifier(dialect, operation.touch)));
  return context.set("batches", batches_of(dialect, operation.batches, context));
}

}  // namespace schemac::lowering
