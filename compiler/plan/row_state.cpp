// Finding, comparing and changing rows in memory.
#include "compiler/plan/row_state.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "compiler/base/contains.hpp"

namespace schemac {
namespace {

template <class Change>
void change_rows_of(Table& table, const Change& change) {
  if (!table.rows) return;
  RowSet set{table.rows->key, {}, table.rows->where};
  for (DataRow row : table.rows->rows) {
    change(row);
    const Text name = row.name;
    row.name = key_text(row, set.key).value_or(name);
    set.rows.insert(std::move(row));
  }
  table.rows = std::move(set);
}

std::string columns_text(Text table, const std::vector<Text>& columns) {
  std::string text;
  for (const Text column : columns) text += fmt::format("{}{}.{}", text.empty() ? "" : ", ", table.view(), column.view());
  return text;
}

}  // namespace

const NameMap<DataRow>& rows_of(const Table& table) {
  static const NameMap<DataRow> none;
  return table.rows ? table.rows->rows : none;
}

const DataRow* find_row(const Table& table, const DataRow& wanted) {
  const NameMap<DataRow>& rows = rows_of(table);
  const DataRow* named = rows.find(wanted.name);
  if (named != nullptr && holds(*named, wanted)) return named;
  const auto found = std::find_if(rows.begin(), rows.end(), [&](const DataRow& row) { return holds(row, wanted); });
  return found == rows.end() ? nullptr : &*found;
}

bool same_rows(const Table& left, const Table& right) {
  if (left.rows.get() == right.rows.get()) return true;
  return rows_cover(left, right) && rows_cover(right, left);
}

bool rows_cover(const Table& found, const Table& wanted) {
  const NameMap<DataRow>& rows = rows_of(wanted);
  return rows_of(found).size() == rows.size() &&
         std::all_of(rows.begin(), rows.end(), [&](const DataRow& row) { return find_row(found, row) != nullptr; });
}

bool any_deferred(const Table& table) {
  const auto any = [](const auto& keys) { return std::any_of(keys.begin(), keys.end(), [](const auto& key) { return key.initially_deferred; }); };
  return any(table.unique_keys) || any(table.foreign_keys);
}

void forget_column(Table& table, Text column) {
  change_rows_of(table, [&](DataRow& row) { row.values.erase(column); });
}

void change_values(Table& table, Text column, const std::vector<std::pair<Text, Text>>& values) {
  change_rows_of(table, [&](DataRow& row) {
    RowValue* value = row.values.find(column);
    const Expr* literal = value == nullptr ? nullptr : value->literal();
    const auto* text = literal == nullptr ? nullptr : expr_as<StringLiteral>(*literal);
    if (text == nullptr) return;
    const auto change = std::find_if(values.begin(), values.end(), [&](const auto& names) { return names.first == text->value; });
    if (change != values.end()) value->value = {ExprPtr(Expr{StringLiteral{change->second}, {}}), {}};
  });
}

std::string unnamed_values(const DeleteRows& operation) {
  std::vector<Text> columns;
  for (const Column& column : operation.shape->columns) {
    const bool named =
        std::all_of(operation.rows.begin(), operation.rows.end(), [&](const DataRow& row) { return row.values.contains(column.name); });
    if (!named && !column.generated) columns.push_back(column.name);
  }
  std::string text = columns.empty() ? std::string() : fmt::format("values of these rows in {}", columns_text(operation.table, columns));
  for (const Text table : operation.followers) text += fmt::format("{}rows of {} that point at them", text.empty() ? "" : ", ", table.view());
  return text;
}

std::string unknown_values(const UpdateRows& operation) {
  std::vector<Text> columns;
  for (const RowUpdate& row : operation.rows)
    for (const RowValue& value : row.after.values)
      if (!row.before.values.contains(value.name) && !contains(operation.coming, value.name) && !contains(columns, value.name))
        columns.push_back(value.name);
  return columns.empty() ? std::string() : fmt::format("former values of these rows in {}", columns_text(operation.table, columns));
}

}  // namespace schemac
