// What an operation reads and what it changes: two operations whose footprints do not meet may change places.
#pragma once

#include <string>
#include <vector>

#include "compiler/plan/operation.hpp"

namespace schemac {

// A part of a place (a column of a table, a name among all constraints). An empty part: all of the place; an empty place: everything there is. Names
// are folded to lower case, since some servers do not tell them apart.
struct Trace {
  std::string place;
  std::string part;
  bool writes = false;
};

// Said generously: what is not known to be left alone is read, or written.
[[nodiscard]] std::vector<Trace> footprint_of(const Operation& operation);

// What is taken out of the way of a change of its table's columns, or put back, meets every such change.
inline constexpr std::string_view shape_part = "*shape";
[[nodiscard]] std::string place_of_table(Text table);

}  // namespace schemac
