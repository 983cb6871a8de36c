// The stage before the first: values that enums gain, under the names that OLD gives.
#include <algorithm>
#include <unordered_set>

#include "compiler/plan/planner.hpp"

namespace schemac {
namespace {

// NEW's values in order: those that stay under OLD's names, those that come under their own.
std::vector<Text> names_before_renames(const EnumPair& pair) {
  std::vector<Text> names;
  for (const EnumValue& value : pair.after->values) {
    const auto old = std::find_if(pair.values.begin(), pair.values.end(), [&](const auto& rename) { return rename.second == value.name; });
    names.push_back(old == pair.values.end() ? value.name : old->first);
  }
  return names;
}

}  // namespace

void add_values(Planner& planner, Text type, const std::vector<Text>& wanted) {
  const auto is_there = [&](Text value) { return planner.state().type(type)->values.contains(value); };
  AddEnumValues add{type, {}};
  for (auto value = wanted.begin(); value != wanted.end(); ++value) {
    if (is_there(*value)) continue;
    const auto next = std::find_if(value + 1, wanted.end(), is_there);
    add.values.push_back({*value, next == wanted.end() ? Text() : *next});
  }
  if (!add.values.empty()) planner.builder.emit(std::move(add));
}

void grow_enums(Planner& planner) {
  for (const EnumPair& pair : planner.survey.enums) {
    if (!pair.stays() || !pair.changed || pair.rebuilt) continue;
    const std::vector<Text> wanted = names_before_renames(pair);
    // A value that comes under a name that is yet to be renamed away waits for that.
    const bool clash = std::unordered_set<Text>(wanted.begin(), wanted.end()).size() != wanted.size();
    if (!clash) add_values(planner, pair.before->name, wanted);
  }
}

}  // namespace schemac
