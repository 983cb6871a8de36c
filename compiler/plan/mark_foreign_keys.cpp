// Foreign keys in the way: what they tie together changes, or what they stand on leaves.
#include "compiler/plan/in_the_way.hpp"

namespace schemac {
namespace {

struct ForeignKeyMarks : Marking {
  Names old_names = {};  // in lower case: a name among them is not free before its key is gone

  [[nodiscard]] bool breaks_foreign_key(const ColumnPair& pair) const {
    const bool counts_anew = pair.stays() && pair.before->identity.has_value() != pair.after->identity.has_value();
    const bool refused = (pair.type_changes || counts_anew) && capabilities.foreign_key_type_change == ForeignKeyTypeChange::refused;
    return pair.leaves() || pair.family_changes || refused || (pair.type_changes && !comparable(pair));
  }
  static std::vector<Text> columns_of(const Index& index) {
    std::vector<Text> columns;
    for (const IndexPart& part : index.parts) columns.push_back(part.column);
    return columns;
  }
  // What a foreign key points at: a key over just these columns that leaves for a while, or is another one in NEW. Those of a table that goes
  // leave with it, after every table that points at it.
  [[nodiscard]] bool target_leaves(const TablePair& table, const std::vector<Text>& columns) const {
    const auto leaves = [&](const auto& pair, bool stays_commented) {
      if (pair.before == nullptr || pair.before->columns != columns) return false;
      if (pair.out || !table.stays() || !pair.changed) return pair.out;
      return !renames_in_place(pair, table.column_names, capabilities) && !(stays_commented && only_comment_changes(pair, table.column_names));
    };
    // In one statement the server lets the same key go and come under a foreign key.
    const bool key_stays = sets_comments(capabilities) || capabilities.primary_key_change == PrimaryKeyChange::one_statement;
    if (table.primary_key && leaves(*table.primary_key, key_stays)) return true;
    const auto unique_leaves = [&](const Pair<UniqueKey>& pair) { return leaves(pair, sets_comments(capabilities)); };
    if (std::any_of(table.unique_keys.begin(), table.unique_keys.end(), unique_leaves)) return true;
    return std::any_of(table.indexes.begin(), table.indexes.end(), [&](const Pair<Index>& pair) {
      return pair.before != nullptr && (pair.out || (table.stays() && pair.before->unique && pair.changed)) && columns_of(*pair.before) == columns;
    });
  }
  // What a foreign key stands on where it must have an index: one that begins with these columns leaves for a while.
  [[nodiscard]] static bool support_leaves(const TablePair& table, const std::vector<Text>& columns) {
    const auto begins = [&](const std::vector<Text>& key) {
      return key.size() >= columns.size() && std::equal(columns.begin(), columns.end(), key.begin());
    };
    const auto leaves = [&](const auto& pair) { return pair.before != nullptr && pair.out && begins(pair.before->columns); };
    if (table.primary_key && leaves(*table.primary_key)) return true;
    if (std::any_of(table.unique_keys.begin(), table.unique_keys.end(), leaves)) return true;
    return std::any_of(table.indexes.begin(), table.indexes.end(),
                       [&](const Pair<Index>& pair) { return pair.before != nullptr && pair.out && begins(columns_of(*pair.before)); });
  }
  void mark(TablePair& table) const {
    for (auto& pair : table.foreign_keys) {
      if (pair.before == nullptr) continue;
      const ForeignKey& key = *pair.before;
      bool in_way = any_listed(table, key.columns, [&](const ColumnPair& c) { return breaks_foreign_key(c); });
      in_way = in_way || unties_foreign_keys(table);
      const TablePair* target = survey.old_table(key.target);
      if (target != nullptr)
        in_way = in_way || unties_foreign_keys(*target) ||
                 any_listed(*target, key.target_columns, [&](const ColumnPair& c) { return breaks_foreign_key(c); }) ||
                 target_leaves(*target, key.target_columns) || (target->after == nullptr && (table.after != nullptr || target->early));
      if (capabilities.foreign_key_index == ForeignKeyIndex::required) in_way = in_way || support_leaves(table, key.columns);
      ForeignKey old = renamed(key, table.before->name, survey.renames);
      // It may be validated where it stands.
      if (pair.stays()) old.validated = old.validated || pair.after->validated;
      if (pair.stays() && sets_comments(capabilities)) old.comment = pair.after->comment;
      const bool moved = pair.stays() && same_definition(std::move(old), *pair.after);
      const bool kept = moved && (key.name == pair.after->name || capabilities.constraint_rename == ConstraintRename::supported ||
                                  !old_names.contains(folded(pair.after->name, NameCase::insensitive)));
      pair.out = in_way || (table.stays() && pair.changed && !kept);
    }
  }
};

}  // namespace

void mark_foreign_keys(const Marking& marking) {
  ForeignKeyMarks marks{marking};
  for (const TablePair& table : marking.survey.tables)
    for (const auto& pair : table.foreign_keys)
      if (pair.before != nullptr) marks.old_names.insert(folded(pair.before->name, NameCase::insensitive));
  for (TablePair& table : marking.survey.tables)
    if (table.before != nullptr) marks.mark(table);
  mark_names_of_gone_tables(marking, &TablePair::foreign_keys, &Table::foreign_keys, marking.capabilities.foreign_key_name_scope);
}

}  // namespace schemac
