// The canonical style of a schema file.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace schemac {

// Keys in the language's order, two blanks a level, one blank line at most between entries, long lists and mappings in brackets a line an
// entry. Comments go with what they stand above or beside; scalars, brackets, anchors and aliases are kept as they are written.
// `text` is YAML that loads. Nothing where it cannot be brought into the style without a change of what it says or holds; what is given
// says the same, holds every comment, and is its own canonical form.
[[nodiscard]] std::optional<std::string> canonical_text(std::string_view text, std::span<const std::string_view> dialects);

}  // namespace schemac
