// Classes of ASCII characters, whatever the locale.
#pragma once

namespace schemac {

[[nodiscard]] constexpr bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
[[nodiscard]] constexpr bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
[[nodiscard]] constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
[[nodiscard]] constexpr bool is_letter_or_digit(char c) { return is_upper(c) || is_lower(c) || is_digit(c); }

// What a name may have without quotes: letters, digits, `_`, and all bytes beyond ASCII.
[[nodiscard]] constexpr bool is_word(char c) { return is_letter_or_digit(c) || c == '_' || static_cast<unsigned char>(c) >= 0x80; }

}  // namespace schemac
