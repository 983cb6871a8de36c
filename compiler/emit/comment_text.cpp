// Text that is put into a comment of a script and must not be able to end it.
#include "compiler/emit/comment_text.hpp"

#include <algorithm>
#include <cstdint>
#include <fmt/format.h>

namespace schemac {
namespace {

struct Character {
  std::uint32_t point = 0;
  std::size_t bytes = 1;
  bool valid = true;
};

Character next_character(std::string_view text) {
  const auto byte = [&](std::size_t i) { return static_cast<std::uint32_t>(static_cast<unsigned char>(text[i])); };
  const std::uint32_t lead = byte(0);
  if (lead < 0x80) return {lead, 1, true};
  const std::size_t length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  if (lead < 0xc2 || lead > 0xf4 || text.size() < length) return {lead, 1, false};
  std::uint32_t point = lead & (0xffU >> (length + 1));
  for (std::size_t i = 1; i < length; ++i) {
    if ((byte(i) & 0xc0) != 0x80) return {lead, 1, false};
    point = (point << 6) | (byte(i) & 0x3f);
  }
  return {point, length, true};
}

bool is_dangerous(std::uint32_t point) {
  if (point < 0x20 || (point >= 0x7f && point <= 0x9f) || point == '\\') return true;
  return (point >= 0x2028 && point <= 0x202e) || (point >= 0x2066 && point <= 0x2069) || point == 0x200e || point == 0x200f || point == 0xfeff;
}

// Most texts are: printable ASCII that opens and closes no comment.
bool is_harmless(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c < 0x7f && c != '\\' && c != '*'; });
}

}  // namespace

std::string comment_text(std::string_view text) {
  if (is_harmless(text)) return std::string(text);
  std::string result;
  while (!text.empty()) {
    const Character character = next_character(text);
    const bool block = !result.empty() && ((character.point == '/' && result.back() == '*') || (character.point == '*' && result.back() == '/'));
    if (!character.valid || is_dangerous(character.point) || block)
      result += fmt::format("<{}{:04X}>", character.valid ? "U+" : "byte ", character.point);
    else
      result += text.substr(0, character.bytes);
    text.remove_prefix(character.bytes);
  }
  return result;
}

}  // namespace schemac
