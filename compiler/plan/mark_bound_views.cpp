// Views in the way, where the server binds what they read: they follow renames, and hold what they read as it is.
#include "compiler/diff/rename_values.hpp"
#include "compiler/diff/rename_view.hpp"
#include "compiler/plan/in_the_way.hpp"
#include "compiler/plan/order.hpp"

namespace schemac {
namespace {

bool is_known(const Type& type) {
  const auto* native = type_as<NativeType>(type);
  return native == nullptr || !(*native == NativeType{});
}

struct BoundViews : Marking {
  Renames renames = survey.renames;  // and of views that stay in place
  std::unordered_map<Text, ViewPair*> olds = {};

  ValueRenames values = {};
  ColumnNames enums = {};

  void run() {
    for (const EnumPair& pair : survey.enums) {
      if (!pair.values.empty()) values.emplace(pair.before->name, pair.values);
      if (pair.stays() && pair.before->name != pair.after->name) enums.emplace_back(pair.before->name, pair.after->name);
    }
    std::vector<Text> names;
    for (ViewPair& pair : survey.views) {
      if (pair.before == nullptr) continue;
      olds.emplace(pair.before->name, &pair);
      names.push_back(pair.before->name);
    }
    const auto reads = [&](Text name) {
      std::vector<Text> list;
      for (const ColumnUse& use : olds.at(name)->before->reads) list.push_back(use.relation);
      return list;
    };
    for (const Text name : after_needs(std::move(names), reads)) mark(*olds.at(name));
    mark_readers_of_out_views();
  }

 private:
  void mark(ViewPair& pair) {
    const View& view = *pair.before;
    pair.out = pair.out || std::any_of(view.reads.begin(), view.reads.end(),
                                       [&](const ColumnUse& use) { return view.query.tree() == nullptr ? disturbs(use.relation) : breaks(use); });
    if (pair.out || !pair.stays()) return;
    pair.out = !stays_in_place(pair);
    if (!pair.out) renames.add({view.name, pair.after->name, pair.outputs});
  }

  [[nodiscard]] bool breaks(const ColumnUse& use) const {
    if (const auto view = olds.find(use.relation); view != olds.end()) return view->second->out;
    const TablePair* table = survey.old_table(use.relation);
    if (table == nullptr) return false;
    const ColumnPair* column = use.column.empty() ? nullptr : table->old_column(use.column);
    return table->early || table->replaced || (column != nullptr && (column->leaves() || column->type_changes));
  }
  // A server's own text may read any part of what it mentions.
  [[nodiscard]] bool disturbs(Text relation) const {
    if (const auto view = olds.find(relation); view != olds.end()) return view->second->out || view->second->changed;
    const TablePair* table = survey.old_table(relation);
    if (table == nullptr) return false;
    const auto changes = [](const ColumnPair& column) { return column.goes() || column.moves || column.leaves() || column.type_changes; };
    return !table->stays() || table->replaced || table->before->name != table->after->name ||
           std::any_of(table->columns.begin(), table->columns.end(), changes);
  }

  // Whether renames and CREATE OR REPLACE make it what it is to be, and back.
  bool stays_in_place(ViewPair& pair) const {
    const bool follows = reads_renamed(*pair.before, renames);
    if (follows && !can_follow(*pair.before, renames)) return false;
    View moved = with_values(
        *pair.before, [&](const ColumnRef& column) { return enum_of(column); }, values);
    moved = renamed(with_enums(moved, enums), renames);
    const std::optional<ColumnNames> outputs = output_renames(moved, *pair.after);
    if (!outputs) return false;
    pair.outputs = *outputs;
    moved = with_outputs(moved, *outputs);
    moved.comment = pair.after->comment;
    if (moved.materialized) moved.indexes = pair.after->indexes;
    if (same_definition(moved, *pair.after)) return true;
    if (moved.materialized || pair.after->materialized) return false;
    if (capabilities.view_replacement == ViewReplacement::same_columns && !appends(moved, *pair.after)) return false;
    // Its old text is printed again on the way back, at NEW's names.
    return !(follows && meets_new_names(*pair.before, renames)) && !reads_renamed_values(*pair.before);
  }
  // Columns at the end are all that the server takes, the others being of the types that they were.
  static bool appends(const View& before, const View& after) {
    if (before.columns.empty() || before.columns.size() > after.columns.size()) return false;
    const auto* old = std::get_if<Select>(&before.query.tree()->body);
    const auto* now = std::get_if<Select>(&after.query.tree()->body);
    for (std::size_t i = 0; i < before.columns.size(); ++i) {
      if (before.columns[i] != after.columns[i] || !(before.column_types[i] == after.column_types[i])) return false;
      const bool same_item = old != nullptr && now != nullptr && i < old->items.size() && i < now->items.size() && old->items[i] == now->items[i];
      if (!same_item && !is_known(before.column_types[i])) return false;
    }
    return true;
  }
  [[nodiscard]] bool reads_renamed_values(const View& view) const {
    return std::any_of(view.reads.begin(), view.reads.end(), [&](const ColumnUse& use) {
      return values.contains(enum_of({{}, use.column, use.relation}));
    });
  }
  [[nodiscard]] Text enum_of(const ColumnRef& reference) const {
    const TablePair* table = survey.old_table(reference.relation);
    if (const ColumnPair* column = table == nullptr ? nullptr : table->old_column(reference.name)) return enum_name(column->before->type);
    const auto view = olds.find(reference.relation);
    return view == olds.end() ? Text() : enum_of_output(*view->second->before, reference.name);
  }
  // One that goes late waits for its readers, too.
  void mark_readers_of_out_views() {
    for (bool grown = true; grown;) {
      grown = false;
      for (auto& [name, pair] : olds) {
        if (pair->out) continue;
        const auto& reads = pair->before->reads;
        pair->out = std::any_of(reads.begin(), reads.end(), [&](const ColumnUse& use) {
          const auto view = olds.find(use.relation);
          return view != olds.end() && view->second->out;
        });
        grown = grown || pair->out;
      }
    }
  }
};

}  // namespace

void mark_bound_views(const Marking& marking) { BoundViews{marking}.run(); }

}  // namespace schemac
