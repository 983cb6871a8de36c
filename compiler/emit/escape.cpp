// Control characters are shown as in comments of scripts; what the page would take for markup is escaped.
#include "compiler/emit/escape.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "compiler/emit/comment_text.hpp"
#include "compiler/emit/highlight.hpp"

namespace schemac {
namespace {

std::size_t longest_run(std::string_view text, char of) {
  std::size_t longest = 0;
  std::size_t run = 0;
  for (const char byte : text) {
    run = byte == of ? run + 1 : 0;
    longest = std::max(longest, run);
  }
  return longest;
}

// A code span: nothing in it is markup, no name is taken for a mention or a link. A bar would end a cell of a table.
std::string markdown_title(std::string_view text) {
  std::string shown;
  for (const char byte : comment_text(text)) {
    if (byte == '|')
      shown += "<U+007C>";
    else
      shown += byte;
  }
  if (shown.empty()) return shown;
  const std::string ticks(longest_run(shown, '`') + 1, '`');
  const bool apart = shown.front() == '`' || shown.back() == '`' || shown.front() == ' ' || shown.back() == ' ';
  return fmt::format("{0}{1}{2}{1}{0}", ticks, apart ? " " : "", shown);
}

std::string markdown_prose(std::string_view text) {
  constexpr std::string_view marks = "\\`*_[]<>|~&$!";
  std::string shown;
  for (const char byte : comment_text(text)) {
    if (marks.find(byte) != std::string_view::npos) shown += '\\';
    shown += byte;
    // Behind these a name would be taken for a mention, an issue or a link.
    if (byte == '@' || byte == '#' || byte == ':') shown += "<!---->";
  }
  return shown;
}

// Of statements, which stand in a fence, nothing is left out, so that they can be taken from the page and run.
std::string unchanged(std::string_view text) { return std::string(text); }

std::string html_prose(std::string_view text) { return html_text(comment_text(text)); }

std::string html_of_ours(std::string_view text) {
  std::string shown;
  bool code = false;
  for (; !text.empty(); code = !code) {
    const std::size_t end = std::min(text.find('`'), text.size());
    const std::string part = html_text(text.substr(0, end));
    shown += code ? fmt::format("<code>{}</code>", part) : part;
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return shown;
}

}  // namespace

const Markup markdown{markdown_title, markdown_prose, unchanged, unchanged};
const Markup html{html_prose, html_prose, html_of_ours, highlight_sql};

std::string html_text(std::string_view text) {
  std::string shown;
  for (const char byte : text) {
    switch (byte) {
      case '&':
        shown += "&amp;";
        break;
      case '<':
        shown += "&lt;";
        break;
      case '>':
        shown += "&gt;";
        break;
      case '"':
        shown += "&quot;";
        break;
      case '\'':
        shown += "&#39;";
        break;
      default:
        shown += byte;
    }
  }
  return shown;
}

std::string markdown_fence(std::string_view code) { return std::string(std::max<std::size_t>(3, longest_run(code, '`') + 1), '`'); }

}  // namespace schemac
