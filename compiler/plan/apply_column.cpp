// What operations on columns do to the database in memory.
#include <algorithm>

#include "compiler/base/contains.hpp"
#include "compiler/diff/match_rows.hpp"
#include "compiler/plan/applier.hpp"

namespace schemac {
namespace {

// Columns that a part of a table stands on.
template <class Value>
bool stands_on(const Value& value, Text column) {
  if constexpr (requires { value.parts; }) {
    for (const IndexPart& part : value.parts)
      if (part.column == column || (part.expr && reads_column(*part.expr, column))) return true;
    return (value.predicate && reads_column(*value.predicate, column)) || contains(value.include, column);
  } else if constexpr (requires { value.expr; }) {
    return reads_column(value.expr, column);
  } else {
    return contains(value.columns, column);
  }
}

template <class Values>
const auto* first_on(const Values& values, Text column) {
  const auto found = std::find_if(values.begin(), values.end(), [&](const auto& value) { return stands_on(value, column); });
  return found == values.end() ? nullptr : &*found;
}

// Whether an expression of the table other than a plain key names the column: what RENAME COLUMN may refuse.
std::optional<std::string> expression_on(const Table& table, Text column) {
  if (const Check* check = first_on(table.checks, column)) return fmt::format("check {}", check->name.view());
  for (const Column& other : table.columns)
    if (other.generated && reads_column(other.generated->expr, column)) return fmt::format("generated column {}", other.name.view());
  for (const Index& index : table.indexes) {
    const bool in_part =
        std::any_of(index.parts.begin(), index.parts.end(), [&](const IndexPart& part) { return part.expr && reads_column(*part.expr, column); });
    if (in_part || (index.predicate && reads_column(*index.predicate, column))) return fmt::format("index {}", index.name.view());
  }
  return {};
}

bool partitions_go_by(const Table& table, Text column) {
  if (!table.partitioning) return false;
  const std::vector<Text> columns = partition_columns(*table.partitioning);
  return contains(columns, column);
}

std::optional<std::string> anything_on(const Table& table, Text column) {
  if (table.primary_key && stands_on(*table.primary_key, column)) return "primary key";
  if (const UniqueKey* key = first_on(table.unique_keys, column)) return fmt::format("unique key {}", key->name.view());
  if (const Index* index = first_on(table.indexes, column)) return fmt::format("index {}", index->name.view());
  for (const Exclusion& exclusion : table.exclusions)
    for (const ExclusionElement& element : exclusion.elements)
      if (element.part.column == column || (element.part.expr && reads_column(*element.part.expr, column)))
        return fmt::format("exclusion constraint {}", exclusion.name.view());
  if (partitions_go_by(table, column)) return std::string("partitioning");
  if (const ForeignKey* key = first_on(table.foreign_keys, column)) return fmt::format("foreign key {}", key->name.view());
  return expression_on(table, column);
}

}  // namespace

Applier::Fault Applier::operator()(const AddColumn& op) {
  if (Fault fault = type_known(*op.column)) return fault;
  return on_table(op.table, [&](Table& table) -> Fault {
    std::size_t position = op.first ? 0 : table.columns.size();
    if (!op.after.empty()) {
      const Column* previous = table.columns.find(op.after);
      if (previous == nullptr) return fmt::format("no column {}", op.after.view());
      position = static_cast<std::size_t>(previous - &table.columns[0]) + 1;
    }
    if (!table.columns.insert_at(position, *op.column)) return fmt::format("column {} is there already", op.column->name.view());
    return {};
  });
}

Applier::Fault Applier::operator()(const DropColumn& op) {
  return on_table(op.table, [&](Table& table) -> Fault {
    const Text name = op.column->name;
    if (Fault fault = anything_on(table, name)) return fmt::format("{} stands on column {}", *fault, name.view());
    if (Fault fault = pointed_at(table, name)) return fault;
    if (Fault fault = named_by_view(op.table, name)) return fault;
    if (Fault fault = owns_sequence(op.table, name)) return fault;
    forget_column(table, name);
    return erase(table.columns, name, "column");
  });
}

Applier::Fault Applier::operator()(const RenameColumn& op) { return (*this)(RenameColumns{op.table, {{op.from, op.to}}}); }

Applier::Fault Applier::operator()(const RenameColumns& op) {
  const ColumnNames names(op.names.begin(), op.names.end());
  for (const auto& [from, to] : names)
    if (Fault owned = owns_sequence(op.table, from)) return owned;
  const std::vector<Text> pointing = state.referencing(op.table);
  if (Fault fault = on_table(op.table, [&](Table& table) { return rename_columns(table, names); })) return fault;
  if (Fault refused = follow({op.table, op.table, names})) return refused;
  for (const Text name : pointing) {
    Table copy = *state.table(name);
    for (ForeignKey& key : copy.foreign_keys)
      if (key.target == op.table)
        for (Text& column : key.target_columns) column = renamed(column, names);
    state.put_table(std::move(copy));
  }
  return {};
}

Applier::Fault Applier::rename_columns(Table& table, const ColumnNames& names) const {
  const bool follows = state.capabilities().expression_rename == ExpressionRename::follows;
  for (const auto& [from, to] : names) {
    const auto user = follows ? std::nullopt : expression_on(table, from);
    if (user) return fmt::format("{} uses column {}", *user, from.view());
    if (!table.columns.contains(from)) return fmt::format("no column {}", from.view());
    if (!follows && partitions_go_by(table, from)) return fmt::format("partitions go by column {}", from.view());
  }
  NameMap<Column> columns;
  for (const Column& column : table.columns) {
    Column moved = renamed(column, names);
    moved.name = renamed(column.name, names);
    const Text name = moved.name;
    if (!columns.insert(std::move(moved))) return fmt::format("two columns {}", name.view());
  }
  table.columns = std::move(columns);
  if (table.primary_key) table.primary_key = renamed(*table.primary_key, names);
  for (UniqueKey& key : table.unique_keys) key = renamed(key, names);
  for (Index& index : table.indexes) index = renamed(index, names);
  for (Check& check : table.checks) check = renamed(check, names);
  for (Exclusion& exclusion : table.exclusions) exclusion = renamed(exclusion, names);
  for (ForeignKey& key : table.foreign_keys)
    for (Text& column : key.columns) column = renamed(column, names);
  if (table.partitioning) table.partitioning = renamed(*table.partitioning, names);
  table.options = renamed(std::move(table.options), names);
  if (table.rows) table.rows = renamed(*table.rows, names);
  return {};
}

Applier::Fault Applier::operator()(const AlterColumn& op) {
  if (Fault fault = type_known(*op.after)) return fault;
  return on_table(op.table, [&](Table& table) -> Fault {
    const Text name = op.before->name;
    const bool type_changes = !(op.before->type == op.after->type) || op.before->collation != op.after->collation;
    if (type_changes)
      if (Fault fault = read_by_view(op.table, name)) return fault;
    if (type_changes && state.capabilities().foreign_key_type_change == ForeignKeyTypeChange::refused && !(op.before->type == op.after->type)) {
      if (first_on(table.foreign_keys, name) != nullptr) return fmt::format("a foreign key stands on column {}", name.view());
      if (Fault fault = pointed_at(table, name)) return fault;
    }
    if (op.after->nullable && table.primary_key && stands_on(*table.primary_key, name))
      return fmt::format("column {} is in the primary key", name.view());
    return replace(table.columns, op.before, op.after, "column");
  });
}

Applier::Fault Applier::operator()(const FillDefault& op) {
  const Table* table = state.table(op.table);
  if (table == nullptr || !table->columns.contains(op.column->name)) return fmt::format("no column {}.{}", op.table.view(), op.column->name.view());
  return {};
}

Applier::Fault Applier::operator()(const ConvertColumn& op) {
  return on_table(op.table, [&](Table& table) -> Fault {
    const Text name = op.before->name;
    if (op.key && !(table.primary_key && same_definition(*table.primary_key, *op.key))) return "another primary key";
    if (op.key) table.primary_key.reset();
    if (Fault fault = anything_on(table, name)) return fmt::format("{} stands on column {}", *fault, name.view());
    if (Fault fault = pointed_at(table, name)) return fault;
    if (Fault fault = read_by_view(op.table, name)) return fault;
    if (table.columns.contains(op.made)) return fmt::format("column {} is there already", op.made.view());
    if (Fault fault = replace(table.columns, op.before, op.after, "column")) return fault;
    return op.key ? set_key(table, *op.key) : Fault();
  });
}

}  // namespace schemac
