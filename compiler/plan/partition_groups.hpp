// Which partitions of two versions share rows.
#pragma once

#include <vector>

#include "compiler/model/partition.hpp"

namespace schemac {

// Rows of `from` belong to `to`; where one side is empty, the other comes or goes by itself.
struct PartitionGroup {
  std::vector<Text> from;
  std::vector<Text> to;
};
struct PartitionGroups {
  std::vector<PartitionGroup> changed;  // in order; those that stay the same and those that just go are in none
  bool less = false;                    // a value that some partition took has none now
};

// Of listed partitions but the default, under the names that they have in `after`. One that goes just goes where all whose rows it might give
// its own to stay as they are.
[[nodiscard]] PartitionGroups range_groups(const Partitioning& before, const Partitioning& after);
[[nodiscard]] PartitionGroups list_groups(const Partitioning& before, const Partitioning& after);

}  // namespace schemac
