// Compares labels as a collation may.
#include "compiler/plan/alike_labels.hpp"

#include <algorithm>

#include "compiler/base/text_case.hpp"

namespace schemac {
namespace {

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char byte) { return static_cast<unsigned char>(byte) < 0x80; });
}

}  // namespace

bool may_be_alike(const Dialect& dialect, Text collation, std::string_view one, std::string_view other) {
  const auto row =
      std::find_if(dialect.collations.begin(), dialect.collations.end(), [&](const CollationRow& each) { return collation == each.name; });
  const SameLetter same = row == dialect.collations.end() ? SameLetter::base_letter : row->same;
  if (same == SameLetter::exact) return false;
  // What a collation makes of letters beyond ASCII is not known here.
  const bool beyond = same != SameLetter::ascii_case && (!is_ascii(one) || !is_ascii(other));
  return beyond || lower_ascii(one) == lower_ascii(other);
}

}  // namespace schemac
