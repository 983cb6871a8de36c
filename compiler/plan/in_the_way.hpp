// What must be taken out of the way, part by part: for in_the_way.cpp and the files beside it that mark one kind of object each.
#pragma once

#include <algorithm>
#include <unordered_set>

#include "compiler/plan/survey.hpp"

namespace schemac {

struct Marking {
  Survey& survey;
  const Capabilities& capabilities;

  // What an expression over the column does not survive.
  [[nodiscard]] bool breaks_expression(const ColumnPair& pair) const {
    return pair.leaves() || pair.family_changes || (pair.moves && capabilities.expression_rename != ExpressionRename::follows);
  }
};

// In this order, since later ones ask what the earlier ones have marked.
// Tables and columns that go while their name comes again; columns that change, and the generated ones over them.
void mark_columns(const Marking& marking);
// Partitions; tables that others take the place of.
void mark_partitions(const Marking& marking);
// Indexes, unique keys, primary keys.
void mark_indexes(const Marking& marking);
void mark_checks(const Marking& marking);
void mark_exclusions(const Marking& marking);
void mark_foreign_keys(const Marking& marking);
void mark_views(const Marking& marking);
void mark_bound_views(const Marking& marking);

using Names = std::unordered_set<Text>;
[[nodiscard]] Text folded(Text name, NameCase name_case);
// Whether a server compares the old type with the new one, as it must while only one side of a key has changed.
[[nodiscard]] bool comparable(const ColumnPair& pair);

// Of any column that an expression reads, or that a list names.
template <class Test>
[[nodiscard]] bool any_read(const TablePair& table, const Expression& expr, const Test& test) {
  return std::any_of(table.columns.begin(), table.columns.end(),
                     [&](const ColumnPair& pair) { return pair.before != nullptr && test(pair) && reads_column(expr, pair.before->name); });
}
template <class Test>
[[nodiscard]] bool any_listed(const TablePair& table, const std::vector<Text>& names, const Test& test) {
  return std::any_of(names.begin(), names.end(), [&](Text name) {
    const ColumnPair* pair = table.old_column(name);
    return pair != nullptr && test(*pair);
  });
}

// Where names of constraints are the schema's, those of a table that goes are in the way of those that come.
template <class Value>
void mark_names_of_gone_tables(const Marking& marking, std::vector<Pair<Value>> TablePair::*pairs, NameMap<Value> Table::*values, NameScope scope) {
  if (scope != NameScope::schema) return;
  Names coming;
  for (const TablePair& table : marking.survey.tables) {
    if (table.after == nullptr) continue;
    for (const Value& value : table.after->*values) coming.insert(value.name);
  }
  for (TablePair& table : marking.survey.tables) {
    if (table.after != nullptr) continue;
    for (Pair<Value>& pair : table.*pairs) pair.out = pair.out || coming.contains(pair.before->name);
  }
}

}  // namespace schemac
