// Finding spelling rows, and filling their patterns.
#include "compiler/lower/spelling.hpp"

#include <array>
#include <cctype>
#include <map>
#include <unordered_map>

namespace schemac {
namespace {

using Rows = std::unordered_map<std::string_view, std::string_view>;

// The first row of a key holds.
Rows rows_of(const Dialect& dialect) {
  Rows rows;
  for (const SpellingRow& row : dialect.spellings) rows.emplace(row.key, row.pattern);
  return rows;
}

constexpr std::string_view blanks = " ";

bool ends_word(std::string_view text, std::string_view word) {
  return text.ends_with(word) && (text.size() == word.size() || !std::isalnum(static_cast<unsigned char>(text[text.size() - word.size() - 1])));
}

bool starts_word(std::string_view text, std::string_view word) {
  return text.starts_with(word) && (text.size() == word.size() || !std::isalnum(static_cast<unsigned char>(text[word.size()])));
}

// {distinct} and {order} stand right beside an argument and may be empty: look past them.
std::string_view trimmed_before(std::string_view text) {
  if (text.ends_with("{distinct}")) text.remove_suffix(std::string_view("{distinct}").size());
  const std::size_t last = text.find_last_not_of(blanks);
  return last == std::string_view::npos ? std::string_view() : text.substr(0, last + 1);
}
std::string_view trimmed_after(std::string_view text) {
  if (text.starts_with("{order}")) text.remove_prefix(std::string_view("{order}").size());
  const std::size_t first = text.find_first_not_of(blanks);
  return first == std::string_view::npos ? std::string_view() : text.substr(first);
}

bool stands_bare(std::string_view before, std::string_view after) {
  before = trimmed_before(before);
  after = trimmed_after(after);
  const bool opened = before.ends_with('(') || before.ends_with(',') || ends_word(before, "from");
  const bool closed =
      after.starts_with(')') || after.starts_with(',') || starts_word(after, "as") || starts_word(after, "separator") || starts_word(after, "using");
  return opened && closed;
}

// The pattern with everything inside quotes and parentheses left out.
std::string outer_level(std::string_view pattern) {
  std::string outer;
  int depth = 0;
  bool quoted = false;
  for (const char byte : pattern) {
    if (byte == '\'') quoted = !quoted;
    if (quoted) continue;
    if (byte == '(') ++depth;
    if (depth == 0) outer += byte;
    if (byte == ')') --depth;
  }
  return outer;
}

Binding binding_of(std::string_view pattern) {
  constexpr std::array<std::pair<std::string_view, Binding>, 17> operators{{{" at time zone ", Binding::loosest},
                                                                            {" #>> ", Binding::other},
                                                                            {" <=> ", Binding::comparison},
                                                                            {" = ", Binding::comparison},
                                                                            {" <> ", Binding::comparison},
                                                                            {" > ", Binding::comparison},
                                                                            {" ~ ", Binding::comparison},
                                                                            {" @> ", Binding::comparison},
                                                                            {" ? ", Binding::comparison},
                                                                            {" in ", Binding::comparison},
                                                                            {" || ", Binding::other},
                                                                            {" + ", Binding::additive},
                                                                            {" - ", Binding::additive},
                                                                            {" * ", Binding::multiplicative},
                                                                            {" / ", Binding::multiplicative},
                                                                            {" % ", Binding::multiplicative},
                                                                            {" div ", Binding::multiplicative}}};
  if (pattern.starts_with("case ")) return Binding::atom;
  if (pattern.starts_with("not ")) return Binding::logical_not;
  const std::string outer = outer_level(pattern);
  for (const auto& [text, binding] : operators)
    if (outer.find(text) != std::string::npos) return binding;
  return Binding::atom;
}

}  // namespace

std::optional<Spelling> find_spelling(const Dialect& dialect, std::string_view key) {
  static const std::map<const Dialect*, Rows> all = [] {
    std::map<const Dialect*, Rows> built;
    for (const Dialect* each : all_dialects()) built.emplace(each, rows_of(*each));
    return built;
  }();
  const auto rows = all.find(&dialect);
  if (rows == all.end()) return std::nullopt;
  const auto row = rows->second.find(key);
  if (row == rows->second.end()) return std::nullopt;
  return Spelling{row->second};
}

Spelled fill_pattern(std::string_view pattern, const std::function<std::string(std::string_view, bool)>& fill) {
  Spelled spelled{{}, binding_of(pattern)};
  std::size_t at = 0;
  while (at < pattern.size()) {
    const std::size_t open = pattern.find('{', at);
    if (open == std::string_view::npos) break;
    const std::size_t close = pattern.find('}', open);
    spelled.text += pattern.substr(at, open - at);
    spelled.text += fill(pattern.substr(open + 1, close - open - 1), stands_bare(pattern.substr(0, open), pattern.substr(close + 1)));
    at = close + 1;
  }
  spelled.text += pattern.substr(at);
  return spelled;
}

std::string server_moment(std::string_view value) {
  std::string text(value);
  if (text.size() > 10 && (text[10] == 'T' || text[10] == 't')) text[10] = ' ';
  if (text.size() > 10 && (text.ends_with('Z') || text.ends_with('z'))) text.pop_back();
  return text;
}

std::string_view native_text(const Dialect& dialect, const PerDialect& texts) {
  for (const Dialect* each : dialect_chain(dialect))
    for (const auto& [name, text] : texts.texts)
      if (name == each->name) return text;
  for (const auto& [name, text] : texts.texts)
    if (name.empty()) return text;
  return {};
}

}  // namespace schemac
