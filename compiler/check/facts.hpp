// What an expression or query uses that a server or a place may refuse.
#pragma once

#include <array>
#include <bitset>
#include <cstdint>
#include <utility>
#include <vector>

#include "compiler/check/functions.hpp"
#include "compiler/model/table.hpp"
#include "compiler/source/span.hpp"

namespace schemac {

enum class Feature : std::uint8_t {
  stable,
  volatile_,
  session,
  full_join,
  lateral,
  distinct_on,
  intersect_except,
  intersect_except_all,
  groups_frame,
  zone  // an instant's wall clock, or the instant of one
};
constexpr std::size_t feature_count = 10;

struct ExpressionFacts {
  std::vector<std::pair<const Function*, Extent>> calls;
  std::vector<std::pair<const Column*, Extent>> columns;     // of a table's own expression
  std::vector<std::pair<const Function*, Extent>> windowed;  // aggregates with `over`
  std::vector<std::pair<const Type*, Extent>> casts;
  std::bitset<feature_count> features;
  std::array<Extent, feature_count> where;  // the first use of each feature

  void add(Feature feature, Extent extent) {
    const auto position = static_cast<std::size_t>(feature);
    if (!features[position]) where[position] = extent;
    features.set(position);
  }
  [[nodiscard]] bool has(Feature feature) const { return features[static_cast<std::size_t>(feature)]; }
  [[nodiscard]] Extent of(Feature feature) const { return where[static_cast<std::size_t>(feature)]; }
  void clear() {
    calls.clear();
    windowed.clear();
    columns.clear();
    casts.clear();
    features.reset();
  }
};

}  // namespace schemac
