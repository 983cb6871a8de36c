// From what differs outwards, along foreign keys, enums and views.
#include "compiler/check/relevant.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>

#include "compiler/base/text_case.hpp"
#include "compiler/check/normalization.hpp"
#include "compiler/check/relation_names.hpp"

namespace schemac {
namespace {

using Names = std::unordered_set<Text>;

template <class Value>
Names differing(const NameMap<Entry<Value>>& before, const NameMap<Entry<Value>>& after) {
  Names names;
  for (const Entry<Value>& entry : before) {
    const Entry<Value>* other = after.find(entry.name);
    if (other == nullptr || !(other->value == entry.value)) names.insert(entry.name);
  }
  for (const Entry<Value>& entry : after)
    if (!before.contains(entry.name)) names.insert(entry.name);
  return names;
}

// The table itself and each of its variants.
template <class Visit>
void each_form(const Table& table, const Visit& visit) {
  visit(table);
  for (const Variant<Table>& variant : table.variants) visit(*variant.value);
}

bool uses(const Table& written, const Names& enums) {
  bool found = false;
  each_form(written, [&](const Table& table) {
    for (const Column& column : table.columns) {
      const auto* named = type_as<EnumNameType>(innermost(column.type));
      found = found || (named != nullptr && enums.count(named->name) != 0);
    }
  });
  return found;
}

void add_enums_of(const Table& written, Names& enums) {
  each_form(written, [&](const Table& table) {
    for (const Column& column : table.columns)
      if (const auto* named = type_as<EnumNameType>(innermost(column.type))) enums.insert(named->name);
  });
}

class ViewGraph {
 public:
  explicit ViewGraph(const Schema& schema) : schema_(&schema) {
    for (const Entry<View>& entry : schema.views) {
      add(*entry.value, reads_[entry.name]);
      for (const Variant<View>& variant : entry.value->variants) add(*variant.value, reads_[entry.name]);
    }
  }

  // Views that stand on any of `tables` or `views` join `views`; true when one did.
  bool spread_up(const Names& tables, Names& views) const {
    bool grown = false;
    for (const Entry<View>& entry : schema_->views) {
      if (views.count(entry.name) != 0) continue;
      for (const Text name : reads_.at(entry.name))
        if (tables.count(name) != 0 || views.count(name) != 0) grown = views.insert(entry.name).second || grown;
    }
    return grown;
  }
  void add_what_they_read(Relevant& relevant) const {
    std::vector<Text> open(relevant.views.begin(), relevant.views.end());
    while (!open.empty()) {
      const auto found = reads_.find(open.back());
      open.pop_back();
      if (found == reads_.end()) continue;
      for (const Text name : found->second) {
        if (schema_->tables.contains(name)) relevant.tables.insert(name);
        if (schema_->views.contains(name) && relevant.views.insert(name).second) open.push_back(name);
      }
    }
  }

 private:
  void add(const View& view, std::vector<Text>& names) {
    if (const Query* query = view.query.tree()) return each_relation(*query, [&](Text name) { names.push_back(name); });
    if (names_.empty()) {
      for (const Entry<Table>& entry : schema_->tables) names_.add(entry.name);
      for (const Entry<View>& entry : schema_->views) names_.add(entry.name);
    }
    for (const auto& [dialect, text] : std::get<PerDialect>(view.query.form).texts)
      names_.each(text, Mentions::Place::anywhere, [&](Text name) { names.push_back(name); });
  }

  const Schema* schema_;
  Mentions names_;
  std::unordered_map<Text, std::vector<Text>> reads_;
};

void add_neighbours(const Schema& schema, const Names& seeds, Names& tables) {
  for (const Entry<Table>& entry : schema.tables)
    each_form(*entry.value, [&](const Table& table) {
      for (const ForeignKey& key : table.foreign_keys) {
        if (seeds.count(key.target) != 0) tables.insert(entry.name);
        if (seeds.count(entry.name) != 0) tables.insert(key.target);
      }
    });
}

// Tables whose names differ from those of `seeds` in letters' case alone: tools that change a table are wary of them.
void add_twins(const Schema& schema, const Names& seeds, Names& tables) {
  std::unordered_set<std::string> lower;
  for (const Text name : seeds) lower.insert(lower_ascii(name));
  for (const Entry<Table>& entry : schema.tables)
    if (lower.contains(lower_ascii(entry.name))) tables.insert(entry.name);
}

// Names of the kind that a plan gives to what is between two names: it must see those that are taken.
bool given_in_between(Text name) { return name.view().starts_with("schemac_"); }

bool has_name_in_between(const Entry<Table>& entry) {
  bool found = given_in_between(entry.name);
  each_form(*entry.value, [&](const Table& table) {
    for (const Index& index : table.indexes) found = found || given_in_between(index.name);
    for (const UniqueKey& key : table.unique_keys) found = found || given_in_between(key.name);
  });
  return found;
}

void add_names_in_between(const Schema& schema, Relevant& relevant) {
  for (const Entry<Table>& entry : schema.tables)
    if (has_name_in_between(entry)) relevant.tables.insert(entry.name);
  for (const Entry<Enum>& entry : schema.enums)
    if (given_in_between(entry.name)) relevant.enums.insert(entry.name);
}

void add_views(const Schema& before, const Schema& after, const Names& seeds, Relevant& relevant) {
  if (before.views.empty() && after.views.empty()) return;
  relevant.views = differing(before.views, after.views);
  for (const Schema* schema : {&before, &after})
    for (const Entry<View>& entry : schema->views)
      if (given_in_between(entry.name)) relevant.views.insert(entry.name);
  if (relevant.views.empty() && seeds.empty()) return;
  const std::array<ViewGraph, 2> graphs = {ViewGraph(before), ViewGraph(after)};
  while (graphs[0].spread_up(seeds, relevant.views) || graphs[1].spread_up(seeds, relevant.views)) {
  }
  for (const ViewGraph& graph : graphs) graph.add_what_they_read(relevant);
}

// A domain over one of the types, or a composite type with a field of one.
bool holds_any(const Object& object, const Names& types) {
  const auto is_one = [&](const Type& type) {
    const auto* named = type_as<EnumNameType>(innermost(type));
    return named != nullptr && types.count(named->name) != 0;
  };
  const Type* type = object.get<Type>("type");
  if (type != nullptr && is_one(*type)) return true;
  const auto* fields = object.get<NameMap<NamedType>>("fields");
  return fields != nullptr && std::any_of(fields->begin(), fields->end(), [&](const NamedType& field) { return is_one(field.type); });
}

// Types that tables use by name and that differ, enums or not, or that hold one that does.
Names differing_types(const Schema& before, const Schema& after, const Names& enums) {
  Names types = enums;
  for (const Text id : differing(before.objects, after.objects))
    for (const Schema* schema : {&before, &after})
      if (const Entry<Object>* entry = schema->objects.find(id)) types.insert(entry->value->name);
  for (bool grown = true; grown;) {
    grown = false;
    for (const Schema* schema : {&before, &after})
      for (const Entry<Object>& entry : schema->objects)
        if (holds_any(*entry.value, types)) grown = types.insert(entry.value->name).second || grown;
  }
  return types;
}

}  // namespace

std::vector<DialectOption> defaults_for(const Schema& schema, const Dialect& dialect) {
  return normalized_options(schema.defaults, OptionPlace::table, dialect);
}

Relevant relevant_objects(const Schema& before, const Schema& after, const Names& backfills_read, const Dialect& dialect) {
  Relevant relevant;
  relevant.enums = differing(before.enums, after.enums);
  Names seeds = differing(before.tables, after.tables);
  const Names types = differing_types(before, after, relevant.enums);
  const bool all = defaults_for(before, dialect) != defaults_for(after, dialect);
  for (const Schema* schema : {&before, &after}) {
    if (!all && types.empty()) continue;
    for (const Entry<Table>& entry : schema->tables)
      if (all || uses(*entry.value, types)) seeds.insert(entry.name);
  }
  relevant.tables = seeds;
  if (!seeds.empty())
    for (const Schema* schema : {&before, &after}) {
      add_neighbours(*schema, seeds, relevant.tables);
      add_twins(*schema, seeds, relevant.tables);
    }
  relevant.tables.insert(backfills_read.begin(), backfills_read.end());
  add_views(before, after, seeds, relevant);
  for (const Schema* schema : {&before, &after}) add_names_in_between(*schema, relevant);
  // An enum that a table of one side uses must be on both, or it would seem to come or go.
  for (const Schema* schema : {&before, &after})
    for (const Text name : relevant.tables)
      if (const Entry<Table>* entry = schema->tables.find(name)) add_enums_of(*entry->value, relevant.enums);
  return relevant;
}

}  // namespace schemac
