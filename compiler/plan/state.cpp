// The database in memory: bookkeeping and comparison. What operations do to it is in apply.cpp.
#include "compiler/plan/state.hpp"

#include <algorithm>

#include "compiler/diff/rename.hpp"
#include "compiler/plan/row_state.hpp"

namespace schemac {
namespace {

std::vector<Text> sorted_keys(const std::unordered_map<Text, int>& counts) {
  std::vector<Text> names;
  names.reserve(counts.size());
  for (const auto& [name, count] : counts) names.push_back(name);
  std::sort(names.begin(), names.end());
  return names;
}

// The first item of either side that has no equal of its name on the other.
template <class Value>
std::string first_difference(std::string_view kind, const NameMap<Value>& left, const NameMap<Value>& right) {
  const auto label = [&](const Value& value) { return std::string(kind).append(" ").append(value.name.view()); };
  for (const Value& value : left) {
    const Value* other = right.find(value.name);
    // What is equal, name and all, needs no copies to be compared.
    if (other == nullptr || !(value == *other || same_definition(value, *other))) return label(value);
  }
  for (const Value& value : right)
    if (!left.contains(value.name)) return label(value);
  return {};
}

bool same_key(const std::optional<PrimaryKey>& left, const std::optional<PrimaryKey>& right) {
  if (!left || !right) return !left && !right;
  return left->name == right->name && same_definition(*left, *right);
}

}  // namespace

State::State(const Schema& schema, const Capabilities& capabilities) : capabilities_(capabilities) {
  for (const auto& entry : schema.tables) {
    tables_.emplace(entry.name, entry.value);
    for (const ForeignKey& key : entry.value->foreign_keys) ++references_[key.target][entry.name];
  }
  for (const auto& entry : schema.views) put_view(entry.value);
  for (const auto& entry : schema.enums) types_.emplace(entry.name, entry.value);
  for (const auto& entry : schema.objects) objects_.emplace(entry.name, entry.value);
}

namespace {

template <class Value>
void keep(std::unordered_map<Text, Shared<Value>>& kept, const std::unordered_map<Text, Shared<Value>>& values, Text name) {
  const auto found = values.find(name);
  kept.emplace(name, found == values.end() ? Shared<Value>() : found->second);
}

template <class Value>
void report_changes(const std::unordered_map<Text, Shared<Value>>& kept, const std::unordered_map<Text, Shared<Value>>& values, std::string_view kind,
                    std::vector<std::string>& found) {
  for (const auto& [name, was] : kept) {
    const auto now = values.find(name);
    const bool there = now != values.end();
    if (there == static_cast<bool>(was) && (!there || same_object(*was, *now->second))) continue;
    found.push_back(std::string(kind).append(" ").append(name.view()));
  }
}

}  // namespace

std::vector<std::string> State::changed_since() const {
  std::vector<std::string> found;
  if (!journal_) return found;
  report_changes(journal_->tables, tables_, "table", found);
  report_changes(journal_->views, views_, "view", found);
  report_changes(journal_->types, types_, "enum", found);
  report_changes(journal_->objects, objects_, "object", found);
  std::sort(found.begin(), found.end());
  return found;
}

void State::put_table(Table table) {
  const Text name = table.name;
  drop_table(name);
  for (const ForeignKey& key : table.foreign_keys) ++references_[key.target][name];
  tables_[name] = std::move(table);
}

void State::drop_table(Text name) {
  if (journal_) keep(journal_->tables, tables_, name);
  const auto found = tables_.find(name);
  if (found == tables_.end()) return;
  for (const ForeignKey& key : found->second->foreign_keys) {
    auto& counts = references_[key.target];
    if (--counts[name] == 0) counts.erase(name);
  }
  tables_.erase(found);
}

void State::put_view(const Shared<View>& view) {
  drop_view(view->name);
  for (const ColumnUse& use : view->reads) reads_[use.relation][view->name] = 1;
  views_[view->name] = view;
}

void State::drop_view(Text name) {
  if (journal_) keep(journal_->views, views_, name);
  const auto found = views_.find(name);
  if (found == views_.end()) return;
  for (const ColumnUse& use : found->second->reads) reads_[use.relation].erase(name);
  views_.erase(found);
}

void State::put_type(const Shared<Enum>& type) {
  drop_type(type->name);
  types_[type->name] = type;
}

void State::drop_type(Text name) {
  if (journal_) keep(journal_->types, types_, name);
  types_.erase(name);
}

void State::put_object(const Shared<Object>& object) {
  const Text id = object_id(*object);
  drop_object(id);
  objects_[id] = object;
}

void State::drop_object(Text id) {
  if (journal_) keep(journal_->objects, objects_, id);
  objects_.erase(id);
}

std::vector<Text> State::referencing(Text table) const {
  const auto found = references_.find(table);
  return found == references_.end() ? std::vector<Text>() : sorted_keys(found->second);
}

std::vector<Text> State::readers(Text relation, Text column) const {
  const auto found = reads_.find(relation);
  if (found == reads_.end()) return {};
  std::vector<Text> names = sorted_keys(found->second);
  if (column.empty()) return names;
  const auto reads_it = [&](Text name) {
    const View& view = *views_.at(name);
    const auto& reads = view.reads;
    return view.query.tree() == nullptr || std::binary_search(reads.begin(), reads.end(), ColumnUse{relation, column});
  };
  names.erase(std::remove_if(names.begin(), names.end(), [&](Text name) { return !reads_it(name); }), names.end());
  return names;
}

std::string first_difference(const Table& left, const Table& right) {
  if (&left == &right) return {};
  if (left.name != right.name) return "name";
  if (left.comment != right.comment) return "comment";
  if (!(left.options == right.options)) return "options";
  if (!(left.touch == right.touch)) return "trigger";
  if (!same_definition(left.partitioning, right.partitioning)) return "partitions";
  if (!same_key(left.primary_key, right.primary_key)) return "primary key";
  for (const std::string& difference :
       {first_difference("column", left.columns, right.columns), first_difference("unique key", left.unique_keys, right.unique_keys),
        first_difference("index", left.indexes, right.indexes), first_difference("check", left.checks, right.checks),
        first_difference("foreign key", left.foreign_keys, right.foreign_keys),
        first_difference("exclusion constraint", left.exclusions, right.exclusions)})
    if (!difference.empty()) return difference;
  return same_rows(left, right) ? std::string() : "rows";
}

bool same_object(const Table& left, const Table& right) { return first_difference(left, right).empty(); }
bool same_object(const View& left, const View& right) { return left.name == right.name && same_definition(left, right); }
bool same_object(const Object& left, const Object& right) { return object_id(left) == object_id(right) && same_definition(left, right); }
bool same_object(const Enum& left, const Enum& right) {
  const auto same = [](const EnumValue& one, const EnumValue& other) { return one.name == other.name; };
  return left.name == right.name && left.comment == right.comment &&
         std::equal(left.values.begin(), left.values.end(), right.values.begin(), right.values.end(), same);
}

}  // namespace schemac
