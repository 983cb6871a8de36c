// Views in the way: over what changes, or not to be replaced in place.
#include "compiler/plan/in_the_way.hpp"

namespace schemac {
namespace {

struct ViewMarks : Marking {
  Names changed_views = {};

  void run() {
    for (const ViewPair& view : survey.views) {
      if (view.changed && view.before != nullptr) changed_views.insert(view.before->name);
      if (view.changed && view.after != nullptr) changed_views.insert(view.after->name);
    }
    for (ViewPair& view : survey.views)
      if (view.before != nullptr) view.out = view_out(view);
    mark_readers_of_out_views();
    for (ViewPair& view : survey.views) {
      view.replaced = view.stays() && view.changed && !view.out;
    }
  }
  [[nodiscard]] bool view_out(const ViewPair& view) const {
    if (view.goes()) return true;
    if (view.changed && (!replaceable(view) || reads_renamed_values(*view.before))) return true;
    return std::any_of(view.before->reads.begin(), view.before->reads.end(), [&](const ColumnUse& use) { return use_breaks(use); });
  }
  // Its old text may name a value that is called differently by the time that the way back makes it again.
  [[nodiscard]] bool reads_renamed_values(const View& view) const {
    return std::any_of(view.reads.begin(), view.reads.end(), [&](const ColumnUse& use) {
      const TablePair* table = survey.old_table(use.relation);
      const ColumnPair* column = table == nullptr ? nullptr : table->old_column(use.column);
      const auto* type = column == nullptr ? nullptr : type_as<EnumNameType>(innermost(column->before->type));
      return type != nullptr && std::any_of(survey.enums.begin(), survey.enums.end(), [&](const EnumPair& pair) {
               return pair.before != nullptr && pair.before->name == type->name && !pair.values.empty();
             });
    });
  }
  [[nodiscard]] bool use_breaks(const ColumnUse& use) const {
    const TablePair* table = survey.old_table(use.relation);
    if (table == nullptr) return false;
    if (table->early || (table->stays() && table->before->name != table->after->name)) return true;
    const ColumnPair* column = use.column.empty() ? nullptr : table->old_column(use.column);
    if (column == nullptr) return false;
    return column->moves || column->leaves() || (column->type_changes && capabilities.view_dependency == ViewDependency::enforced);
  }
  [[nodiscard]] bool replaceable(const ViewPair& pair) const {
    if (pair.before->name != pair.after->name) return false;
    if (capabilities.view_replacement == ViewReplacement::same_columns &&
        !(pair.before->columns == pair.after->columns && pair.before->column_types == pair.after->column_types && !pair.before->columns.empty()))
      return false;
    return !reads_changed_view(*pair.before) && !reads_changed_view(*pair.after);
  }
  [[nodiscard]] bool reads_changed_view(const View& view) const {
    return std::any_of(view.reads.begin(), view.reads.end(), [&](const ColumnUse& use) { return changed_views.contains(use.relation); });
  }
  void mark_readers_of_out_views() {
    for (bool changed = true; changed;) {
      changed = false;
      Names gone;
      for (const ViewPair& view : survey.views)
        if (view.out) gone.insert(view.before->name);
      for (ViewPair& view : survey.views) {
        if (view.out || view.before == nullptr) continue;
        view.out =
            std::any_of(view.before->reads.begin(), view.before->reads.end(), [&](const ColumnUse& use) { return gone.contains(use.relation); });
        changed = changed || view.out;
      }
    }
  }
};

}  // namespace

void mark_views(const Marking& marking) { ViewMarks{marking}.run(); }

}  // namespace schemac
