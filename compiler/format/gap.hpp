// What stands between two values of a YAML file: comments, blank lines, an anchor, and marks such as `:`.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace schemac {

struct CommentLine {
  std::string_view text;     // from `#` on, without blanks at the end
  std::uint32_t column = 0;  // of the `#`, from 0
  bool after_blank = false;  // a blank line stands above
};

struct Gap {
  std::string_view beside;            // a comment on the line that the gap starts on; may be empty
  std::vector<CommentLine> comments;  // on lines of their own
  bool blank_at_end = false;          // a blank line stands between the last comment, or the start, and the end of the gap
  std::string_view anchor;            // `&name`
  bool sound = true;                  // false when something else stands there
};

// Bytes [begin, end) of `text`, in which each of `marks` must stand once, in this order.
[[nodiscard]] Gap read_gap(std::string_view text, std::size_t begin, std::size_t end, std::string_view marks);

}  // namespace schemac
