// Objects matched by kind, table and name, or by marker within their kind and table.
#include "compiler/diff/diff_objects.hpp"

#include "compiler/diff/markers.hpp"

namespace schemac {
namespace {

Text marker_id(const Object& object) { return object.renamed_from.empty() ? Text() : object_id(object.kind, object.table, object.renamed_from); }

// A marker of what never was is reported by the object's own words, not by its id.
void report_object_markers(const Matching& matching, const Schema& after, Sink& sink) {
  const auto report = [&](Code code, Text id, std::string_view what) {
    const Entry<Object>& entry = *after.objects.find(id);
    const Object& object = *entry.value;
    return sink.report(
        code, entry.place + object.where,
        fmt::format("{} `{}` is renamed from `{}`, {}", row_of(object.kind).title, object.name.view(), object.renamed_from.view(), what));
  };
  for (const Text id : matching.never_was)
    report(Code::rename_of_nothing, id, "which the old version does not have").help("take `renamed_from` away, or name what it was called before");
  for (const auto& [id, from] : matching.taken)
    report(Code::rename_taken, id, "as another one is already").help("only one of them can be what it was");
}

}  // namespace

Text moved_id(const Object& object, const Renames& renames) { return object_id(object.kind, renames.table(object.table), object.name); }

void diff_objects(const Schema& before, const Schema& after, const Renames& renames, bool from_nothing, std::vector<Change>& list, Sink& sink) {
  if (before.objects.empty() && after.objects.empty()) return;
  std::vector<Marked> olds;
  std::vector<Marked> news;
  std::unordered_map<Text, const Entry<Object>*> by_moved;
  for (const auto& entry : before.objects) {
    const Text id = moved_id(*entry.value, renames);
    by_moved.emplace(id, &entry);
    olds.push_back({id, marker_id(*entry.value)});
  }
  for (const auto& entry : after.objects) news.push_back({entry.name, marker_id(*entry.value)});
  const Matching matching = match(olds, news);
  if (!from_nothing) report_object_markers(matching, after, sink);
  for (const auto& entry : after.objects) {
    const auto old_id = matching.old_of.find(entry.name);
    if (old_id == matching.old_of.end()) {
      list.emplace_back(ObjectChange{{}, {}, {}, entry.value});
      continue;
    }
    const Entry<Object>& old = *by_moved.at(old_id->second);
    if (old_id->second != entry.name || !same_definition(*old.value, *entry.value)) list.emplace_back(ObjectChange{{}, {}, old.value, entry.value});
  }
  for (const auto& entry : before.objects)
    if (!matching.new_of.contains(moved_id(*entry.value, renames))) list.emplace_back(ObjectChange{{}, {}, entry.value, {}});
}

}  // namespace schemac
