// What operations on objects other than tables, enums and views do to the database in memory.
#include <algorithm>

#include "compiler/plan/applier.hpp"

namespace schemac {

Applier::Fault Applier::needed_by_object(Text name, bool relation) const {
  std::string user;
  for (const auto& [id, object] : state.objects())
    for (const ObjectNeed& need : object->needs)
      if (need.hard && need.relation == relation && need.name == name && (user.empty() || object_title(*object) < user)) user = object_title(*object);
  if (user.empty()) return {};
  return fmt::format("{} stands on it", user);
}

Applier::Fault Applier::needs_known(const Object& object) const {
  for (const ObjectNeed& need : object.needs) {
    if (!need.hard) continue;
    if (need.relation ? !state.has_relation(need.name) : state.object(need.name) == nullptr)
      return fmt::format("it needs {}, which is not there", need.name.view());
  }
  return {};
}

Applier::Fault Applier::owns_sequence(Text table, Text column) const {
  const std::string owner = table.str() + "." + column.str();
  for (const auto& [id, object] : state.objects()) {
    const Text owned_by = object->text("owned_by");
    if (!owned_by.empty() && (column.empty() ? owned_by.view().starts_with(owner) : owned_by == owner))
      return fmt::format("it owns {}", object_title(*object));
  }
  return {};
}

Applier::Fault Applier::move_objects(Text from, Text to) {
  if (Fault fault = owns_sequence(from)) return fault;
  std::vector<Shared<Object>> all;
  for (const auto& [id, object] : state.objects()) all.push_back(object);
  for (const Shared<Object>& object : all) {
    const bool own = object->table == from;
    const bool needs =
        std::any_of(object->needs.begin(), object->needs.end(), [&](const ObjectNeed& need) { return need.relation && need.name == from; });
    if (own && object->kind == ObjectKind::grant && state.capabilities().grant_rename == Support::no) return "privileges on it would stay behind";
    if (!own && !needs) continue;
    Object moved = *object;
    if (own) moved.table = to;
    for (ObjectNeed& need : moved.needs)
      if (need.relation && need.name == from) need.name = to;
    state.drop_object(object_id(*object));
    state.put_object(Shared<Object>(std::move(moved)));
  }
  return {};
}

Applier::Fault Applier::operator()(const CreateObject& op) {
  if (state.object(object_id(*op.object)) != nullptr) return fmt::format("{} is there already", object_title(*op.object));
  if (Fault fault = needs_known(*op.object)) return fault;
  state.put_object(op.object);
  return {};
}

Applier::Fault Applier::operator()(const DropObject& op) {
  const Text id = object_id(*op.object);
  if (state.object(id) == nullptr) return fmt::format("no {}", object_title(*op.object));
  if (Fault fault = needed_by_object(id, false)) return fault;
  if (op.object->kind == ObjectKind::domain || op.object->kind == ObjectKind::composite)
    for (const auto& [name, table] : state.tables())
      for (const Column& column : table->columns)
        if (column.named_type == op.object->name) return fmt::format("column {}.{} is of this type", name.view(), column.name.view());
  state.drop_object(id);
  return {};
}

Applier::Fault Applier::operator()(const AlterObject& op) {
  const Object* now = state.object(object_id(*op.before));
  if (now == nullptr) return fmt::format("no {}", object_title(*op.before));
  if (!same_object(*now, *op.before)) return fmt::format("{} is not as expected", object_title(*op.before));
  if (Fault fault = needs_known(*op.after)) return fault;
  state.put_object(op.after);
  return {};
}

Applier::Fault Applier::operator()(const RenameObject& op) {
  const Text from = object_id(op.kind, op.of_table, op.from);
  const Text to = object_id(op.kind, op.of_table, op.to);
  const Object* now = state.object(from);
  if (now == nullptr) return fmt::format("nothing is called {}", op.from.view());
  if (state.object(to) != nullptr) return fmt::format("{} is there already", op.to.view());
  Object moved = *now;
  moved.name = op.to;
  state.drop_object(from);
  state.put_object(Shared<Object>(std::move(moved)));
  std::vector<Object> users;
  for (const auto& [id, object] : state.objects()) {
    Object copy = *object;
    bool any = false;
    for (ObjectNeed& need : copy.needs)
      if (!need.relation && need.name == from) {
        need.name = to;
        any = true;
      }
    if (any) users.push_back(std::move(copy));
  }
  for (Object& user : users) state.put_object(Shared<Object>(std::move(user)));
  if (op.kind != ObjectKind::domain && op.kind != ObjectKind::composite) return {};
  std::vector<Table> changed;
  for (const auto& [name, table] : state.tables()) {
    Table copy = *table;
    bool any = false;
    for (Column& column : copy.columns)
      if (column.named_type == op.from) {
        column.named_type = op.to;
        any = true;
      }
    if (any) changed.push_back(std::move(copy));
  }
  for (Table& table : changed) state.put_table(std::move(table));
  return {};
}

}  // namespace schemac
