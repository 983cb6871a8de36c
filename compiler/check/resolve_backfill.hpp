// Backfills resolved: what their queries and expressions are, and what tells their rows apart.
#pragma once

#include <string>
#include <vector>

#include "compiler/check/backfill_world.hpp"
#include "compiler/check/resolve_query.hpp"
#include "compiler/check/target_set.hpp"

namespace schemac {

// A value that the backfill gives, and the expression that it is, where it is one of a select list.
struct BackfillValue {
  Text name;
  ValueType value;
  const Expr* expr = nullptr;
  bool steady = true;  // the same each time that the query runs, as far as rows are
};

// What a table's query gives. Nothing is known (`open`) of a server's own text.
struct FillOutput {
  std::vector<BackfillValue> values;
  bool open = false;
};
// `context.locate` is that of the query, and it has a record.
[[nodiscard]] FillOutput resolve_fill(const TableFill& fill, TypingContext& context);

// Reports what is wrong; `targets` is null where nothing is to be reported.
[[nodiscard]] ValueType resolve_column_backfill(const BackfillTask& task, TypingContext& context, const TargetSet* targets);

// Reports where the value does not go into the column.
void assign_value(const BackfillValue& value, const Column& column, TypingContext& context);
// Whether a server may have to be told that the value becomes one of the column's type.
[[nodiscard]] bool wants_cast(const ValueType& value, const Column& column);

// The columns that tell whether a row of the query is there already: those that are given, the primary key, or a unique key. Empty: nothing does.
[[nodiscard]] std::vector<Text> key_of_fill(const TableFill& fill, const Table& table, const FillOutput& output);
// Of a server's own text, without `columns`: all that take a value.
[[nodiscard]] std::vector<Text> given_columns(const TableFill& fill, const Table& table);

// Whether one row of the table at most has these columns' values.
[[nodiscard]] bool tells_apart(const Table& table, const std::vector<Text>& columns);

}  // namespace schemac
