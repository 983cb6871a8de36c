// Letters' case, of ASCII alone.
#pragma once

#include <string>
#include <string_view>

namespace schemac {

[[nodiscard]] inline std::string lower_ascii(std::string_view text) {
  std::string lower(text);
  for (char& byte : lower)
    if (byte >= 'A' && byte <= 'Z') byte = static_cast<char>(byte - 'A' + 'a');
  return lower;
}

}  // namespace schemac
