// Compares labels as a collation may.
#include "compiler/plan/alike_labels.hpp"

#include <algorithm>

#include "compiler/base/text_case.hpp"

namespace schemac {
namespace {

// ASCII letters of `one` in the order of `other`.
bool stands_in(std::string_view one, std::string_view other) {
  std::size_t at = 0;
  for (const char letter : one) {
    if (static_cast<unsigned char>(letter) >= 0x80) continue;
    at = other.find(letter, at);
    if (at == std::string_view::npos) return false;
    ++at;
  }
  return true;
}

}  // namespace

bool may_be_alike(const Dialect& dialect, Text collation, std::string_view one, std::string_view other) {
  const auto row =
      std::find_if(dialect.collations.begin(), dialect.collations.end(), [&](const CollationRow& each) { return collation == each.name; });
  const SameLetter same = row == dialect.collations.end() ? SameLetter::base_letter : row->same;
  if (same == SameLetter::exact) return false;
  const std::string low_one = lower_ascii(one);
  const std::string low_other = lower_ascii(other);
  if (same == SameLetter::ascii_case) return low_one == low_other;
  // What a collation makes of letters beyond ASCII is not known here: each may stand for any others.
  const auto beyond = [](std::string_view text) {
    return std::any_of(text.begin(), text.end(), [](char byte) { return static_cast<unsigned char>(byte) >= 0x80; });
  };
  if (!beyond(one) && !beyond(other)) return low_one == low_other;
  return (beyond(other) || stands_in(low_one, low_other)) && (beyond(one) || stands_in(low_other, low_one));
}

}  // namespace schemac
