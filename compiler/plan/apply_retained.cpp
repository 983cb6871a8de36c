// What needs to be there where values are kept aside. Of rows the database in memory knows only those that schemas declare, so nothing changes.
#include "compiler/plan/applier.hpp"

namespace schemac {
namespace {

Applier::Fault lacks(const State& state, Text name, const std::vector<Text>& columns) {
  const Table* table = state.table(name);
  if (table == nullptr) return fmt::format("no table {}", name.view());
  for (const Text column : columns)
    if (!table->columns.contains(column)) return fmt::format("no column {} of table {}", column.view(), name.view());
  return {};
}

// Key and values, on both sides.
Applier::Fault lacks(const State& state, Text table, const Retained& retained) {
  std::vector<Text> columns = retained.key;
  columns.insert(columns.end(), retained.columns.begin(), retained.columns.end());
  if (Applier::Fault fault = lacks(state, table, columns)) return fault;
  if (!retained.noted.empty()) columns.push_back(retained.noted);
  return lacks(state, retained.side, columns);
}

}  // namespace

Applier::Fault Applier::operator()(const RetainValues& op) const { return lacks(state, op.table, *op.retained); }
Applier::Fault Applier::operator()(const NoteValues& op) const { return lacks(state, op.table, *op.retained); }
Applier::Fault Applier::operator()(const ForgetChanged& op) const { return lacks(state, op.table, *op.retained); }
Applier::Fault Applier::operator()(const RestoreValues& op) const {
  const Table* table = state.table(op.table);
  const Column* column = table == nullptr ? nullptr : table->columns.find(op.column->name);
  if (column != nullptr && !same_definition(*column, *op.column)) return fmt::format("column {} is not as expected", column->name.view());
  return lacks(state, op.table, *op.retained);
}

}  // namespace schemac
