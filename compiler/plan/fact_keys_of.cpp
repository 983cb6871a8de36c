// Which facts an operation falls under.
#include <algorithm>

#include "compiler/base/contains.hpp"
#include "compiler/model/walk.hpp"
#include "compiler/plan/column_facts.hpp"
#include "compiler/plan/cost.hpp"
#include "compiler/plan/other_tables.hpp"
#include "compiler/plan/partition_steps.hpp"
#include "compiler/plan/state.hpp"

namespace schemac {
namespace {

using Keys = std::vector<std::string_view>;

bool indexed(const Table& table, Text column) {
  const auto over = [&](const auto& key) { return contains(key.columns, column); };
  const auto in_index = [&](const Index& index) {
    return contains(index.include, column) || std::any_of(index.parts.begin(), index.parts.end(), [&](const IndexPart& part) {
             return part.column == column || (part.expr && reads_column(*part.expr, column));
           });
  };
  return (table.primary_key && over(*table.primary_key)) || std::any_of(table.unique_keys.begin(), table.unique_keys.end(), over) ||
         std::any_of(table.indexes.begin(), table.indexes.end(), in_index);
}

bool referenced(const State& state, Text table, Text column) {
  for (const Text other : state.referencing(table))
    for (const ForeignKey& key : state.table(other)->foreign_keys)
      if (key.target == table && contains(key.target_columns, column)) return true;
  return false;
}

std::string_view index_key(const Index& index, Form form) {
  if (form != Form::plain) return "add_index.online";
  if (index.method == IndexMethod::fulltext) return "add_index.fulltext";
  if (index.method == IndexMethod::spatial) return "add_index.spatial";
  const bool computes = std::any_of(index.parts.begin(), index.parts.end(), [](const IndexPart& part) { return part.expr.has_value(); });
  return computes ? "add_index.expression" : "add_index";
}

struct KeysOf {
  const State& state;

  static Keys dropped(const Table& table) { return {table.foreign_keys.size() > 0 ? "drop_table.foreign_key" : "drop_table"}; }

  Keys operator()(const CreateTable& op) const {
    const auto& keys = op.table->foreign_keys;
    const bool points = std::any_of(keys.begin(), keys.end(), [&](const ForeignKey& key) { return key.target != op.table->name; });
    return points ? Keys{"create_table.foreign_key"} : Keys{};
  }
  Keys operator()(const DropTable& op) const { return dropped(*op.table); }
  Keys operator()(const RenameTable&) const { return {"rename_table"}; }
  Keys operator()(const RenameTables&) const { return {"rename_table"}; }
  Keys operator()(const AlterTable& op) const {
    Keys keys;
    if (op.before->collation != op.after->collation) keys.push_back("alter_table.collation");
    if (!(op.before->options == op.after->options)) keys.push_back(only_storage(op) ? "alter_table.storage" : "alter_table.options");
    if (op.before->comment != op.after->comment) keys.push_back("alter_table.comment");
    return keys;
  }
  Keys operator()(const AddColumn& op) const { return {added_column_key(op)}; }
  Keys operator()(const DropColumn& op) const {
    if (indexed(*state.table(op.table), op.column->name)) return {"drop_column.indexed"};
    return {op.column->generated && !op.column->generated->stored ? "drop_column.virtual" : "drop_column"};
  }
  Keys operator()(const RenameColumn& op) const { return {referenced(state, op.table, op.from) ? "rename_column.referenced" : "rename_column"}; }
  Keys operator()(const RenameColumns& op) const {
    const bool any = std::any_of(op.names.begin(), op.names.end(), [&](const auto& name) { return referenced(state, op.table, name.first); });
    return {any ? "rename_column.referenced" : "rename_column"};
  }
  Keys operator()(const AlterColumn& op) const { return altered_column_keys(op, indexed(*state.table(op.table), op.after->name)); }
  Keys operator()(const AddPrimaryKey& op) const { return {op.form == Form::plain ? "add_primary_key" : "add_primary_key.online"}; }
  Keys operator()(const DropPrimaryKey&) const { return {"drop_primary_key"}; }
  Keys operator()(const ReplacePrimaryKey& op) const { return {op.form == Form::plain ? "replace_primary_key" : "replace_primary_key.online"}; }
  Keys operator()(const AddUniqueKey& op) const { return {op.form == Form::plain ? "add_unique_key" : "add_unique_key.online"}; }
  Keys operator()(const DropUniqueKey&) const { return {"drop_unique_key"}; }
  Keys operator()(const AddIndex& op) const { return {index_key(*op.index, op.form)}; }
  Keys operator()(const DropIndex& op) const {
    if (op.form != Form::plain) return {"drop_index.online"};
    return {op.index->unique ? "drop_unique_key" : "drop_index"};
  }
  Keys operator()(const ReplaceIndex& op) const { return {"replace_index", index_key(*op.after, Form::plain)}; }
  Keys operator()(const AlterIndex& op) const {
    Keys keys;
    if (op.before->invisible != op.after->invisible) keys.push_back("alter_index.visibility");
    if (op.before->with != op.after->with) keys.push_back("alter_index.storage");
    if (op.before->comment != op.after->comment) keys.push_back("alter_index.comment");
    return keys;
  }
  Keys operator()(const RenameIndex&) const { return {"rename_index"}; }
  Keys operator()(const AddCheck& op) const {
    if (!op.check->enforced) return {"add_check.not_enforced"};
    return {op.form == Form::online || !op.check->validated ? "add_check.not_valid" : "add_check"};
  }
  Keys operator()(const DropCheck&) const { return {"drop_check"}; }
  Keys operator()(const AddForeignKey& op) const {
    return {op.form == Form::online || !op.key->validated ? "add_foreign_key.not_valid" : "add_foreign_key"};
  }
  Keys operator()(const DropForeignKey&) const { return {"drop_foreign_key"}; }
  Keys operator()(const ValidateConstraint& op) const {
    return {op.constraint == ConstraintKind::check ? "validate_constraint.check" : "validate_constraint.foreign_key"};
  }
  Keys operator()(const AddExclusion&) const { return {"add_exclusion"}; }
  Keys operator()(const DropExclusion&) const { return {"drop_exclusion"}; }
  Keys operator()(const AddPartitions&) const { return {"add_partitions"}; }
  Keys operator()(const DropPartitions& op) const {
    const auto widens = [&](const Partition& partition) {
      const Partition* before = op.before->partitions.find(partition.name);
      return before != nullptr && !same_bounds(*before, partition);
    };
    const bool any = std::any_of(op.after->partitions.begin(), op.after->partitions.end(), widens);
    return {any ? "drop_partitions.widened" : "drop_partitions"};
  }
  Keys operator()(const ReorganizePartitions& op) const {
    return {is_counted(op.after->method) ? "reorganize_partitions.counted" : "reorganize_partitions"};
  }
  Keys operator()(const AlterPartition&) const { return {"alter_partition"}; }
  Keys operator()(const SetPartitioning&) const { return {"set_partitioning"}; }
  Keys operator()(const RenameConstraint&) const { return {"rename_constraint"}; }
  Keys operator()(const ConvertColumn&) const { return {"convert_column"}; }
  Keys operator()(const FillDefault&) const { return {"fill_default"}; }
  Keys operator()(const FillTable&) const { return {"fill_table"}; }
  Keys operator()(const FillColumn& op) const { return {other_tables(op, state).empty() ? "fill_column" : "fill_column.joined"}; }
  Keys operator()(const RetainValues&) const { return {"retain_values"}; }
  Keys operator()(const RestoreValues&) const { return {"restore_values"}; }
  Keys operator()(const CheckCarried&) const { return {"check_carried"}; }
  Keys operator()(const UpdateValues&) const { return {"update_values"}; }
  Keys operator()(const AddEnumValues&) const { return {"add_enum_values"}; }
  Keys operator()(const ReplaceEnum& op) const { return op.uses.empty() ? Keys{} : Keys{"replace_enum"}; }
  Keys operator()(const CreateTouch&) const { return {"create_trigger"}; }
  Keys operator()(const DropTouch&) const { return {"drop_trigger"}; }
  Keys operator()(const AddViewIndex& op) const { return {op.form == Form::plain ? "add_index" : "add_index.online"}; }
  Keys operator()(const DropViewIndex& op) const { return {op.form == Form::plain ? "drop_index" : "drop_index.online"}; }
  Keys operator()(const SetComment& op) const { return op.kind == Commented::constraint ? Keys{"set_comment"} : Keys{}; }
  Keys operator()(const CreateObject& op) const { return of_object(*op.object, "create_trigger"); }
  Keys operator()(const DropObject& op) const { return of_object(*op.object, "drop_trigger"); }
  Keys operator()(const AlterObject& op) const { return of_object(*op.after, "create_trigger"); }
  // What no table's users can wait for: views, types, and objects that stand by themselves.
  template <class Other>
  Keys operator()(const Other&) const {
    return {};
  }

  static Keys of_object(const Object& object, std::string_view trigger) {
    if (object.kind == ObjectKind::trigger) return {trigger};
    if (object.kind == ObjectKind::policy) return {"policy"};
    if (object.kind == ObjectKind::row_security) return {"row_security"};
    return {};
  }
  // Keys of a map of parameters.
  static bool only_storage(const AlterTable& op) {
    const auto stored = [](const DialectOption& option) { return option.key.view().starts_with("with."); };
    const auto same = [](const std::vector<DialectOption>& in, const DialectOption& option) {
      return std::any_of(in.begin(), in.end(), [&](const DialectOption& other) { return other.key == option.key && other.value == option.value; });
    };
    const auto holds = [&](const std::vector<DialectOption>& all, const std::vector<DialectOption>& others) {
      return std::all_of(all.begin(), all.end(), [&](const DialectOption& option) { return stored(option) || same(others, option); });
    };
    return holds(op.before->options, op.after->options) && holds(op.after->options, op.before->options);
  }
};

}  // namespace

std::vector<std::string_view> fact_keys_of(const Operation& operation, const State& before) { return std::visit(KeysOf{before}, operation); }

}  // namespace schemac
