// What looks like a rename but is not marked as one.
#include "compiler/diff/hints.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <string>
#include <unordered_map>
#include <vector>

namespace schemac {
namespace {

bool alike(const Column& left, const Column& right) {
  return left.type == right.type && left.nullable == right.nullable && !left.generated && !right.generated;
}

// The same columns, name by name and type by type.
bool alike(const Table& left, const Table& right) {
  if (left.columns.empty() || left.columns.size() != right.columns.size()) return false;
  for (const Column& column : left.columns) {
    const Column* other = right.columns.find(column.name);
    if (other == nullptr || !(other->type == column.type)) return false;
  }
  return true;
}

bool alike(const Enum& left, const Enum& right) {
  if (right.of_column) return false;  // has no place for a marker
  if (left.values.size() != right.values.size()) return false;
  for (std::size_t i = 0; i < left.values.size(); ++i)
    if (left.values[i].name != right.values[i].name) return false;
  return true;
}

bool alike(const View& left, const View& right) { return left.columns == right.columns && left.query == right.query; }

void report(Sink& sink, Span span, std::string_view what, Text gone, Text come) {
  sink.report(Code::looks_like_rename, span,
              fmt::format("{} `{}` goes and `{}`, which is alike, comes: this drops and creates", what, gone.view(), come.view()))
      .help(fmt::format("if it is the same {}, add `renamed_from: {}`", what, gone.view()));
}

// What must be equal for two to be alike, as one string: only within such a group are pairs compared.
std::string group_of(const Column&, Text table) { return table.str(); }
std::string group_of(const Table& table, Text) {
  std::vector<Text> names;
  for (const Column& column : table.columns) names.push_back(column.name);
  std::sort(names.begin(), names.end());
  std::string key;
  for (const Text name : names) key.append(name).push_back('\n');
  return key;
}
std::string group_of(const Enum& type, Text) {
  std::string key;
  for (const EnumValue& value : type.values) key.append(value.name).push_back('\n');
  return key;
}

std::string group_of(const View& view, Text) {
  std::string key;
  for (const Text column : view.columns) key.append(column).push_back('\n');
  return key;
}

// Each that goes is paired with at most one that comes, in the order of the changes.
template <class Value, class SpanOf>
void pair_up(const Changes& changes, std::string_view what, const SpanOf& span_of, Sink& sink) {
  std::unordered_map<std::string, std::vector<const Changed<Value>*>> comers;
  for (const Change& change : changes.list)
    if (const auto* item = std::get_if<Changed<Value>>(&change); item != nullptr && item->comes())
      comers[group_of(*item->after, item->new_table)].push_back(item);
  if (comers.empty()) return;
  for (const Change& change : changes.list) {
    const auto* gone = std::get_if<Changed<Value>>(&change);
    if (gone == nullptr || !gone->goes()) continue;
    const auto group = comers.find(group_of(*gone->before, gone->new_table));
    if (group == comers.end()) continue;
    auto& candidates = group->second;
    const auto twin = std::find_if(candidates.begin(), candidates.end(), [&](const auto* come) { return alike(*gone->before, *come->after); });
    if (twin == candidates.end()) continue;
    report(sink, span_of(**twin), what, gone->before->name, (*twin)->after->name);
    candidates.erase(twin);
  }
}

}  // namespace

void report_lookalikes(const Changes& changes, const Schema& after, Sink& sink) {
  pair_up<Table>(
      changes, "table", [&](const TableChange& change) { return after.tables.find(change.after->name)->place + change.after->where; }, sink);
  pair_up<Column>(
      changes, "column", [&](const ColumnChange& change) { return after.tables.find(change.new_table)->place + change.after->where; }, sink);
  pair_up<Enum>(
      changes, "enum", [&](const EnumChange& change) { return after.enums.find(change.after->name)->place + change.after->where; }, sink);
  pair_up<View>(
      changes, "view", [&](const ViewChange& change) { return after.views.find(change.after->name)->place + change.after->where; }, sink);
}

}  // namespace schemac
