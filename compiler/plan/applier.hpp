// What each operation does to the database in memory, and what it needs to find there. One .cpp an object kind.
#pragma once

#include <fmt/format.h>

#include "compiler/diff/rename_values.hpp"
#include "compiler/plan/row_state.hpp"
#include "compiler/plan/state.hpp"

namespace schemac {

// One overload an operation. A fault is what the server would say.
struct Applier {
  State& state;
  using Fault = std::optional<std::string>;
  // Changes a copy of the table; `change` returns a fault or nothing.
  template <class Change>
  Fault on_table(Text name, const Change& change) {
    const Table* table = state.table(name);
    if (table == nullptr) return fmt::format("no table {}", name.view());
    Table copy = *table;
    if (Fault fault = change(copy)) return fault;
    state.put_table(std::move(copy));
    return {};
  }
  template <class Value>
  Fault insert(NameMap<Value>& values, const Shared<Value>& value, std::string_view kind) {
    if (!values.insert(*value)) return fmt::format("{} {} is there already", kind, value->name.view());
    return {};
  }
  template <class Value>
  Fault erase(NameMap<Value>& values, Text name, std::string_view kind) {
    if (!values.erase(name)) return fmt::format("no {} {}", kind, name.view());
    return {};
  }
  template <class Value>
  Fault replace(NameMap<Value>& values, const Shared<Value>& before, const Shared<Value>& after, std::string_view kind) {
    Value* value = values.find(before->name);
    if (value == nullptr) return fmt::format("no {} {}", kind, before->name.view());
    if (!same_definition(*value, *before)) return fmt::format("{} {} is not as expected", kind, before->name.view());
    *value = *after;
    return {};
  }
  [[nodiscard]] bool enforced() const { return state.capabilities().view_dependency == ViewDependency::enforced; }
  [[nodiscard]] Fault read_by_view(Text relation, Text column = {}) const;
  // Of a server's own text it is not known: that the view was made without the column, or that the server would refuse, is for the planner to see to.
  [[nodiscard]] Fault named_by_view(Text table, Text column) const;
  [[nodiscard]] Fault type_known(const Column& column) const;
  [[nodiscard]] Fault target_known(const ForeignKey& key, const Table& own) const;
  // A foreign key, of this or another table, that points at the column.
  [[nodiscard]] Fault pointed_at(const Table& table, Text column) const;
  // A key that goes must not be the one that a foreign key points at.
  [[nodiscard]] Fault key_needed(const Table& table, const std::vector<Text>& columns) const;
  // Besides the one that goes: `table` still has it, so two must be there.
  static bool another_key(const Table& table, const std::vector<Text>& columns);
  // An option that names an index follows it.
  static void rename_in_options(Table& table, Text from, Text to) {
    for (DialectOption& option : table.options)
      if (option.role == OptionRole::index && option.value == from) option.value = to;
  }
  Fault operator()(const CreateTable& op);
  Fault operator()(const DropTable& op);
  Fault operator()(const RenameTable& op);
  Fault operator()(const RenameTables& op);
  Fault operator()(const AlterTable& op);
  Fault operator()(const AddColumn& op);
  Fault operator()(const DropColumn& op);
  Fault operator()(const RenameColumn& op);
  Fault operator()(const RenameColumns& op);
  Fault rename_columns(Table& table, const ColumnNames& names) const;
  Fault operator()(const AlterColumn& op);
  Fault operator()(const AddPrimaryKey& op);
  static Fault set_key(Table& table, const Shared<PrimaryKey>& key);
  Fault operator()(const DropPrimaryKey& op);
  Fault operator()(const ReplacePrimaryKey& op);
  Fault operator()(const AddUniqueKey& op);
  Fault operator()(const DropUniqueKey& op);
  static Fault parts_known(const Table& table, const Index& index);
  Fault operator()(const AddIndex& op);
  Fault operator()(const DropIndex& op);
  Fault operator()(const ReplaceIndex& op);
  Fault operator()(const AlterIndex& op);
  Fault operator()(const RenameIndex& op);
  Fault operator()(const AddCheck& op);
  Fault operator()(const DropCheck& op);
  Fault operator()(const AddForeignKey& op);
  Fault operator()(const DropForeignKey& op);
  Fault operator()(const RenameConstraint& op);
  Fault operator()(const CreateEnum& op);
  Fault operator()(const DropEnum& op);
  // Applied to a copy of the type.
  template <class Change>
  Fault on_type(Text name, const Change& change) {
    const Enum* type = state.type(name);
    if (type == nullptr) return fmt::format("no enum {}", name.view());
    Enum copy = *type;
    if (Fault fault = change(copy)) return fault;
    state.drop_type(name);
    state.put_type(Shared<Enum>(std::move(copy)));
    return {};
  }
  Fault operator()(const RenameEnum& op);
  // Every column of the enum's type, in every table.
  template <class Change>
  void retype(Text type_name, const Change& change) {
    std::vector<Table> changed;
    for (const auto& [name, table] : state.tables_) {
      Table copy = *table;
      bool any = false;
      for (Column& column : copy.columns) {
        const auto* type = type_as<EnumNameType>(innermost(column.type));
        if (type == nullptr || type->name != type_name) continue;
        change(copy, column);
        any = true;
      }
      if (any) changed.push_back(std::move(copy));
    }
    for (Table& table : changed) state.put_table(std::move(table));
  }
  Fault operator()(const AddEnumValues& op);
  Fault operator()(const RenameEnumValue& op);
  template <class Change>
  void change_views(const Change& change);
  void rename_values_in_views(const ValueRenames& renames);
  static void rename_default(Column& column, Text from, Text to);
  Fault operator()(const ReplaceEnum& op);
  Fault operator()(const UpdateValues& op);
  Fault operator()(const ConvertColumn& op);
  Fault operator()(const CreateView& op);
  [[nodiscard]] Fault reads_known(const View& view) const;
  Fault operator()(const DropView& op);
  Fault operator()(const ReplaceView& op);
  Fault operator()(const RenameView& op);
  Fault operator()(const RenameViewColumn& op);
  // Views that read the relation get its new names where the server binds what they read.
  Fault follow(const TableRename& rename);
  Fault operator()(const SetComment& op);
  Fault operator()(const InsertRows& op);
  Fault operator()(const DeleteRows& op);
  Fault operator()(const UpdateRows& op);
  Fault operator()(const CheckRows& op);
  [[nodiscard]] Fault operator()(const FillTable& op) const;
  [[nodiscard]] Fault operator()(const FillColumn& op) const;
  [[nodiscard]] Fault operator()(const AnalyzeTable& op) const;
  [[nodiscard]] Fault operator()(const CheckCarried& op) const;
  [[nodiscard]] Fault operator()(const RetainValues& op) const;
  [[nodiscard]] Fault operator()(const NoteValues& op) const;
  [[nodiscard]] Fault operator()(const ForgetChanged& op) const;
  [[nodiscard]] Fault operator()(const RestoreValues& op) const;
  Fault operator()(const CreateObject& op);
  Fault operator()(const DropObject& op);
  Fault operator()(const AlterObject& op);
  Fault operator()(const RenameObject& op);
  // An object that stands on the table or view (`relation`), or on the object of this id.
  [[nodiscard]] Fault needed_by_object(Text name, bool relation) const;
  [[nodiscard]] Fault needs_known(const Object& object) const;
  // A sequence that goes with the table, or with one of its columns.
  [[nodiscard]] Fault owns_sequence(Text table, Text column = {}) const;
  // Objects of the table are those of the table under its new name.
  Fault move_objects(Text from, Text to);
  Fault operator()(const ValidateConstraint& op);
  Fault operator()(const AddExclusion& op);
  Fault operator()(const DropExclusion& op);
  Fault operator()(const RenameIdentitySequence& op);
  Fault operator()(const CreateTouch& op);
  Fault operator()(const DropTouch& op);
  // Changes a copy of the view.
  template <class Change>
  Fault on_view(Text name, const Change& change) {
    const View* view = state.view(name);
    if (view == nullptr) return fmt::format("no view {}", name.view());
    View copy = *view;
    if (Fault fault = change(copy)) return fault;
    state.put_view(Shared<View>(std::move(copy)));
    return {};
  }
  Fault operator()(const FillDefault& op);
  Fault operator()(const AddViewIndex& op);
  Fault operator()(const DropViewIndex& op);
  template <class Op>
  Fault repartition(const Op& op);
  Fault operator()(const AddPartitions& op);
  Fault operator()(const DropPartitions& op);
  Fault operator()(const ReorganizePartitions& op);
  Fault operator()(const AlterPartition& op);
  Fault operator()(const SetPartitioning& op);
};

}  // namespace schemac
