// Views in an order in which each comes after those that it reads.
#pragma once

#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "compiler/check/world.hpp"

namespace schemac {

struct ViewOrder {
  std::vector<const Entry<View>*> sorted;  // without the views of cycles
  std::vector<std::vector<Text>> cycles;   // each begins with the name that it ends at
  // Of views in a server's own text: tables and views that stand in it anywhere as a word, but for views that are known to read this one.
  std::unordered_map<Text, std::vector<Text>> mentions;
};

// Of the views that exist on the world's dialect and, unless `among` is null, are in it.
[[nodiscard]] ViewOrder order_views(const World& world, const std::unordered_set<Text>* among);

}  // namespace schemac
