// Operations on rows: those of reference data, what backfills give, and what is kept aside.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "compiler/model/schema.hpp"

namespace schemac {

// The rows of a table in ranges of its key, in each of which a statement runs that is committed by itself.
struct Batches {
  Text table;
  std::vector<Text> key;     // of `table`
  std::vector<Text> ranged;  // what holds its values in the statement: of FillTable outputs of the query, else columns of `table`
  std::uint32_t rows = 0;    // of a batch, at most
  Text routine = {};         // where a server needs a procedure for it: its name
};

// How values of a column that goes are compared with what a backfill has made of them.
struct Comparison {
  Expression own;                   // the value as it was carried: the column, or what stands in place of NULL
  std::optional<Expression> among;  // in which rows; nothing: in all
  bool every_row = false;           // a row that has none elsewhere is new
  bool by_text = false;             // as texts, byte by byte; else as the server compares values of their types
};
// Where a backfill has carried the values of a column that goes.
struct Restoration {
  std::optional<ColumnBackfill> fill;         // how they are fetched again; nothing: they are not
  std::string from;                           // for people: `user_stats.fans_count`
  std::string loss;                           // what is not as it was
  std::optional<Comparison> comparison = {};  // nothing: they cannot be told from what was written later
};

// Operations on reference rows. `shape` is the table as it is then: what spells values. Rows are changed only where they are as `before` says;
// CheckRows finds those that are not.
struct InsertRows {
  Text table;
  Shared<Table> shape;
  std::vector<DataRow> rows;
  bool fresh = false;     // into a table that a step before has made with these rows in mind: they come and go with it
  bool deferred = false;  // a key of the table, or one that points at it, is looked at only at the end of the transaction
};
struct DeleteRows {
  Text table;
  Shared<Table> shape;
  std::vector<DataRow> rows;
  bool deferred = false;
  std::vector<Text> followers = {};  // tables whose foreign keys let their rows go, or change, with these
};
struct RowUpdate {
  DataRow before;
  DataRow after;
};
struct UpdateRows {
  Text table;
  Shared<Table> shape;
  std::vector<RowUpdate> rows;
  std::vector<Text> unguarded;  // columns whose values cannot be compared with `before`: their type has changed since
  bool deferred = false;
  std::vector<Text> coming = {};  // columns that OLD does not have
};
// Stops the script where a row is not there as it should be, or is there and should not. Its own way back.
struct CheckRows {
  Text table;
  Shared<Table> shape;
  std::vector<DataRow> present;
  std::vector<DataRow> absent;  // values of the key alone
};

// Rows of a backfill's query that are not there yet, told apart by `key`.
struct FillTable {
  Text table;
  Shared<Table> shape;  // as it is then
  Shared<TableFill> fill;
  std::vector<Text> key;
  bool deferred = false;  // a key of the table is looked at only at the end of the transaction
  Shared<Batches> batches = {};
};
// Rows in which the column is null get the backfill's value.
enum class FillRest : std::uint8_t { leave, default_value, zero };
struct FillColumn {
  Text table;
  Shared<Column> column;  // as it will be
  Shared<ColumnBackfill> fill;
  std::vector<Text> kept;           // columns with `on update`, which would take the time of this change for theirs
  Text touch;                       // the trigger that does the same
  FillRest rest = FillRest::leave;  // what rows get that have no value after that
  Shared<Batches> batches = {};
};
// Statistics of a table with new values.
struct AnalyzeTable {
  Text table;
};

// Values of `table` that the plan takes away, in a table of their own beside its key (`--retain`), until they come back or are purged.
struct Retained {
  Text side;                  // the table that keeps them
  std::vector<Text> key;      // of `table`, under the same names there
  std::vector<Text> columns;  // whose values are kept
  Text noted = {};            // of one that stays, with other values: where it is noted what they have become
};
struct RetainValues {
  Text table;
  Shared<Retained> retained;
  Shared<Batches> batches = {};
};
// What values have become, so that those that are written later are told from them.
struct NoteValues {
  Text table;
  Shared<Retained> retained;
  Shared<Batches> batches = {};
};
// Of rows whose values are no longer what was noted.
struct ForgetChanged {
  Text table;
  Shared<Retained> retained;
};
// Of a column that has its former type again.
struct RestoreValues {
  Text table;
  Shared<Column> column;
  Shared<Retained> retained;
  std::vector<Text> kept;  // columns with `on update`, which would take the time of this change for theirs
  Text touch;              // the trigger that does the same
  Shared<Batches> batches = {};
};

// Stops the script where a column that is about to go, or to be changed, holds other values than those that were carried elsewhere.
struct CarriedColumn {
  Shared<Column> column;
  Shared<Restoration> restoration;  // with a comparison
};
struct CheckCarried {
  Text table;
  std::vector<CarriedColumn> columns;
};

}  // namespace schemac
