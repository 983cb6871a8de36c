// Levels by needs, and orders along them.
#include "compiler/plan/object_order.hpp"

#include <algorithm>

#include "compiler/plan/order.hpp"

namespace schemac {
namespace {

// Objects that need the object, hard or not.
std::vector<Text> users_of(const State& state, Text id) {
  std::vector<Text> users;
  for (const auto& [user, object] : state.objects())
    if (std::any_of(object->needs.begin(), object->needs.end(), [&](const ObjectNeed& need) { return !need.relation && need.name == id; }))
      users.push_back(user);
  return users;
}

}  // namespace

ObjectLevels::ObjectLevels(const Survey& survey, bool of_new) {
  for (const ObjectPair& pair : survey.objects)
    if (const Object* object = of_new ? pair.after : pair.before) objects_.emplace(object_id(*object), object);
  for (const ViewPair& pair : survey.views)
    if (const View* view = of_new ? pair.after : pair.before) views_.insert(view->name);
}

ObjectLevel ObjectLevels::of(const Object& object) const { return level(object, 0); }

ObjectLevel ObjectLevels::level(const Object& object, int depth) const {
  if (object.kind <= ObjectKind::extension) return ObjectLevel::schemas;
  if (object.kind < ObjectKind::routine) return ObjectLevel::before_tables;
  if (object.kind > ObjectKind::raw) return ObjectLevel::after_views;
  constexpr int deepest = 64;
  ObjectLevel found = ObjectLevel::before_tables;
  for (const ObjectNeed& need : object.needs) {
    if (need.relation) {
      found = std::max(found, views_.contains(need.name) ? ObjectLevel::after_views : ObjectLevel::after_tables);
      continue;
    }
    const auto other = objects_.find(need.name);
    if (other != objects_.end() && depth < deepest) found = std::max(found, level(*other->second, depth + 1));
  }
  return found;
}

std::vector<Text> with_users(const State& state, std::vector<Text> ids) {
  std::unordered_set<Text> all(ids.begin(), ids.end());
  for (std::size_t i = 0; i < ids.size(); ++i)
    for (const Text user : users_of(state, ids[i]))
      if (all.insert(user).second) ids.push_back(user);
  return after_needs(std::move(ids), [&](Text id) { return users_of(state, id); });
}

std::vector<Text> objects_on(const State& state, Text relation, Text column) {
  std::vector<Text> ids;
  for (const auto& [id, object] : state.objects()) {
    const bool stands = std::any_of(object->needs.begin(), object->needs.end(),
                                    [&](const ObjectNeed& need) { return need.hard && need.relation && need.name == relation; });
    if (stands && (column.empty() || names_column(*object, column))) ids.push_back(id);
  }
  return after_needs(std::move(ids), [&](Text id) { return users_of(state, id); });
}

}  // namespace schemac
