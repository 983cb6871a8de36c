// Blocks of lines: each entry with the comments above and beside it, put in order.
#include "compiler/format/canonical.hpp"

#include <algorithm>
#include <utility>

#include "compiler/base/utf8.hpp"
#include "compiler/format/flow.hpp"
#include "compiler/format/gap.hpp"
#include "compiler/format/key_order.hpp"
#include "compiler/format/scalar_lines.hpp"

namespace schemac {
namespace {

constexpr std::size_t level = 2;

// An entry or item as it is printed: comments above, then its lines.
struct Piece {
  std::vector<CommentLine> above;
  bool blank_below = false;  // a blank line between what is above and the lines
  std::string lines;         // the first without its blanks
  bool is_block = false;     // a block scalar, to which a deeper comment below would belong
  bool keeps_end = false;    // a block scalar to which blank lines below belong
};

std::string blanks(std::size_t count) { return std::string(count, ' '); }

bool keeps_line_breaks(std::string_view text, const Node& value) {
  return text.substr(value.begin, std::min(text.find_first_of(" #\r\n", value.begin), text.size()) - value.begin).find('+') != std::string_view::npos;
}

bool is_nested(const Node& node) { return !node.flow && (node.kind == NodeKind::mapping || node.kind == NodeKind::sequence); }

class Printer {
 public:
  Printer(std::string_view text, const YamlTree& tree, std::span<const std::string_view> dialects) : text_(text), tree_(tree), dialects_(dialects) {}

  std::optional<Canonical> print() {
    std::string head = take_head();
    const Node& root = *tree_.root;
    Gap above = gap(root.begin, "");
    std::vector<CommentLine> header = take_header(above);
    std::vector<Piece> pieces = entries_of(root, 0, above, ValueShape::of_file());
    const Gap below = gap(text_.size(), "");
    if (!sound_) return std::nullopt;
    const std::vector<CommentLine> footer = hang(below, 0, pieces.back(), level);
    pieces = in_order(root, std::move(pieces), ValueShape::of_file().object());
    add_comments(header, 0, head);
    if (!header.empty()) head += '\n';
    std::string result = head + join(pieces, 0, true) + "\n";
    add_comments(footer, 0, result);
    std::sort(kept_.begin(), kept_.end());
    return Canonical{std::move(result), std::move(kept_)};
  }

 private:
  // Directives and `---`, which stay as they are.
  std::string take_head() {
    const std::string_view before = text_.substr(0, tree_.root->begin);
    const std::size_t mark = before.starts_with("---") ? 0 : before.rfind("\n---");
    if (mark == std::string_view::npos) return {};
    at_ = std::min(before.find('\n', mark + 1), before.size());
    const std::string_view head = before.substr(0, at_);
    return std::string(head.substr(0, head.find_last_not_of(" \t") + 1)) + "\n";
  }

  // What stands above a blank line at the top, or tells the editor its schema, is about the file and not about its first key.
  static std::vector<CommentLine> take_header(Gap& above) {
    std::size_t count = above.blank_at_end ? above.comments.size() : 0;
    for (std::size_t i = 0; i < above.comments.size(); ++i) {
      if (above.comments[i].after_blank && i > 0) count = std::max(count, i);
      if (above.comments[i].text.find("yaml-language-server:") != std::string_view::npos) count = std::max(count, i + 1);
    }
    const auto end = above.comments.begin() + static_cast<std::ptrdiff_t>(count);
    std::vector<CommentLine> header(above.comments.begin(), end);
    above.comments.erase(above.comments.begin(), end);
    if (!header.empty()) header.front().after_blank = false;
    return header;
  }

  Gap gap(std::size_t end, std::string_view marks) {
    Gap found = read_gap(text_, at_, std::max(at_, end), marks);
    sound_ = sound_ && found.sound && end >= at_;
    at_ = std::max(at_, end);
    if (!found.beside.empty()) kept_.emplace_back(found.beside);
    if (!found.anchor.empty()) kept_.emplace_back(found.anchor);
    for (const CommentLine& comment : found.comments) kept_.emplace_back(comment.text);
    return found;
  }

  [[nodiscard]] std::size_t column(std::size_t position) const {
    const std::size_t line = position == 0 ? std::string_view::npos : text_.rfind('\n', position - 1);
    return line == std::string_view::npos ? position : position - line - 1;
  }

  // The first byte from here that is neither blank nor comment.
  [[nodiscard]] std::size_t next_mark() const {
    std::size_t at = at_;
    while (at < text_.size()) {
      if (text_[at] == '#')
        at = std::min(text_.find('\n', at), text_.size());
      else if (text_[at] == ' ' || text_[at] == '\t' || text_[at] == '\n')
        ++at;
      else
        break;
    }
    return at;
  }

  // Hangs what belongs to the piece before on it, and gives the rest, which stands above the next.
  static std::vector<CommentLine> hang(const Gap& gap, std::size_t old_column, Piece& before, std::size_t indentation) {
    if (!gap.beside.empty()) before.lines.append("  ").append(gap.beside);
    std::size_t count = 0;
    while (!before.is_block && count < gap.comments.size() && gap.comments[count].column > old_column) {
      const CommentLine& comment = gap.comments[count++];
      before.lines.append(comment.after_blank && !before.keeps_end ? "\n\n" : "\n").append(blanks(indentation)).append(comment.text);
      before.keeps_end = false;
    }
    return {gap.comments.begin() + static_cast<std::ptrdiff_t>(count), gap.comments.end()};
  }

  static void add_comments(const std::vector<CommentLine>& comments, std::size_t indentation, std::string& lines) {
    for (const CommentLine& comment : comments) {
      if (comment.after_blank && !lines.empty()) lines += '\n';
      lines.append(blanks(indentation)).append(comment.text).append("\n");
    }
  }

  // Opens a piece at the gap that leads to it.
  Piece& open(std::vector<Piece>& pieces, Gap above, std::size_t old_column, std::size_t indentation) {
    std::vector<CommentLine> comments = pieces.empty() ? std::move(above.comments) : hang(above, old_column, pieces.back(), indentation + level);
    Piece& piece = pieces.emplace_back();
    piece.above = std::move(comments);
    piece.blank_below = above.blank_at_end;
    return piece;
  }

  std::vector<Piece> entries_of(const Node& node, std::size_t indentation, const Gap& first, ValueShape shape) {
    std::vector<Piece> pieces;
    const std::size_t old_column = column(node.entries.front().key->begin);
    for (const MapEntry& entry : node.entries) {
      Piece& piece = open(pieces, pieces.empty() ? first : gap(entry.key->begin, ""), old_column, indentation);
      piece.lines = std::string(text_.substr(entry.key->begin, entry.key->end - entry.key->begin)) + ":";
      at_ = entry.key->end;
      if (entry.value->kind == NodeKind::null)
        (void)gap(next_mark() + 1, ":");
      else
        add_value(*entry.value, ":", indentation, old_column, shape.under(entry.key->text, dialects_), piece);
    }
    return pieces;
  }

  std::vector<Piece> items_of(const Node& node, std::size_t indentation, const Gap& first, ValueShape shape) {
    std::vector<Piece> pieces;
    const std::size_t old_column = column(node.begin);
    for (const Node* item : node.items) {
      const Gap above = gap(next_mark(), "");
      Piece& piece = open(pieces, pieces.empty() ? first : above, old_column, indentation);
      piece.lines = "-";
      if (item->kind == NodeKind::null)
        (void)gap(at_ + 1, "-");
      else
        add_value(*item, "-", indentation, old_column, shape.item(), piece);
    }
    return pieces;
  }

  // What stands after a key's colon or an item's dash.
  void add_value(const Node& node, std::string_view mark, std::size_t indentation, std::size_t old_column, ValueShape shape, Piece& piece) {
    const Gap before = gap(node.begin, mark);
    if (!before.anchor.empty()) piece.lines.append(" ").append(before.anchor);
    if (!before.beside.empty()) piece.lines.append("  ").append(before.beside);
    if (is_nested(node)) return add_nested(node, mark == "-" && before.anchor.empty() && before.beside.empty(), indentation, before, shape, piece);
    const bool on_own_line = !before.beside.empty() || !before.comments.empty();
    if (on_own_line) {
      piece.lines += '\n';
      add_comments(before.comments, indentation + level, piece.lines);
      piece.lines += blanks(indentation + level);
    } else {
      piece.lines += ' ';
    }
    add_leaf(node, mark, indentation, old_column, piece);
  }

  void add_nested(const Node& node, bool may_share_line, std::size_t indentation, const Gap& before, ValueShape shape, Piece& piece) {
    const bool is_mapping = node.kind == NodeKind::mapping;
    std::vector<Piece> inner = is_mapping ? entries_of(node, indentation + level, before, shape) : items_of(node, indentation + level, before, shape);
    if (is_mapping) inner = in_order(node, std::move(inner), shape.object());
    piece.keeps_end = !inner.empty() && inner.back().keeps_end;
    const bool shares_line = may_share_line && !inner.empty() && inner.front().above.empty();
    const std::string lines = join(inner, indentation + level, false);
    piece.lines += shares_line ? " " + lines.substr(indentation + level) : "\n" + lines;
  }

  void add_leaf(const Node& node, std::string_view mark, std::size_t indentation, std::size_t old_column, Piece& piece) {
    at_ = value_end(text_, node, old_column);
    const std::string_view bytes = text_.substr(node.begin, at_ - node.begin);
    if (bytes.starts_with('*')) kept_.emplace_back(bytes);
    piece.is_block = is_block_scalar(node);
    piece.keeps_end = piece.is_block && keeps_line_breaks(text_, node);
    const std::size_t last_line = piece.lines.rfind('\n');
    const std::string_view line = std::string_view(piece.lines).substr(last_line == std::string::npos ? 0 : last_line + 1);
    const std::size_t before = utf8_length(line) + (last_line == std::string::npos ? indentation : 0);
    if (!is_breakable(text_, node) || before + utf8_length(bytes) <= line_width) {
      piece.lines += shifted(text_, node, old_column, indentation);
      return;
    }
    const bool shares_line = mark == "-" && piece.lines == "- ";
    if (!shares_line) {
      while (piece.lines.ends_with(' ')) piece.lines.pop_back();
      piece.lines.append("\n").append(blanks(indentation + level));
    }
    piece.lines += broken_flow(text_, node, indentation + level);
  }

  std::vector<Piece> in_order(const Node& mapping, std::vector<Piece> pieces, const KeySet* object) const {
    std::vector<bool> tied;
    for (const MapEntry& entry : mapping.entries) {
      const auto first = std::lower_bound(tree_.references.begin(), tree_.references.end(), entry.key->begin);
      tied.push_back(first != tree_.references.end() && *first <= std::max(entry.key->end, entry.value->end));
    }
    std::vector<Piece> ordered;
    for (const std::size_t position : canonical_order(mapping.entries, tied, object, dialects_)) ordered.push_back(std::move(pieces[position]));
    return ordered;
  }

  // Sections of a file stand apart from each other unless both are one line.
  static std::string join(const std::vector<Piece>& pieces, std::size_t indentation, bool sections) {
    std::string lines;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
      const Piece& piece = pieces[i];
      const auto is_long = [](const Piece& each) { return each.lines.find('\n') != std::string::npos; };
      if (i > 0) {
        const bool apart = sections && (is_long(piece) || is_long(pieces[i - 1]));
        const bool blank = piece.above.empty() ? piece.blank_below : piece.above.front().after_blank;
        lines += (apart || blank) && !pieces[i - 1].keeps_end ? "\n\n" : "\n";
      }
      for (std::size_t c = 0; c < piece.above.size(); ++c) {
        if (c > 0 && piece.above[c].after_blank) lines += '\n';
        lines.append(blanks(indentation)).append(piece.above[c].text).append("\n");
      }
      if (!piece.above.empty() && piece.blank_below) lines += '\n';
      lines.append(blanks(indentation)).append(piece.lines);
    }
    return lines;
  }

  std::string_view text_;
  const YamlTree& tree_;
  std::span<const std::string_view> dialects_;
  std::size_t at_ = 0;
  bool sound_ = true;
  std::vector<std::string> kept_;
};

}  // namespace

std::optional<Canonical> print_canonical(std::string_view text, const YamlTree& tree, std::span<const std::string_view> dialects) {
  if (tree.root == nullptr || tree.root->kind != NodeKind::mapping || tree.root->flow || tree.root->entries.empty())
    return Canonical{std::string(text), {}};
  return Printer(text, tree, dialects).print();
}

}  // namespace schemac
