// The second stage: everything that stays gets the name that NEW gives it.
#include <algorithm>
#include <unordered_map>

#include "compiler/base/contains.hpp"
#include "compiler/model/dotted_name.hpp"
#include "compiler/plan/order.hpp"
#include "compiler/plan/planner.hpp"

namespace schemac {
namespace {

NamePairs names_of(const std::vector<Rename>& renames) {
  NamePairs names;
  for (const Rename& rename : renames) names.emplace_back(rename.from, rename.to);
  return names;
}

// Whether a name of a column or index that changes in case alone meets itself.
NameCase meeting_case(const Planner& planner) {
  return planner.capabilities.case_rename == CaseRename::in_place ? NameCase::sensitive : planner.capabilities.column_name_case;
}

// Where names of indexes are the schema's, they are names of tables, too (and tables have types of their names).
bool any_has_name(const State& state, Text name) {
  return state.has_relation(name) || state.type(name) != nullptr || std::any_of(state.tables().begin(), state.tables().end(), [&](const auto& entry) {
           const Table& table = *entry.second;
           return has_index(table, name) || (table.primary_key && table.primary_key->name == name);
         });
}

// Views have their names from one set with tables.
void rename_relations(Planner& planner) {
  std::vector<Rename> renames;
  for (const TablePair& table : planner.survey.tables)
    if (table.stays() && table.before->name != table.after->name) renames.push_back({table.before->name, table.after->name});
  for (const ViewPair& view : planner.survey.views)
    if (view.stays() && !view.out && view.before->name != view.after->name) renames.push_back({view.before->name, view.after->name});
  const State& state = planner.state();
  renames = rename_order(std::move(renames), planner.capabilities.table_name_case, [&](Text name) {
    return planner.capabilities.index_name_scope == NameScope::schema ? any_has_name(state, name) : state.has_relation(name);
  });
  if (renames.size() > 1 && planner.capabilities.table_renames == TableRenames::one_statement) {
    planner.builder.emit(RenameTables{names_of(renames)});
    return;
  }
  for (const Rename& rename : renames) {
    if (const View* view = state.view(rename.from))
      planner.builder.emit(RenameView{rename.from, rename.to, view->materialized});
    else
      planner.builder.emit(RenameTable{rename.from, rename.to});
  }
}

void rename_view_columns(Planner& planner, const ViewPair& pair) {
  std::vector<Rename> renames;
  for (const auto& [from, to] : pair.outputs) renames.push_back({from, to});
  const Text name = pair.after->name;
  const std::vector<Text> columns = planner.state().view(name)->columns;
  const auto in_use = [&](Text column) { return contains(columns, column); };
  for (const Rename& rename : rename_order(std::move(renames), meeting_case(planner), in_use))
    planner.builder.emit(RenameViewColumn{name, rename.from, rename.to, pair.after->materialized});
}

void rename_columns(Planner& planner, const TablePair& table) {
  std::vector<Rename> renames;
  for (const ColumnPair& pair : table.columns)
    if (pair.moves && !pair.out) renames.push_back({pair.before->name, pair.after->name});
  const Text name = table.after->name;
  if (renames.size() > 1 && planner.capabilities.column_renames == ColumnRenames::at_once) {
    planner.builder.emit(RenameColumns{name, names_of(renames)});
    return;
  }
  for (const Rename& rename :
       rename_order(std::move(renames), meeting_case(planner), [&](Text column) { return planner.current(name, column) != nullptr; }))
    planner.builder.emit(RenameColumn{name, rename.from, rename.to});
}

template <class Value>
std::vector<Rename> renames_of(const std::vector<Pair<Value>>& pairs, const TablePair& table, const Capabilities& capabilities) {
  std::vector<Rename> renames;
  for (const auto& pair : pairs)
    if (!pair.out && renames_in_place(pair, table.column_names, capabilities)) renames.push_back({pair.before->name, pair.after->name});
  return renames;
}

// Indexes, unique keys and primary keys have their names from one set: a table's, or the whole schema's.
struct IndexRenames {
  enum class Kind : std::uint8_t { index, unique_key, primary_key };
  struct Owner {
    Text table;
    Kind kind{};
  };
  std::vector<Rename> renames;
  std::unordered_map<Text, Owner> owners;  // by the name that it has now

  void add(const TablePair& table, const Capabilities& capabilities) {
    const auto add_all = [&](const std::vector<Rename>& list, Kind kind) {
      for (const Rename& rename : list) {
        renames.push_back(rename);
        owners[rename.from] = {table.after->name, kind};
      }
    };
    add_all(renames_of(table.indexes, table, capabilities), Kind::index);
    add_all(renames_of(table.unique_keys, table, capabilities), Kind::unique_key);
    const auto& key = table.primary_key;
    if (key && !key->out && renames_in_place(*key, table.column_names, capabilities))
      add_all({{key->before->name, key->after->name}}, Kind::primary_key);
  }

  // `only`: the table that the names belong to; empty: the schema.
  void emit(Planner& planner, Text only) {
    const auto in_use = [&](Text name) { return only.empty() ? any_has_name(planner.state(), name) : has_index(*planner.state().table(only), name); };
    for (const Rename& rename : rename_order(std::move(renames), meeting_case(planner), in_use)) {
      const Owner owner = owners.at(rename.from);
      owners.erase(rename.from);
      owners[rename.to] = owner;
      if (owner.kind == Kind::index)
        planner.builder.emit(RenameIndex{owner.table, rename.from, rename.to});
      else
        planner.builder.emit(RenameConstraint{owner.table, owner.kind == Kind::unique_key ? ConstraintKind::unique_key : ConstraintKind::primary_key,
                                              rename.from, rename.to});
    }
  }
};

void rename_indexes(Planner& planner) {
  const bool whole_schema = planner.capabilities.index_name_scope == NameScope::schema;
  IndexRenames all;
  for (const TablePair& table : planner.survey.tables) {
    if (!table.stays()) continue;
    IndexRenames own;
    (whole_schema ? all : own).add(table, planner.capabilities);
    own.emit(planner, table.after->name);
  }
  all.emit(planner, {});
}

void rename_constraints(Planner& planner, const TablePair& table) {
  const Text name = table.after->name;
  const auto check_in_use = [&](Text check) { return planner.state().table(name)->checks.contains(check); };
  for (const Rename& rename : rename_order(renames_of(table.checks, table, planner.capabilities), NameCase::sensitive, check_in_use))
    planner.builder.emit(RenameConstraint{name, ConstraintKind::check, rename.from, rename.to});
  if (planner.capabilities.constraint_rename != ConstraintRename::supported) return;
  const auto exclusion_in_use = [&](Text exclusion) { return planner.state().table(name)->exclusions.contains(exclusion); };
  for (const Rename& rename : rename_order(renames_of(table.exclusions, table, planner.capabilities), NameCase::sensitive, exclusion_in_use))
    planner.builder.emit(RenameConstraint{name, ConstraintKind::exclusion, rename.from, rename.to});
  std::vector<Rename> keys;
  for (const auto& pair : table.foreign_keys)
    if (pair.stays() && !pair.out && pair.before->name != pair.after->name) keys.push_back({pair.before->name, pair.after->name});
  const auto key_in_use = [&](Text key) { return planner.state().table(name)->foreign_keys.contains(key); };
  for (const Rename& rename : rename_order(std::move(keys), NameCase::sensitive, key_in_use))
    planner.builder.emit(RenameConstraint{name, ConstraintKind::foreign_key, rename.from, rename.to});
}

// A sequence behind a column is called after it and its table, and does not follow them.
void rename_sequences(Planner& planner, const TablePair& table) {
  if (planner.capabilities.identity_sequence == Support::no) return;
  for (const ColumnPair& pair : table.columns) {
    if (!pair.stays() || pair.out || !pair.before->identity) continue;
    if (pair.before->name == pair.after->name && own_part(table.before->name) == own_part(table.after->name)) continue;
    planner.builder.emit(
        RenameIdentitySequence{table.after->name, pair.after->name, table.before->name, pair.before->name, table.after->name, pair.after->name});
  }
}

void rename_enums(Planner& planner) {
  std::vector<Rename> renames;
  const State& state = planner.state();
  const auto in_use = [&](Text type) { return state.type(type) != nullptr || state.has_relation(type); };
  for (const EnumPair& pair : planner.survey.enums) {
    if (pair.stays() && pair.before->name != pair.after->name) renames.push_back({pair.before->name, pair.after->name});
  }
  for (const Rename& rename : rename_order(std::move(renames), NameCase::sensitive, in_use)) planner.builder.emit(RenameEnum{rename.from, rename.to});
}

void rename_enum_values(Planner& planner) {
  for (const EnumPair& pair : planner.survey.enums) {
    if (!pair.stays()) continue;
    std::vector<Rename> renames;
    for (const auto& [from, to] : pair.values) renames.push_back({from, to});
    const Enum& type = *planner.state().type(pair.after->name);
    const auto in_use = [&](Text value) { return type.values.contains(value); };
    for (const Rename& rename : rename_order(std::move(renames), NameCase::sensitive, in_use))
      planner.builder.emit(RenameEnumValue{pair.after->name, rename.from, rename.to});
  }
}

}  // namespace

void rename_all(Planner& planner) {
  build_objects(planner, ObjectLevel::schemas);
  rename_relations(planner);
  for (const TablePair& table : planner.survey.tables) {
    if (!table.stays()) continue;
    rename_columns(planner, table);
    rename_constraints(planner, table);
    rename_sequences(planner, table);
  }
  rename_indexes(planner);
  rename_enums(planner);
  rename_enum_values(planner);
  for (const ViewPair& pair : planner.survey.views)
    if (pair.stays() && !pair.out && !pair.outputs.empty()) rename_view_columns(planner, pair);
  rename_objects(planner);
}

}  // namespace schemac
