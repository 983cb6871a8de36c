// String literals as MySQL and its kin read them under the scripts' sql_mode.
#pragma once

#include <string>
#include <string_view>

namespace schemac::mysql {

// The sql_mode that every script sets has no NO_BACKSLASH_ESCAPES: a backslash is doubled, and so is the quote.
[[nodiscard]] std::string quote_string(std::string_view value);

}  // namespace schemac::mysql
