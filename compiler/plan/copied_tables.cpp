// Makes way for foreign keys whose columns change in tables that the server copies for it.
#include "compiler/plan/copied_tables.hpp"

#include <algorithm>

#include "compiler/base/contains.hpp"

namespace schemac {
namespace {

struct Side {
  TablePair& table;
  const std::vector<Text>& columns;

  template <class Test>
  [[nodiscard]] bool any(const Test& test) const {
    return std::any_of(columns.begin(), columns.end(), [&](Text name) {
      const ColumnPair* pair = table.old_column(name);
      return pair != nullptr && pair->stays() && test(*pair);
    });
  }
};

// On the way there or on the way back it becomes NOT NULL.
bool nullability_changes(const ColumnPair& pair) { return pair.before->nullable != pair.after->nullable; }

bool has_full_text(const TablePair& table) {
  const auto whole = [](const Index* index) { return index != nullptr && index->method == IndexMethod::fulltext; };
  return std::any_of(table.indexes.begin(), table.indexes.end(), [&](const Pair<Index>& pair) { return whole(pair.before) || whole(pair.after); });
}

void take_checks_out(TablePair& table, const Dialect& dialect) {
  const auto rechecked = [&](const Column* column) { return column != nullptr && contains(dialect.rechecked_types, type_key(column->type)); };
  for (Pair<Check>& pair : table.checks) {
    if (pair.before == nullptr || !pair.before->enforced) continue;
    const bool copies = std::any_of(table.columns.begin(), table.columns.end(), [&](const ColumnPair& column) {
      return column.before != nullptr && reads_column(pair.before->expr, column.before->name) &&
             (rechecked(column.before) || rechecked(column.after));
    });
    pair.out = pair.out || copies;
  }
}

std::vector<Side> sides(Survey& survey, TablePair& table, const ForeignKey& key) {
  std::vector<Side> found{{table, key.columns}};
  const auto target = survey.by_old_name.find(key.target);
  if (target != survey.by_old_name.end()) found.push_back({survey.tables[target->second], key.target_columns});
  return found;
}

bool under_foreign_key(const State& state, Text table, Text column) {
  for (const Text other : state.referencing(table))
    for (const ForeignKey& key : state.table(other)->foreign_keys)
      if (key.target == table && contains(key.target_columns, column)) return true;
  const auto& own = state.table(table)->foreign_keys;
  return std::any_of(own.begin(), own.end(), [&](const ForeignKey& key) { return contains(key.columns, column); });
}

}  // namespace

void mark_copied_tables(Survey& survey, const Dialect& dialect, const Capabilities& capabilities) {
  if (capabilities.foreign_key_copy == ForeignKeyCopy::follows) return;
  for (TablePair& table : survey.tables) {
    for (Pair<ForeignKey>& pair : table.foreign_keys) {
      if (pair.before == nullptr || pair.out) continue;
      const std::vector<Side> both = sides(survey, table, *pair.before);
      pair.out = std::any_of(both.begin(), both.end(), [](const Side& side) { return has_full_text(side.table) && side.any(nullability_changes); });
      if (pair.out) continue;
      for (const Side& side : both)
        if (side.any([](const ColumnPair& column) { return column.moves || nullability_changes(column); })) take_checks_out(side.table, dialect);
    }
  }
}

bool refuses_copy(const Operation& operation, const State& before) {
  const auto* alter = std::get_if<AlterColumn>(&operation);
  return alter != nullptr && alter->before->nullable != alter->after->nullable && before.capabilities().foreign_key_copy == ForeignKeyCopy::refused &&
         under_foreign_key(before, alter->table, alter->after->name);
}

}  // namespace schemac
