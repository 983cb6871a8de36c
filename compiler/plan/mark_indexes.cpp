// Indexes and keys in the way: over columns that leave, or under names that come.
#include "compiler/plan/in_the_way.hpp"

namespace schemac {
namespace {

struct IndexMarks : Marking {
  // Names of indexes (and of keys, which are indexes, too) that come, per table or for the whole schema.
  [[nodiscard]] Names coming_indexes(const TablePair* only) const {
    Names names;
    const auto add = [&](const auto& pair) {
      if (pair.after != nullptr && (pair.comes() || pair.before->name != pair.after->name || pair.out))
        names.insert(folded(pair.after->name, capabilities.column_name_case));
    };
    for (const TablePair& table : survey.tables) {
      if ((only != nullptr && &table != only) || table.after == nullptr) continue;
      if (table.before == nullptr) {
        for (const Index& index : table.after->indexes) names.insert(index.name);
        for (const UniqueKey& key : table.after->unique_keys) names.insert(key.name);
        if (table.after->primary_key) names.insert(table.after->primary_key->name);
      }
      for (const auto& pair : table.indexes) add(pair);
      for (const auto& pair : table.unique_keys) add(pair);
      if (table.primary_key) add(*table.primary_key);
    }
    return names;
  }

  // Gives its place to one of the other kind, which comes under its name: the one leaves when the other is built.
  template <class Value, class Other>
  [[nodiscard]] bool gives_way(const Pair<Value>& pair, const std::vector<Pair<Other>>& others) const {
    return capabilities.index_name_scope == NameScope::table && pair.goes() &&
           std::any_of(others.begin(), others.end(), [&](const auto& other) { return other.comes() && other.after->name == pair.before->name; });
  }
  void mark(TablePair& table, const Names& coming) const {
    const auto clash = [&](const auto& pair) {
      return pair.before != nullptr && (pair.goes() || pair.before->name != pair.after->name) &&
             coming.contains(folded(pair.before->name, capabilities.column_name_case));
    };
    for (auto& pair : table.indexes)
      if (pair.before != nullptr)
        pair.out = pair.out || table.replaced || index_out(table, pair) ||
                   (clash(pair) && !renames_in_place(pair, table.column_names, capabilities) && !gives_way(pair, table.unique_keys));
    for (auto& pair : table.unique_keys) {
      if (pair.before == nullptr) continue;
      const bool over_changed = pair.changed && !renames_in_place(pair, table.column_names, capabilities) &&
                                any_listed(table, pair.before->columns, [](const ColumnPair& c) { return c.type_changes; });
      const bool over_gone = any_listed(table, pair.before->columns, [&](const ColumnPair& c) { return c.leaves() || collation_refused(c); });
      pair.out = table.replaced || over_changed || over_gone ||
                 (clash(pair) && !renames_in_place(pair, table.column_names, capabilities) && !gives_way(pair, table.indexes));
    }
    if (table.primary_key && table.primary_key->before != nullptr)
      table.primary_key->out =
          table.replaced ||
          any_listed(table, table.primary_key->before->columns, [&](const ColumnPair& c) { return leaves_key(c) || collation_refused(c); }) ||
          (capabilities.index_name_scope == NameScope::schema && clash(*table.primary_key) &&
           !renames_in_place(*table.primary_key, table.column_names, capabilities));
  }
  // A column that is converted takes the key with it where one statement changes both.
  [[nodiscard]] bool leaves_key(const ColumnPair& pair) const {
    return pair.leaves() && !(pair.converted && capabilities.primary_key_change == PrimaryKeyChange::one_statement);
  }
  [[nodiscard]] bool collation_refused(const ColumnPair& pair) const {
    return capabilities.indexed_collation_change == IndexedCollationChange::refused && pair.collation_changes;
  }
  [[nodiscard]] bool index_out(const TablePair& table, const Pair<Index>& pair) const {
    const Index& index = *pair.before;
    const auto in_expr = [&](const Expression& expr) {
      return any_read(table, expr, [&](const ColumnPair& c) { return breaks_expression(c) || collation_refused(c); });
    };
    if (index.predicate && in_expr(*index.predicate)) return true;
    std::vector<Text> columns = index.include;
    for (const IndexPart& part : index.parts) {
      if (part.expr && in_expr(*part.expr)) return true;
      if (!part.column.empty()) columns.push_back(part.column);
    }
    const bool redefined = pair.changed && !alterable(pair, table.column_names, capabilities);
    return any_listed(table, columns, [&](const ColumnPair& c) { return c.leaves() || collation_refused(c) || (redefined && c.type_changes); });
  }
};

}  // namespace

void mark_indexes(const Marking& marking) {
  const IndexMarks marks{marking};
  const bool whole_schema = marking.capabilities.index_name_scope == NameScope::schema;
  const Names all = whole_schema ? marks.coming_indexes(nullptr) : Names();
  for (TablePair& table : marking.survey.tables)
    if (table.before != nullptr) marks.mark(table, whole_schema ? all : marks.coming_indexes(&table));
}

}  // namespace schemac
