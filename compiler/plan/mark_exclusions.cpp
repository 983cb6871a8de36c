// Exclusion constraints in the way: over columns that leave or change, or changed themselves.
#include "compiler/plan/in_the_way.hpp"

namespace schemac {

void mark_exclusions(const Marking& marking) {
  const auto in_way = [&](const ColumnPair& column) { return marking.breaks_expression(column) || column.type_changes; };
  for (TablePair& table : marking.survey.tables) {
    for (auto& pair : table.exclusions) {
      if (pair.before == nullptr) continue;
      bool out = pair.before->predicate && any_read(table, *pair.before->predicate, in_way);
      for (const ExclusionElement& element : pair.before->elements)
        out = out || (element.part.expr && any_read(table, *element.part.expr, in_way)) || any_listed(table, {element.part.column}, in_way);
      pair.out = out || table.replaced ||
                 (table.stays() && pair.changed && !renames_in_place(pair, table.column_names, marking.capabilities) &&
                  !only_comment_changes(pair, table.column_names));
    }
  }
}

}  // namespace schemac
