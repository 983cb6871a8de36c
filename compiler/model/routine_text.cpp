// A routine's text read word by word up to its body.
#include "compiler/model/routine_text.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "compiler/base/ascii.hpp"
#include "compiler/base/contains.hpp"

namespace schemac {
namespace {

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

std::string lower(std::string_view text) {
  std::string result(text);
  for (char& c : result)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return result;
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
  return text;
}

// Past a quoted text or name that begins at `at`, or past one byte.
std::size_t past(std::string_view text, std::size_t at) {
  const char quote = text[at++];
  if (quote != '\'' && quote != '"' && quote != '`') return at;
  while (at < text.size()) {
    if (text[at] == quote && (at + 1 >= text.size() || text[at + 1] != quote)) return at + 1;
    at += text[at] == quote ? 2 : 1;
  }
  return text.size();
}

std::size_t skip_blanks(std::string_view text, std::size_t at) {
  while (at < text.size() && is_blank(text[at])) ++at;
  return at;
}

std::string_view word_at(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && is_word(text[end])) ++end;
  return text.substr(at, end - at);
}

// The closing parenthesis that belongs to the one at `open`; the end of the text where there is none.
std::size_t closing(std::string_view text, std::size_t open) {
  int depth = 0;
  for (std::size_t at = open; at < text.size();) {
    if (text[at] == '(') ++depth;
    if (text[at] == ')' && --depth == 0) return at;
    at = past(text, at);
  }
  return text.size();
}

// One argument without its default.
std::string_view without_default(std::string_view argument) {
  for (std::size_t at = 0; at < argument.size();) {
    if (argument[at] == '=') return trimmed(argument.substr(0, argument[at - (at > 0 ? 1 : 0)] == ':' ? at - 1 : at));
    const std::string_view word = word_at(argument, at);
    if (lower(word) == "default") return trimmed(argument.substr(0, at));
    at = word.empty() ? past(argument, at) : at + word.size();
  }
  return trimmed(argument);
}

std::string signature_of(std::string_view inside) {
  std::string signature;
  int depth = 0;
  std::size_t begin = 0;
  const auto add = [&](std::size_t end) {
    const std::string_view argument = without_default(inside.substr(begin, end - begin));
    if (argument.empty()) return;
    signature += (signature.empty() ? "" : ", ") + std::string(argument);
  };
  for (std::size_t at = 0; at < inside.size();) {
    if (inside[at] == '(') ++depth;
    if (inside[at] == ')') --depth;
    if (inside[at] == ',' && depth == 0) {
      add(at);
      begin = at + 1;
    }
    at = past(inside, at);
  }
  add(inside.size());
  return "(" + signature + ")";
}

// Where the result ends and what may change begins.
std::size_t header_end(std::string_view text, std::size_t at) {
  static constexpr std::array<std::string_view, 22> words{
      "language",  "as",      "immutable", "stable", "volatile", "strict",        "called", "security", "cost",     "rows", "parallel",
      "leakproof", "support", "window",    "begin",  "return",   "deterministic", "not",    "reads",    "modifies", "no",   "comment"};
  while (at < text.size()) {
    const std::string_view word = word_at(text, at);
    if (!word.empty() && contains(words, lower(word))) return at;
    at = word.empty() ? past(text, at) : at + word.size();
  }
  return text.size();
}

std::string one_blank(std::string_view text) {
  std::string result;
  for (const char c : trimmed(text))
    if (!is_blank(c))
      result += c;
    else if (result.back() != ' ')
      result += ' ';
  return result;
}

}  // namespace

std::optional<RoutineText> parse_routine(std::string_view text) {
  static constexpr std::array<std::string_view, 3> kinds{"function", "procedure", "aggregate"};
  RoutineText result;
  std::size_t at = skip_blanks(text, 0);
  if (lower(word_at(text, at)) != "create") return std::nullopt;
  // `or replace`, and on some servers `definer = ...`.
  constexpr int most_words = 12;
  for (int words = 0; result.kind.empty(); ++words) {
    const std::string_view word = word_at(text, at);
    if (contains(kinds, lower(word))) {
      result.kind = word;
      result.kind_begin = at;
    }
    if (lower(word) == "replace") result.or_replace = true;
    at = word.empty() ? (at < text.size() ? past(text, at) : at) : at + word.size();
    at = skip_blanks(text, at);
    if (words == most_words || at >= text.size()) return std::nullopt;
  }
  const std::size_t open = [&] {
    std::size_t end = at;
    while (end < text.size() && text[end] != '(') end = past(text, end);
    return end;
  }();
  result.name = trimmed(text.substr(at, open - at));
  if (result.name.empty() || open == text.size()) return std::nullopt;
  const std::size_t close = closing(text, open);
  if (close == text.size()) return std::nullopt;
  result.signature = signature_of(text.substr(open + 1, close - open - 1));
  result.header = one_blank(text.substr(result.kind_begin, header_end(text, close + 1) - result.kind_begin));
  return result;
}

}  // namespace schemac
