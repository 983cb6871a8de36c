// SHA-256, by which a file can be known again.
#pragma once

#include <string>
#include <string_view>

namespace schemac {

// 64 hexadecimal digits, in lower case.
[[nodiscard]] std::string sha256(std::string_view bytes);

}  // namespace schemac
