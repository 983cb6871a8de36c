// Text that is put into Markdown or HTML and must stay text there, whatever bytes a name has.
#pragma once

#include <string>
#include <string_view>

namespace schemac {

// How a page writes what it is given: a name or title, which stands out; a sentence that may hold names; a sentence of ours, where backticks mark
// code; statements, which keep their lines.
struct Markup {
  std::string (*title)(std::string_view text);
  std::string (*prose)(std::string_view text);
  std::string (*ours)(std::string_view text);
  std::string (*code)(std::string_view sql);
};
extern const Markup markdown;
extern const Markup html;

[[nodiscard]] std::string html_text(std::string_view text);

// A fence that no line of `code` can close.
[[nodiscard]] std::string markdown_fence(std::string_view code);

}  // namespace schemac
