// Reference rows of tables of the database in memory.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "compiler/plan/operation.hpp"

namespace schemac {

// Empty where the table declares none.
[[nodiscard]] const NameMap<DataRow>& rows_of(const Table& table);
[[nodiscard]] inline bool has_rows(const Table& table) { return !rows_of(table).empty(); }

// The row that has these values; null where there is none.
[[nodiscard]] const DataRow* find_row(const Table& table, const DataRow& wanted);
// The same rows with the same values; under which key they stand does not count.
[[nodiscard]] bool same_rows(const Table& left, const Table& right);
// As many rows, and every value that `wanted` names.
[[nodiscard]] bool rows_cover(const Table& found, const Table& wanted);

// Whether a key of the table is looked at only at the end of the transaction.
[[nodiscard]] bool any_deferred(const Table& table);

// Takes the column's values out of the rows.
void forget_column(Table& table, Text column);
// Rows that hold one value get another, all at once.
void change_values(Table& table, Text column, const std::vector<std::pair<Text, Text>>& values);

// What a way back cannot know: values of rows that go in columns that they do not name, values that rows had before they were given one.
[[nodiscard]] std::string unnamed_values(const DeleteRows& operation);
[[nodiscard]] std::string unknown_values(const UpdateRows& operation);

}  // namespace schemac
