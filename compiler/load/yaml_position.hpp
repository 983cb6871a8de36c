// Where the parts of YAML text end: yaml-cpp tells only where they start.
#pragma once

#include <cstdint>
#include <string_view>

#include "compiler/load/yaml_tree.hpp"

namespace schemac {

// Past an anchor and a tag, and the blanks and comments after them, to where the node itself starts.
[[nodiscard]] std::uint32_t skip_properties(std::string_view source, std::uint32_t position);

[[nodiscard]] ScalarStyle style_at(std::string_view source, std::uint32_t position);

// The end of the scalar of this style at `position`; `decoded` is its value.
[[nodiscard]] std::uint32_t scalar_end(std::string_view source, std::uint32_t position, ScalarStyle style, std::string_view decoded);

// The end of an alias `*name`.
[[nodiscard]] std::uint32_t alias_end(std::string_view source, std::uint32_t position);

// The end of the flow collection whose last part ends at `position`: just past its closing bracket.
[[nodiscard]] std::uint32_t flow_end(std::string_view source, std::uint32_t position, char bracket);

// `null`, `Null`, `NULL` or `~` at `position`, which yaml-cpp reports as it does a value that is not there; 0 when it is not.
// With `as_value`, a word that is the key of the next entry does not count.
[[nodiscard]] std::uint32_t null_word_length(std::string_view source, std::uint32_t position, bool as_value);

}  // namespace schemac
