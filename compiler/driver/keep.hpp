// Values that live as long as the process.
#pragma once

#include <deque>
#include <utility>

namespace schemac {

// Taking two big schemas and their plans apart, piece by piece, is work for nothing when the process ends next.
template <class Value>
Value& keep_to_the_end(Value value) {
  static auto* const kept = new std::deque<Value>;
  return kept->emplace_back(std::move(value));
}

}  // namespace schemac
