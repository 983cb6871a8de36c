// yaml-cpp's events to the tree. Its own node tree is never used: it is slow, and hides duplicate keys.
#include "compiler/load/yaml_tree.hpp"

#include <fmt/format.h>
#include <istream>
#include <streambuf>
#include <string>
#include <vector>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include "compiler/load/yaml_position.hpp"
#include "compiler/load/yaml_shape.hpp"

namespace schemac {
namespace {

// Thrown through yaml-cpp when there is no point in going on; what is wrong has been reported.
struct Stop {};

class Bytes : public std::streambuf {
 public:
  explicit Bytes(std::string_view text) {
    char* begin = const_cast<char*>(text.data());
    setg(begin, begin, begin + text.size());
  }
};

class Builder : public YAML::EventHandler {
 public:
  Builder(std::string_view source, std::uint32_t depth, const TextReporter& reporter, YamlTree& tree)
      : source_(source), depth_(depth), reporter_(reporter), tree_(tree) {}

  void OnDocumentStart(const YAML::Mark& mark) override {
    if (documents_++ == 0) return;
    const std::uint32_t at = position(mark);
    reporter_.error(Code::several_documents, at, at + 1, "a second document in one file").help("put each document into a file of its own");
    throw Stop{};
  }
  void OnDocumentEnd() override {}

  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    const std::uint32_t at = anchor == 0 ? position(mark) : skip_properties(source_, position(mark));
    Node& node = add(NodeKind::null, at, at);
    if (const std::uint32_t length = null_word_length(source_, at, expects_value()); length > 0) {
      node.kind = NodeKind::scalar;
      node.exact = true;
      node.text = source_.substr(at, length);
      node.end = source_end_ = at + length;
    }
    finish(node, anchor);
  }

  void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    const std::uint32_t at = position(mark);
    source_end_ = alias_end(source_, at);
    const Node* target = anchor < anchors_.size() ? anchors_[anchor] : nullptr;
    if (target == nullptr)
      stop(Code::bad_alias, at, source_end_, fmt::format("`{}` stands inside what it names", source_.substr(at, source_end_ - at)));
    if (tree_.keep_references) return keep_alias(at);
    tree_.expanded += target->weight;
    if (target->weight > YamlLimits::expanded_by_one_alias || tree_.expanded > YamlLimits::expanded_in_all)
      stop(Code::alias_expansion, at, source_end_, fmt::format("aliases stand for more than {} values", YamlLimits::expanded_by_one_alias));
    pending_.push_back(target);
  }

  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, const std::string& value) override {
    const bool plain = tag == "?";
    const std::uint32_t at = plain && anchor == 0 ? position(mark) : skip_properties(source_, position(mark));
    check_tag(mark, tag, at);
    Node& node = add(NodeKind::scalar, at, at);
    node.style = plain ? ScalarStyle::plain : style_at(source_, at);
    node.end = source_end_ = scalar_end(source_, at, node.style, value);
    const bool quoted = node.style == ScalarStyle::single_quoted || node.style == ScalarStyle::double_quoted;
    const std::string_view raw = source_.substr(at + (quoted ? 1 : 0), value.size());
    node.exact = raw == value;
    node.text = node.exact ? raw : keep(value);
    if (value.find('\0') != std::string::npos) reporter_.error(Code::bad_encoding, at, node.end, "a text holds the character U+0000");
    finish(node, anchor);
  }

  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, YAML::EmitterStyle::value style) override {
    open(NodeKind::sequence, mark, tag, anchor, style);
  }
  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, YAML::EmitterStyle::value style) override {
    open(NodeKind::mapping, mark, tag, anchor, style);
  }

  void OnSequenceEnd() override {
    Node& node = close(']');
    const std::span<const Node* const> items = children();
    node.items = node.flow ? join_split_items(items, source_, reporter_, tree_) : copy_to_arena(items, tree_);
    pop(node);
  }

  void OnMapEnd() override {
    Node& node = close('}');
    const std::span<const Node* const> parts = children();
    entries_.clear();
    for (std::size_t i = 0; i + 1 < parts.size(); i += 2) entries_.push_back({parts[i], parts[i + 1]});
    if (node.flow) join_split_entries(entries_, source_, reporter_, tree_);
    check_keys(entries_, reporter_);
    if (!tree_.keep_references) merge_entries(entries_, reporter_);
    node.entries = copy_to_arena(std::span<const MapEntry>(entries_), tree_);
    pop(node);
  }

  [[nodiscard]] const Node* root() const { return pending_.empty() ? nullptr : pending_.front(); }
  // The innermost bracket that is not closed yet.
  [[nodiscard]] const Node* open_bracket() const {
    const auto found = std::find_if(frames_.rbegin(), frames_.rend(), [](const Frame& frame) { return frame.node->flow; });
    return found == frames_.rend() ? nullptr : found->node;
  }
  [[nodiscard]] const std::vector<Extent>& folded_scalars() const { return folded_; }

 private:
  struct Frame {
    Node* node;
    std::size_t first;  // of its children among pending_
    YAML::anchor_t anchor;
  };

  [[nodiscard]] std::uint32_t position(const YAML::Mark& mark) const {
    const auto at = static_cast<std::uint32_t>(std::max(mark.pos, 0));
    return std::min(at, static_cast<std::uint32_t>(source_.size()));
  }
  [[noreturn]] void stop(Code code, std::uint32_t begin, std::uint32_t end, std::string message) const {
    reporter_.error(code, begin, end, std::move(message));
    throw Stop{};
  }
  std::string_view keep(const std::string& value) {
    char* bytes = static_cast<char*>(tree_.arena().allocate(value.size(), 1));
    value.copy(bytes, value.size());
    return {bytes, value.size()};
  }
  void keep_alias(std::uint32_t at) {
    Node& node = add(NodeKind::scalar, at, source_end_);
    node.text = source_.substr(at, source_end_ - at);
    node.exact = true;
    tree_.references.push_back(at);
    finish(node, 0);
  }
  // Of a mapping's children, keys and values in turn.
  [[nodiscard]] bool expects_value() const {
    if (frames_.empty() || frames_.back().node->kind != NodeKind::mapping) return false;
    return (pending_.size() - frames_.back().first) % 2 == 1;
  }
  [[nodiscard]] std::span<const Node* const> children() const { return std::span<const Node* const>(pending_).subspan(frames_.back().first); }

  void check_tag(const YAML::Mark& mark, const std::string& tag, std::uint32_t end) const {
    if (tag == "?" || tag == "!" || tag.empty()) return;
    reporter_.error(Code::yaml_tag, position(mark), end, "a YAML tag").help("leave the tag out: types are written in the schema language");
  }

  Node& add(NodeKind kind, std::uint32_t begin, std::uint32_t end) {
    Node* node = new (tree_.arena().allocate(sizeof(Node), alignof(Node))) Node;
    node->kind = kind;
    node->begin = begin;
    node->end = end;
    return *node;
  }

  void finish(Node& node, YAML::anchor_t anchor) {
    if (node.end > node.begin && node.kind == NodeKind::scalar && !node.exact) folded_.push_back({node.begin, node.end});
    if (anchor != 0 && tree_.keep_references) tree_.references.push_back(node.begin);
    if (anchor != 0) {
      if (anchors_.size() <= anchor) anchors_.resize(anchor + 1, nullptr);
      anchors_[anchor] = &node;
    }
    pending_.push_back(&node);
  }

  void open(NodeKind kind, const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, YAML::EmitterStyle::value style) {
    const std::uint32_t at = skip_properties(source_, position(mark));
    check_tag(mark, tag, at);
    if (depth_ + frames_.size() >= YamlLimits::depth)
      stop(Code::yaml_too_deep, at, at + 1, fmt::format("more than {} levels of nesting", YamlLimits::depth));
    Node& node = add(kind, at, at);
    node.flow = style == YAML::EmitterStyle::Flow;
    source_end_ = std::max(source_end_, node.flow ? at + 1 : at);
    frames_.push_back({&node, pending_.size(), anchor});
  }

  Node& close(char bracket) {
    Node& node = *frames_.back().node;
    const bool in_brackets = node.flow && node.begin < source_.size() && (source_[node.begin] == '[' || source_[node.begin] == '{');
    if (in_brackets) source_end_ = flow_end(source_, source_end_, bracket);
    node.end = std::max(node.begin, source_end_);
    return node;
  }

  void pop(Node& node) {
    std::uint64_t weight = 1;
    for (const Node* item : node.items) weight += item->weight;
    for (const MapEntry& entry : node.entries) weight += 1 + entry.value->weight;
    node.weight = static_cast<std::uint32_t>(std::min<std::uint64_t>(weight, UINT32_MAX));
    const Frame frame = frames_.back();
    frames_.pop_back();
    pending_.resize(frame.first);
    finish(node, frame.anchor);
  }

  std::string_view source_;
  std::uint32_t depth_;
  const TextReporter& reporter_;
  YamlTree& tree_;
  std::vector<const Node*> pending_;  // finished nodes whose parent is still open
  std::vector<Frame> frames_;
  std::vector<const Node*> anchors_;  // by yaml-cpp's number; null while the anchored node is open
  std::vector<MapEntry> entries_;
  std::vector<Extent> folded_;  // scalars that do not stand in the source as they are
  std::uint32_t source_end_ = 0;
  int documents_ = 0;
};

void report_syntax(const YAML::Exception& fault, const Builder& builder, std::string_view source, const TextReporter& reporter) {
  auto at = std::min(static_cast<std::uint32_t>(std::max(fault.mark.pos, 0)), static_cast<std::uint32_t>(source.size()));
  const bool question = at > 0 && at <= source.size() && (source[at - 1] == '?' || source.substr(at).starts_with('?'));
  if (fault.msg == YAML::ErrorMsg::UNKNOWN_TOKEN && question) {
    reporter.error(Code::yaml_syntax, at, at + 1, "a `?` ends a text inside `{}` and `[]`").help("put the text in quotes, as in `\"integer?\"`");
    return;
  }
  if (const Node* open = builder.open_bracket(); open != nullptr && at >= source.find_last_not_of(" \r\n") + 1) {
    reporter.error(Code::yaml_syntax, open->begin, open->begin + 1, fmt::format("`{}` is not closed", source[open->begin]));
    return;
  }
  if (fault.msg.starts_with(YAML::ErrorMsg::UNKNOWN_ANCHOR) && at < source.size() && source[at] == '*') {
    const std::uint32_t end = alias_end(source, at);
    reporter.error(Code::yaml_syntax, at, end, fmt::format("there is no anchor `&{}` before this", source.substr(at + 1, end - at - 1)));
    return;
  }
  Report report = reporter.error(Code::yaml_syntax, at, at + 1, fault.msg);
  if (fault.msg == YAML::ErrorMsg::MAP_VALUE) report.help("put a text that holds `: ` in quotes");
  if (fault.msg == YAML::ErrorMsg::UNKNOWN_TOKEN) report.help("put a text that starts with this character in quotes");
}

}  // namespace

bool Node::is_null() const {
  if (kind == NodeKind::null) return true;
  if (kind != NodeKind::scalar || style != ScalarStyle::plain) return false;
  return text.empty() || text == "null" || text == "~" || text == "Null" || text == "NULL";
}

bool parse_yaml(std::string_view text, std::uint32_t depth, const TextReporter& reporter, YamlTree& tree) {
  Bytes bytes(text);
  std::istream stream(&bytes);
  Builder builder(text, depth, reporter, tree);
  try {
    YAML::Parser parser(stream);
    while (parser.HandleNextDocument(builder)) {
    }
  } catch (const Stop&) {
    return false;
  } catch (const YAML::Exception& fault) {
    if (!report_tabs(text, builder.folded_scalars(), reporter)) report_syntax(fault, builder, text, reporter);
    return false;
  }
  report_tabs(text, builder.folded_scalars(), reporter);
  tree.root = builder.root();
  std::sort(tree.references.begin(), tree.references.end());
  return true;
}

}  // namespace schemac
