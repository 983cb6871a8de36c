// Cuts a file into parts that can each be parsed alone, so that equal parts are parsed once.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "compiler/load/definition.hpp"

namespace schemac {

// Bytes [begin, end): one entry of a section, or, with no section, a top-level key and all that it holds.
struct Fragment {
  std::optional<DocumentSection> section;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

// Goes by indentation alone and knows no YAML, so it refuses whatever is not plainly block style: tabs, directives, several documents, names
// that are not plain or simply quoted. What it does not see (a quote, bracket or anchor that reaches over a cut) makes a fragment that does not
// parse alone, which the caller takes as a refusal too.
[[nodiscard]] std::optional<std::vector<Fragment>> cut(std::string_view text);

}  // namespace schemac
