// What operations on views and comments do to the database in memory.
#include <algorithm>

#include "compiler/base/contains.hpp"
#include "compiler/diff/rename_view.hpp"
#include "compiler/plan/applier.hpp"

namespace schemac {

Applier::Fault Applier::read_by_view(Text relation, Text column) const {
  if (!enforced()) return {};
  const std::vector<Text> views = state.readers(relation, column);
  if (views.empty()) return {};
  return fmt::format("view {} reads {}", views.front().view(), column.empty() ? relation.view() : column.view());
}

Applier::Fault Applier::named_by_view(Text table, Text column) const {
  if (!enforced()) return {};
  for (const Text view : state.readers(table, column))
    if (state.view(view)->query.tree() != nullptr) return fmt::format("view {} reads {}", view.view(), column.view());
  return {};
}

Applier::Fault Applier::operator()(const CreateView& op) {
  if (state.has_relation(op.view->name)) return fmt::format("{} is there already", op.view->name.view());
  if (Fault fault = reads_known(*op.view)) return fault;
  state.put_view(op.view);
  return {};
}

Applier::Fault Applier::reads_known(const View& view) const {
  for (const ColumnUse& use : view.reads) {
    const Table* table = state.table(use.relation);
    if (table == nullptr && state.view(use.relation) == nullptr) return fmt::format("it reads {}, which is not there", use.relation.view());
    if (table != nullptr && !use.column.empty() && !table->columns.contains(use.column))
      return fmt::format("it reads {}.{}, which is not there", use.relation.view(), use.column.view());
  }
  return {};
}

Applier::Fault Applier::operator()(const DropView& op) {
  const Text name = op.view->name;
  if (state.view(name) == nullptr) return fmt::format("no view {}", name.view());
  if (Fault fault = read_by_view(name)) return fault;
  if (Fault fault = needed_by_object(name, true)) return fault;
  state.drop_view(name);
  return {};
}

Applier::Fault Applier::operator()(const ReplaceView& op) {
  const View* view = state.view(op.before->name);
  if (view == nullptr) return fmt::format("no view {}", op.before->name.view());
  if (!same_object(*view, *op.before)) return fmt::format("view {} is not as expected", op.before->name.view());
  if (Fault fault = reads_known(*op.after)) return fault;
  state.put_view(op.after);
  return {};
}

Applier::Fault Applier::follow(const TableRename& rename) {
  if (!enforced()) return {};
  const Renames renames({rename});
  for (const Text name : state.readers(rename.before)) {
    const View& view = *state.view(name);
    if (!reads_renamed(view, renames)) continue;
    if (!can_follow(view, renames)) return fmt::format("view {} cannot follow", name.view());
    state.put_view(renamed(view, renames));
  }
  return {};
}

Applier::Fault Applier::operator()(const RenameView& op) {
  const View* view = state.view(op.from);
  if (view == nullptr) return fmt::format("no view {}", op.from.view());
  if (state.has_relation(op.to)) return fmt::format("{} is there already", op.to.view());
  View moved = *view;
  moved.name = op.to;
  if (Fault fault = follow({op.from, op.to, {}})) return fault;
  state.drop_view(op.from);
  state.put_view(moved);
  return {};
}

Applier::Fault Applier::operator()(const RenameViewColumn& op) {
  const View* view = state.view(op.view);
  if (view == nullptr) return fmt::format("no view {}", op.view.view());
  const auto has = [&](Text column) { return contains(view->columns, column); };
  if (!has(op.from)) return fmt::format("no column {}", op.from.view());
  if (has(op.to)) return fmt::format("column {} is there already", op.to.view());
  const ColumnNames names{{op.from, op.to}};
  View moved = with_outputs(*view, names);
  for (Index& index : moved.indexes) index = renamed(index, names);
  if (Fault fault = follow({op.view, op.view, names})) return fault;
  state.put_view(moved);
  return {};
}

Applier::Fault Applier::operator()(const SetComment& op) {
  if (op.kind == Commented::type)
    return on_type(op.name, [&](Enum& type) -> Fault {
      type.comment = op.after;
      return {};
    });
  if (op.kind == Commented::view || op.kind == Commented::materialized_view) {
    const View* view = state.view(op.name);
    if (view == nullptr) return fmt::format("no view {}", op.name.view());
    View copy = *view;
    copy.comment = op.after;
    state.put_view(Shared<View>(std::move(copy)));
    return {};
  }
  return on_table(op.table, [&](Table& table) -> Fault {
    if (table.primary_key && table.primary_key->name == op.name) table.primary_key->comment = op.after;
    if (UniqueKey* key = table.unique_keys.find(op.name)) key->comment = op.after;
    if (Check* check = table.checks.find(op.name)) check->comment = op.after;
    if (ForeignKey* key = table.foreign_keys.find(op.name)) key->comment = op.after;
    if (Exclusion* exclusion = table.exclusions.find(op.name)) exclusion->comment = op.after;
    return {};
  });
}

}  // namespace schemac
