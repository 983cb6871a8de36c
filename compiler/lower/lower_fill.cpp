// Contexts of the templates that fill tables and columns.
#include <algorithm>
#include <fmt/format.h>
#include <string_view>

#include "compiler/lower/lower_parts.hpp"
#include "compiler/lower/print.hpp"
#include "compiler/lower/spelling.hpp"

namespace schemac::lowering {
namespace {

constexpr std::string_view rows_alias = "backfill";
constexpr std::string_view there_alias = "there";

Value cast_value(const Dialect& dialect, Text table, const Column& column, bool cast) {
  return cast ? *column_value(dialect, column, table).find("type") : Value();
}

// What tells whether a row of the table is the query's row.
Value::List key_values(const Dialect& dialect, const FillTable& operation) {
  Value::List parts;
  for (const Text name : operation.key) {
    const Column* column = operation.shape->columns.find(name);
    if (column == nullptr) continue;
    const auto output =
        std::find_if(operation.fill->outputs.begin(), operation.fill->outputs.end(), [&](const FilledColumn& each) { return each.name == name; });
    const bool cast = output != operation.fill->outputs.end() && output->cast;
    parts.push_back(Value::map()
                        .set("name", quote_identifier(dialect, name))
                        .set("cast", cast_value(dialect, operation.table, *column, cast))
                        .set("nullable", column->nullable));
  }
  return parts;
}

Value rest_value(const Dialect& dialect, const FillColumn& operation) {
  if (operation.rest == FillRest::default_value) return "DEFAULT";
  if (operation.rest == FillRest::leave) return {};
  const auto rest = find_spelling(dialect, "rest:" + std::string(type_key(operation.column->type)));
  return rest ? Value(rest->pattern) : zero_value(dialect, operation.column->type);
}

}  // namespace

Value lower(const Dialect& dialect, const FillTable& operation) {
  Value::List columns;
  Value identity;
  std::vector<Text> names;
  for (const FilledColumn& output : operation.fill->outputs) {
    names.push_back(output.name);
    const Column* column = operation.shape->columns.find(output.name);
    if (column == nullptr) continue;
    columns.push_back(
        Value::map().set("name", quote_identifier(dialect, output.name)).set("cast", cast_value(dialect, operation.table, *column, output.cast)));
    if (column->identity) identity = column_value(dialect, *column);
  }
  Value context = Value::map();
  context.set("table", quoted_name(dialect, operation.table));
  context.set("table_text", dialect.quote_string(quote_qualified(dialect, operation.table)));
  context.set("columns", std::move(columns));
  context.set("query", query_text(dialect, operation.fill->query, names));
  context.set("rows", quote_identifier(dialect, rows_alias));
  context.set("there", quote_identifier(dialect, there_alias));
  context.set("key", key_values(dialect, operation));
  context.set("tag", free_tag(quote_qualified(dialect, operation.table) + (identity.is_null() ? std::string() : identity.find("name")->text())));
  context.set("identity", identity).set("deferred", operation.deferred);
  const std::string all = fmt::format("{} {}", context.find("table")->text(), context.find("query")->text());
  return context.set("batches", batches_value(dialect, operation.batches, all));
}

Value lower(const Dialect& dialect, const FillColumn& operation) {
  const ColumnBackfill& fill = *operation.fill;
  Value::List from;
  for (const SourcePtr& source : fill.from) from.emplace_back(print_source(dialect, *source));
  Value context = Value::map();
  context.set("table", quoted_name(dialect, operation.table));
  context.set("column", quote_identifier(dialect, operation.column->name));
  context.set("value", print_expression(dialect, fill.value));
  context.set("cast", cast_value(dialect, operation.table, *operation.column, fill.cast));
  context.set("from", std::move(from));
  context.set("condition", fill.condition ? Value(print_expression(dialect, *fill.condition)) : Value());
  context.set("kept", quoted_names(dialect, operation.kept));
  context.set("touch", operation.touch.empty() ? Value() : Value(quote_identifier(dialect, operation.touch)));
  context.set("rest", rest_value(dialect, operation));
  std::string all = context.find("value")->text() + ' ' + context.find("condition")->text();
  for (const Value& source : *context.find("from")->list()) all += ' ' + source.text();
  return context.set("batches", batches_value(dialect, operation.batches, all));
}

Value lower(const Dialect& dialect, const AnalyzeTable& operation) { return Value::map().set("table", quoted_name(dialect, operation.table)); }

}  // namespace schemac::lowering
