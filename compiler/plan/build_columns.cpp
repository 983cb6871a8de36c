// The third stage: enums, tables and columns as NEW has them.
#include <algorithm>
#include <fmt/format.h>
#include <unordered_set>

#include "compiler/base/contains.hpp"
#include "compiler/diff/markers.hpp"
#include "compiler/plan/backfills.hpp"
#include "compiler/plan/bound_options.hpp"
#include "compiler/plan/creatable.hpp"
#include "compiler/plan/fill_in_steps.hpp"
#include "compiler/plan/inverse.hpp"
#include "compiler/plan/order.hpp"
#include "compiler/plan/planner.hpp"
#include "compiler/plan/relabel.hpp"

namespace schemac {
namespace {

std::vector<Text> value_names(const Enum& type) {
  std::vector<Text> names;
  for (const EnumValue& value : type.values) names.push_back(value.name);
  return names;
}

bool holds_value(const Enum& type, const Column& column) {
  const Expr* tree = column.default_value ? column.default_value->tree() : nullptr;
  const auto* literal = tree == nullptr ? nullptr : expr_as<StringLiteral>(*tree);
  return literal == nullptr || type.values.contains(literal->value);
}

void rebuild(Planner& planner, const Enum& now, const Enum& wanted) {
  Enum after = wanted;
  after.comment = now.comment;
  std::vector<EnumUse> uses = uses_of(planner.state(), now.name);
  for (EnumUse& use : uses) {
    if (holds_value(wanted, *use.before)) continue;
    Column bare = *use.before;
    bare.default_value.reset();
    use.after = bare;
  }
  planner.builder.emit(ReplaceEnum{now, std::move(after), std::move(uses)});
}

void build_enums(Planner& planner) {
  for (const EnumPair& pair : planner.survey.enums) {
    if (pair.after == nullptr || !pair.changed) continue;
    if (pair.comes()) {
      planner.builder.emit(CreateEnum{*pair.after});
      continue;
    }
    const Enum now = *planner.state().type(pair.after->name);
    if (pair.rebuilt)
      rebuild(planner, now, *pair.after);
    else
      add_values(planner, pair.after->name, value_names(*pair.after));
    if (now.comment != pair.after->comment) planner.builder.emit(SetComment{Commented::type, {}, pair.after->name, now.comment, pair.after->comment});
  }
}

// A foreign key may stand in CREATE TABLE when what it points at is there and will not change under it. Where reference rows come to the target,
// the way back must take them away while the new table still stands.
bool may_stand_inline(const Planner& planner, const ForeignKey& key, Text own, const std::unordered_set<Text>& coming) {
  if (key.target == own) return true;
  if (planner.state().table(key.target) == nullptr) return false;
  // Rows that point at some of it come only when it is filled.
  if (const TablePair* filled = planner.survey.new_table(key.target); filled != nullptr && filled->after->backfill) return false;
  if (coming.contains(key.target)) return true;
  if (planner.survey.new_table(key.target) != nullptr && unties_foreign_keys(*planner.survey.new_table(key.target))) return false;
  const TablePair* target = planner.survey.new_table(key.target);
  if (target == nullptr) return true;
  if (target->rows_change()) return false;
  const auto pointed_at = [&](Text column) { return contains(key.target_columns, column); };
  const auto changes = [](const auto& pair) { return pair.changed || pair.out; };
  const auto column_changes = [&](const ColumnPair& pair) {
    return pair.after != nullptr && pointed_at(pair.after->name) && (changes(pair) || pair.type_changes);
  };
  const auto key_changes = [&](const auto& pair) {
    if (!changes(pair)) return false;
    const auto columns = pair.before != nullptr ? renamed(*pair.before, target->column_names).columns : pair.after->columns;
    return std::all_of(columns.begin(), columns.end(), pointed_at);
  };
  const auto index_changes = [&](const Pair<Index>& pair) {
    if (!changes(pair)) return false;
    const auto parts = pair.before != nullptr ? renamed(*pair.before, target->column_names).parts : pair.after->parts;
    return std::any_of(parts.begin(), parts.end(), [&](const IndexPart& part) { return pointed_at(part.column); });
  };
  return std::none_of(target->columns.begin(), target->columns.end(), column_changes) &&
         !(target->primary_key && key_changes(*target->primary_key)) &&
         std::none_of(target->unique_keys.begin(), target->unique_keys.end(), key_changes) &&
         std::none_of(target->indexes.begin(), target->indexes.end(), index_changes);
}

void create_tables(Planner& planner) {
  std::vector<Text> names;
  std::unordered_map<Text, const TablePair*> coming;
  for (const TablePair& table : planner.survey.tables) {
    if (table.before != nullptr) continue;
    names.push_back(table.after->name);
    coming.emplace(table.after->name, &table);
  }
  const std::unordered_set<Text> all(names.begin(), names.end());
  const auto targets = [&](Text name) {
    std::vector<Text> list;
    for (const ForeignKey& key : coming.at(name)->after->foreign_keys) list.push_back(key.target);
    return list;
  };
  for (const Text name : after_needs(std::move(names), targets)) {
    Table table = creatable(*coming.at(name)->after, planner.capabilities);
    NameMap<ForeignKey> inline_keys;
    for (const ForeignKey& key : table.foreign_keys)
      if (may_stand_inline(planner, key, name, all)) inline_keys.insert(key);
    table.foreign_keys = std::move(inline_keys);
    if (table.backfill) table = until_filled(std::move(table), planner.capabilities);
    planner.builder.emit(CreateTable{std::move(table)});
  }
}

// Where NEW has the column: after the nearest one before it that is there.
AddColumn positioned(const Planner& planner, const TablePair& table, const Column& column) {
  AddColumn add{table.after->name, column, false, {}, false};
  const auto& now = planner.state().table(table.after->name)->columns;
  if (planner.capabilities.column_position == ColumnPosition::last_only || now.empty()) return add;
  for (const Column& other : table.after->columns) {
    if (other.name == column.name) break;
    if (now.contains(other.name)) add.after = other.name;
  }
  add.first = add.after.empty();
  if (!add.first && add.after == now[now.size() - 1].name) add.after = Text();
  return add;
}

// A column that counts by itself must be a key from the start on some servers: its key comes in the same statement.
void make_key_with(Planner& planner, const TablePair& table, const Column& column) {
  if (planner.capabilities.auto_increment_key == AutoIncrementKey::not_needed || !column.identity) return;
  const Text name = table.after->name;
  if (table.after->primary_key && table.after->primary_key->columns.front() == column.name) {
    const auto& now = planner.state().table(name)->primary_key;
    if (now)
      planner.builder.emit(ReplacePrimaryKey{name, *now, *table.after->primary_key}, true);
    else
      planner.builder.emit(AddPrimaryKey{name, *table.after->primary_key}, true);
    return;
  }
  for (const UniqueKey& key : table.after->unique_keys) {
    if (key.columns.front() != column.name) continue;
    planner.builder.emit(AddUniqueKey{name, key}, true);
    return;
  }
  for (const Index& index : table.after->indexes) {
    if (index.parts.front().column != column.name) continue;
    planner.builder.emit(AddIndex{name, index}, true);
    return;
  }
}

// An identity whose key goes must stop counting before.
void stop_counting(Planner& planner, const TablePair& table) {
  if (planner.capabilities.auto_increment_key == AutoIncrementKey::not_needed) return;
  for (const ColumnPair& pair : table.columns) {
    if (!pair.goes() || pair.early || !pair.before->identity) continue;
    const Column now = *planner.current(table.after->name, pair.before->name);
    Column plain = now;
    plain.identity.reset();
    planner.builder.emit(AlterColumn{table.after->name, now, plain});
  }
}

bool in_key(const std::optional<PrimaryKey>& key, Text column) { return key && contains(key->columns, column); }

bool in_new_key(const TablePair& table, Text column) { return in_key(table.after->primary_key, column); }

// A required column that reference rows fill is nullable until they have; one with a backfill is null until then.
Column addable(const TablePair& table, const Column& column) {
  Column added = column;
  if (is_filled(column)) {
    added.nullable = true;
    added.default_value.reset();
  }
  const bool required = !column.nullable && !column.default_value && !column.generated && !column.identity;
  if (required && table.rows_change() && !in_new_key(table, column.name)) added.nullable = true;
  return added;
}

void add_columns(Planner& planner, const TablePair& table, bool generated) {
  for (const Column& column : table.after->columns) {
    const Column* now = planner.current(table.after->name, column.name);
    const bool takes_place = now != nullptr && column.generated && !now->generated;
    if (column.generated.has_value() != generated || (now != nullptr && !takes_place)) continue;
    if (takes_place) {
      AddColumn add = positioned(planner, table, column);
      drop_columns(planner, table, table.after->name, {{table.after->name, *now}});
      planner.builder.emit(std::move(add), true);
      continue;
    }
    if (fills_in_steps(planner, table.after->name, column)) {
      add_and_fill(planner, positioned(planner, table, column));
      continue;
    }
    planner.builder.emit(positioned(planner, table, addable(table, column)));
    make_key_with(planner, table, column);
  }
}

void convert_column(Planner& planner, const TablePair& pair, const Column& wanted) {
  const Text table_name = pair.after->name;
  const Table& table = *planner.state().table(table_name);
  const Column before = *table.columns.find(wanted.name);
  ConvertColumn convert{table_name, before, wanted, {}, {}};
  if (in_key(table.primary_key, wanted.name)) convert.key = table.primary_key;
  for (int number = 1; convert.made.empty() || table.columns.contains(convert.made); ++number)
    convert.made = Text(fmt::format("schemac_convert_{}", number));
  for (const Column& column : table.columns)
    if (column.on_update || (column.name == wanted.name && wanted.on_update)) convert.kept.push_back(column.name);
  change_type(planner, pair, before, wanted, std::move(convert));
}

bool is_converted(const TablePair& table, Text name) {
  return std::any_of(table.columns.begin(), table.columns.end(), [&](const ColumnPair& pair) { return pair.converted && pair.after->name == name; });
}

}  // namespace

void alter_columns(Planner& planner, bool after_keys) {
  for (const TablePair& table : planner.survey.tables) {
    if (!table.stays()) continue;
    const Text name = table.after->name;
    for (const Column& column : table.after->columns) {
      const Column* now = planner.current(name, column.name);
      if (now == nullptr || *now == column || (column.generated && !now->generated)) continue;
      Column wanted = column;
      if (!after_keys) {
        // In a key that goes it must stay NOT NULL until then; to count it must be a key before.
        if (in_key(planner.state().table(name)->primary_key, column.name)) wanted.nullable = now->nullable;
        if (!now->identity) wanted.identity.reset();
        // Rows may get their values first.
        if (is_filled(column)) wanted.nullable = true;
        if (now->nullable && table.rows_change() && !in_new_key(table, column.name)) wanted.nullable = true;
      }
      if (same_definition(*now, wanted)) continue;
      if (!(now->type == wanted.type) && is_converted(table, wanted.name)) {
        convert_column(planner, table, wanted);
        continue;
      }
      rename_values(planner, name, wanted);
      const Column before = *planner.current(name, wanted.name);
      change_type(planner, table, before, wanted, AlterColumn{name, before, wanted});
    }
  }
}

void build_columns(Planner& planner) {
  build_enums(planner);
  build_objects(planner, ObjectLevel::before_tables);
  create_tables(planner);
  for (const TablePair& table : planner.survey.tables) {
    if (!table.stays()) continue;
    // Before any column is altered or comes, so that all follow NEW's collation from then on.
    if (table.properties_change) alter_properties(planner, table.after->name, *table.after);
    stop_counting(planner, table);
    const auto& key = table.primary_key;
    const bool two_statements = planner.capabilities.primary_key_change != PrimaryKeyChange::one_statement;
    const auto& now = planner.state().table(table.after->name)->primary_key;
    if (key && now && two_statements && (key->goes() || !same_definition(*now, *key->after)))
      planner.builder.emit(DropPrimaryKey{table.after->name, *now});
    add_columns(planner, table, false);
  }
  alter_columns(planner, false);
  // Generated columns come when what they read is as NEW has it.
  for (const TablePair& table : planner.survey.tables)
    if (table.stays()) add_columns(planner, table, true);
  change_partitions(planner);
}

}  // namespace schemac
