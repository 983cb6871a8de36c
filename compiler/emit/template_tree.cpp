// Tags to a tree: what opens is closed, and blanks around tags go where the language says so.
#include "compiler/emit/template_tokens.hpp"

namespace schemac {
namespace {

constexpr std::string_view line_blanks = " \t";

bool ends_line_start(std::string_view text, bool first) {
  const std::size_t last = text.find_last_not_of(line_blanks);
  return last == std::string_view::npos ? first : text[last] == '\n';
}

bool begins_line_end(std::string_view text, bool last) {
  const std::size_t first = text.find_first_not_of(line_blanks);
  return first == std::string_view::npos ? last : text[first] == '\n';
}

void trim_end(std::string& text, std::string_view blanks) {
  const std::size_t last = text.find_last_not_of(blanks);
  text.erase(last == std::string::npos ? 0 : last + 1);
}

void trim_start(std::string& text, std::string_view blanks) {
  const std::size_t first = text.find_first_not_of(blanks);
  text.erase(0, first == std::string::npos ? text.size() : first);
}

// A tag or comment that has a line to itself takes the line with it; `-` takes all blanks; the break at the end of the file goes.
void trim_blanks(std::vector<Token>& tokens) {
  constexpr std::string_view all_blanks = " \t\r\n";
  std::vector<bool> alone(tokens.size(), false);
  const auto text_at = [&](std::size_t i) -> std::string_view { return tokens[i].piece == Piece::text ? std::string_view(tokens[i].text) : "x"; };
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (tokens[i].piece == Piece::text || tokens[i].piece == Piece::output || tokens[i].piece == Piece::include) continue;
    const bool starts = i == 0 || ends_line_start(text_at(i - 1), i == 1);
    const bool ends = i + 1 == tokens.size() || begins_line_end(text_at(i + 1), i + 2 == tokens.size());
    alone[i] = starts && ends;
  }
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (tokens[i].piece == Piece::text) continue;
    if (i > 0 && tokens[i - 1].piece == Piece::text && (alone[i] || tokens[i].trim_before))
      trim_end(tokens[i - 1].text, tokens[i].trim_before ? all_blanks : line_blanks);
    if (i + 1 == tokens.size() || tokens[i + 1].piece != Piece::text) continue;
    std::string& next = tokens[i + 1].text;
    if (tokens[i].trim_after) trim_start(next, all_blanks);
    if (alone[i] && !tokens[i].trim_after) {
      trim_start(next, line_blanks);
      if (next.starts_with('\n')) next.erase(0, 1);
    }
  }
  if (!tokens.empty() && tokens.back().piece == Piece::text && tokens.back().text.ends_with('\n')) tokens.back().text.pop_back();
}

constexpr std::size_t nesting_limit = 64;

class TreeBuilder {
 public:
  TreeBuilder(FileId file, Sink& sink) : file_(file), sink_(sink) { open_.push_back({}); }

  std::optional<TemplateBody> build(std::vector<Token> tokens) {
    for (Token& token : tokens)
      if (!take(token)) return std::nullopt;
    if (open_.size() > 1) {
      fault(open_.back().where, "this tag is never closed");
      return std::nullopt;
    }
    return std::move(open_.front().body);
  }

 private:
  // A body that is being filled, and the tag that opened it.
  struct Open {
    TemplateBody body;
    Piece piece = Piece::text;
    Extent where;
    std::string variable;
    TemplateExprPtr expr;
    std::vector<IfBranch> branches;
  };

  bool fault(Extent where, std::string message) {
    sink_.report(Code::template_syntax, {file_, where.begin, where.end}, std::move(message));
    return false;
  }

  void add(auto node, Extent where) { open_.back().body.push_back({std::move(node), where}); }

  bool take(Token& token) {
    switch (token.piece) {
      case Piece::text:
        return token.text.empty() || (add(TextNode{std::move(token.text)}, token.where), true);
      case Piece::comment:
        return true;
      case Piece::output:
        return add(OutputNode{std::move(token.expr)}, token.where), true;
      case Piece::include:
        return add(IncludeNode{std::move(token.text)}, token.where), true;
      case Piece::set:
        return add(SetNode{std::move(token.text), std::move(token.expr)}, token.where), true;
      case Piece::next:
        return add(NextNode{}, token.where), true;
      case Piece::if_:
      case Piece::for_:
        return open_block(token);
      case Piece::elif:
      case Piece::else_:
        return next_branch(token);
      case Piece::endif:
        return close(token, Piece::if_);
      case Piece::endfor:
        return close(token, Piece::for_);
    }
    return false;
  }

  bool open_block(Token& token) {
    if (open_.size() > nesting_limit) return fault(token.where, "tags are nested too deep");
    open_.push_back({{}, token.piece, token.where, std::move(token.text), std::move(token.expr), {}});
    return true;
  }

  bool next_branch(Token& token) {
    Open& open = open_.back();
    if (open.piece != Piece::if_) return fault(token.where, "there is no `if` for this tag");
    if (!open.expr && !open.branches.empty()) return fault(token.where, "nothing comes after `else`");
    open.branches.push_back({std::move(open.expr), std::move(open.body)});
    open.body = {};
    open.expr = std::move(token.expr);
    return true;
  }

  bool close(const Token& token, Piece opened) {
    if (open_.back().piece != opened)
      return fault(token.where, opened == Piece::if_ ? "there is no `if` for this tag" : "there is no `for` for this tag");
    Open open = std::move(open_.back());
    open_.pop_back();
    if (opened == Piece::for_) {
      add(ForNode{std::move(open.variable), std::move(open.expr), std::move(open.body)}, open.where);
      return true;
    }
    open.branches.push_back({std::move(open.expr), std::move(open.body)});
    add(IfNode{std::move(open.branches)}, open.where);
    return true;
  }

  FileId file_;
  Sink& sink_;
  std::vector<Open> open_;
};

}  // namespace

bool marks_clause(const std::vector<Token>& tokens) {
  if (tokens.empty() || tokens.front().piece != Piece::comment) return false;
  std::string text = tokens.front().text;
  trim_end(text, line_blanks);
  trim_start(text, line_blanks);
  return text == "clause";
}

std::optional<TemplateBody> build_template(FileId file, std::vector<Token> tokens, Sink& sink) {
  trim_blanks(tokens);
  return TreeBuilder(file, sink).build(std::move(tokens));
}

}  // namespace schemac
