// Lines by their indentation, brackets by recursion. In doubt it refuses.
#include "compiler/load/yaml_lines.hpp"

#include <algorithm>
#include <vector>

#include "compiler/base/ascii.hpp"
#include "compiler/load/yaml_shape.hpp"

namespace schemac {
namespace {

bool is_word_character(char c) { return is_letter_or_digit(c) || c == '_'; }
bool is_key_character(char c) { return is_word_character(c) || c == '.' || c == '-'; }
// What cannot end a text in brackets, nor anything else.
bool is_item_character(char c) { return is_key_character(c) || c == ' ' || c == '(' || c == ')'; }

bool is_null_word(std::string_view text) { return text == "null" || text == "Null" || text == "NULL"; }

std::string_view without_blanks_behind(std::string_view text) { return text.substr(0, text.find_last_not_of(' ') + 1); }

bool has_balanced_parentheses(std::string_view text) {
  int open = 0;
  for (const char c : text) {
    open += c == '(' ? 1 : c == ')' ? -1 : 0;
    if (open < 0) return false;
  }
  return open == 0;
}

class LineReader {
 public:
  LineReader(std::string_view text, const TextReporter& reporter, YamlTree& tree) : text_(text), reporter_(reporter), tree_(tree) {}

  bool run() {
    while (position_ < text_.size()) {
      line_end_ = std::min(text_.find('\n', position_), text_.size());
      const std::size_t line = position_;
      const std::string_view bytes = text_.substr(line, line_end_ - line);
      if (!std::all_of(bytes.begin(), bytes.end(), [](char c) { return c >= ' ' && c <= '~'; })) return false;
      skip_blanks();
      if (position_ < line_end_ && text_[position_] != '#' && !entry(position_ - line)) return false;
      position_ = line_end_ + 1;
    }
    if (open_.empty() || waiting()) return false;
    while (!open_.empty()) close();
    return true;
  }

 private:
  // A block mapping whose end has not been met.
  struct Open {
    Node* node;
    std::size_t indentation;
    std::size_t first;  // of its entries among entries_
  };
  static constexpr std::size_t most_levels = 16;
  static constexpr std::size_t longest_key = 200;  // YAML ends at 1024

  void skip_blanks() {
    while (position_ < line_end_ && text_[position_] == ' ') ++position_;
  }
  [[nodiscard]] bool at(char c) const { return position_ < line_end_ && text_[position_] == c; }
  bool take(char c) {
    if (!at(c)) return false;
    ++position_;
    return true;
  }
  // The last key has no value yet.
  [[nodiscard]] bool waiting() const { return !entries_.empty() && entries_.back().value == nullptr; }

  Node& add(NodeKind kind, std::size_t begin, std::size_t end) {
    Node* node = new (tree_.arena().allocate(sizeof(Node), alignof(Node))) Node;
    node->kind = kind;
    node->begin = static_cast<std::uint32_t>(begin);
    node->end = static_cast<std::uint32_t>(end);
    return *node;
  }
  // Null where the text is another thing for YAML.
  const Node* scalar(std::size_t begin, std::size_t end) {
    const std::string_view text = without_blanks_behind(text_.substr(begin, end - begin));
    if (text.empty() || !(is_word_character(text.front()) || text.front() == '(') || is_null_word(text)) return nullptr;
    Node& node = add(NodeKind::scalar, begin, begin + text.size());
    node.exact = true;
    node.text = text;
    return &node;
  }

  // `key:` or `key: value`, as far in as this.
  bool entry(std::size_t indentation) {
    while (!open_.empty() && indentation < open_.back().indentation) {
      if (waiting()) return false;
      close();
    }
    const bool deeper = open_.empty() || indentation > open_.back().indentation;
    if (deeper ? !may_open() : waiting()) return false;
    if (deeper) open_.push_back({&add(NodeKind::mapping, position_, position_), indentation, entries_.size()});
    const Node* key = this->key();
    if (key == nullptr) return false;
    entries_.push_back({key, nullptr});
    skip_blanks();
    if (position_ == line_end_) return true;
    entries_.back().value = at('[') || at('{') ? bracketed(0) : line_text();
    return !waiting();
  }
  [[nodiscard]] bool may_open() const { return open_.empty() ? tree_.root == nullptr : waiting() && open_.size() < most_levels; }

  // With its colon, and the blank or end of line behind it.
  const Node* key() {
    const std::size_t begin = position_;
    while (position_ < line_end_ && is_key_character(text_[position_])) ++position_;
    const std::size_t end = position_;
    if (end - begin > longest_key || !take(':') || (position_ < line_end_ && text_[position_] != ' ')) return nullptr;
    return scalar(begin, end);
  }

  // A plain text up to the end of the line: a colon before a blank would make it a key, and `#` behind one starts a comment.
  const Node* line_text() {
    for (std::size_t i = position_; i < line_end_; ++i) {
      if (text_[i] == ':' && (i + 1 == line_end_ || text_[i + 1] == ' ')) return nullptr;
      if (text_[i] == '#' && text_[i - 1] == ' ') return nullptr;
    }
    return scalar(position_, line_end_);
  }

  // A list or mapping in brackets, with nothing behind the outermost one.
  const Node* bracketed(std::size_t level) {
    const bool is_list = at('[');
    Node& node = add(is_list ? NodeKind::sequence : NodeKind::mapping, position_, position_);
    node.flow = true;
    ++position_;
    std::vector<const Node*> items;
    std::vector<MapEntry> entries;
    do {
      skip_blanks();
      const Node* key = is_list ? nullptr : this->key();
      if (!is_list && key == nullptr) return nullptr;
      skip_blanks();
      const Node* value = at('[') || at('{') ? (level + 1 < most_levels ? bracketed(level + 1) : nullptr) : item_text();
      if (value == nullptr) return nullptr;
      if (is_list)
        items.push_back(value);
      else
        entries.push_back({key, value});
      skip_blanks();
    } while (take(','));
    if (!take(is_list ? ']' : '}')) return nullptr;
    node.end = static_cast<std::uint32_t>(position_);
    node.items = copy_to_arena(std::span<const Node* const>(items), tree_);
    finish(node, entries);
    skip_blanks();
    return level > 0 || position_ == line_end_ ? &node : nullptr;
  }

  const Node* item_text() {
    const std::size_t begin = position_;
    while (position_ < line_end_ && is_item_character(text_[position_])) ++position_;
    return has_balanced_parentheses(text_.substr(begin, position_ - begin)) ? scalar(begin, position_) : nullptr;
  }

  void finish(Node& node, std::vector<MapEntry>& entries) {
    check_keys(entries, reporter_);
    node.entries = copy_to_arena(std::span<const MapEntry>(entries), tree_);
    for (const Node* item : node.items) node.weight += item->weight;
    for (const MapEntry& entry : node.entries) node.weight += 1 + entry.value->weight;
  }
  void close() {
    const Open mapping = open_.back();
    open_.pop_back();
    std::vector<MapEntry> entries(entries_.begin() + static_cast<std::ptrdiff_t>(mapping.first), entries_.end());
    mapping.node->end = entries.back().value->end;
    finish(*mapping.node, entries);
    entries_.resize(mapping.first);
    if (open_.empty())
      tree_.root = mapping.node;
    else
      entries_.back().value = mapping.node;
  }

  std::string_view text_;
  const TextReporter& reporter_;
  YamlTree& tree_;
  std::size_t position_ = 0;
  std::size_t line_end_ = 0;
  std::vector<Open> open_;
  std::vector<MapEntry> entries_;  // of all mappings that are open
};

}  // namespace

bool read_plain_lines(std::string_view text, const TextReporter& reporter, YamlTree& tree) { return LineReader(text, reporter, tree).run(); }

}  // namespace schemac
