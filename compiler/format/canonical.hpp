// One pass from source to style.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "compiler/load/yaml_tree.hpp"

namespace schemac {

struct Canonical {
  std::string text;
  std::vector<std::string> kept;  // comments, anchors and aliases that were met between values, in order of their bytes
};

// `tree` is that of `text`, with references kept. Nothing where something stands between values that is none of the above.
[[nodiscard]] std::optional<Canonical> print_canonical(std::string_view text, const YamlTree& tree, std::span<const std::string_view> dialects);

}  // namespace schemac
