// Patterns of names.
#include "compiler/model/name_pattern.hpp"

#include <algorithm>
#include <array>

#include "compiler/base/ascii.hpp"

namespace schemac {
namespace {

// Words of one case with `_` between, none of them empty.
template <class Letter>
bool is_words(std::string_view name, Letter is_letter) {
  if (name.empty() || !is_letter(name.front()) || name.back() == '_' || name.find("__") != std::string_view::npos) return false;
  return std::all_of(name.begin(), name.end(), [&](char byte) { return is_letter(byte) || is_digit(byte) || byte == '_'; });
}

template <class Letter>
bool is_joined(std::string_view name, Letter is_first) {
  if (name.empty() || !is_first(name.front())) return false;
  return std::all_of(name.begin(), name.end(), [](char byte) { return is_lower(byte) || is_upper(byte) || is_digit(byte); });
}

struct Style {
  std::string_view word;
  bool (*fits)(std::string_view name);
};
constexpr std::array styles{Style{"snake_case", [](std::string_view name) { return is_words(name, is_lower); }},
                            Style{"UPPER_CASE", [](std::string_view name) { return is_words(name, is_upper); }},
                            Style{"camelCase", [](std::string_view name) { return is_joined(name, is_lower); }},
                            Style{"PascalCase", [](std::string_view name) { return is_joined(name, is_upper); }}};

constexpr std::string_view table_mark = "{table}";
constexpr std::string_view columns_mark = "{columns}";

void replace_all(std::string& text, std::string_view mark, std::string_view with) {
  for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at + with.size())) text.replace(at, mark.size(), with);
}

// The text between two `*` is taken where it comes first: what is behind it has the more room.
bool matches_stars(std::string_view pattern, std::string_view name) {
  const std::size_t first = pattern.find('*');
  if (first == std::string_view::npos) return pattern == name;
  if (!name.starts_with(pattern.substr(0, first))) return false;
  name.remove_prefix(first);
  pattern.remove_prefix(first + 1);
  for (std::size_t star = pattern.find('*'); star != std::string_view::npos; star = pattern.find('*')) {
    const std::size_t at = name.find(pattern.substr(0, star));
    if (at == std::string_view::npos) return false;
    name.remove_prefix(at + star);
    pattern.remove_prefix(star + 1);
  }
  return name.ends_with(pattern);
}

}  // namespace

bool matches_name_pattern(std::string_view pattern, std::string_view name, const NameSetting& setting) {
  for (const Style& style : styles)
    if (pattern == style.word) return style.fits(name);
  std::string text(pattern);
  replace_all(text, table_mark, setting.table);
  replace_all(text, columns_mark, setting.columns);
  return matches_stars(text, name);
}

std::optional<PatternFault> fault_of_name_pattern(std::string_view pattern) {
  if (pattern.empty()) return PatternFault{"an empty pattern", "write `snake_case`, or a pattern such as `idx_{table}_*`"};
  std::string rest(pattern);
  replace_all(rest, table_mark, "");
  replace_all(rest, columns_mark, "");
  if (rest.find_first_of("{}") == std::string::npos) return std::nullopt;
  return PatternFault{"a pattern has no other marks than `{table}` and `{columns}`", "`*` stands for any text"};
}

}  // namespace schemac
