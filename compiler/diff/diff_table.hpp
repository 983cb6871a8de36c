// What differs inside one table that stays.
#pragma once

#include "compiler/diagnostics/sink.hpp"
#include "compiler/diff/change.hpp"
#include "compiler/diff/rename_values.hpp"

namespace schemac {

// Column names that change, after the markers of `after`; markers that do not fit are reported.
[[nodiscard]] ColumnNames column_renames(const Entry<Table>& before, const Entry<Table>& after, Sink& sink);

// Appends changes of what is inside, and of the table's own properties. `renames` covers every table, `values` every enum.
void diff_table(const Entry<Table>& before, const Entry<Table>& after, const Renames& renames, const ValueRenames& values, std::vector<Change>& list,
                Sink& sink);

}  // namespace schemac
