// Objects that go or are renamed, privileges that end, and row security that changes.
#include <algorithm>

#include "compiler/hazard/search.hpp"

namespace schemac {
namespace {

bool guards_rows(ObjectKind kind) { return kind == ObjectKind::policy || kind == ObjectKind::row_security; }

std::vector<Text> privileges_that_end(const ObjectPair& pair) {
  static const std::vector<Text> none;
  const auto* before = pair.before->get<std::vector<Text>>("privileges");
  const auto* after = pair.after == nullptr ? &none : pair.after->get<std::vector<Text>>("privileges");
  std::vector<Text> gone;
  if (before == nullptr || after == nullptr) return gone;
  for (const Text privilege : *before)
    if (std::find(after->begin(), after->end(), privilege) == after->end()) gone.push_back(privilege);
  return gone;
}

class ObjectSearch {
 public:
  explicit ObjectSearch(const ChangeSearch& search) : search_(search) {}

  void run(const ObjectPair& pair) {
    const Object& object = pair.after != nullptr ? *pair.after : *pair.before;
    if (object.kind == ObjectKind::grant) return pair.before == nullptr ? void() : grant(pair);
    if (guards_rows(object.kind)) return guard(pair, object);
    if (pair.goes()) gone(*pair.before);
    if (pair.stays() && pair.before->name != pair.after->name)
      add(Code::rename_object, pair,
          fmt::format("{} `{}` becomes `{}`", row_of(object.kind).title, pair.before->name.view(), pair.after->name.view()));
  }

 private:
  void add(Code hazard, const ObjectPair& pair, std::string message) {
    const bool is_gone = pair.after == nullptr;
    const Object& object = is_gone ? *pair.before : *pair.after;
    const Entry<Object>* entry = (is_gone ? search_.before : search_.after).objects.find(object_id(object));
    if (entry == nullptr) return;
    const Text table = is_gone ? search_.survey.renames.table(object.table) : object.table;
    search_.found.add(hazard, {SubjectKind::object, table, object.name, is_gone}, entry->place + object.where, std::move(message));
  }

  // What stands on a table that goes is told with it.
  [[nodiscard]] bool table_goes(const Object& object) const {
    const TablePair* table = search_.survey.old_table(object.table);
    return !object.table.empty() && table != nullptr && table->after == nullptr;
  }

  void gone(const Object& object) {
    if (table_goes(object)) return;
    const Code hazard = object.kind == ObjectKind::schema ? Code::drop_schema : Code::drop_object;
    ObjectPair pair;
    pair.before = &object;
    add(hazard, pair, fmt::format("{} goes", object_words(object)));
  }
  static std::string object_words(const Object& object) {
    const std::string where = object.table.empty() ? std::string() : fmt::format(" of `{}`", object.table.view());
    return fmt::format("{} `{}`{}", row_of(object.kind).title, object.name.view(), where);
  }

  void grant(const ObjectPair& pair) {
    const std::vector<Text> gone = privileges_that_end(pair);
    if (gone.empty() || table_goes(*pair.before)) return;
    add(Code::revoke_privilege, pair, fmt::format("role `{}` loses {} on `{}`", pair.before->name.view(), listed(gone), pair.before->table.view()));
  }

  void guard(const ObjectPair& pair, const Object& object) {
    if (pair.before != nullptr && table_goes(*pair.before)) return;
    if (!pair.changed || comes_with_table(object)) return;
    add(Code::change_row_security, pair, fmt::format("row security of `{}` changes", object.table.view()));
  }
  [[nodiscard]] bool comes_with_table(const Object& object) const {
    const TablePair* table = search_.survey.new_table(object.table);
    return table != nullptr && table->before == nullptr;
  }

  const ChangeSearch& search_;
};

}  // namespace

void search_objects(const ChangeSearch& search) {
  ObjectSearch objects(search);
  for (const ObjectPair& pair : search.survey.objects) objects.run(pair);
}

}  // namespace schemac
