// Views in the way, where the server keeps their text: a view needs the names that stand in it, and only when it is made.
#include "compiler/base/contains.hpp"
#include "compiler/model/dotted_name.hpp"
#include "compiler/plan/in_the_way.hpp"

namespace schemac {
namespace {

struct TextViews : Marking {
  std::unordered_map<Text, const View*> new_views = {};
  std::unordered_set<Text> out = {};  // under OLD's names

  void run() {
    for (const ViewPair& pair : survey.views)
      if (pair.after != nullptr) new_views.emplace(pair.after->name, pair.after);
    for (ViewPair& pair : survey.views) {
      if (pair.before == nullptr) continue;
      pair.out = pair.out || (pair.stays() ? !view_renames(pair, capabilities) : false) || (is_made_back(pair) && !holds(*pair.before));
      if (pair.out) out.insert(pair.before->name);
    }
    for (bool grown = true; grown;) {
      grown = false;
      for (ViewPair& pair : survey.views) {
        if (pair.before == nullptr || pair.out || !is_made_back(pair) || !reads_out(*pair.before)) continue;
        pair.out = grown = true;
        out.insert(pair.before->name);
      }
    }
  }
  // The way back makes it while all else is as NEW has it.
  static bool is_made_back(const ViewPair& pair) { return pair.goes() || !same_definition(*pair.before, *pair.after); }

  [[nodiscard]] bool reads_out(const View& view) const {
    return std::any_of(view.reads.begin(), view.reads.end(), [&](const ColumnUse& use) { return out.contains(use.relation); });
  }
  // Whether everything that it names is there under that name after the last step; what goes late counts.
  [[nodiscard]] bool holds(const View& view) const {
    const bool opaque = view.query.tree() == nullptr;
    return std::all_of(view.reads.begin(), view.reads.end(), [&](const ColumnUse& use) { return opaque ? is_kept(use.relation) : is_there(use); });
  }
  [[nodiscard]] bool is_there(const ColumnUse& use) const {
    const TablePair* old = survey.old_table(use.relation);
    if (old != nullptr && old->after == nullptr && !old->early) return true;
    if (const TablePair* now = survey.new_table(use.relation)) {
      if (use.column.empty() || now->after->columns.contains(use.column)) return true;
      const ColumnPair* column = now == old ? now->old_column(use.column) : nullptr;
      return column != nullptr && column->goes() && !column->early;
    }
    const auto view = new_views.find(use.relation);
    if (view == new_views.end()) return goes_late(use.relation);
    const auto& columns = view->second->columns;
    return use.column.empty() || columns.empty() || contains(columns, use.column);
  }
  [[nodiscard]] bool goes_late(Text name) const {
    return std::any_of(survey.views.begin(), survey.views.end(),
                       [&](const ViewPair& pair) { return pair.before != nullptr && pair.before->name == name && pair.goes() && !pair.out; });
  }
  // Of what a server's own text may read nothing is known but names.
  [[nodiscard]] bool is_kept(Text name) const {
    const TablePair* table = survey.old_table(name);
    if (table == nullptr) return new_views.contains(name) || goes_late(name);
    const auto changes_name = [](const ColumnPair& column) { return column.moves || column.early; };
    return !table->early && (table->after == nullptr || table->after->name == name) &&
           std::none_of(table->columns.begin(), table->columns.end(), changes_name);
  }
};

// Views that go late must not have a name that comes.
void mark_names(const Marking& marking) {
  Survey& survey = marking.survey;
  Names coming;
  const auto come = [&](const auto& pair) {
    if (pair.after != nullptr && (pair.before == nullptr || pair.before->name != pair.after->name))
      coming.insert(folded(pair.after->name, marking.capabilities.table_name_case));
  };
  for (const TablePair& table : survey.tables) come(table);
  for (const ViewPair& view : survey.views) come(view);
  for (ViewPair& view : survey.views) view.out = view.goes() && coming.contains(folded(view.before->name, marking.capabilities.table_name_case));
}

}  // namespace

bool view_renames(const ViewPair& pair, const Capabilities& capabilities) {
  if (pair.before->name == pair.after->name || capabilities.view_rename == ViewRename::anywhere) return true;
  return capabilities.view_rename == ViewRename::as_table && schema_part(pair.before->name) == schema_part(pair.after->name);
}

void mark_views(const Marking& marking) {
  mark_names(marking);
  if (marking.capabilities.view_dependency == ViewDependency::enforced)
    mark_bound_views(marking);
  else
    TextViews{marking}.run();
}

}  // namespace schemac
