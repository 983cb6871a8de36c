// Tests as tables: a text and what becomes of it.
#pragma once

#include <doctest/doctest.h>
#include <string>

#include "tests/grammar/print_tree.hpp"

namespace schemac::test {

struct Row {
  const char* text;
  const char* expected;
};

// `read` gives text for text.
template <std::size_t Size, class Read>
void check_table(const Row (&rows)[Size], Read read) {
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(read(row.text) == std::string(row.expected));
  }
}

inline std::string repeated(const std::string& text, int times) {
  std::string all;
  for (int i = 0; i < times; ++i) all += text;
  return all;
}

}  // namespace schemac::test
