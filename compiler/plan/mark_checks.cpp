// Checks in the way: over columns that they do not survive, or under names that come.
#include "compiler/plan/in_the_way.hpp"

namespace schemac {
namespace {

// Rows may come to hold what only the new form of the check takes, before it is there.
bool values_change(const TablePair& table, const Check& check) {
  return table.rows_change() || any_read(table, check.expr, [](const ColumnPair& column) { return column.type_changes; });
}

void mark_checks_of(TablePair& table, const Marking& marking) {
  const bool renames = marking.capabilities.constraint_rename == ConstraintRename::supported;
  for (auto& pair : table.checks) {
    if (pair.before == nullptr) continue;
    const bool in_way = any_read(table, pair.before->expr, [&](const ColumnPair& column) { return marking.breaks_expression(column); });
    const bool kept = pair.stays() && (only_comment_changes(pair, table.column_names) || only_validated(pair, table.column_names) ||
                                       (renames && renames_in_place(pair, table.column_names, marking.capabilities)));
    const bool replaced = pair.stays() && pair.before->name == pair.after->name && !values_change(table, *pair.before);
    pair.out = in_way || (table.replaced && !pair.before->validated) || (table.stays() && pair.changed && !kept && !replaced);
  }
}

}  // namespace

void mark_checks(const Marking& marking) {
  for (TablePair& table : marking.survey.tables)
    if (table.before != nullptr) mark_checks_of(table, marking);
  mark_names_of_gone_tables(marking, &TablePair::checks, &Table::checks, marking.capabilities.check_name_scope);
}

}  // namespace schemac
