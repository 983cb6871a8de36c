// Columns in the way: those whose name comes again, and what changes under generated ones.
#include "compiler/plan/in_the_way.hpp"
#include "compiler/plan/type_change.hpp"

namespace schemac {
namespace {

struct ColumnMarks : Marking {
  Names rebuilt_enums = {};

  void mark_column_changes() {
    for (const EnumPair& pair : survey.enums)
      if (pair.rebuilt) rebuilt_enums.insert(pair.before->name);
    for (TablePair& table : survey.tables)
      for (ColumnPair& pair : table.columns) mark_column(table, pair);
    for (TablePair& table : survey.tables)
      if (table.before != nullptr) mark_recreated(table);
  }
  void mark_column(const TablePair& table, ColumnPair& pair) const {
    if (pair.before == nullptr) return;
    const auto* type = type_as<EnumNameType>(innermost(pair.before->type));
    if (type != nullptr && rebuilt_enums.contains(type->name)) pair.type_changes = pair.family_changes = true;
    if (!pair.stays()) return;
    pair.moves = pair.before->name != pair.after->name;
    const bool follows = follows_table(*pair.before) && follows_table(*pair.after);
    pair.collation_changes = pair.before->collation != pair.after->collation || pair.before->charset != pair.after->charset ||
                             (follows && table.before->collation != table.after->collation);
    if (pair.collation_changes || is_aside(pair.before->named_type)) pair.type_changes = true;
    if (!pair.changed) return;
    if (!same_type(pair.before->type, pair.after->type) || !same_named_type(pair.before->named_type, pair.after->named_type))
      pair.type_changes = true;
    if (!comparable(pair)) pair.family_changes = true;
    if (type_as<EnumNameType>(innermost(pair.after->type)) != nullptr && !same_type(pair.before->type, pair.after->type)) pair.family_changes = true;
    pair.converted = is_converted(pair);
    pair.out = becomes_generated(table, pair);
    pair.becomes_plain = pair.before->generated && !pair.after->generated;
  }
  // Where one of the two ways needs an expression, both go so: what stands on the column must be out of the way.
  [[nodiscard]] bool is_converted(const ColumnPair& pair) const {
    if (capabilities.conversion == Conversion::in_place || pair.before->generated || pair.after->generated) return false;
    if (pair.before->type == pair.after->type) return false;
    return pair.after->using_expr || !spelled_conversion(pair.before->type, pair.after->type).empty() ||
           !spelled_conversion(pair.after->type, pair.before->type).empty();
  }
  // A named enum that is renamed is the same type.
  [[nodiscard]] bool same_type(const Type& before, const Type& after) const {
    const auto* old = type_as<EnumNameType>(innermost(before));
    const auto* now = type_as<EnumNameType>(innermost(after));
    if (old == nullptr || now == nullptr || !(with_innermost(before, innermost(after)) == after)) return before == after;
    return std::any_of(survey.enums.begin(), survey.enums.end(),
                       [&](const EnumPair& pair) { return pair.stays() && pair.before->name == old->name && pair.after->name == now->name; });
  }
  // Nor is a domain or composite type that is renamed another one.
  [[nodiscard]] bool same_named_type(Text before, Text after) const {
    if (before == after) return true;
    return std::any_of(survey.objects.begin(), survey.objects.end(), [&](const ObjectPair& pair) {
      return pair.stays() && !pair.aside && pair.before->table.empty() && pair.before->name == before && pair.after->name == after;
    });
  }
  [[nodiscard]] bool is_aside(Text named_type) const {
    return !named_type.empty() && std::any_of(survey.objects.begin(), survey.objects.end(),
                                              [&](const ObjectPair& pair) { return pair.aside && pair.before->name == named_type; });
  }
  static bool becomes_generated(const TablePair& table, const ColumnPair& pair) {
    if (!pair.after->generated) return false;
    if (!pair.before->generated) return true;
    const Column old = renamed(*pair.before, table.column_names);
    return !(old.generated->expr == pair.after->generated->expr) || old.generated->stored != pair.after->generated->stored ||
           !(old.type == pair.after->type);
  }
  // Generated columns over a column that changes, until no more are found (one may stand on another).
  void mark_recreated(TablePair& table) const {
    const auto breaks = [&](const ColumnPair& base) {
      return breaks_expression(base) || (base.type_changes && capabilities.generated_base_change == GeneratedBaseChange::refused);
    };
    for (bool changed = true; changed;) {
      changed = false;
      for (ColumnPair& pair : table.columns) {
        if (pair.out || pair.early || pair.before == nullptr || !pair.before->generated || !any_read(table, pair.before->generated->expr, breaks))
          continue;
        (pair.stays() ? pair.out : pair.early) = true;
        changed = true;
      }
    }
  }

  // Names that come, where something that goes still has them.
  void mark_name_clashes() {
    Names relations;
    for (const TablePair& table : survey.tables)
      if (table.after != nullptr && (table.before == nullptr || table.before->name != table.after->name))
        relations.insert(folded(table.after->name, capabilities.table_name_case));
    for (const ViewPair& view : survey.views)
      if (view.after != nullptr) relations.insert(folded(view.after->name, capabilities.table_name_case));
    for (TablePair& table : survey.tables) {
      if (table.after == nullptr) table.early = relations.contains(folded(table.before->name, capabilities.table_name_case));
      if (table.stays()) mark_column_clashes(table);
    }
  }
  void mark_column_clashes(TablePair& table) const {
    Names coming;
    for (const ColumnPair& pair : table.columns)
      if (pair.after != nullptr && (pair.comes() || pair.before->name != pair.after->name))
        coming.insert(folded(pair.after->name, capabilities.column_name_case));
    for (ColumnPair& pair : table.columns)
      if (pair.goes()) pair.early = coming.contains(folded(pair.before->name, capabilities.column_name_case));
  }
};

}  // namespace

void mark_columns(const Marking& marking) {
  ColumnMarks marks{marking};
  marks.mark_name_clashes();
  marks.mark_column_changes();
}

}  // namespace schemac
