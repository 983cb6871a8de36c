// Contexts of the templates of exclusion constraints, of constraints that are validated later, and of triggers that touch columns.
#include <array>
#include <fmt/format.h>

#include "compiler/lower/lower_parts.hpp"
#include "compiler/lower/print.hpp"

namespace schemac::lowering {

Value exclusion_value(const Dialect& dialect, const Exclusion& exclusion) {
  Index index;
  index.method = exclusion.method;
  for (const ExclusionElement& element : exclusion.elements) index.parts.push_back(element.part);
  const Value shape = index_value(dialect, {}, index);
  Value::List elements;
  for (const ExclusionElement& element : exclusion.elements)
    elements.push_back(Value::map().set("part", index_part_value(dialect, element.part)).set("operator", element.op.view()));
  Value value = Value::map();
  value.set("name", quote_identifier(dialect, exclusion.name));
  value.set("method", *shape.find("method"));
  value.set("elements", elements);
  value.set("predicate", exclusion.predicate ? Value(print_expression(dialect, *exclusion.predicate, Standing::condition)) : Value());
  value.set("deferrable", exclusion.deferrable);
  value.set("initially_deferred", exclusion.initially_deferred);
  value.set("comment", quoted_string(dialect, exclusion.comment));
  return value;
}

Value lower(const Dialect& dialect, const AddExclusion& operation) {
  return Value::map().set("table", quoted_name(dialect, operation.table)).set("exclusion", exclusion_value(dialect, *operation.exclusion));
}

Value lower(const Dialect& dialect, const DropExclusion& operation) {
  return Value::map().set("table", quoted_name(dialect, operation.table)).set("exclusion", exclusion_value(dialect, *operation.exclusion));
}

Value lower(const Dialect& dialect, const ValidateConstraint& operation) {
  return Value::map().set("table", quoted_name(dialect, operation.table)).set("name", quote_identifier(dialect, operation.name));
}

namespace {

Value touch_context(const Dialect& dialect, Text table, const Touch& touch) {
  Value context = Value::map();
  context.set("table", quoted_name(dialect, table));
  context.set("trigger", quote_identifier(dialect, touch.name));
  context.set("function", beside(dialect, table, touch.name));
  context.set("columns", quoted_names(dialect, touch.columns));
  std::string all;
  for (const Text column : touch.columns) all += column.str();
  return context.set("tag", free_tag(all));
}

}  // namespace

Value lower(const Dialect& dialect, const CreateTouch& operation) { return touch_context(dialect, operation.table, *operation.touch); }

Value lower(const Dialect& dialect, const DropTouch& operation) { return touch_context(dialect, operation.table, *operation.touch); }

Value lower(const Dialect& dialect, const AddViewIndex& operation) { return one_index(dialect, operation.view, *operation.index, operation.form); }

Value lower(const Dialect& dialect, const DropViewIndex& operation) { return one_index(dialect, operation.view, *operation.index, operation.form); }

}  // namespace schemac::lowering
