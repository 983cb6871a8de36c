// Which object of OLD is which object of NEW: by name, and by rename marker.
#pragma once

#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "compiler/base/text.hpp"

namespace schemac {

// One object of NEW as matching sees it.
struct Marked {
  Text name;
  Text renamed_from;
};

// Of a NameMap of objects, or of entries of them.
template <class Values>
[[nodiscard]] std::vector<Marked> marked(const Values& values) {
  std::vector<Marked> result;
  result.reserve(values.size());
  for (const auto& value : values) {
    if constexpr (requires { value.renamed_from; })
      result.push_back({value.name, value.renamed_from});
    else
      result.push_back({value.name, value.value->renamed_from});
  }
  return result;
}

struct Matching {
  std::unordered_map<Text, Text> old_of;     // new name -> old name, for all that stays (renamed or not)
  std::unordered_map<Text, Text> new_of;     // the same from the other side
  std::vector<Text> never_was;               // new names whose marker names what OLD does not have, and which OLD does not have either
  std::vector<std::pair<Text, Text>> taken;  // new name, old name that another marker already took
  std::vector<std::pair<Text, Text>> lost;   // new name, which OLD has and keeps; old name that the marker names and that goes
};

// A marker applies when OLD has what it names, and OLD has not the new name already, or that one is itself renamed away (so that a swap
// and a chain work). A marker that OLD carries too was applied before.
[[nodiscard]] Matching match(const std::vector<Marked>& before, const std::vector<Marked>& after);

// What stays under another name: old name, new name, in the order of `before`.
[[nodiscard]] std::vector<std::pair<Text, Text>> renames_in(const Matching& matching, const std::vector<Marked>& before);

}  // namespace schemac
