// Text that is put into a comment of a script and must not be able to end it.
#pragma once

#include <string>
#include <string_view>

namespace schemac {

// Control characters, line and paragraph separators, marks that turn the direction of text, backslashes, the ends and starts of block
// comments and bytes that are no UTF-8 come out as `<U+000A>`; the rest as it is. One line, whatever goes in.
[[nodiscard]] std::string comment_text(std::string_view text);

}  // namespace schemac
