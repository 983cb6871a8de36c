// Which reference row of OLD is which of NEW: by key.
#pragma once

#include <vector>

#include "compiler/model/row.hpp"
#include "compiler/model/walk.hpp"

namespace schemac {

// `before` is null where the row comes, `after` where it goes; both point into what was compared. Of two that stay as they are a pair stands
// here, too. In NEW's order, then those that go.
struct RowPair {
  const DataRow* before = nullptr;
  const DataRow* after = nullptr;
  bool changed = false;  // comes, goes, or lacks a value that NEW names
};

// The columns, under NEW's names, by which rows are told apart: NEW's key; where a row of OLD does not name all of it, OLD's.
[[nodiscard]] std::vector<Text> matching_key(const RowSet* before, const RowSet* after, const ColumnNames& columns);

// By that key. `columns` are renames on the way from OLD to NEW. Null sets are empty.
[[nodiscard]] std::vector<RowPair> match_rows(const RowSet* before, const RowSet* after, const ColumnNames& columns);

// The row under new names of its columns.
[[nodiscard]] DataRow renamed(const DataRow& row, const ColumnNames& columns);
[[nodiscard]] RowSet renamed(const RowSet& set, const ColumnNames& columns);

}  // namespace schemac
