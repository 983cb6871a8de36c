// SQL in HTML, its tokens marked: enough for the eye, no parser.
#pragma once

#include <string>
#include <string_view>

namespace schemac {

// Spans of class `k` (a word in capitals), `s` (a string), `q` (a quoted name), `n` (a number) and `c` (a comment); all else as it is. Escaped.
[[nodiscard]] std::string highlight_sql(std::string_view sql);

}  // namespace schemac
