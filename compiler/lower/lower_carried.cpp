// Context of the check that values are still those that were carried elsewhere.
#include <algorithm>

#include "compiler/lower/lower_parts.hpp"
#include "compiler/lower/print.hpp"
#include "compiler/model/type_family.hpp"

namespace schemac::lowering {

Value carried_value(const Dialect& dialect, Text table, const CarriedColumn& carried) {
  const ColumnBackfill& fill = *carried.restoration->fill;
  const Comparison& comparison = *carried.restoration->comparison;
  Value::List from;
  for (const SourcePtr& source : fill.from) from.emplace_back(print_source(dialect, *source));
  Value value = Value::map();
  value.set("label", plain_label(table, carried.column->name));
  value.set("own", print_expression(dialect, comparison.own)).set("value", print_expression(dialect, fill.value)).set("from", std::move(from));
  value.set("condition", fill.condition ? Value(print_expression(dialect, *fill.condition)) : Value());
  value.set("among", comparison.among ? Value(print_expression(dialect, *comparison.among)) : Value());
  return value.set("every_row", comparison.every_row)
      .set("by_text", comparison.by_text)
      .set("binary", family_of(carried.column->type) == Family::binary);
}

Value lower(const Dialect& dialect, const CheckCarried& operation) {
  Value::List columns;
  std::string all;
  for (const CarriedColumn& each : operation.columns) {
    columns.push_back(carried_value(dialect, operation.table, each));
    for (const std::string_view part : {"own", "value", "condition", "among"}) all += ' ' + columns.back().find(part)->text();
    for (const Value& source : *columns.back().find("from")->list()) all += ' ' + source.text();
  }
  Value context = Value::map();
  context.set("table", quoted_name(dialect, operation.table)).set("columns", std::move(columns));
  return context.set("tag", free_tag(all + context.find("table")->text()));
}

}  // namespace schemac::lowering
