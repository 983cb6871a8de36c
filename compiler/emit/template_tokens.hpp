// Inside of parse_template: the flat list of texts and tags between the grammar and the tree.
#pragma once

#include <string>
#include <vector>

#include "compiler/emit/template.hpp"

namespace schemac {

enum class Piece : std::uint8_t { text, comment, output, if_, elif, else_, endif, for_, endfor, include, set, next };

// A stretch of the file: text, or one tag with what stands in it.
struct Token {
  Piece piece{};
  std::string text;  // the text, the comment, a name
  TemplateExprPtr expr;
  Extent where;
  bool trim_before = false;
  bool trim_after = false;
};

// True when the first thing in the file is {# clause #}.
[[nodiscard]] bool marks_clause(const std::vector<Token>& tokens);
// Takes blanks away as the language says, and puts tags that belong together into a tree.
[[nodiscard]] std::optional<TemplateBody> build_template(FileId file, std::vector<Token> tokens, Sink& sink);

}  // namespace schemac
