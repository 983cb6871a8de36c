// Whether a value stands in a list.
#pragma once

#include <algorithm>
#include <iterator>

namespace schemac {

template <class List, class Value>
[[nodiscard]] constexpr bool contains(const List& list, const Value& value) {
  return std::find(std::begin(list), std::end(list), value) != std::end(list);
}

}  // namespace schemac
