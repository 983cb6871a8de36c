// Text as one word of a POSIX shell.
#pragma once

#include <string>
#include <string_view>

namespace schemac {

// In single quotes, in which nothing but a single quote means anything.
[[nodiscard]] inline std::string shell_word(std::string_view text) {
  std::string word = "'";
  for (const char c : text) word += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return word + '\'';
}

}  // namespace schemac
