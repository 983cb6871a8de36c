// The known name nearest to one that is not known, for "did you mean" lines.
#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace schemac {

// By edit distance with transpositions, at most a third of the length (at least 1), case differences count half; a name that differs in
// case alone is always near. None when nothing is near.
[[nodiscard]] std::optional<std::string_view> nearest(std::string_view unknown, std::span<const std::string_view> known);

}  // namespace schemac
