// Backfills: how tables and columns begin that are filled, and one column's step.
#pragma once

#include "compiler/plan/state.hpp"

namespace schemac {

// What a table that is filled begins with: columns and its primary key. What rows must satisfy comes when they are there.
[[nodiscard]] Table until_filled(Table table, const Capabilities& capabilities);

// Whether the column is null for a while, until it is filled.
[[nodiscard]] inline bool is_filled(const Column& column) { return static_cast<bool>(column.backfill); }

// `now` is the table as the step finds it.
[[nodiscard]] FillColumn fill_column(const Table& now, const Column& column, const ColumnBackfill& backfill);

}  // namespace schemac
