// The parts of every stage that make, alter, rename and drop objects other than tables, enums and views.
#include <algorithm>

#include "compiler/model/dotted_name.hpp"
#include "compiler/plan/object_order.hpp"
#include "compiler/plan/order.hpp"
#include "compiler/plan/planner.hpp"

namespace schemac {
namespace {

constexpr std::string_view aside_prefix = "schemac_old_";

Object without_owner(const Object& object) {
  Object copy = object;
  copy.attributes.erase(Text("owned_by"));
  return copy;
}

// Users first.
void drop(Planner& planner, std::vector<Text> ids) {
  const State& state = planner.state();
  const std::unordered_set<Text> wanted(ids.begin(), ids.end());
  for (const Text id : with_users(state, std::move(ids)))
    if (wanted.contains(id)) planner.builder.emit(DropObject{Object(*state.object(id))});
}

void drop_out(Planner& planner, bool of_views) {
  const ObjectLevels levels(planner.survey, false);
  std::vector<Text> ids;
  for (const ObjectPair& pair : planner.survey.objects)
    if (pair.out && (levels.of(*pair.before) == ObjectLevel::after_views) == of_views) ids.push_back(object_id(*pair.before));
  drop(planner, std::move(ids));
}

// Whether the column that owns the sequence is not the same one all the way.
bool owner_changes(const Planner& planner, const ObjectPair& pair) {
  const Text owner = pair.before->text("owned_by");
  if (pair.after == nullptr || pair.after->text("owned_by") != owner) return true;
  const ColumnPath path = cut_column_path(owner);
  const TablePair* table = planner.survey.old_table(Text(path.table));
  if (table == nullptr) return false;
  if (!table->stays() || table->replaced || table->before->name != table->after->name) return true;
  const ColumnPair* column = table->old_column(Text(path.column));
  return column != nullptr && (!column->stays() || column->moves || column->leaves());
}

void give_owners(Planner& planner) {
  for (const ObjectPair& pair : planner.survey.objects) {
    if (pair.after == nullptr || pair.after->text("owned_by").empty()) continue;
    const Object now = *planner.state().object(object_id(*pair.after));
    if (!same_object(now, *pair.after)) planner.builder.emit(AlterObject{now, *pair.after});
  }
}

// As NEW has them: those that are not there, and those that differ.
void settle(Planner& planner, ObjectLevel level) {
  const ObjectLevels levels(planner.survey, true);
  std::unordered_map<Text, const Object*> wanted;
  std::vector<Text> ids;
  for (const ObjectPair& pair : planner.survey.objects) {
    if (pair.after == nullptr || levels.of(*pair.after) != level) continue;
    ids.push_back(object_id(*pair.after));
    wanted.emplace(ids.back(), pair.after);
  }
  const auto needs = [&](Text id) {
    std::vector<Text> list;
    for (const ObjectNeed& need : wanted.at(id)->needs)
      if (!need.relation) list.push_back(need.name);
    return list;
  };
  for (const Text id : after_needs(std::move(ids), needs)) {
    Object object = *wanted.at(id);
    const Object* now = planner.state().object(id);
    if (object.kind == ObjectKind::sequence && !object.text("owned_by").empty() &&
        (now == nullptr || now->text("owned_by") != object.text("owned_by")))
      object = without_owner(object);
    if (now == nullptr)
      planner.builder.emit(CreateObject{std::move(object)});
    else if (!same_object(*now, object))
      planner.builder.emit(AlterObject{Object(*now), std::move(object)});
  }
}

}  // namespace

void take_out_objects(Planner& planner, bool of_views) {
  drop_out(planner, of_views);
  if (of_views) return;
  for (const ObjectPair& pair : planner.survey.objects) {
    if (pair.before == nullptr || pair.before->text("owned_by").empty() || !owner_changes(planner, pair)) continue;
    planner.builder.emit(AlterObject{*pair.before, without_owner(*pair.before)});
  }
}

void rename_objects(Planner& planner) {
  struct Room {
    ObjectKind kind{};
    Text table;
    std::vector<Rename> renames;
  };
  std::vector<Room> rooms;
  for (const ObjectPair& pair : planner.survey.objects) {
    if (!pair.stays() || pair.out) continue;
    Text to = pair.after->name;
    if (pair.aside) to = Text(std::string(aside_prefix) + pair.before->name.str());
    if (pair.before->name == to || pair.before->kind == ObjectKind::grant) continue;
    auto room =
        std::find_if(rooms.begin(), rooms.end(), [&](const Room& each) { return each.kind == pair.after->kind && each.table == pair.after->table; });
    if (room == rooms.end()) room = rooms.insert(rooms.end(), Room{pair.after->kind, pair.after->table, {}});
    room->renames.push_back({pair.before->name, to});
  }
  for (Room& room : rooms) {
    const auto in_use = [&](Text name) { return planner.state().object(object_id(room.kind, room.table, name)) != nullptr; };
    for (const Rename& rename : rename_order(std::move(room.renames), NameCase::sensitive, in_use))
      planner.builder.emit(RenameObject{room.kind, room.table, rename.from, rename.to});
  }
}

void build_objects(Planner& planner, ObjectLevel level) {
  settle(planner, level);
  if (level == ObjectLevel::after_tables) give_owners(planner);
}

void destroy_objects(Planner& planner, ObjectLevel level) {
  const bool schemas = level == ObjectLevel::schemas;
  std::vector<Text> ids;
  for (const ObjectPair& pair : planner.survey.objects) {
    if (pair.before == nullptr || (pair.before->kind <= ObjectKind::extension) != schemas) continue;
    const Text aside = object_id(pair.before->kind, pair.before->table, Text(std::string(aside_prefix) + pair.before->name.str()));
    if (pair.aside && planner.state().object(aside) != nullptr) ids.push_back(aside);
    if (pair.goes() && planner.state().object(object_id(*pair.before)) != nullptr) ids.push_back(object_id(*pair.before));
  }
  drop(planner, std::move(ids));
}

}  // namespace schemac
