// Whether a trigger stays is a question of its name and columns: any that differs is made anew.
#include "compiler/plan/touches.hpp"

#include <algorithm>

#include "compiler/base/contains.hpp"

namespace schemac {
namespace {

bool stays(const TablePair& table) {
  return table.stays() && !table.replaced && table.before->name == table.after->name && table.after->touch == table.before->touch &&
         std::none_of(table.columns.begin(), table.columns.end(), [&](const ColumnPair& pair) {
           const auto& columns = table.before->touch->columns;
           return pair.before != nullptr && (pair.leaves() || pair.moves) && contains(columns, pair.before->name);
         });
}

}  // namespace

void take_touches(Planner& planner) {
  for (const TablePair& table : planner.survey.tables)
    if (table.before != nullptr && table.before->touch && !stays(table)) planner.builder.emit(DropTouch{table.before->name, *table.before->touch});
}

void build_touches(Planner& planner) {
  for (const TablePair& table : planner.survey.tables)
    if (table.after != nullptr && table.after->touch && !planner.state().table(table.after->name)->touch)
      planner.builder.emit(CreateTouch{table.after->name, *table.after->touch});
}

}  // namespace schemac
