// What differs inside one table that stays.
#include "compiler/diff/diff_table.hpp"

#include <fmt/format.h>

#include "compiler/diff/markers.hpp"
#include "compiler/diff/match_rows.hpp"

namespace schemac {
namespace {

struct TablePair {
  const Entry<Table>& before;
  const Entry<Table>& after;
  const Renames& renames;
  std::vector<Change>& list;
  Sink& sink;

  [[nodiscard]] const ColumnNames& columns() const { return renames.columns(before.name); }

  template <class Value>
  void add(const Value* old_value, const Value* new_value) const {
    Changed<Value> change{before.name, after.name, {}, {}};
    if (old_value != nullptr) change.before = *old_value;
    if (new_value != nullptr) change.after = *new_value;
    list.emplace_back(std::move(change));
  }
};

template <class Value>
bool has_generated_name(const Value& one, const Value& other) {
  if constexpr (requires { one.generated_name; })
    return one.generated_name || other.generated_name;
  else
    return false;
}

// A generated name follows its table and columns, and gives way to a written one: what is equal but for such a name is the same object, renamed.
template <class Value>
const Value* generated_twin(const Value& item, const NameMap<Value>& olds, const std::vector<Value>& mapped, const Matching& matching,
                            std::unordered_set<Text>& used) {
  for (std::size_t i = 0; i < olds.size(); ++i) {
    const Value& old = olds[i];
    if (!has_generated_name(item, old) || matching.new_of.contains(old.name) || used.contains(old.name) || !same_definition(mapped[i], item))
      continue;
    used.insert(old.name);
    return &old;
  }
  return nullptr;
}

// An index that a foreign key needs is renamed with it only where it was there: its marker is nobody's wish.
template <class Value>
std::vector<Marked> asked_markers(const NameMap<Value>& olds, const NameMap<Value>& news) {
  std::vector<Marked> markers = marked(news);
  if constexpr (requires(const Value& value) { value.generated_name; })
    for (std::size_t i = 0; i < markers.size(); ++i)
      if (news[i].generated_name && !olds.contains(markers[i].renamed_from)) markers[i].renamed_from = Text();
  return markers;
}

// Keys, indexes and checks: everything inside a table that is told apart by its name. `mapped` holds the old values under new names.
template <class Value>
void diff_named(const TablePair& pair, const NameMap<Value>& olds, const NameMap<Value>& news, const std::vector<Value>& mapped,
                std::string_view what) {
  const std::vector<Marked> after = asked_markers(olds, news);
  const Matching matching = match(marked(olds), after);
  report_markers(
      matching, after, what, [&](Text name) { return pair.after.place + news.find(name)->where; }, pair.sink);

  std::unordered_set<Text> used;
  for (const Value& item : news) {
    const auto old_name = matching.old_of.find(item.name);
    const Value* old = old_name == matching.old_of.end() ? generated_twin(item, olds, mapped, matching, used) : olds.find(old_name->second);
    if (old == nullptr) {
      pair.add<Value>(nullptr, &item);
      continue;
    }
    const Value& moved = mapped[static_cast<std::size_t>(old - &olds[0])];
    if (old->name != item.name || !same_definition(moved, item)) pair.add(old, &item);
  }
  for (const Value& old : olds)
    if (!matching.new_of.contains(old.name) && !used.contains(old.name)) pair.add<Value>(&old, nullptr);
}

template <class Value, class Map>
std::vector<Value> mapped(const NameMap<Value>& values, const Map& map) {
  std::vector<Value> result;
  result.reserve(values.size());
  for (const Value& value : values) result.push_back(map(value));
  return result;
}

void diff_columns(const TablePair& pair) {
  const auto& olds = pair.before.value->columns;
  const auto& news = pair.after.value->columns;
  const Matching matching = match(marked(olds), marked(news));
  for (const Column& item : news) {
    const auto old_name = matching.old_of.find(item.name);
    if (old_name == matching.old_of.end()) {
      pair.add<Column>(nullptr, &item);
      continue;
    }
    const Column& old = *olds.find(old_name->second);
    if (old.name != item.name || !same_definition(renamed(old, pair.columns()), item)) pair.add(&old, &item);
  }
  for (const Column& old : olds)
    if (!matching.new_of.contains(old.name)) pair.add<Column>(&old, nullptr);
}

void diff_primary_key(const TablePair& pair) {
  const auto& old = pair.before.value->primary_key;
  const auto& now = pair.after.value->primary_key;
  if (!old && !now) return;
  if (old && now && old->name == now->name && same_definition(renamed(*old, pair.columns()), *now)) return;
  pair.add(old ? &*old : nullptr, now ? &*now : nullptr);
}

void diff_rows(const TablePair& pair) {
  for (const RowPair& rows : match_rows(pair.before.value->rows.get(), pair.after.value->rows.get(), pair.columns()))
    if (rows.changed) pair.add(rows.before, rows.after);
}

bool same_partitioning(const Shared<Partitioning>& before, const Shared<Partitioning>& after, const ColumnNames& columns) {
  if (!before || !after || columns.empty()) return same_definition(before, after);
  return same_definition(renamed(*before, columns), *after);
}

bool same_properties(const Entry<Table>& before, const Entry<Table>& after, const ColumnNames& columns) {
  return before.name == after.name && before.value->touch == after.value->touch && before.value->comment == after.value->comment &&
         renamed(before.value->options, columns) == after.value->options &&
         same_partitioning(before.value->partitioning, after.value->partitioning, columns);
}

void report_partitions(const TablePair& pair) {
  const auto& old = pair.before.value->partitioning;
  const auto& now = pair.after.value->partitioning;
  if (!old || !now || is_counted(now->method)) return;
  const std::vector<Marked> after = marked(now->partitions);
  report_markers(
      match(marked(old->partitions), after), after, "partition", [&](Text name) { return pair.after.place + now->partitions.find(name)->where; },
      pair.sink);
}

}  // namespace

ColumnNames column_renames(const Entry<Table>& before, const Entry<Table>& after, Sink& sink) {
  const std::vector<Marked> news = marked(after.value->columns);
  const std::vector<Marked> olds = marked(before.value->columns);
  const Matching matching = match(olds, news);
  report_markers(
      matching, news, "column", [&](Text name) { return after.place + after.value->columns.find(name)->where; }, sink);
  return renames_in(matching, olds);
}

void diff_table(const Entry<Table>& before, const Entry<Table>& after, const Renames& renames, const ValueRenames& values, std::vector<Change>& list,
                Sink& sink) {
  const TablePair pair{before, after, renames, list, sink};
  const ColumnNames& columns = pair.columns();
  if (!same_properties(before, after, columns)) list.emplace_back(TableChange{before.name, after.name, before.value, after.value});
  report_partitions(pair);
  diff_columns(pair);
  diff_primary_key(pair);
  const auto by_columns = [&](const auto& value) { return renamed(value, columns); };
  const Table& old = *before.value;
  const Table& now = *after.value;
  diff_named(pair, old.unique_keys, now.unique_keys, mapped(old.unique_keys, by_columns), "unique key");
  const auto by_labels = [&](const auto& value) { return renamed(with_values(value, old, values), columns); };
  diff_named(pair, old.indexes, now.indexes, mapped(old.indexes, by_labels), "index");
  diff_named(pair, old.checks, now.checks, mapped(old.checks, by_labels), "check");
  diff_named(pair, old.foreign_keys, now.foreign_keys,
             mapped(old.foreign_keys, [&](const ForeignKey& key) { return renamed(key, before.name, renames); }), "foreign key");
  diff_named(pair, old.exclusions, now.exclusions, mapped(old.exclusions, by_columns), "exclusion constraint");
  diff_rows(pair);
}

}  // namespace schemac
