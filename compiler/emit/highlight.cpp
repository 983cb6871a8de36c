// Templates write keywords in capitals, so that no list of them is needed.
#include "compiler/emit/highlight.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "compiler/base/ascii.hpp"
#include "compiler/emit/comment_text.hpp"
#include "compiler/emit/escape.hpp"

namespace schemac {
namespace {

struct SqlToken {
  std::size_t length = 1;
  char kind = 0;  // the class; 0: none
};

// To the closing quote; a doubled one is read as two texts side by side. Where there is none, to the end.
std::size_t quoted_length(std::string_view sql) {
  const std::size_t end = sql.find(sql.front(), 1);
  return end == std::string_view::npos ? sql.size() : end + 1;
}

SqlToken next_sql_token(std::string_view sql) {
  const char c = sql.front();
  if (c == '\'') return {quoted_length(sql), 's'};
  if (c == '"' || c == '`') return {quoted_length(sql), 'q'};
  if (sql.starts_with("--")) return {std::min(sql.find('\n'), sql.size()), 'c'};
  if (sql.starts_with("/*")) return {sql.find("*/", 2) == std::string_view::npos ? sql.size() : sql.find("*/", 2) + 2, 'c'};
  if (!is_word(c)) return {};
  const auto length = static_cast<std::size_t>(std::find_if_not(sql.begin(), sql.end(), is_word) - sql.begin());
  const std::string_view word = sql.substr(0, length);
  if (is_digit(c)) return {length, 'n'};
  const bool capitals =
      length > 1 && std::all_of(word.begin(), word.end(), [](char each) { return is_upper(each) || is_digit(each) || each == '_'; });
  return {length, capitals ? 'k' : '\0'};
}

// Line breaks and tabs stay; other control characters, and those that turn the direction of writing, are shown as in comments.
std::string shown(std::string_view text) {
  std::string result;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find_first_of("\n\t\\*/"), text.size());
    result += html_text(comment_text(text.substr(0, end)));
    if (end < text.size()) result += text[end];
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return result;
}

}  // namespace

std::string highlight_sql(std::string_view sql) {
  std::string result;
  std::size_t plain = 0;
  for (std::size_t at = 0; at < sql.size();) {
    const SqlToken token = next_sql_token(sql.substr(at));
    if (token.kind != 0) {
      result += shown(sql.substr(plain, at - plain));
      result += fmt::format("<span class=\"{}\">{}</span>", token.kind, shown(sql.substr(at, token.length)));
      plain = at + token.length;
    }
    at += token.length;
  }
  return result + shown(sql.substr(plain));
}

}  // namespace schemac
