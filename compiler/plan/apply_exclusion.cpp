// What operations on exclusion constraints, validation, sequences, touching triggers and indexes of views do to the database in memory.
#include "compiler/plan/applier.hpp"

namespace schemac {

Applier::Fault Applier::operator()(const ValidateConstraint& op) {
  return on_table(op.table, [&](Table& table) -> Fault {
    Check* check = table.checks.find(op.name);
    ForeignKey* key = table.foreign_keys.find(op.name);
    if (op.coming && (check != nullptr || key != nullptr)) return {};
    if (check == nullptr && key == nullptr) return fmt::format("no constraint {}", op.name.view());
    if (check != nullptr) check->validated = true;
    if (key != nullptr) key->validated = true;
    return {};
  });
}

Applier::Fault Applier::operator()(const AddExclusion& op) {
  return on_table(op.table, [&](Table& table) -> Fault {
    for (const ExclusionElement& element : op.exclusion->elements)
      if (!element.part.column.empty() && !table.columns.contains(element.part.column))
        return fmt::format("no column {}", element.part.column.view());
    return insert(table.exclusions, op.exclusion, "exclusion constraint");
  });
}

Applier::Fault Applier::operator()(const DropExclusion& op) {
  return on_table(op.table, [&](Table& table) { return erase(table.exclusions, op.exclusion->name, "exclusion constraint"); });
}

Applier::Fault Applier::operator()(const RenameIdentitySequence& op) {
  const Table* table = state.table(op.table);
  const Column* column = table == nullptr ? nullptr : table->columns.find(op.column);
  if (column == nullptr || !column->identity) return fmt::format("column {}.{} does not count", op.table.view(), op.column.view());
  return {};
}

Applier::Fault Applier::operator()(const CreateTouch& op) {
  return on_table(op.table, [&](Table& table) -> Fault {
    if (table.touch) return fmt::format("trigger {} is there already", table.touch->name.view());
    for (const Text column : op.touch->columns)
      if (!table.columns.contains(column)) return fmt::format("no column {}", column.view());
    table.touch = *op.touch;
    return {};
  });
}

Applier::Fault Applier::operator()(const DropTouch& op) {
  return on_table(op.table, [&](Table& table) -> Fault {
    if (!table.touch || !(*table.touch == *op.touch)) return fmt::format("no trigger {}", op.touch->name.view());
    table.touch.reset();
    return {};
  });
}

Applier::Fault Applier::operator()(const AddViewIndex& op) {
  return on_view(op.view, [&](View& view) { return insert(view.indexes, op.index, "index"); });
}

Applier::Fault Applier::operator()(const DropViewIndex& op) {
  return on_view(op.view, [&](View& view) { return erase(view.indexes, op.index->name, "index"); });
}

}  // namespace schemac
