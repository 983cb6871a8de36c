// Two normalised schemas to a list of changes: enums, tables, what is inside tables, views.
#include "compiler/diff/diff.hpp"

#include <algorithm>

#include "compiler/diff/diff_objects.hpp"
#include "compiler/diff/diff_table.hpp"
#include "compiler/diff/hints.hpp"
#include "compiler/diff/markers.hpp"

namespace schemac {
namespace {

// An empty OLD has nothing that a marker could name: a schema is compiled from nothing with its markers in place.
bool is_empty(const Schema& schema) { return schema.tables.empty() && schema.views.empty() && schema.enums.empty() && schema.objects.empty(); }

template <class Value>
Matching match_entries(const NameMap<Entry<Value>>& before, const NameMap<Entry<Value>>& after, const std::vector<Marked>& news, bool from_nothing,
                       std::string_view what, Sink& sink) {
  Matching matching = match(marked(before), news);
  if (!from_nothing)
    report_markers(
        matching, news, what,
        [&](Text name) {
          const Entry<Value>& entry = *after.find(name);
          return entry.place + entry.value->where;
        },
        sink);
  return matching;
}

bool same_values(const Enum& before, const Enum& after) {
  const auto same = [](const EnumValue& left, const EnumValue& right) { return left.name == right.name; };
  return std::equal(before.values.begin(), before.values.end(), after.values.begin(), after.values.end(), same);
}

struct TableMatches {
  std::vector<std::pair<const Entry<Table>*, const Entry<Table>*>> pairs;
  std::vector<const Entry<Table>*> gone;
  std::vector<const Entry<Table>*> come;
};

TableMatches match_tables(const Schema& before, const Schema& after, bool from_nothing, Sink& sink) {
  const Matching matching = match_entries(before.tables, after.tables, marked(after.tables), from_nothing, "table", sink);
  TableMatches result;
  for (const auto& entry : after.tables) {
    const auto old_name = matching.old_of.find(entry.name);
    if (old_name == matching.old_of.end())
      result.come.push_back(&entry);
    else
      result.pairs.emplace_back(before.tables.find(old_name->second), &entry);
  }
  for (const auto& entry : before.tables)
    if (!matching.new_of.contains(entry.name)) result.gone.push_back(&entry);
  return result;
}

std::vector<TableRename> table_renames(const TableMatches& tables, Sink& sink) {
  std::vector<TableRename> renames;
  for (const auto& [old, now] : tables.pairs) {
    if (old->name == now->name && old->value.get() == now->value.get()) continue;
    ColumnNames columns = column_renames(*old, *now, sink);
    if (old->name != now->name || !columns.empty()) renames.push_back({old->name, now->name, std::move(columns)});
  }
  std::sort(renames.begin(), renames.end(), [](const TableRename& left, const TableRename& right) { return left.before < right.before; });
  return renames;
}

const Enum* enum_of_column(const Schema& schema, const Column& column) {
  const auto* type = type_as<EnumNameType>(innermost(column.type));
  const Entry<Enum>* entry = type == nullptr ? nullptr : schema.enums.find(type->name);
  return entry != nullptr && entry->value->of_column ? entry->value.get() : nullptr;
}

// NEW's enums. One that stands for a column's was the one that stood for what this column was.
std::vector<Marked> marked_enums(const Schema& before, const Schema& after, const TableMatches& tables, const Renames& renames) {
  std::unordered_map<Text, Text> former;
  for (const auto& [old, now] : tables.pairs) {
    if (!renames.touches(old->name)) continue;
    const Matching columns = match(marked(old->value->columns), marked(now->value->columns));
    for (const auto& [name, old_name] : columns.old_of) {
      const Enum* type = enum_of_column(after, *now->value->columns.find(name));
      const Enum* old_type = enum_of_column(before, *old->value->columns.find(old_name));
      if (type != nullptr && old_type != nullptr) former.emplace(type->name, old_type->name);
    }
  }
  std::vector<Marked> news = marked(after.enums);
  for (Marked& item : news)
    if (const auto found = former.find(item.name); found != former.end()) item.renamed_from = found->second;
  return news;
}

ValueRenames value_renames(const Schema& before, const Schema& after, const std::vector<Marked>& news) {
  ValueRenames renames;
  for (const auto& [name, old_name] : match(marked(before.enums), news).old_of) {
    const std::vector<Marked> olds = marked(before.enums.find(old_name)->value->values);
    ColumnNames names = renames_in(match(olds, marked(after.enums.find(name)->value->values)), olds);
    if (!names.empty()) renames.emplace(old_name, std::move(names));
  }
  return renames;
}

void diff_enums(const Schema& before, const Schema& after, const std::vector<Marked>& news, bool from_nothing, std::vector<Change>& list,
                Sink& sink) {
  const Matching matching = match_entries(before.enums, after.enums, news, from_nothing, "enum", sink);
  for (const auto& entry : after.enums) {
    const auto old_name = matching.old_of.find(entry.name);
    if (old_name == matching.old_of.end()) {
      list.emplace_back(EnumChange{{}, {}, {}, entry.value});
      continue;
    }
    const auto& old = *before.enums.find(old_name->second);
    if (old.name != entry.name || !same_values(*old.value, *entry.value) || old.value->comment != entry.value->comment)
      list.emplace_back(EnumChange{{}, {}, old.value, entry.value});
  }
  for (const auto& entry : before.enums)
    if (!matching.new_of.contains(entry.name)) list.emplace_back(EnumChange{{}, {}, entry.value, {}});
}

// A view whose relations or columns change names must be built again, even where its text stays: `select a` means another column after a swap.
bool reads_renamed(const View& view, const Renames& renames, const Matching& views) {
  return std::any_of(view.reads.begin(), view.reads.end(), [&](const ColumnUse& use) {
    const auto now = views.new_of.find(use.relation);
    if (now != views.new_of.end() && now->second != use.relation) return true;
    return renames.table(use.relation) != use.relation || renamed(use.column, renames.columns(use.relation)) != use.column;
  });
}

void diff_views(const Schema& before, const Schema& after, const Renames& renames, bool from_nothing, std::vector<Change>& list, Sink& sink) {
  const Matching matching = match_entries(before.views, after.views, marked(after.views), from_nothing, "view", sink);
  for (const auto& entry : after.views) {
    const auto old_name = matching.old_of.find(entry.name);
    if (old_name == matching.old_of.end()) {
      list.emplace_back(ViewChange{{}, {}, {}, entry.value});
      continue;
    }
    const auto& old = *before.views.find(old_name->second);
    if (old.name == entry.name && same_definition(*old.value, *entry.value) && !reads_renamed(*old.value, renames, matching)) continue;
    list.emplace_back(ViewChange{{}, {}, old.value, entry.value});
  }
  for (const auto& entry : before.views)
    if (!matching.new_of.contains(entry.name)) list.emplace_back(ViewChange{{}, {}, entry.value, {}});
}

// The name that a change is listed under: NEW's where there is one.
struct SortKey {
  Text table;
  Text name;
  friend auto operator<=>(const SortKey&, const SortKey&) = default;
};

SortKey sort_key(const Change& change) {
  return std::visit(
      [](const auto& item) {
        return SortKey{item.after ? item.new_table : item.old_table, item.after ? item.after->name : item.before->name};
      },
      change);
}

}  // namespace

Changes diff_schemas(const Schema& before, const Schema& after, Sink& sink) {
  const bool from_nothing = is_empty(before);
  const TableMatches tables = match_tables(before, after, from_nothing, sink);
  Changes changes;
  changes.renames = table_renames(tables, sink);
  const Renames renames(changes.renames);

  const std::vector<Marked> enums = marked_enums(before, after, tables, renames);
  const ValueRenames values = value_renames(before, after, enums);
  diff_enums(before, after, enums, from_nothing, changes.list, sink);
  for (const auto* entry : tables.come) changes.list.emplace_back(TableChange{{}, {}, {}, entry->value});
  for (const auto* entry : tables.gone) changes.list.emplace_back(TableChange{{}, {}, entry->value, {}});
  // A key of a table that stays byte for byte may still mean another one, after two tables have swapped names.
  const auto target_moves = [&](const Table& table) {
    return std::any_of(table.foreign_keys.begin(), table.foreign_keys.end(), [&](const ForeignKey& key) { return renames.touches(key.target); });
  };
  for (const auto& [old, now] : tables.pairs)
    if (old->name != now->name || old->value.get() != now->value.get() || renames.touches(old->name) || target_moves(*old->value) ||
        has_renamed_values(*old->value, values))
      diff_table(*old, *now, renames, values, changes.list, sink);
  diff_views(before, after, renames, from_nothing, changes.list, sink);
  diff_objects(before, after, renames, from_nothing, changes.list, sink);

  std::stable_sort(changes.list.begin(), changes.list.end(), [](const Change& left, const Change& right) {
    if (left.index() != right.index()) return left.index() < right.index();
    return sort_key(left) < sort_key(right);
  });
  report_lookalikes(changes, after, sink);
  return changes;
}

}  // namespace schemac
