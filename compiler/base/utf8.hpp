// UTF-8 read one character at a time, with a place for bytes that are none.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace schemac {

struct Utf8Character {
  char32_t value = 0;
  std::size_t size = 0;  // bytes; 1 for a byte that starts no character
  bool valid = false;
};

// The character at `offset`, which must be inside `bytes`. Overlong forms, surrogates and values past U+10FFFF are not valid.
[[nodiscard]] Utf8Character utf8_at(std::string_view bytes, std::size_t offset) noexcept;

// Characters in `bytes`; a byte that belongs to none counts as one.
[[nodiscard]] std::size_t utf8_length(std::string_view bytes) noexcept;
void utf8_append(std::string& text, char32_t value);

// Columns of a terminal: 2 for wide East Asian text and emoji, 0 for combining marks, else 1.
[[nodiscard]] std::size_t display_width(char32_t value) noexcept;

// `text` with control characters and bytes that are no UTF-8 spelled out (`\n`, `\u{1b}`, `\xff`), so that it stays on one line and
// cannot steer a terminal.
[[nodiscard]] std::string printable(std::string_view text);

}  // namespace schemac
