// What operations on views and comments do to the database in memory.
#include <algorithm>

#include "compiler/plan/applier.hpp"

namespace schemac {

Applier::Fault Applier::read_by_view(Text relation, Text column) const {
  if (!enforced()) return {};
  const std::vector<Text> views = state.readers(relation, column);
  if (views.empty()) return {};
  return fmt::format("view {} reads {}", views.front().view(), column.empty() ? relation.view() : column.view());
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

Applier::Fault Applier::operator()(const SetComment& op) {
  if (op.kind == Commented::type)
    return on_type(op.name, [&](Enum& type) -> Fault {
      type.comment = op.after;
      return {};
    });
  if (op.kind == Commented::view) {
    const View* view = state.view(op.name);
    if (view == nullptr) return fmt::format("no view {}", op.name.view());
    View copy = *view;
    copy.comment = op.after;
    state.put_view(Shared<View>(std::move(copy)));
    return {};
  }
  return on_table(op.table, [&](Table& table) -> Fault {
    if (UniqueKey* key = table.unique_keys.find(op.name)) key->comment = op.after;
    if (Check* check = table.checks.find(op.name)) check->comment = op.after;
    if (ForeignKey* key = table.foreign_keys.find(op.name)) key->comment = op.after;
    return {};
  });
}

}  // namespace schemac
