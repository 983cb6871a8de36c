// What operations on indexes do to the database in memory.
#include <algorithm>

#include "compiler/plan/applier.hpp"

namespace schemac {

Applier::Fault Applier::parts_known(const Table& table, const Index& index) {
  for (const IndexPart& part : index.parts)
    if (!part.column.empty() && !table.columns.contains(part.column)) return fmt::format("no column {}", part.column.view());
  return {};
}

Applier::Fault Applier::operator()(const AddIndex& op) {
  return on_table(op.table, [&](Table& table) -> Fault {
    if (Fault fault = parts_known(table, *op.index)) return fault;
    return insert(table.indexes, op.index, "index");
  });
}

Applier::Fault Applier::operator()(const DropIndex& op) {
  return on_table(op.table, [&](Table& table) { return erase(table.indexes, op.index->name, "index"); });
}

Applier::Fault Applier::operator()(const ReplaceIndex& op) {
  return on_table(op.table, [&](Table& table) -> Fault {
    if (Fault fault = parts_known(table, *op.after)) return fault;
    return replace(table.indexes, op.before, op.after, "index");
  });
}

Applier::Fault Applier::operator()(const AlterIndex& op) {
  return on_table(op.table, [&](Table& table) { return replace(table.indexes, op.before, op.after, "index"); });
}

Applier::Fault Applier::operator()(const RenameIndex& op) {
  return on_table(op.table, [&](Table& table) -> Fault {
    if (!table.indexes.rename(op.from, op.to)) return fmt::format("index {} cannot become {}", op.from.view(), op.to.view());
    rename_in_options(table, op.from, op.to);
    return {};
  });
}

}  // namespace schemac
