// OLD and NEW side by side, object by object, and what stands in the way of what.
#pragma once

#include <algorithm>
#include <optional>
#include <unordered_map>
#include <vector>

#include "compiler/dialect/dialect.hpp"
#include "compiler/diff/change.hpp"
#include "compiler/diff/match_rows.hpp"
#include "compiler/diff/rename.hpp"

namespace schemac {

// Names are OLD's in `before` and NEW's in `after`; null where the object comes or goes.
template <class Value>
struct Pair {
  const Value* before = nullptr;
  const Value* after = nullptr;
  bool changed = false;  // comes, goes, or differs in more than what follows a rename by itself
  bool out = false;      // taken out before everything else, and put back (as NEW has it) at the end where it stays

  [[nodiscard]] bool comes() const { return before == nullptr; }
  [[nodiscard]] bool goes() const { return after == nullptr; }
  [[nodiscard]] bool stays() const { return before != nullptr && after != nullptr; }
};

struct ColumnPair : Pair<Column> {
  bool type_changes = false;       // type, charset or collation
  bool collation_changes = false;  // its own, or that of its table, which it follows
  bool family_changes = false;     // expressions over it may mean something else, or nothing
  bool moves = false;              // has another name in NEW
  bool early = false;              // goes, and its name comes again: dropped before anything is renamed
  bool becomes_plain = false;      // generated in OLD, plain in NEW: the way back drops it and adds it anew
  bool converted = false;          // gets its new type through a column of its own
  // `out` of a column: dropped and added anew (generated columns only, or plain ones that become generated).

  // On the way there or back the column is not there for a while, so that nothing may stand on it.
  [[nodiscard]] bool leaves() const { return out || early || becomes_plain || converted; }
};

// How partitions change that are there before and after.
struct PartitionStep {
  enum class Kind : std::uint8_t { alter, add, reorganize, drop };
  Kind kind{};
  Shared<Partitioning> after = {};
  std::vector<Text> from = {};  // of `alter` one name, of `reorganize` all that give rows away
  std::vector<Text> to = {};
};
struct PartitionPair {
  bool anew = false;        // no server can change it in place
  bool leaves = false;      // the table is one piece while its columns or keys change
  bool rows_move = false;   // a statement takes rows out of a partition and puts them into another
  bool early_drop = false;  // what goes must go before foreign keys come
  std::vector<PartitionStep> steps = {};
};

struct TablePair {
  const Table* before = nullptr;  // null: the table comes
  const Table* after = nullptr;   // null: the table goes
  Place place;                    // of NEW's definition
  Place old_place;                // of OLD's, where the table stays
  bool properties_change = false;
  bool early = false;  // goes, and its name comes again
  ColumnNames column_names;
  std::vector<ColumnPair> columns;
  std::optional<Pair<PrimaryKey>> primary_key;
  std::vector<Pair<UniqueKey>> unique_keys;
  std::vector<Pair<Index>> indexes;
  std::vector<Pair<Check>> checks;
  std::vector<Pair<ForeignKey>> foreign_keys;
  std::vector<Pair<Exclusion>> exclusions;
  PartitionPair partitions;
  bool replaced = false;      // another table takes its place and its rows, so that what stands on it leaves for a while
  std::vector<RowPair> rows;  // of a table that stays: all of both sides

  [[nodiscard]] bool stays() const { return before != nullptr && after != nullptr; }
  // Whether any reference row comes, goes or changes.
  [[nodiscard]] bool rows_change() const {
    return std::any_of(rows.begin(), rows.end(), [](const RowPair& pair) { return pair.changed; });
  }
  [[nodiscard]] const ColumnPair* old_column(Text name) const;
};

struct EnumPair : Pair<Enum> {
  bool rebuilt = false;  // values go or change places: the type is built anew
  ColumnNames values;    // old value, new value, where they differ
};

struct ViewPair : Pair<View> {
  ColumnNames outputs;  // output columns that get another name, where the view stays in place
};

struct ObjectPair : Pair<Object> {
  Place place;            // of NEW's definition
  bool replaced = false;  // in place
  // A domain whose type changes, or whose rules do while arrays hold it; a composite type whose fields do: under another name until its columns have
  // left it.
  bool aside = false;
};

struct Survey {
  std::vector<TablePair> tables;  // in order of NEW's name, then of OLD's
  std::vector<EnumPair> enums;
  std::vector<ViewPair> views;
  std::vector<ObjectPair> objects;  // in order of kind, table and name: NEW's, then OLD's
  Renames renames;

  [[nodiscard]] const TablePair* old_table(Text name) const {
    const auto found = by_old_name.find(name);
    return found == by_old_name.end() ? nullptr : &tables[found->second];
  }
  [[nodiscard]] const TablePair* new_table(Text name) const {
    const auto found = by_new_name.find(name);
    return found == by_new_name.end() ? nullptr : &tables[found->second];
  }
  std::unordered_map<Text, std::size_t> by_old_name;
  std::unordered_map<Text, std::size_t> by_new_name;
};

// Pairs everything up; `mark_in_the_way` then sets what must be taken out.
[[nodiscard]] Survey survey_of(const Schema& before, const Schema& after, const Changes& changes);
void mark_in_the_way(Survey& survey, const Capabilities& capabilities);
// The same for objects, when all else is marked.
void pair_objects(Survey& survey, const Schema& before, const Schema& after, const Changes& changes);
void mark_objects(Survey& survey, const Capabilities& capabilities);
// Of a domain: its checks, or whether it is never null.
[[nodiscard]] bool rules_differ(const Object& before, const Object& after);

// Whether what is written is kept through a crash: foreign keys between tables that disagree are refused on the way.
[[nodiscard]] bool persistence_changes(const TablePair& table);
// Whether no foreign key of it, or to it, may be there meanwhile.
[[nodiscard]] inline bool unties_foreign_keys(const TablePair& table) {
  return persistence_changes(table) || table.replaced || table.partitions.anew || table.partitions.leaves || table.partitions.rows_move;
}

// Whether a statement of its own sets a comment, so that what has it is not made again.
[[nodiscard]] inline bool sets_comments(const Capabilities& capabilities) { return capabilities.comments == CommentForm::statement; }
// A key or check whose comment alone differs; an index that the server can alter, and rename, without building it again.
template <class Value>
[[nodiscard]] bool only_comment_changes(const Pair<Value>& pair, const ColumnNames& columns) {
  if (!pair.stays() || pair.before->name != pair.after->name || pair.before->comment == pair.after->comment) return false;
  Value old = renamed(*pair.before, columns);
  old.comment = pair.after->comment;
  return same_definition(std::move(old), *pair.after);
}
// A check that is to be validated, and is the same but for that and its comment.
[[nodiscard]] inline bool only_validated(const Pair<Check>& pair, const ColumnNames& columns) {
  if (!pair.stays() || pair.before->name != pair.after->name || pair.before->validated || !pair.after->validated) return false;
  Check old = renamed(*pair.before, columns);
  old.comment = pair.after->comment;
  old.validated = true;
  return same_definition(std::move(old), *pair.after);
}
[[nodiscard]] bool alterable(const Pair<Index>& pair, const ColumnNames& columns, const Capabilities& capabilities);
// Whether the server can give the view the name that it has in NEW.
[[nodiscard]] bool view_renames(const ViewPair& pair, const Capabilities& capabilities);
// Another name, and nothing that is built again.
template <class Value>
[[nodiscard]] bool renames_in_place(const Pair<Value>& pair, const ColumnNames& columns, const Capabilities& capabilities) {
  if constexpr (std::is_same_v<Value, Index>)
    return pair.stays() && pair.before->name != pair.after->name && alterable(pair, columns, capabilities);
  else {
    if (!pair.stays() || pair.before->name == pair.after->name) return false;
    Value old = renamed(*pair.before, columns);
    if (sets_comments(capabilities)) old.comment = pair.after->comment;
    return same_definition(std::move(old), *pair.after);
  }
}

}  // namespace schemac
