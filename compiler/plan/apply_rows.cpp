// What operations on reference rows do to the database in memory.
#include <unordered_set>

#include "compiler/plan/applier.hpp"

namespace schemac {
namespace {

RowSet set_of(const Table& table) { return table.rows ? *table.rows : RowSet{}; }

std::string fault(const DataRow& row, std::string_view what) { return fmt::format("row {} {}", row.name.view(), what); }

}  // namespace

Applier::Fault Applier::operator()(const InsertRows& op) {
  return on_table(op.table, [&](Table& table) -> Fault {
    RowSet set = set_of(table);
    for (const DataRow& row : op.rows) {
      if (op.fresh) {
        if (find_row(table, row) == nullptr) return fault(row, "does not belong to the new table");
        continue;
      }
      if (!set.rows.insert(row)) return fault(row, "is there already");
    }
    table.rows = std::move(set);
    return {};
  });
}

Applier::Fault Applier::operator()(const DeleteRows& op) {
  return on_table(op.table, [&](Table& table) -> Fault {
    RowSet set = set_of(table);
    for (const DataRow& row : op.rows) {
      const DataRow* found = find_row(table, row);
      if (found == nullptr) return fault(row, "is not there");
      set.rows.erase(found->name);
    }
    table.rows = std::move(set);
    return {};
  });
}

Applier::Fault Applier::operator()(const UpdateRows& op) {
  return on_table(op.table, [&](Table& table) -> Fault {
    RowSet set = set_of(table);
    for (const RowUpdate& row : op.rows) {
      const DataRow* found = find_row(table, row.before);
      if (found == nullptr) return fault(row.before, "is not as expected");
      DataRow& changed = *set.rows.find(found->name);
      changed.values = row.after.values;
      if (row.after.name != changed.name && !set.rows.rename(changed.name, row.after.name)) return fault(row.after, "is there already");
    }
    table.rows = std::move(set);
    return {};
  });
}

Applier::Fault Applier::operator()(const CheckRows& op) {
  const Table* table = state.table(op.table);
  if (table == nullptr) return fmt::format("no table {}", op.table.view());
  for (const DataRow& row : op.present)
    if (find_row(*table, row) == nullptr) return fault(row, "is not as expected");
  if (op.absent.empty()) return {};
  std::vector<Text> columns;
  for (const RowValue& value : op.absent.front().values) columns.push_back(value.name);
  std::unordered_set<Text> there;
  for (const DataRow& row : rows_of(*table))
    if (const auto key = key_text(row, columns)) there.insert(*key);
  for (const DataRow& row : op.absent)
    if (const auto key = key_text(row, columns); key && there.contains(*key)) return fault(row, "should not be there");
  return {};
}

}  // namespace schemac
