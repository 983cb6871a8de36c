// What operations on keys, checks and foreign keys do to the database in memory.
#include <algorithm>

#include "compiler/base/contains.hpp"
#include "compiler/plan/applier.hpp"

namespace schemac {

Applier::Fault Applier::target_known(const ForeignKey& key, const Table& own) const {
  const Table* target = key.target == own.name ? &own : state.table(key.target);
  if (target == nullptr) return fmt::format("no table {}", key.target.view());
  for (const Text column : key.target_columns)
    if (!target->columns.contains(column)) return fmt::format("no column {}.{}", key.target.view(), column.view());
  return {};
}

Applier::Fault Applier::pointed_at(const Table& table, Text column) const {
  for (const Text name : state.referencing(table.name)) {
    for (const ForeignKey& key : state.table(name)->foreign_keys)
      if (key.target == table.name && contains(key.target_columns, column))
        return fmt::format("foreign key {} of {} points at {}", key.name.view(), name.view(), column.view());
  }
  return {};
}

Applier::Fault Applier::key_needed(const Table& table, const std::vector<Text>& columns) const {
  for (const Text name : state.referencing(table.name))
    for (const ForeignKey& key : state.table(name)->foreign_keys)
      if (key.target == table.name && key.target_columns == columns && !another_key(table, columns))
        return fmt::format("foreign key {} of {} needs it", key.name.view(), name.view());
  return {};
}

bool Applier::another_key(const Table& table, const std::vector<Text>& columns) {
  auto count = static_cast<int>(table.primary_key && table.primary_key->columns == columns);
  for (const UniqueKey& key : table.unique_keys) count += static_cast<int>(key.columns == columns);
  return count > 1;
}

Applier::Fault Applier::operator()(const AddPrimaryKey& op) {
  return on_table(op.table, [&](Table& table) -> Fault {
    if (table.primary_key) return "a primary key is there already";
    return set_key(table, op.key);
  });
}

Applier::Fault Applier::set_key(Table& table, const Shared<PrimaryKey>& key) {
  for (const Text name : key->columns) {
    const Column* column = table.columns.find(name);
    if (column == nullptr) return fmt::format("no column {}", name.view());
    if (column->nullable) return fmt::format("column {} is nullable", name.view());
  }
  table.primary_key = *key;
  return {};
}

Applier::Fault Applier::operator()(const DropPrimaryKey& op) {
  return on_table(op.table, [&](Table& table) -> Fault {
    if (!table.primary_key) return "no primary key";
    if (Fault fault = key_needed(table, table.primary_key->columns)) return fault;
    table.primary_key.reset();
    return {};
  });
}

Applier::Fault Applier::operator()(const ReplacePrimaryKey& op) {
  return on_table(op.table, [&](Table& table) -> Fault {
    if (!table.primary_key) return "no primary key";
    if (table.primary_key->columns != op.after->columns)
      if (Fault fault = key_needed(table, table.primary_key->columns)) return fault;
    return set_key(table, op.after);
  });
}

Applier::Fault Applier::operator()(const AddUniqueKey& op) {
  return on_table(op.table, [&](Table& table) -> Fault {
    for (const Text name : op.key->columns)
      if (!table.columns.contains(name)) return fmt::format("no column {}", name.view());
    return insert(table.unique_keys, op.key, "unique key");
  });
}

Applier::Fault Applier::operator()(const DropUniqueKey& op) {
  return on_table(op.table, [&](Table& table) -> Fault {
    if (Fault fault = key_needed(table, op.key->columns)) return fault;
    return erase(table.unique_keys, op.key->name, "unique key");
  });
}

Applier::Fault Applier::operator()(const AddCheck& op) {
  return on_table(op.table, [&](Table& table) { return insert(table.checks, op.check, "check"); });
}

Applier::Fault Applier::operator()(const DropCheck& op) {
  return on_table(op.table, [&](Table& table) { return erase(table.checks, op.check->name, "check"); });
}

Applier::Fault Applier::operator()(const AddForeignKey& op) {
  return on_table(op.table, [&](Table& table) -> Fault {
    if (Fault fault = target_known(*op.key, table)) return fault;
    for (const Text name : op.key->columns)
      if (!table.columns.contains(name)) return fmt::format("no column {}", name.view());
    return insert(table.foreign_keys, op.key, "foreign key");
  });
}

Applier::Fault Applier::operator()(const DropForeignKey& op) {
  return on_table(op.table, [&](Table& table) { return erase(table.foreign_keys, op.key->name, "foreign key"); });
}

Applier::Fault Applier::operator()(const RenameConstraint& op) {
  return on_table(op.table, [&](Table& table) -> Fault {
    bool done = true;
    switch (op.constraint) {
      case ConstraintKind::primary_key:
        done = table.primary_key.has_value();
        if (done) table.primary_key->name = op.to;
        break;
      case ConstraintKind::unique_key:
        done = table.unique_keys.rename(op.from, op.to);
        rename_in_options(table, op.from, op.to);
        break;
      case ConstraintKind::check:
        done = table.checks.rename(op.from, op.to);
        break;
      case ConstraintKind::foreign_key:
        done = table.foreign_keys.rename(op.from, op.to);
        break;
      case ConstraintKind::exclusion:
        done = table.exclusions.rename(op.from, op.to);
        break;
    }
    if (!done) return fmt::format("constraint {} cannot become {}", op.from.view(), op.to.view());
    return {};
  });
}

}  // namespace schemac
