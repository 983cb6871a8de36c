// Finding collations by name and by what a table and a column say; texts that a collation takes for one.
#include "compiler/check/collations.hpp"

#include <algorithm>

#include "compiler/base/utf8.hpp"
#include "compiler/check/names.hpp"
#include "compiler/check/normalization.hpp"
#include "compiler/check/relevant.hpp"

namespace schemac {
namespace {

template <class Test>
const CollationRow* first_row(const Dialect& dialect, const Test& test) {
  const auto found = std::find_if(dialect.collations.begin(), dialect.collations.end(), test);
  return found == dialect.collations.end() ? nullptr : &*found;
}

const DialectOption* named(const std::vector<DialectOption>& options, std::string_view key) {
  const auto found = std::find_if(options.begin(), options.end(), [&](const DialectOption& option) { return option.key == key; });
  return found == options.end() ? nullptr : &*found;
}

// Options of `defaults` that the table does not name itself. A table that names a character set or a collation does not take the other one
// from there unless the two belong together.
void add_defaults(std::vector<DialectOption>& options, const std::vector<DialectOption>& defaults, const Dialect& dialect) {
  const DialectOption* charset = named(options, "charset");
  const DialectOption* collation = named(options, "collation");
  const CollationRow* own = collation == nullptr ? nullptr : find_collation(dialect, collation->value);
  std::vector<DialectOption> added;
  for (const DialectOption& option : defaults) {
    if (named(options, option.key) != nullptr) continue;
    const CollationRow* other = option.key == "collation" ? find_collation(dialect, option.value) : nullptr;
    if (option.key == "collation" && charset != nullptr && (other == nullptr || charset->value != other->charset)) continue;
    if (option.key == "charset" && collation != nullptr && (own == nullptr || option.value != own->charset)) continue;
    added.push_back(option);
  }
  options.insert(options.end(), added.begin(), added.end());
}

// Simple case folding where a character and its small form stand at a fixed distance: Latin, Greek, Cyrillic.
char32_t small(char32_t letter) {
  const auto within = [&](char32_t first, char32_t last) { return first <= letter && letter <= last; };
  if (within(U'A', U'Z') || (within(0xC0, 0xDE) && letter != 0xD7) || (within(0x391, 0x3A9) && letter != 0x3A2) || within(0x410, 0x42F))
    return letter + 32;
  if (within(0x400, 0x40F)) return letter + 80;
  const bool odd = letter % 2 == 1;
  if ((within(0x100, 0x12F) || within(0x132, 0x137) || within(0x14A, 0x177)) && !odd) return letter + 1;
  if ((within(0x139, 0x148) || within(0x179, 0x17E)) && odd) return letter + 1;
  return letter == 0x178 ? 0xFF : letter;
}

// U+00C0 to U+017F without their marks, where Unicode takes them apart into a letter of ASCII and marks; a dot for the others.
char32_t base(char32_t letter) {
  constexpr char32_t first = 0xC0;
  constexpr std::string_view bases =
      "aaaaaa.ceeeeiiii.nooooo..uuuuy..aaaaaa.ceeeeiiii.nooooo..uuuuy.y"
      "aaaaaaccccccccdd..eeeeeeeeeegggggggghh..iiiiiiiii...jjkk.llllll."
      "...nnnnnn...oooooo..rrrrrrsssssssstttt..uuuuuuuuuuuuwwyyyzzzzzz.";
  if (letter < first || letter >= first + bases.size() || bases[letter - first] == '.') return letter;
  return static_cast<char32_t>(bases[letter - first]);
}

}  // namespace

const CollationRow* find_collation(const Dialect& dialect, std::string_view name) {
  return first_row(dialect, [&](const CollationRow& row) { return equal_without_case(row.name, name); });
}

const CollationRow* collation_of_charset(const Dialect& dialect, std::string_view charset) {
  return first_row(dialect, [&](const CollationRow& row) { return row.of_charset && equal_without_case(row.charset, charset); });
}

std::vector<DialectOption> table_options(const Table& table, const std::vector<DialectOption>& defaults, const Dialect& dialect) {
  std::vector<DialectOption> options = normalized_options(table.options, OptionPlace::table, dialect);
  add_defaults(options, defaults, dialect);
  const auto complete = [&](std::string_view key, std::string_view from, const auto& value) {
    const DialectOption* given = named(options, from);
    const CollationRow* row = given == nullptr || named(options, key) != nullptr ? nullptr : table_collation(options, dialect);
    if (row != nullptr) options.push_back({Text(dialect.name), Text(key), Text(value(*row)), given->where});
  };
  complete("collation", "charset", [](const CollationRow& row) { return row.name; });
  complete("charset", "collation", [](const CollationRow& row) { return row.charset; });
  drop_usual(options, OptionPlace::table, dialect);
  std::sort(options.begin(), options.end(), [](const DialectOption& left, const DialectOption& right) { return left.key < right.key; });
  return options;
}

const CollationRow* table_collation(const std::vector<DialectOption>& options, const Dialect& dialect) {
  if (dialect.collations.empty()) return nullptr;
  if (const DialectOption* collation = named(options, "collation")) return find_collation(dialect, collation->value);
  if (const DialectOption* charset = named(options, "charset")) return collation_of_charset(dialect, charset->value);
  return &dialect.collations.front();
}

const CollationRow* collation_in(const Schema& schema, const Table& table, const Column& column, const Dialect& dialect) {
  if (!column.collation.empty()) return find_collation(dialect, column.collation);
  if (!column.charset.empty()) return collation_of_charset(dialect, column.charset);
  return table_collation(table_options(table, defaults_for(schema, dialect), dialect), dialect);
}

std::string folded(std::string_view text, SameLetter same) {
  if (same == SameLetter::exact) return std::string(text);
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    const Utf8Character character = utf8_at(text, at);
    const bool folds = character.value < 0x80 || same != SameLetter::ascii_case;
    if (!character.valid || !folds) {
      result += text.substr(at, character.size);
    } else {
      const char32_t letter = small(character.value);
      utf8_append(result, same == SameLetter::base_letter ? base(letter) : letter);
    }
    at += character.size;
  }
  return result;
}

}  // namespace schemac
