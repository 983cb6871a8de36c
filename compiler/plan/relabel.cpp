// Rows of a column that keeps its enum in itself get the labels of NEW.
#include "compiler/plan/relabel.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

#include "compiler/base/contains.hpp"
#include "compiler/base/text_case.hpp"
#include "compiler/diff/markers.hpp"
#include "compiler/plan/alike_labels.hpp"

namespace schemac {
namespace {

Text collation_of(const Planner& planner, Text table, const Column& column) {
  return column.collation.empty() ? planner.state().table(table)->collation : column.collation;
}

bool has_label(const EnumValuesType& type, std::string_view label) {
  return std::any_of(type.values.begin(), type.values.end(), [&](Text value) { return lower_ascii(value) == label; });
}

// Values of an enum kept in the column that NEW calls differently, on the way there.
struct Relabelling {
  UpdateValues first;
  UpdateValues second = {};  // of those whose old and new label cannot stand side by side: they wait under a label of their own
};

Relabelling relabelling(const Planner& planner, Text table, const Column& now, const Column& wanted) {
  const EnumValuesType& old_type = *type_as<EnumValuesType>(now.type);
  const EnumValuesType& new_type = *type_as<EnumValuesType>(wanted.type);
  const std::vector<Marked> olds = marked(old_type);
  Relabelling way{{table, wanted.name, renames_in(match(olds, marked(new_type)), olds), {}}};
  for (const Column& column : planner.state().table(table)->columns)
    if (column.on_update) way.first.kept.push_back(column.name);
  way.second = {table, wanted.name, {}, way.first.kept};
  int number = 0;
  for (auto& [old_label, new_label] : way.first.values) {
    const bool leaves = !contains(new_type.values, old_label) && !contains(old_type.values, new_label);
    if (!leaves || !may_be_alike(planner.dialect, collation_of(planner, table, now), old_label, new_label)) continue;
    std::string waiting;
    do waiting = fmt::format("schemac_{}", ++number);
    while (has_label(old_type, waiting) || has_label(new_type, waiting));
    way.second.values.emplace_back(Text(waiting), std::exchange(new_label, Text(waiting)));
  }
  return way;
}

}  // namespace

void rename_values(Planner& planner, Text table, const Column& wanted) {
  const Column now = *planner.current(table, wanted.name);
  const auto* old_type = type_as<EnumValuesType>(now.type);
  const auto* new_type = type_as<EnumValuesType>(wanted.type);
  if (old_type == nullptr || new_type == nullptr || new_type->renames.empty()) return;
  Relabelling way = relabelling(planner, table, now, wanted);
  if (way.first.values.empty()) return;
  const auto waits = [&](Text label) {
    return std::any_of(way.second.values.begin(), way.second.values.end(), [&](const auto& value) { return value.second == label; });
  };
  EnumValuesType wide{old_type->values, {}};
  for (const Text value : new_type->values)
    if (!contains(wide.values, value) && !waits(value)) wide.values.push_back(value);
  for (const auto& [waiting, label] : way.second.values) wide.values.push_back(waiting);
  Column both = now;
  both.type = Type{wide};
  if (!(both.type == now.type)) planner.builder.emit(AlterColumn{table, now, both});
  planner.builder.emit(way.first);
  if (way.second.values.empty()) return;
  for (const auto& second : way.second.values) {
    const auto first = std::find_if(way.first.values.begin(), way.first.values.end(), [&](const auto& each) { return each.second == second.first; });
    *std::find(wide.values.begin(), wide.values.end(), first->first) = second.second;
  }
  Column moved = both;
  moved.type = Type{wide};
  moved.default_value = wanted.default_value;
  planner.builder.emit(AlterColumn{table, both, moved});
  planner.builder.emit(way.second);
}

}  // namespace schemac
