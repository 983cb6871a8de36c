// Scalars of several lines under another indentation.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "compiler/load/yaml_tree.hpp"

namespace schemac {

// `|` or `>`.
[[nodiscard]] bool is_block_scalar(const Node& value);

// Where a value ends that stands after a key or dash at column `was`: of a block scalar that keeps its last line breaks (`|+`), after those.
[[nodiscard]] std::size_t value_end(std::string_view text, const Node& value, std::size_t was);

// As it is to be printed after a key or dash at `indentation`.
[[nodiscard]] std::string shifted(std::string_view text, const Node& value, std::size_t was, std::size_t indentation);

}  // namespace schemac
