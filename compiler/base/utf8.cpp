// UTF-8 decoding and how wide its characters stand.
#include "compiler/base/utf8.hpp"

#include <array>
#include <fmt/format.h>

namespace schemac {
namespace {

struct Range {
  char32_t first;
  char32_t last;
};

bool is_within(char32_t value, const Range* begin, const Range* end) {
  for (const Range* range = begin; range != end; ++range)
    if (value >= range->first && value <= range->last) return true;
  return false;
}

// Coarse blocks of Unicode's East_Asian_Width W and F, and of emoji that terminals draw wide.
constexpr std::array wide_ranges{Range{0x1100, 0x115F},   Range{0x2E80, 0x303E},   Range{0x3041, 0x33FF},  Range{0x3400, 0x4DBF},
                                 Range{0x4E00, 0x9FFF},   Range{0xA000, 0xA4CF},   Range{0xAC00, 0xD7A3},  Range{0xF900, 0xFAFF},
                                 Range{0xFE30, 0xFE6F},   Range{0xFF00, 0xFF60},   Range{0xFFE0, 0xFFE6},  Range{0x1F300, 0x1F64F},
                                 Range{0x1F680, 0x1F6FF}, Range{0x1F900, 0x1F9FF}, Range{0x20000, 0x3FFFD}};
constexpr std::array zero_ranges{Range{0x0300, 0x036F}, Range{0x200B, 0x200F}, Range{0x20D0, 0x20FF}, Range{0xFE00, 0xFE0F}, Range{0xFE20, 0xFE2F}};
// What reorders the text around it, or hides it.
constexpr std::array steering_ranges{Range{0x80, 0x9F}, Range{0x2028, 0x202E}, Range{0x2066, 0x2069}, Range{0xFEFF, 0xFEFF}};

std::size_t expected_size(unsigned char lead) {
  if (lead < 0x80) return 1;
  if (lead >= 0xC2 && lead <= 0xDF) return 2;
  if (lead >= 0xE0 && lead <= 0xEF) return 3;
  if (lead >= 0xF0 && lead <= 0xF4) return 4;
  return 0;
}

bool is_scalar_value(char32_t value, std::size_t size) {
  constexpr std::array<char32_t, 5> smallest{0, 0, 0x80, 0x800, 0x10000};
  return value >= smallest[size] && value <= 0x10FFFF && (value < 0xD800 || value > 0xDFFF);
}

}  // namespace

Utf8Character utf8_at(std::string_view bytes, std::size_t offset) noexcept {
  const auto lead = static_cast<unsigned char>(bytes[offset]);
  const std::size_t size = expected_size(lead);
  const Utf8Character broken{lead, 1, false};
  if (size == 0 || offset + size > bytes.size()) return broken;
  if (size == 1) return {lead, 1, true};
  char32_t value = lead & (0xFFU >> (size + 1));
  for (std::size_t i = 1; i < size; ++i) {
    const auto next = static_cast<unsigned char>(bytes[offset + i]);
    if ((next & 0xC0U) != 0x80U) return broken;
    value = (value << 6U) | (next & 0x3FU);
  }
  return is_scalar_value(value, size) ? Utf8Character{value, size, true} : broken;
}

std::size_t utf8_length(std::string_view bytes) noexcept {
  std::size_t count = 0;
  for (std::size_t offset = 0; offset < bytes.size(); offset += utf8_at(bytes, offset).size) ++count;
  return count;
}

void utf8_append(std::string& text, char32_t value) {
  if (value < 0x80) {
    text += static_cast<char>(value);
  } else if (value < 0x800) {
    text += static_cast<char>(0xC0U | (value >> 6U));
    text += static_cast<char>(0x80U | (value & 0x3FU));
  } else if (value < 0x10000) {
    text += static_cast<char>(0xE0U | (value >> 12U));
    text += static_cast<char>(0x80U | ((value >> 6U) & 0x3FU));
    text += static_cast<char>(0x80U | (value & 0x3FU));
  } else {
    text += static_cast<char>(0xF0U | (value >> 18U));
    text += static_cast<char>(0x80U | ((value >> 12U) & 0x3FU));
    text += static_cast<char>(0x80U | ((value >> 6U) & 0x3FU));
    text += static_cast<char>(0x80U | (value & 0x3FU));
  }
}

std::size_t display_width(char32_t value) noexcept {
  if (value < 0x300) return 1;
  if (is_within(value, zero_ranges.begin(), zero_ranges.end())) return 0;
  return is_within(value, wide_ranges.begin(), wide_ranges.end()) ? 2 : 1;
}

std::string printable(std::string_view text) {
  std::string result;
  for (std::size_t offset = 0; offset < text.size();) {
    const Utf8Character character = utf8_at(text, offset);
    const bool steers =
        character.value < 0x20 || character.value == 0x7F || is_within(character.value, steering_ranges.begin(), steering_ranges.end());
    if (!character.valid) {
      result += fmt::format("\\x{:02x}", static_cast<unsigned>(character.value));
    } else if (character.value == '\n') {
      result += "\\n";
    } else if (character.value == '\t') {
      result += "\\t";
    } else if (character.value == '\r') {
      result += "\\r";
    } else if (steers) {
      result += fmt::format("\\u{{{:x}}}", static_cast<unsigned>(character.value));
    } else {
      result += text.substr(offset, character.size);
    }
    offset += character.size;
  }
  return result;
}

}  // namespace schemac
