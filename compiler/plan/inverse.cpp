// The way back of one operation.
#include "compiler/plan/inverse.hpp"

#include <algorithm>

#include "compiler/diff/rename.hpp"
#include "compiler/plan/backfills.hpp"
#include "compiler/plan/creatable.hpp"
#include "compiler/plan/order.hpp"
#include "compiler/plan/partition_steps.hpp"
#include "compiler/plan/row_order.hpp"
#include "compiler/plan/row_state.hpp"

namespace schemac {
namespace {

using Operations = std::vector<Operation>;

AddColumn add_again(Text table_name, const Shared<Column>& column, const State& state) {
  AddColumn add{table_name, column, false, {}, false};
  add.filled = !column->nullable && !column->default_value && !column->generated && !column->identity;
  const auto& columns = state.table(table_name)->columns;
  const auto position = static_cast<std::size_t>(columns.find(column->name) - &columns[0]);
  if (state.capabilities().column_position == ColumnPosition::last_only || position + 1 == columns.size()) return add;
  add.first = position == 0;
  if (position > 0) add.after = columns[position - 1].name;
  return add;
}

// The table as it was; what cannot stand in CREATE TABLE follows.
Operations create_again(const Table& table, const Capabilities& capabilities) {
  const Table made = creatable(table, capabilities);
  Operations operations = {CreateTable{made}};
  for (const Index& index : table.indexes)
    if (!made.indexes.contains(index.name)) operations.emplace_back(AddIndex{table.name, index});
  for (const UniqueKey& key : table.unique_keys)
    if (!made.unique_keys.contains(key.name)) operations.emplace_back(AddUniqueKey{table.name, key});
  for (const Exclusion& exclusion : table.exclusions)
    if (!made.exclusions.contains(exclusion.name)) operations.emplace_back(AddExclusion{table.name, exclusion});
  for (const Check& check : table.checks)
    if (!made.checks.contains(check.name)) operations.emplace_back(AddCheck{table.name, check});
  for (const ForeignKey& key : table.foreign_keys)
    if (!made.foreign_keys.contains(key.name)) operations.emplace_back(AddForeignKey{table.name, key});
  if (table.touch) operations.emplace_back(CreateTouch{table.name, *table.touch});
  if (made.options != table.options) {
    Table named = made;
    named.options = table.options;
    operations.emplace_back(AlterTable{table.name, made, std::move(named)});
  }
  if (has_rows(table)) operations.emplace_back(InsertRows{table.name, made, parents_first(table), true, any_deferred(table)});
  return operations;
}

// Taking values out of an enum is building the type anew.
Operations remove_values(const AddEnumValues& op, const State& before) {
  const Enum& old = *before.type(op.type);
  State grown = before;
  if (grown.apply(op)) return {};
  std::vector<EnumUse> uses = uses_of(grown, op.type);
  std::vector<std::pair<Text, Text>> columns;
  columns.reserve(uses.size());
  for (const EnumUse& use : uses) columns.emplace_back(use.table, use.before->name);
  return around_type_change(grown, columns, ReplaceEnum{*grown.type(op.type), old, std::move(uses)});
}

std::vector<EnumUse> swapped(std::vector<EnumUse> uses) {
  for (EnumUse& use : uses) std::swap(use.before, use.after);
  return uses;
}

UpdateValues swapped(UpdateValues op) {
  for (auto& [from, to] : op.values) std::swap(from, to);
  return op;
}

// Null, filled, and then as it was: rows that came since have no value to be fetched.
Operations restored(const DropColumn& op, const State& before) {
  AddColumn add = add_again(op.table, op.column, before);
  Column bare = *op.column;
  bare.nullable = true;
  bare.default_value.reset();
  bare.identity.reset();
  add.column = bare;
  add.filled = false;
  FillColumn fill = fill_column(*before.table(op.table), *op.column, *op.restoration->fill);
  if (!op.column->nullable) fill.rest = op.column->default_value ? FillRest::default_value : FillRest::zero;
  Operations operations = {std::move(add)};
  Column waiting = bare;
  waiting.default_value = op.column->default_value;
  if (!same_definition(waiting, bare)) operations.emplace_back(AlterColumn{op.table, bare, waiting});
  operations.emplace_back(std::move(fill));
  if (!same_definition(waiting, *op.column)) operations.emplace_back(AlterColumn{op.table, waiting, op.column});
  return operations;
}

// The column comes again, and what is known of its values.
Operations column_again(const DropColumn& op, const State& before) {
  const bool carried = op.restoration && op.restoration->fill;
  Operations operations = carried ? restored(op, before) : Operations{add_again(op.table, op.column, before)};
  const Table& table = *before.table(op.table);
  UpdateRows update{op.table, table, {}, {}, any_deferred(table)};
  for (const DataRow& row : rows_of(table)) {
    if (!row.values.contains(op.column->name)) continue;
    DataRow bare = row;
    bare.values.erase(op.column->name);
    update.rows.push_back({std::move(bare), row});
  }
  if (!update.rows.empty()) operations.emplace_back(std::move(update));
  return operations;
}

UpdateRows swapped(UpdateRows op) {
  std::reverse(op.rows.begin(), op.rows.end());
  for (RowUpdate& row : op.rows) std::swap(row.before, row.after);
  return op;
}

std::vector<DataRow> reversed(std::vector<DataRow> rows) {
  std::reverse(rows.begin(), rows.end());
  return rows;
}

NamePairs turned(NamePairs names) {
  for (auto& [from, to] : names) std::swap(from, to);
  std::reverse(names.begin(), names.end());
  return names;
}

// Columns that a view has gained go with it alone where the server replaces no view by a shorter one.
Operations replace_back(const ReplaceView& op, const State& before) {
  const bool shrinks = op.after->columns.size() > op.before->columns.size();
  if (!shrinks || before.capabilities().view_replacement == ViewReplacement::any) return {ReplaceView{op.after, op.before}};
  const std::vector<Text> views = with_readers(before, {op.before->name});
  Operations operations;
  for (const Text name : views) operations.emplace_back(DropView{name == op.after->name ? *op.after : *before.view(name)});
  for (auto name = views.rbegin(); name != views.rend(); ++name) operations.emplace_back(CreateView{*before.view(*name)});
  return operations;
}

// What `using` says in OLD was about a change before this one.
Column without_conversion(Column column) {
  column.using_expr.reset();
  return column;
}

struct Inverter {
  const State& before;

  Operations operator()(const CreateTable& op) const { return {DropTable{op.table}}; }
  Operations operator()(const DropTable& op) const { return create_again(*before.table(op.table->name), before.capabilities()); }
  Operations operator()(const RenameTable& op) const { return {RenameTable{op.to, op.from}}; }
  Operations operator()(const RenameTables& op) const { return {RenameTables{turned(op.names)}}; }
  Operations operator()(const AlterTable& op) const { return {AlterTable{op.table, op.after, op.before}}; }
  Operations operator()(const AddColumn& op) const { return {DropColumn{op.table, op.column}}; }
  Operations operator()(const DropColumn& op) const { return column_again(op, before); }
  Operations operator()(const RenameColumn& op) const { return {RenameColumn{op.table, op.to, op.from}}; }
  Operations operator()(const RenameColumns& op) const { return {RenameColumns{op.table, turned(op.names)}}; }
  Operations operator()(const AlterColumn& op) const {
    // A plain column cannot be turned into a generated one in place everywhere; its values are computed again.
    if (op.before->generated && !op.after->generated) return {DropColumn{op.table, op.after}, add_again(op.table, op.before, before)};
    return {AlterColumn{op.table, op.after, without_conversion(*op.before)}};
  }
  Operations operator()(const AddPrimaryKey& op) const { return {DropPrimaryKey{op.table, op.key}}; }
  Operations operator()(const DropPrimaryKey& op) const { return {AddPrimaryKey{op.table, op.key}}; }
  Operations operator()(const ReplacePrimaryKey& op) const { return {ReplacePrimaryKey{op.table, op.after, op.before}}; }
  Operations operator()(const AddUniqueKey& op) const { return {DropUniqueKey{op.table, op.key}}; }
  Operations operator()(const DropUniqueKey& op) const { return {AddUniqueKey{op.table, op.key}}; }
  Operations operator()(const AddIndex& op) const { return {DropIndex{op.table, op.index}}; }
  Operations operator()(const DropIndex& op) const { return {AddIndex{op.table, op.index}}; }
  Operations operator()(const ReplaceIndex& op) const { return {ReplaceIndex{op.table, op.after, op.before}}; }
  Operations operator()(const AlterIndex& op) const { return {AlterIndex{op.table, op.after, op.before}}; }
  Operations operator()(const RenameIndex& op) const { return {RenameIndex{op.table, op.to, op.from}}; }
  Operations operator()(const AddCheck& op) const { return {DropCheck{op.table, op.check}}; }
  Operations operator()(const DropCheck& op) const { return {AddCheck{op.table, op.check}}; }
  Operations operator()(const AddForeignKey& op) const { return {DropForeignKey{op.table, op.key}}; }
  Operations operator()(const DropForeignKey& op) const { return {AddForeignKey{op.table, op.key}}; }
  Operations operator()(const RenameConstraint& op) const { return {RenameConstraint{op.table, op.constraint, op.to, op.from}}; }
  Operations operator()(const CreateEnum& op) const { return {DropEnum{op.type}}; }
  Operations operator()(const DropEnum& op) const { return {CreateEnum{op.type}}; }
  Operations operator()(const RenameEnum& op) const { return {RenameEnum{op.to, op.from}}; }
  Operations operator()(const AddEnumValues& op) const { return remove_values(op, before); }
  Operations operator()(const RenameEnumValue& op) const { return {RenameEnumValue{op.type, op.to, op.from}}; }
  Operations operator()(const ReplaceEnum& op) const { return {ReplaceEnum{op.after, op.before, swapped(op.uses)}}; }
  Operations operator()(const UpdateValues& op) const { return {swapped(op)}; }
  Operations operator()(const ConvertColumn& op) const {
    return {ConvertColumn{op.table, op.after, without_conversion(*op.before), op.made, op.kept, op.key}};
  }
  Operations operator()(const CreateView& op) const { return {DropView{op.view}}; }
  Operations operator()(const DropView& op) const { return {CreateView{op.view}}; }
  Operations operator()(const ReplaceView& op) const { return replace_back(op, before); }
  Operations operator()(const RenameView& op) const { return {RenameView{op.to, op.from, op.materialized}}; }
  Operations operator()(const RenameViewColumn& op) const { return {RenameViewColumn{op.view, op.to, op.from, op.materialized}}; }
  Operations operator()(const SetComment& op) const { return {SetComment{op.kind, op.table, op.name, op.after, op.before}}; }
  Operations operator()(const CreateObject& op) const { return {DropObject{op.object}}; }
  Operations operator()(const DropObject& op) const { return {CreateObject{op.object}}; }
  Operations operator()(const AlterObject& op) const { return {AlterObject{op.after, op.before}}; }
  Operations operator()(const RenameObject& op) const { return {RenameObject{op.kind, op.of_table, op.to, op.from}}; }
  Operations operator()(const InsertRows& op) const {
    if (op.fresh) return {};
    return {DeleteRows{op.table, op.shape, reversed(op.rows), op.deferred}};
  }
  Operations operator()(const DeleteRows& op) const { return {InsertRows{op.table, op.shape, reversed(op.rows), false, op.deferred}}; }
  Operations operator()(const UpdateRows& op) const { return {swapped(op)}; }
  // Rows go with their table, values with their column.
  Operations operator()(const FillTable&) const { return {}; }
  Operations operator()(const FillColumn&) const { return {}; }
  Operations operator()(const AnalyzeTable&) const { return {}; }
  // What was kept goes with its table; that of a column which stays is given back to it.
  Operations operator()(const RetainValues& op) const {
    if (op.retained->noted.empty()) return {};
    const Table& table = *before.table(op.table);
    const Column& column = *table.columns.find(op.retained->columns.front());
    FillColumn fill = fill_column(table, column, {});
    return {RestoreValues{op.table, column, op.retained, std::move(fill.kept), fill.touch}};
  }
  Operations operator()(const NoteValues& op) const { return {ForgetChanged{op.table, op.retained}}; }
  Operations operator()(const ForgetChanged&) const { return {}; }
  Operations operator()(const RestoreValues&) const { return {}; }
  // What forward writes meanwhile is the way back's own matter.
  Operations operator()(const CheckCarried&) const { return {}; }
  Operations operator()(const CheckRows& op) const { return {op}; }
  // A constraint that is validated stays so: it comes anew, not validated.
  Operations operator()(const ValidateConstraint& op) const {
    if (op.coming) return {};
    const Table& table = *before.table(op.table);
    if (op.constraint == ConstraintKind::check) {
      const Check& old = *table.checks.find(op.name);
      Check now = old;
      now.validated = true;
      return {DropCheck{op.table, now}, AddCheck{op.table, old}};
    }
    const ForeignKey& old = *table.foreign_keys.find(op.name);
    ForeignKey now = old;
    now.validated = true;
    return {DropForeignKey{op.table, now}, AddForeignKey{op.table, old}};
  }
  Operations operator()(const AddExclusion& op) const { return {DropExclusion{op.table, op.exclusion}}; }
  Operations operator()(const DropExclusion& op) const { return {AddExclusion{op.table, op.exclusion}}; }
  Operations operator()(const RenameIdentitySequence& op) const {
    return {RenameIdentitySequence{op.table, op.column, op.to_table, op.to_column, op.from_table, op.from_column}};
  }
  Operations operator()(const CreateTouch& op) const { return {DropTouch{op.table, op.touch}}; }
  Operations operator()(const DropTouch& op) const { return {CreateTouch{op.table, op.touch}}; }
  Operations operator()(const FillDefault&) const { return {}; }
  Operations operator()(const AddViewIndex& op) const { return {DropViewIndex{op.view, op.index}}; }
  Operations operator()(const DropViewIndex& op) const { return {AddViewIndex{op.view, op.index}}; }
  Operations operator()(const AddPartitions& op) const { return {DropPartitions{op.table, op.shape, op.after, op.before}}; }
  Operations operator()(const DropPartitions& op) const { return partitions_again(op, before.capabilities()); }
  Operations operator()(const ReorganizePartitions& op) const {
    if (ends_earlier(*op.after, *op.before, *op.shape, before.capabilities())) {
      Table now = *before.table(op.table);
      const Table old = now;
      now.partitioning = op.after;
      return {SetPartitioning{op.table, std::move(now), old, {}}};
    }
    return {ReorganizePartitions{op.table, op.shape, op.after, op.before, op.to, op.from}};
  }
  Operations operator()(const AlterPartition& op) const { return {AlterPartition{op.table, op.shape, op.after, op.before, op.to, op.from}}; }
  Operations operator()(const SetPartitioning& op) const { return {SetPartitioning{op.table, op.after, op.before, op.aside}}; }
};

}  // namespace

std::vector<Operation> inverse(const Operation& operation, const State& before) { return std::visit(Inverter{before}, operation); }

std::vector<EnumUse> uses_of(const State& state, Text type_name) {
  std::vector<EnumUse> uses;
  std::vector<Text> names;
  for (const auto& [name, table] : state.tables()) names.push_back(name);
  std::sort(names.begin(), names.end());
  for (const Text name : names)
    for (const Column& column : state.table(name)->columns) {
      const auto* type = type_as<EnumNameType>(innermost(column.type));
      if (type != nullptr && type->name == type_name) uses.push_back({name, column, column});
    }
  return uses;
}

}  // namespace schemac
