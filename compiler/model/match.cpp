// Matching by name and marker.
#include "compiler/model/match.hpp"

#include <algorithm>

namespace schemac {
namespace {

using Markers = std::unordered_map<Text, Text>;  // new name -> old name
using Olds = std::unordered_map<Text, Text>;     // old name -> its own marker

// Takes out markers whose new name OLD has and keeps, until nothing more falls. Returns them.
Markers settle(Markers& markers, const Olds& olds) {
  Markers fallen;
  std::unordered_set<Text> leaving;
  for (const auto& [name, from] : markers) leaving.insert(from);
  for (bool changed = true; changed;) {
    changed = false;
    for (auto it = markers.begin(); it != markers.end();) {
      if (!olds.contains(it->first) || leaving.contains(it->first)) {
        ++it;
        continue;
      }
      leaving.erase(it->second);
      fallen.insert(*it);
      it = markers.erase(it);
      changed = true;
    }
  }
  return fallen;
}

}  // namespace

Matching match(const std::vector<Marked>& before, const std::vector<Marked>& after) {
  Matching result;
  Olds olds;
  for (const Marked& old : before) olds.emplace(old.name, old.renamed_from);

  Markers markers;
  std::unordered_set<Text> taken;
  for (const Marked& item : after) {
    if (item.renamed_from.empty() || item.renamed_from == item.name) continue;
    const auto same = olds.find(item.name);
    const bool applied_before = same != olds.end() && same->second == item.renamed_from;
    if (applied_before) continue;
    if (!olds.contains(item.renamed_from)) {
      if (same == olds.end()) result.never_was.push_back(item.name);
      continue;
    }
    if (!taken.insert(item.renamed_from).second) {
      result.taken.emplace_back(item.name, item.renamed_from);
      continue;
    }
    markers.emplace(item.name, item.renamed_from);
  }
  const Markers fallen = settle(markers, olds);

  for (const auto& [name, from] : markers) {
    result.old_of.emplace(name, from);
    result.new_of.emplace(from, name);
  }
  for (const Marked& item : after) {
    if (result.old_of.contains(item.name) || !olds.contains(item.name) || result.new_of.contains(item.name)) continue;
    result.old_of.emplace(item.name, item.name);
    result.new_of.emplace(item.name, item.name);
  }
  for (const Marked& item : after) {
    const auto marker = fallen.find(item.name);
    if (marker != fallen.end() && !result.new_of.contains(marker->second)) result.lost.emplace_back(*marker);
  }
  return result;
}

std::vector<std::pair<Text, Text>> renames_in(const Matching& matching, const std::vector<Marked>& before) {
  std::vector<std::pair<Text, Text>> names;
  for (const Marked& item : before) {
    const auto now = matching.new_of.find(item.name);
    if (now != matching.new_of.end() && now->second != item.name) names.emplace_back(item.name, now->second);
  }
  return names;
}

}  // namespace schemac
