// Changes as JSON.
#include <array>

#include "compiler/driver/dump_json.hpp"

namespace schemac {
namespace {

// In the order of the variant.
constexpr std::array<std::string_view, std::variant_size_v<Change>> kinds{
    "table", "column", "primary_key", "unique_key", "index", "check", "foreign_key", "enum", "view", "row", "object", "exclusion"};

template <class Value>
std::string_view act(const Changed<Value>& change) {
  if (change.comes()) return "comes";
  if (change.goes()) return "goes";
  return change.renamed() ? "renamed" : "altered";
}

Json json_of(const Change& change) {
  return std::visit(
      [&](const auto& changed) {
        JsonFields fields;
        fields.add("kind", kinds[change.index()]).add("act", act(changed)).add("table", changed.new_table);
        if (changed.old_table != changed.new_table) fields.add("old_table", changed.old_table);
        return fields.add_shared("before", changed.before).add_shared("after", changed.after).take();
      },
      change);
}

Json json_of(const TableRename& rename) {
  Json columns = Json::object();
  for (const auto& [before, after] : rename.columns) columns[before.str()] = after.view();
  return JsonFields().add("before", rename.before).add("after", rename.after).add("columns", std::move(columns)).take();
}

}  // namespace

Json json_of(const Changes& changes) {
  Json list = Json::array();
  for (const Change& change : changes.list) list.push_back(json_of(change));
  Json renames = Json::array();
  for (const TableRename& rename : changes.renames) renames.push_back(json_of(rename));
  return Json{{"list", std::move(list)}, {"renames", std::move(renames)}};
}

}  // namespace schemac
