// Rows matched by the texts of their keys.
#include "compiler/diff/match_rows.hpp"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace schemac {
namespace {

using Columns = std::vector<Text>;

Columns renamed_columns(Columns columns, const ColumnNames& names) {
  for (Text& column : columns) column = renamed(column, names);
  return columns;
}

bool every_row_has(const RowSet& set, const Columns& key) {
  return std::all_of(set.rows.begin(), set.rows.end(), [&](const DataRow& row) { return key_text(row, key).has_value(); });
}

}  // namespace

DataRow renamed(const DataRow& row, const ColumnNames& columns) {
  if (columns.empty()) return row;
  DataRow result{row.name, {}, row.where};
  for (RowValue value : row.values) {
    value.name = renamed(value.name, columns);
    result.values.insert(std::move(value));
  }
  return result;
}

RowSet renamed(const RowSet& set, const ColumnNames& columns) {
  RowSet result{renamed_columns(set.key, columns), {}, set.where};
  for (const DataRow& row : set.rows) {
    DataRow moved = renamed(row, columns);
    moved.name = key_text(moved, result.key).value_or(row.name);
    result.rows.insert(std::move(moved));
  }
  return result;
}

std::vector<Text> matching_key(const RowSet* before, const RowSet* after, const ColumnNames& columns) {
  if (before == nullptr) return after == nullptr ? Columns() : after->key;
  const RowSet moved = renamed(*before, columns);
  return after != nullptr && every_row_has(moved, after->key) ? after->key : moved.key;
}

std::vector<RowPair> match_rows(const RowSet* before, const RowSet* after, const ColumnNames& columns) {
  static const RowSet none;
  const RowSet& olds = before == nullptr ? none : *before;
  const RowSet& news = after == nullptr ? none : *after;
  const RowSet moved = renamed(olds, columns);
  const Columns key = matching_key(before == nullptr ? nullptr : &moved, after, {});

  std::unordered_map<Text, std::size_t> by_key;
  for (std::size_t i = 0; i < moved.rows.size(); ++i)
    if (const auto text = key_text(moved.rows[i], key)) by_key.emplace(*text, i);
  std::vector<RowPair> pairs;
  std::unordered_set<std::size_t> kept;
  for (const DataRow& row : news.rows) {
    const auto text = key_text(row, key);
    const auto found = text ? by_key.find(*text) : by_key.end();
    if (found == by_key.end() || !kept.insert(found->second).second)
      pairs.push_back({nullptr, &row, true});
    else
      pairs.push_back({&olds.rows[found->second], &row, !holds(moved.rows[found->second], row)});
  }
  for (std::size_t i = 0; i < olds.rows.size(); ++i)
    if (!kept.contains(i)) pairs.push_back({&olds.rows[i], nullptr, true});
  return pairs;
}

}  // namespace schemac
