// The second stage: everything that stays gets the name that NEW gives it.
#include <algorithm>
#include <unordered_map>

#include "compiler/plan/order.hpp"
#include "compiler/plan/planner.hpp"

namespace schemac {
namespace {

void rename_tables(Planner& planner) {
  std::vector<Rename> renames;
  for (const TablePair& table : planner.survey.tables)
    if (table.stays() && table.before->name != table.after->name) renames.push_back({table.before->name, table.after->name});
  const State& state = planner.state();
  for (const Rename& rename :
       rename_order(std::move(renames), planner.capabilities.table_name_case, [&](Text name) { return state.has_relation(name); }))
    planner.builder.emit(RenameTable{rename.from, rename.to});
}

void rename_columns(Planner& planner, const TablePair& table) {
  std::vector<Rename> renames;
  for (const ColumnPair& pair : table.columns)
    if (pair.moves && !pair.out) renames.push_back({pair.before->name, pair.after->name});
  const Text name = table.after->name;
  for (const Rename& rename :
       rename_order(std::move(renames), planner.capabilities.column_name_case, [&](Text column) { return planner.current(name, column) != nullptr; }))
    planner.builder.emit(RenameColumn{name, rename.from, rename.to});
}

template <class Value>
std::vector<Rename> renames_of(const std::vector<Pair<Value>>& pairs, const TablePair& table) {
  std::vector<Rename> renames;
  for (const auto& pair : pairs)
    if (!pair.out && only_renamed(pair, table.column_names)) renames.push_back({pair.before->name, pair.after->name});
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

  void add(const TablePair& table) {
    const auto add_all = [&](const std::vector<Rename>& list, Kind kind) {
      for (const Rename& rename : list) {
        renames.push_back(rename);
        owners[rename.from] = {table.after->name, kind};
      }
    };
    add_all(renames_of(table.indexes, table), Kind::index);
    add_all(renames_of(table.unique_keys, table), Kind::unique_key);
    const auto& key = table.primary_key;
    if (key && !key->out && only_renamed(*key, table.column_names)) add_all({{key->before->name, key->after->name}}, Kind::primary_key);
  }

  void emit(Planner& planner) {
    const auto in_use = [&](Text name) { return owners.contains(name); };
    for (const Rename& rename : rename_order(std::move(renames), planner.capabilities.column_name_case, in_use)) {
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
    (whole_schema ? all : own).add(table);
    own.emit(planner);
  }
  all.emit(planner);
}

void rename_constraints(Planner& planner, const TablePair& table) {
  const Text name = table.after->name;
  const auto check_in_use = [&](Text check) { return planner.state().table(name)->checks.contains(check); };
  for (const Rename& rename : rename_order(renames_of(table.checks, table), NameCase::sensitive, check_in_use))
    planner.builder.emit(RenameConstraint{name, ConstraintKind::check, rename.from, rename.to});
  std::vector<Rename> keys;
  for (const auto& pair : table.foreign_keys)
    if (pair.stays() && !pair.out && pair.before->name != pair.after->name) keys.push_back({pair.before->name, pair.after->name});
  const auto key_in_use = [&](Text key) { return planner.state().table(name)->foreign_keys.contains(key); };
  for (const Rename& rename : rename_order(std::move(keys), NameCase::sensitive, key_in_use))
    planner.builder.emit(RenameConstraint{name, ConstraintKind::foreign_key, rename.from, rename.to});
}

void rename_enums(Planner& planner) {
  std::vector<Rename> renames;
  const State& state = planner.state();
  const auto in_use = [&](Text type) { return state.type(type) != nullptr; };
  for (const EnumPair& pair : planner.survey.enums) {
    if (pair.stays() && pair.before->name != pair.after->name) renames.push_back({pair.before->name, pair.after->name});
  }
  // One that goes while its name comes again steps aside until its columns have left it.
  for (const EnumPair& gone : planner.survey.enums) {
    if (!gone.goes()) continue;
    const Text name = gone.before->name;
    const bool comes_again = std::any_of(planner.survey.enums.begin(), planner.survey.enums.end(),
                                         [&](const EnumPair& pair) { return pair.after != nullptr && pair.after->name == name; });
    if (comes_again) renames.push_back({name, Text("schemac_old_" + name.str())});
  }
  for (const Rename& rename : rename_order(std::move(renames), NameCase::sensitive, in_use)) planner.builder.emit(RenameEnum{rename.from, rename.to});
}

void rename_enum_values(Planner& planner) {
  for (const EnumPair& pair : planner.survey.enums) {
    if (!pair.stays()) continue;
    std::vector<Rename> renames;
    for (const auto& [from, to] : pair.values) renames.push_back({from, to});
    // A new name that an old value still has, which goes, would be in the way: that value steps aside.
    const Enum& type = *planner.state().type(pair.after->name);
    for (const EnumValue& value : pair.before->values) {
      const bool goes = !pair.after->values.contains(renamed(value.name, pair.values));
      const bool wanted = std::any_of(pair.values.begin(), pair.values.end(),
                                      [&](const auto& names) { return names.second == value.name && names.first != value.name; });
      const bool moves = renamed(value.name, pair.values) != value.name;
      if ((goes || !moves) && wanted) renames.push_back({value.name, Text("schemac_old_" + value.name.str())});
    }
    for (const Rename& rename : rename_order(std::move(renames), NameCase::sensitive, [&](Text value) { return type.values.contains(value); }))
      planner.builder.emit(RenameEnumValue{pair.after->name, rename.from, rename.to});
  }
}

}  // namespace

void rename_all(Planner& planner) {
  rename_tables(planner);
  for (const TablePair& table : planner.survey.tables) {
    if (!table.stays()) continue;
    rename_columns(planner, table);
    rename_constraints(planner, table);
  }
  rename_indexes(planner);
  rename_enums(planner);
  rename_enum_values(planner);
}

}  // namespace schemac
