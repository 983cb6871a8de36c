// OLD and NEW side by side.
#include "compiler/plan/survey.hpp"

#include <algorithm>
#include <unordered_set>

#include "compiler/diff/markers.hpp"

namespace schemac {
namespace {

using TableChanges = std::unordered_map<Text, std::vector<const Change*>>;  // by NEW's table name

// Changed items first found by name in their tables, so that pairs point into the schemas; the rest pairs by name.
template <class PairType, class Value>
std::vector<PairType> pair_items(const NameMap<Value>& olds, const NameMap<Value>& news, const std::vector<const Change*>& changes) {
  std::unordered_map<Text, const Changed<Value>*> by_new;
  std::unordered_map<Text, const Changed<Value>*> by_old;
  for (const Change* change : changes) {
    const auto* item = std::get_if<Changed<Value>>(change);
    if (item == nullptr) continue;
    if (item->after) by_new.emplace(item->after->name, item);
    if (item->before) by_old.emplace(item->before->name, item);
  }
  std::vector<PairType> pairs;
  pairs.reserve(news.size());
  for (const Value& value : news) {
    PairType pair;
    pair.after = &value;
    const auto change = by_new.find(value.name);
    pair.changed = change != by_new.end();
    if (!pair.changed)
      pair.before = olds.find(value.name);
    else if (change->second->before)
      pair.before = olds.find(change->second->before->name);
    pairs.push_back(pair);
  }
  for (const Value& value : olds) {
    const auto change = by_old.find(value.name);
    if (change == by_old.end() || change->second->after) continue;
    PairType pair;
    pair.before = &value;
    pair.changed = true;
    pairs.push_back(pair);
  }
  return pairs;
}

void pair_primary_key(TablePair& table, const std::vector<const Change*>& changes) {
  const auto* old = table.before->primary_key ? &*table.before->primary_key : nullptr;
  const auto* now = table.after->primary_key ? &*table.after->primary_key : nullptr;
  if (old == nullptr && now == nullptr) return;
  Pair<PrimaryKey> pair{old, now};
  pair.changed = std::any_of(changes.begin(), changes.end(), [](const Change* change) { return std::holds_alternative<PrimaryKeyChanged>(*change); });
  table.primary_key = pair;
}

// Everything inside a table that comes or goes comes or goes with it.
template <class PairType, class Value>
std::vector<PairType> all_gone(const NameMap<Value>& olds) {
  std::vector<PairType> pairs;
  for (const Value& value : olds) {
    PairType pair;
    pair.before = &value;
    pair.changed = true;
    pairs.push_back(pair);
  }
  return pairs;
}

TablePair gone(const Entry<Table>& entry) {
  const Table& table = *entry.value;
  TablePair pair;
  pair.old_place = entry.place;
  pair.before = &table;
  pair.columns = all_gone<ColumnPair>(table.columns);
  pair.unique_keys = all_gone<Pair<UniqueKey>>(table.unique_keys);
  pair.indexes = all_gone<Pair<Index>>(table.indexes);
  pair.checks = all_gone<Pair<Check>>(table.checks);
  pair.foreign_keys = all_gone<Pair<ForeignKey>>(table.foreign_keys);
  pair.exclusions = all_gone<Pair<Exclusion>>(table.exclusions);
  if (table.primary_key) pair.primary_key = Pair<PrimaryKey>{&*table.primary_key, nullptr, true};
  return pair;
}

TablePair staying(const Entry<Table>& before, const Entry<Table>& after, const Renames& renames, const std::vector<const Change*>& changes) {
  TablePair pair;
  pair.before = before.value.get();
  pair.after = after.value.get();
  pair.place = after.place;
  pair.old_place = before.place;
  pair.column_names = renames.columns(before.name);
  pair.properties_change = pair.before->comment != pair.after->comment || !(renamed(pair.before->options, pair.column_names) == pair.after->options);
  pair.columns = pair_items<ColumnPair>(pair.before->columns, pair.after->columns, changes);
  pair.unique_keys = pair_items<Pair<UniqueKey>>(pair.before->unique_keys, pair.after->unique_keys, changes);
  pair.indexes = pair_items<Pair<Index>>(pair.before->indexes, pair.after->indexes, changes);
  pair.checks = pair_items<Pair<Check>>(pair.before->checks, pair.after->checks, changes);
  pair.foreign_keys = pair_items<Pair<ForeignKey>>(pair.before->foreign_keys, pair.after->foreign_keys, changes);
  pair.exclusions = pair_items<Pair<Exclusion>>(pair.before->exclusions, pair.after->exclusions, changes);
  pair_primary_key(pair, changes);
  pair.rows = match_rows(pair.before->rows.get(), pair.after->rows.get(), pair.column_names);
  return pair;
}

std::vector<TablePair> pair_tables(const Schema& before, const Schema& after, const Changes& changes, const Renames& renames) {
  TableChanges by_table;
  std::unordered_set<Text> created;
  std::unordered_set<Text> dropped;
  for (const Change& change : changes.list) {
    if (const auto* table = std::get_if<TableChange>(&change)) {
      if (table->comes()) created.insert(table->after->name);
      if (table->goes()) dropped.insert(table->before->name);
    }
    std::visit(
        [&](const auto& item) {
          if (!item.new_table.empty()) by_table[item.new_table].push_back(&change);
        },
        change);
  }
  static const std::vector<const Change*> none;
  std::vector<TablePair> pairs;
  for (const auto& entry : after.tables) {
    if (!created.contains(entry.name)) continue;
    TablePair pair;
    pair.after = entry.value.get();
    pair.place = entry.place;
    pairs.push_back(std::move(pair));
  }
  for (const auto& entry : before.tables) {
    if (dropped.contains(entry.name)) {
      pairs.push_back(gone(entry));
      continue;
    }
    const Text new_name = renames.table(entry.name);
    const auto changed = by_table.find(new_name);
    pairs.push_back(staying(entry, *after.tables.find(new_name), renames, changed == by_table.end() ? none : changed->second));
  }
  const auto key = [](const TablePair& pair) { return std::pair((pair.after != nullptr ? pair.after : pair.before)->name, pair.after == nullptr); };
  std::sort(pairs.begin(), pairs.end(), [&](const TablePair& left, const TablePair& right) { return key(left) < key(right); });
  return pairs;
}

// Whether NEW's values are OLD's with some added: none gone, none in another place.
bool only_adds(const Enum& before, const Enum& after, const ColumnNames& names) {
  std::size_t next = 0;
  for (const EnumValue& value : after.values)
    if (next < before.values.size() && renamed(before.values[next].name, names) == value.name) ++next;
  return next == before.values.size();
}

template <class PairType, class Value>
std::vector<PairType> pair_entries(const NameMap<Entry<Value>>& before, const NameMap<Entry<Value>>& after, const Changes& changes) {
  std::unordered_map<Text, const Changed<Value>*> by_new;
  std::unordered_set<Text> gone_names;
  for (const Change& change : changes.list) {
    const auto* item = std::get_if<Changed<Value>>(&change);
    if (item == nullptr) continue;
    if (item->after) by_new.emplace(item->after->name, item);
    if (item->goes()) gone_names.insert(item->before->name);
  }
  std::vector<PairType> pairs;
  for (const auto& entry : after) {
    PairType pair;
    pair.after = entry.value.get();
    const auto change = by_new.find(entry.name);
    pair.changed = change != by_new.end();
    const Entry<Value>* old = nullptr;
    if (!pair.changed)
      old = before.find(entry.name);
    else if (change->second->before)
      old = before.find(change->second->before->name);
    if (old != nullptr) pair.before = old->value.get();
    pairs.push_back(pair);
  }
  for (const auto& entry : before) {
    if (!gone_names.contains(entry.name)) continue;
    PairType pair;
    pair.before = entry.value.get();
    pair.changed = true;
    pairs.push_back(pair);
  }
  std::sort(pairs.begin(), pairs.end(), [](const PairType& left, const PairType& right) {
    return (left.after != nullptr ? left.after : left.before)->name < (right.after != nullptr ? right.after : right.before)->name;
  });
  return pairs;
}

}  // namespace

const ColumnPair* TablePair::old_column(Text name) const {
  for (const ColumnPair& pair : columns)
    if (pair.before != nullptr && pair.before->name == name) return &pair;
  return nullptr;
}

Survey survey_of(const Schema& before, const Schema& after, const Changes& changes) {
  Survey survey;
  survey.renames = Renames(changes.renames);
  survey.tables = pair_tables(before, after, changes, survey.renames);
  for (std::size_t i = 0; i < survey.tables.size(); ++i) {
    if (survey.tables[i].before != nullptr) survey.by_old_name.emplace(survey.tables[i].before->name, i);
    if (survey.tables[i].after != nullptr) survey.by_new_name.emplace(survey.tables[i].after->name, i);
  }
  survey.enums = pair_entries<EnumPair>(before.enums, after.enums, changes);
  for (EnumPair& pair : survey.enums) {
    if (!pair.stays()) continue;
    const std::vector<Marked> olds = marked(pair.before->values);
    pair.values = renames_in(match(olds, marked(pair.after->values)), olds);
    pair.rebuilt = !only_adds(*pair.before, *pair.after, pair.values);
  }
  survey.views = pair_entries<ViewPair>(before.views, after.views, changes);
  pair_objects(survey, before, after, changes);
  return survey;
}

bool persistence_changes(const TablePair& table) {
  const auto given = [](const Table& form) {
    return std::any_of(form.options.begin(), form.options.end(), [](const DialectOption& option) { return option.role == OptionRole::persistence; });
  };
  return table.stays() && given(*table.before) != given(*table.after);
}

bool alterable(const Pair<Index>& pair, const ColumnNames& columns, const Capabilities& capabilities) {
  if (!pair.stays()) return false;
  Index old = renamed(*pair.before, columns);
  old.invisible = pair.after->invisible;
  old.with = pair.after->with;
  if (sets_comments(capabilities)) old.comment = pair.after->comment;
  return same_definition(std::move(old), *pair.after);
}

}  // namespace schemac
