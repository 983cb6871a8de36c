// Views in an order in which each comes after those that it reads.
#pragma once

#include <unordered_set>
#include <vector>

#include "compiler/check/world.hpp"

namespace schemac {

struct ViewOrder {
  std::vector<const Entry<View>*> sorted;  // without the views of cycles
  std::vector<std::vector<Text>> cycles;   // each begins with the name that it ends at
};

// Of the views that exist on the world's dialect and, unless `among` is null, are in it.
[[nodiscard]] ViewOrder order_views(const World& world, const std::unordered_set<Text>* among);

// Tables and views that a view reads on the world's dialect; of a server's own text, names that stand in it anywhere.
[[nodiscard]] std::vector<Text> relations_read(const View& view, const World& world);

}  // namespace schemac
