// Contexts of the templates of reference rows.
#include <algorithm>
#include <fmt/format.h>
#include <utility>

#include "compiler/base/contains.hpp"
#include "compiler/lower/lower_parts.hpp"
#include "compiler/lower/print.hpp"
#include "compiler/lower/spelling.hpp"

namespace schemac::lowering {
namespace {

// What one statement holds at most, so that no server's limit is near.
constexpr std::size_t rows_a_batch = 100;
constexpr std::size_t bytes_a_batch = std::size_t{256} * 1024;

std::string hex(std::string_view bytes) {
  std::string text;
  for (const char byte : bytes) text += fmt::format("{:02x}", static_cast<unsigned char>(byte));
  return text;
}

std::string pattern_filled(std::string_view pattern, const Dialect& dialect, const Type& type, std::string_view first, std::string_view second,
                           std::string_view bytes) {
  return fill_pattern(pattern,
                      [&](std::string_view name, bool) -> std::string {
                        if (name == "0") return std::string(first);
                        if (name == "1") return std::string(second);
                        return name == "hex" ? hex(bytes) : print_type(dialect, type);
                      })
      .text;
}

std::string printed(const Dialect& dialect, const Column& column, const RowValue& value) { return value_text(dialect, column.type, value); }

// `column = value`, true or false for every value and for null, to the last letter.
std::string same(const Dialect& dialect, const Column& column, const RowValue& value) {
  const std::string name = quote_identifier(dialect, column.name);
  if (expr_as<NullLiteral>(*value.literal()) != nullptr) return name + " IS NULL";
  const std::string other = printed(dialect, column, value);
  auto row = find_spelling(dialect, "same:" + std::string(type_key(column.type)));
  if (!row) row = find_spelling(dialect, "op:not_distinct_from");
  if (!row) return fmt::format("{} IS NOT DISTINCT FROM {}", name, other);
  return pattern_filled(row->pattern, dialect, column.type, name, other, {});
}

// Plain equality with the key, which an index answers, and every value that the row is known to have.
std::string condition(const Dialect& dialect, const Table& table, const DataRow& row, const std::vector<Text>& unguarded) {
  std::string text;
  const auto add = [&](const std::string& part) { text.append(text.empty() ? "" : " AND ").append(part); };
  const std::vector<Text> key = table.rows ? table.rows->key : std::vector<Text>();
  for (const Text name : key) {
    const RowValue* value = row.values.find(name);
    const Column* column = table.columns.find(name);
    if (value != nullptr && column != nullptr && value->literal() != nullptr)
      add(quote_identifier(dialect, name) + " = " + printed(dialect, *column, *value));
  }
  for (const RowValue& value : row.values) {
    const Column* column = table.columns.find(value.name);
    const bool in_key = contains(key, value.name);
    const bool known = column != nullptr && value.literal() != nullptr;
    const bool exact = known && in_key && !find_spelling(dialect, "same:" + std::string(type_key(column->type)));
    if (!known || exact || contains(unguarded, value.name)) continue;
    add(same(dialect, *column, value));
  }
  return text;
}

// `badges slug=first`, short and plain enough to stand in quotes of any kind.
std::string label(Text table, const DataRow& row) {
  constexpr std::size_t longest = 40;
  std::string text;
  for (const char byte : table.str() + " " + row.name.str()) {
    if (std::string_view("'\"`\\").find(byte) != std::string_view::npos) continue;
    text += byte >= 0x20 && byte < 0x7f ? byte : '?';
    if (text.size() == longest) break;
  }
  return text;
}

Value row_value(const Dialect& dialect, const Table& table, const DataRow& row, const std::vector<Text>& unguarded = {}) {
  Value value = Value::map();
  value.set("key", dialect.quote_string(row.name));
  value.set("label", label(table.name, row));
  value.set("condition", condition(dialect, table, row, unguarded));
  return value;
}

Value rows_value(const Dialect& dialect, const Table& table, const std::vector<DataRow>& rows) {
  Value::List list;
  for (const DataRow& row : rows) list.push_back(row_value(dialect, table, row));
  return list;
}

// The columns that some row of a statement names, in the table's order.
std::vector<const Column*> columns_of_rows(const Table& table, const std::vector<DataRow>& rows) {
  std::vector<const Column*> columns;
  for (const Column& column : table.columns)
    if (std::any_of(rows.begin(), rows.end(), [&](const DataRow& row) { return row.values.contains(column.name); })) columns.push_back(&column);
  return columns;
}

// A quote for texts with quotes inside, that none of them holds: `schemac`, `schemac1`, ..
std::string unused_tag(const std::vector<std::string>& texts) {
  for (int number = 0;; ++number) {
    std::string tag = number == 0 ? "schemac" : fmt::format("schemac{}", number);
    if (std::none_of(texts.begin(), texts.end(), [&](const std::string& text) { return text.find("$" + tag) != std::string::npos; })) return tag;
  }
}

void add_texts(const Value& rows, std::vector<std::string>& texts) {
  for (const Value& row : *rows.list())
    for (const std::string_view key : {"key", "condition"}) texts.push_back(row.find(key)->text());
}

Value table_context(const Dialect& dialect, Text table) {
  Value context = Value::map();
  context.set("table", quoted_name(dialect, table));
  context.set("table_text", dialect.quote_string(quote_qualified(dialect, table)));
  return context;
}

}  // namespace

std::string value_text(const Dialect& dialect, const Type& type, const RowValue& value) {
  const Expr* literal = value.literal();
  if (literal == nullptr) return print_expression(dialect, value.value);
  const auto* text = expr_as<StringLiteral>(*literal);
  const auto row = text == nullptr ? std::nullopt : find_spelling(dialect, "value:" + std::string(type_key(type)));
  if (!row) return print_expression(dialect, *literal);
  return pattern_filled(row->pattern, dialect, type, print_expression(dialect, *literal), {}, text->value);
}

Value lower(const Dialect& dialect, const InsertRows& operation) {
  const Table& table = *operation.shape;
  const std::vector<const Column*> columns = columns_of_rows(table, operation.rows);
  Value::List names;
  Value identity;
  for (const Column* column : columns) {
    names.emplace_back(quote_identifier(dialect, column->name));
    if (column->identity) identity = column_value(dialect, *column);
  }
  Value::List batches;
  Value::List rows;
  std::size_t bytes = 0;
  for (const DataRow& row : operation.rows) {
    Value::List values;
    for (const Column* column : columns) {
      const RowValue* value = row.values.find(column->name);
      std::string text = value == nullptr ? "DEFAULT" : printed(dialect, *column, *value);
      bytes += text.size();
      values.emplace_back(std::move(text));
    }
    rows.emplace_back(std::move(values));
    if (rows.size() < rows_a_batch && bytes < bytes_a_batch) continue;
    batches.emplace_back(std::exchange(rows, {}));
    bytes = 0;
  }
  if (!rows.empty()) batches.emplace_back(std::move(rows));
  Value context = table_context(dialect, operation.table);
  context.set("columns", names);
  context.set("batches", batches);
  context.set("identity", identity);
  std::vector<std::string> texts = {quote_qualified(dialect, operation.table)};
  for (const Column* column : columns) texts.push_back(column->name.str());
  return context.set("tag", unused_tag(texts)).set("deferred", operation.deferred);
}

Value lower(const Dialect& dialect, const DeleteRows& operation) {
  Value context = table_context(dialect, operation.table);
  return context.set("rows", rows_value(dialect, *operation.shape, operation.rows)).set("deferred", operation.deferred);
}

Value lower(const Dialect& dialect, const UpdateRows& operation) {
  const Table& table = *operation.shape;
  Value::List rows;
  for (const RowUpdate& update : operation.rows) {
    Value::List sets;
    for (const RowValue& value : update.after.values) {
      const RowValue* before = update.before.values.find(value.name);
      const Column* column = table.columns.find(value.name);
      if (column == nullptr || (before != nullptr && same_value(*before, value))) continue;
      sets.emplace_back(fmt::format("{} = {}", quote_identifier(dialect, value.name), printed(dialect, *column, value)));
    }
    if (!sets.empty()) rows.push_back(row_value(dialect, table, update.before, operation.unguarded).set("sets", sets));
  }
  Value context = table_context(dialect, operation.table);
  return context.set("rows", rows).set("deferred", operation.deferred);
}

Value lower(const Dialect& dialect, const CheckRows& operation) {
  const Value present = rows_value(dialect, *operation.shape, operation.present);
  const Value absent = rows_value(dialect, *operation.shape, operation.absent);
  std::vector<std::string> texts = {quote_qualified(dialect, operation.table)};
  add_texts(present, texts);
  add_texts(absent, texts);
  Value context = table_context(dialect, operation.table);
  context.set("present", present).set("absent", absent).set("tag", unused_tag(texts));
  return context;
}

}  // namespace schemac::lowering
