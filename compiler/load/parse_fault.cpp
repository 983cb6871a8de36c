// Faults in texts: the token that was found instead, and the mends that a token alone gives away.
#include "compiler/load/parse_fault.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "compiler/base/ascii.hpp"
#include "grammar/keyword.hpp"

namespace schemac {
namespace {

namespace pegtl = tao::pegtl;

constexpr std::size_t longest_token = 40;

bool is_gap(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f'; }

// One past the quote that closes the one at `at`; npos when there is none.
std::size_t past_quoted(std::string_view text, std::size_t at) {
  const char quote = text[at];
  for (std::size_t i = at + 1; i < text.size(); ++i) {
    if (text[i] != quote) continue;
    if (i + 1 < text.size() && text[i + 1] == quote) {
      ++i;
      continue;
    }
    return i + 1;
  }
  return std::string_view::npos;
}

std::size_t past_symbol(std::string_view text, std::size_t at) {
  constexpr std::string_view marks = "<>=!|&:~@-+*/#^%";
  constexpr std::string_view several[] = {
      "<=>", "->>", "#>>", "<=", ">=", "<>", "!=", "||", "&&", "::", ":=", "->", "#>", "@>", "<@", "!~", "==", "<<", ">>"};
  if (marks.find(text[at]) != std::string_view::npos)
    for (const std::string_view symbol : several)
      if (text.substr(at, symbol.size()) == symbol) return at + symbol.size();
  return at + 1;
}

bool is_reserved(std::string_view word) {
  pegtl::memory_input<pegtl::tracking_mode::lazy> input(word.data(), word.data() + word.size(), "");
  return pegtl::parse<pegtl::seq<grammar::reserved, pegtl::eof>>(input);
}

// What the token, and what stands before it, tells about a mend.
std::string mend(std::string_view text, std::size_t at, std::string_view token, std::string_view what) {
  if (text.substr(0, at).find("\\'") != std::string_view::npos) return "a quote in a string is doubled, `''`; a backslash stands for itself";
  if (token == ";") return "leave out the `;`";
  if (token == "?") return "`?` stands right after the type";
  if (token == "!") return "write `not a`";
  const bool wants_name = what.find("name") != std::string_view::npos || what.find("alias") != std::string_view::npos;
  if ((wants_name || what == "an expression" || what == "a table") && is_reserved(token))
    return fmt::format("`{}` is a reserved word; as a name it stands in double quotes, `\"{}\"`", token, token);
  return {};
}

}  // namespace

void fail(Extent where, std::string message, std::string help, std::optional<Code> code) {
  throw SyntaxFault{where, std::move(message), std::move(help), code};
}

Extent token_at(std::string_view text, std::size_t at) {
  if (at >= text.size()) return extent_of(text.size(), text.size());
  const char first = text[at];
  if (first == '\'' || first == '"' || first == '`') return extent_of(at, std::min(past_quoted(text, at), text.size()));
  if (!is_word(first)) return extent_of(at, past_symbol(text, at));
  std::size_t past = at;
  while (past < text.size() && is_word(text[past])) ++past;
  return extent_of(at, past);
}

std::string_view slice(std::string_view text, Extent where) { return text.substr(where.begin, where.end - where.begin); }

void fail_expected(std::string_view text, std::size_t at, std::string_view what, std::string_view fallback) {
  while (at < text.size() && is_gap(text[at])) ++at;
  const Extent where = token_at(text, at);
  std::string_view token = slice(text, where);
  std::string help = mend(text, at, token, what);
  if (help.empty()) help = fallback;
  const bool is_long = token.size() > longest_token;
  if (is_long) {
    std::size_t length = longest_token;
    while (length > 0 && (static_cast<unsigned char>(token[length]) & 0xC0U) == 0x80U) --length;
    token = token.substr(0, length);
  }
  const std::string found = token.empty() ? "the end" : fmt::format("`{}{}`", token, is_long ? "..." : "");
  fail(where, what.empty() ? "unexpected " + found : fmt::format("expected {}, found {}", what, found), std::move(help));
}

void fail_unclosed(std::string_view text, std::string_view what) {
  std::size_t at = 0;
  while (at < text.size()) {
    const char c = text[at];
    std::size_t past = at + 1;
    if (c == '\'' || c == '"' || c == '`') past = past_quoted(text, at);
    if (text.substr(at, 2) == "--") past = std::min(text.find('\n', at), text.size());
    if (text.substr(at, 2) == "/*") past = text.find("*/", at + 2);
    if (past == std::string_view::npos) break;
    at = past;
  }
  std::string help = mend(text, text.size(), {}, {});
  fail(extent_of(at, text.size()), fmt::format("expected {} before the end", what), std::move(help));
}

void descend(Cursor& cursor, std::size_t at) {
  if (++cursor.depth > depth_limit)
    fail(token_at(cursor.text, at), fmt::format("more than {} levels of nesting", depth_limit), "split it into smaller ones", Code::too_deep);
}

void check_height(unsigned height, Extent where) {
  if (height > height_limit)
    fail(where, fmt::format("more than {} operators in a row", height_limit), "a long row of `or` is mostly an `in (...)`", Code::too_deep);
}

Text unquoted(std::string_view written) {
  if (written.size() < 2 || (written[0] != '"' && written[0] != '`' && written[0] != '\'')) return Text(written);
  const char quote = written[0];
  const std::string_view inside = written.substr(1, written.size() - 2);
  if (inside.find(quote) == std::string_view::npos) return Text(inside);
  std::string plain;
  for (std::size_t i = 0; i < inside.size(); ++i) {
    plain += inside[i];
    if (inside[i] == quote) ++i;
  }
  return Text(plain);
}

Text dotted(std::string_view written) {
  if (std::all_of(written.begin(), written.end(), is_word)) return Text(written);
  std::string joined;
  std::size_t at = 0;
  while (at < written.size()) {
    const Extent part = token_at(written, at);
    if (written[at] == '.') {
      joined += '.';
    } else if (!is_gap(written[at])) {
      joined += unquoted(slice(written, part)).view();
    }
    at = part.end;
  }
  return Text(joined);
}

Text lower_case(std::string_view word) {
  if (std::none_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; })) return Text(word);
  std::string lower(word);
  for (char& c : lower)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return Text(lower);
}

bool same_word(std::string_view word, std::string_view lower) noexcept {
  return word.size() == lower.size() && std::equal(word.begin(), word.end(), lower.begin(),
                                                   [](char a, char b) { return (a >= 'A' && a <= 'Z' ? static_cast<char>(a - 'A' + 'a') : a) == b; });
}

}  // namespace schemac
