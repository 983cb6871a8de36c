// Lists and mappings in brackets, a line an entry.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "compiler/load/yaml_tree.hpp"

namespace schemac {

inline constexpr std::size_t line_width = 140;  // characters

// The lines of a list or mapping that stands in brackets on one line, each entry a line of its own at `indentation`, the first line without
// its blanks. Entries that are too long themselves are broken in turn.
[[nodiscard]] std::string broken_flow(std::string_view text, const Node& node, std::size_t indentation);

[[nodiscard]] bool is_breakable(std::string_view text, const Node& node);

}  // namespace schemac
