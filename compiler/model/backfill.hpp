// How rows are filled, once, when a table or column comes. No part of what is compared.
#pragma once

#include <optional>
#include <vector>

#include "compiler/model/query.hpp"

namespace schemac {

// Filled when the schema is normalised.
struct FilledColumn {
  Text name;
  bool cast = false;  // its value is of another type, or of none, so that a server may have to be told which it becomes
  friend bool operator==(const FilledColumn&, const FilledColumn&) = default;
};

// A query that gives rows of a table.
struct TableFill {
  ViewQuery query;
  std::vector<Text> key;              // tells rows that are there already; empty as written: a key of the table
  std::vector<Text> columns;          // as written: what a server's own text gives
  std::vector<FilledColumn> outputs;  // normalised: of the table, in the order of the query's output
  std::vector<ColumnUse> reads;       // normalised: sorted, each once
  Extent where = {};
  Extent key_where = {};
  friend bool operator==(const TableFill&, const TableFill&) = default;
};
// One after another.
struct TableBackfill {
  std::vector<TableFill> fills;
  Extent where;  // the key
  friend bool operator==(const TableBackfill&, const TableBackfill&) = default;
};

// A value for each row of a table, from the row itself or from others that it is joined with.
struct ColumnBackfill {
  Expression value;
  std::vector<SourcePtr> from;  // besides the table itself
  std::optional<Expression> condition;
  bool cast = false;             // normalised: as FilledColumn::cast
  std::vector<ColumnUse> reads;  // normalised: sorted, each once
  Extent where = {};             // the key
  Extent from_where = {};
  friend bool operator==(const ColumnBackfill&, const ColumnBackfill&) = default;
};

}  // namespace schemac
