// The fourth stage: keys, indexes, checks and foreign keys as NEW has them.
#include <algorithm>

#include "compiler/plan/bound_options.hpp"
#include "compiler/plan/order.hpp"
#include "compiler/plan/planner.hpp"
#include "compiler/plan/touches.hpp"

namespace schemac {
namespace {

// Every table of NEW that the plan knows.
template <class Act>
void each_new_table(const Planner& planner, const Act& act) {
  for (const TablePair& table : planner.survey.tables)
    if (table.after != nullptr) act(table, table.after->name);
}

Operation add_of(Text table, const Index& index) { return AddIndex{table, index}; }
Operation add_of(Text table, const UniqueKey& key) { return AddUniqueKey{table, key}; }
Operation drop_of(Text table, const Index& index) { return DropIndex{table, index}; }
Operation drop_of(Text table, const UniqueKey& key) { return DropUniqueKey{table, key}; }
Operation rename_of(Text table, const Index& index, Text to) { return RenameIndex{table, index.name, to}; }
Operation rename_of(Text table, const UniqueKey& key, Text to) { return RenameConstraint{table, ConstraintKind::unique_key, key.name, to}; }

// An index or unique key in the place of another one of its name, so that one of them is always there where the server can do that.
template <class Now, class Wanted>
void put_in_place(Planner& planner, Text table, Now now, Wanted wanted) {
  const Text name = wanted.name;
  switch (planner.capabilities.index_replacement) {
    case IndexReplacement::one_statement:
      planner.builder.emit(drop_of(table, now));
      planner.builder.emit(add_of(table, wanted), true);
      return;
    case IndexReplacement::build_rename:
      wanted.name = free_name("schemac_new_index", [&](Text taken) { return has_index(*planner.state().table(table), taken); });
      planner.builder.emit(add_of(table, wanted));
      planner.builder.emit(drop_of(table, now));
      planner.builder.emit(rename_of(table, wanted, name));
      return;
    case IndexReplacement::drop_then_add:
      planner.builder.emit(drop_of(table, now));
      planner.builder.emit(add_of(table, wanted));
      return;
  }
}

void replace_index(Planner& planner, const TablePair& table, const Pair<Index>& pair) {
  const Text name = table.after->name;
  const Index now = *planner.state().table(name)->indexes.find(pair.after->name);
  if (same_definition(now, *pair.after)) return;
  if (alterable(pair, table.column_names, planner.capabilities)) {
    planner.builder.emit(AlterIndex{name, now, *pair.after});
    return;
  }
  if (planner.capabilities.index_replacement == IndexReplacement::one_statement)
    planner.builder.emit(ReplaceIndex{name, now, *pair.after});
  else
    put_in_place(planner, name, now, *pair.after);
}

// Those whose name is free, and then those that take the name of a key that goes.
void build_indexes(Planner& planner, const TablePair& table) {
  const Text name = table.after->name;
  for (const Index& index : table.after->indexes)
    if (!has_index(*planner.state().table(name), index.name)) planner.builder.emit(AddIndex{name, index});
  for (const Index& index : table.after->indexes)
    if (const UniqueKey* key = planner.state().table(name)->unique_keys.find(index.name)) put_in_place(planner, name, *key, index);
  for (const auto& pair : table.indexes)
    if (pair.after != nullptr && pair.changed) replace_index(planner, table, pair);
}

void replace_unique_key(Planner& planner, Text table, const UniqueKey& now, const UniqueKey& wanted) {
  if (same_definition(now, wanted)) return;
  UniqueKey commented = now;
  commented.comment = wanted.comment;
  if (sets_comments(planner.capabilities) && same_definition(commented, wanted))
    planner.builder.emit(SetComment{Commented::constraint, table, wanted.name, now.comment, wanted.comment});
  else
    put_in_place(planner, table, now, wanted);
}

void build_unique_keys(Planner& planner, const TablePair& table) {
  const Text name = table.after->name;
  for (const UniqueKey& key : table.after->unique_keys)
    if (!has_index(*planner.state().table(name), key.name)) planner.builder.emit(AddUniqueKey{name, key});
  for (const UniqueKey& key : table.after->unique_keys) {
    if (const Index* index = planner.state().table(name)->indexes.find(key.name)) put_in_place(planner, name, *index, key);
    replace_unique_key(planner, name, UniqueKey(*planner.state().table(name)->unique_keys.find(key.name)), key);
  }
}

void build_primary_key(Planner& planner, const TablePair& table) {
  const Text name = table.after->name;
  const auto& wanted = table.after->primary_key;
  const auto now = planner.state().table(name)->primary_key;
  if (!wanted) {
    if (now) planner.builder.emit(DropPrimaryKey{name, *now});
  } else if (!now) {
    planner.builder.emit(AddPrimaryKey{name, *wanted});
  } else if (!same_definition(*now, *wanted)) {
    PrimaryKey commented = *now;
    commented.comment = wanted->comment;
    if (sets_comments(planner.capabilities) && same_definition(commented, *wanted))
      planner.builder.emit(SetComment{Commented::constraint, name, wanted->name, now->comment, wanted->comment});
    else
      planner.builder.emit(ReplacePrimaryKey{name, *now, *wanted});
  }
}

// After those that come, so that a foreign key that stays always has one to stand on; before foreign keys come, which would stand on what goes.
void destroy_indexes(Planner& planner, const TablePair& table) {
  const Text name = table.after->name;
  const auto gone = [&](const auto& pairs, const auto& now, const auto& drop) {
    for (const auto& pair : pairs) {
      // One that is renamed and redefined has been built under its new name; the old one still stands.
      if (pair.before == nullptr || pair.out || !pair.changed ||
          (pair.after != nullptr && (pair.after->name == pair.before->name || renames_in_place(pair, table.column_names, planner.capabilities))))
        continue;
      if (const auto* value = now().find(pair.before->name)) drop(*value);
    }
  };
  gone(
      table.indexes, [&]() -> const auto& { return planner.state().table(name)->indexes; },
      [&](Index index) {
        planner.builder.emit(DropIndex{name, std::move(index)});
      });
  gone(
      table.unique_keys, [&]() -> const auto& { return planner.state().table(name)->unique_keys; },
      [&](UniqueKey key) {
        planner.builder.emit(DropUniqueKey{name, std::move(key)});
      });
}

// In one statement where the server takes that, so that no row comes in between.
void replace_check(Planner& planner, Text table, const Check& now, const Check& wanted) {
  if (same_definition(now, wanted)) return;
  Check commented = now;
  commented.comment = wanted.comment;
  if (same_definition(commented, wanted)) {
    planner.builder.emit(SetComment{Commented::constraint, table, wanted.name, now.comment, wanted.comment});
    return;
  }
  planner.builder.emit(DropCheck{table, now});
  planner.builder.emit(AddCheck{table, wanted}, planner.capabilities.alter_batching == AlterBatching::combined);
}

void build_checks(Planner& planner, const TablePair& table) {
  const Text name = table.after->name;
  for (const Check& check : table.after->checks) {
    const Check* now = planner.state().table(name)->checks.find(check.name);
    if (now == nullptr) {
      planner.builder.emit(AddCheck{name, check});
      continue;
    }
    Check validated = *now;
    validated.validated = true;
    validated.comment = check.comment;
    if (!now->validated && same_definition(std::move(validated), check))
      planner.builder.emit(ValidateConstraint{name, ConstraintKind::check, check.name});
    replace_check(planner, name, Check(*planner.state().table(name)->checks.find(check.name)), check);
  }
}

void build_foreign_keys(Planner& planner, const TablePair& table) {
  const Text name = table.after->name;
  // One that only gets another name leaves in the statement in which it comes, so that no row slips in between.
  const auto replaced = [&](const ForeignKey& key) {
    const auto pair = std::find_if(table.foreign_keys.begin(), table.foreign_keys.end(),
                                   [&](const auto& other) { return other.after == &key && other.before != nullptr && !other.out; });
    return pair == table.foreign_keys.end() ? nullptr : planner.state().table(name)->foreign_keys.find(pair->before->name);
  };
  for (const ForeignKey& key : table.after->foreign_keys) {
    if (const ForeignKey* now = planner.state().table(name)->foreign_keys.find(key.name)) {
      const Text comment = now->comment;
      if (!now->validated && key.validated) planner.builder.emit(ValidateConstraint{name, ConstraintKind::foreign_key, key.name});
      if (comment != key.comment) planner.builder.emit(SetComment{Commented::constraint, name, key.name, comment, key.comment});
      continue;
    }
    const ForeignKey* old = replaced(key);
    if (old != nullptr) planner.builder.emit(DropForeignKey{name, *old});
    planner.builder.emit(AddForeignKey{name, key}, old != nullptr);
  }
}

void build_exclusions(Planner& planner, const TablePair& table) {
  const Text name = table.after->name;
  for (const Exclusion& exclusion : table.after->exclusions) {
    const Exclusion* now = planner.state().table(name)->exclusions.find(exclusion.name);
    if (now == nullptr)
      planner.builder.emit(AddExclusion{name, exclusion});
    else if (now->comment != exclusion.comment)
      planner.builder.emit(SetComment{Commented::constraint, name, exclusion.name, now->comment, exclusion.comment});
  }
  for (const auto& pair : table.exclusions)
    if (table.stays() && pair.goes() && !pair.out) planner.builder.emit(DropExclusion{name, *pair.before});
}

}  // namespace

void build_constraints(Planner& planner) {
  // Where another table takes its place, keys and indexes are built on that one; where not, keys must have the columns that partitions go by.
  const bool other_table = planner.capabilities.partition_form == PartitionForm::table;
  if (other_table) set_partitionings(planner, false);
  // Such a table is without keys meanwhile, and gets them before a step of another one ends the transaction.
  for (const bool anew : {true, false})
    each_new_table(planner, [&](const TablePair& table, Text) {
      if ((other_table && table.partitions.anew) != anew) return;
      build_indexes(planner, table);
      build_unique_keys(planner, table);
      build_primary_key(planner, table);
    });
  for (const TablePair& table : planner.survey.tables)
    if (table.stays()) destroy_indexes(planner, table);
  alter_columns(planner, true);
  if (planner.capabilities.partition_form == PartitionForm::clause) set_partitionings(planner, false);
  drop_partitions(planner, true);
  each_new_table(planner, [&](const TablePair& table, Text) { build_checks(planner, table); });
  each_new_table(planner, [&](const TablePair& table, Text) { build_exclusions(planner, table); });
  each_new_table(planner, [&](const TablePair& table, Text) { build_foreign_keys(planner, table); });
  put_bound_options(planner);
  build_touches(planner);
}

}  // namespace schemac
