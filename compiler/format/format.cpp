// The style, and the proof that it lost nothing: the same values, the same comments, and nothing more to change.
#include "compiler/format/format.hpp"

#include <algorithm>
#include <unordered_map>

#include "compiler/format/canonical.hpp"
#include "compiler/load/encoding.hpp"
#include "compiler/load/yaml_tree.hpp"

namespace schemac {
namespace {

bool parse(std::string_view text, bool keep_references, YamlTree& tree) {
  Sink sink;
  tree.keep_references = keep_references;
  return parse_yaml(text, 0, {sink, {}}, tree) && !sink.has_errors();
}

std::optional<Canonical> canonical_of(std::string_view text, std::span<const std::string_view> dialects) {
  YamlTree tree;
  if (!parse(text, true, tree)) return std::nullopt;
  return print_canonical(text, tree, dialects);
}

bool same_value(const Node& left, const Node& right);

bool same_entries(const Node& left, const Node& right) {
  if (left.entries.size() != right.entries.size()) return false;
  std::unordered_map<std::string_view, const Node*> values;
  for (const MapEntry& entry : right.entries) values.emplace(entry.key->text, entry.value);
  return std::all_of(left.entries.begin(), left.entries.end(), [&](const MapEntry& entry) {
    const auto found = values.find(entry.key->text);
    return found != values.end() && same_value(*entry.value, *found->second);
  });
}

bool same_value(const Node& left, const Node& right) {
  if (left.kind != right.kind) return false;
  if (left.kind == NodeKind::scalar) return left.text == right.text && left.style == right.style;
  if (left.kind == NodeKind::mapping) return same_entries(left, right);
  return std::equal(left.items.begin(), left.items.end(), right.items.begin(), right.items.end(),
                    [](const Node* one, const Node* other) { return same_value(*one, *other); });
}

bool same_document(std::string_view before, std::string_view after) {
  YamlTree left;
  YamlTree right;
  if (!parse(before, false, left) || !parse(after, false, right)) return false;
  if (left.root == nullptr || right.root == nullptr) return left.root == right.root;
  return same_value(*left.root, *right.root);
}

std::string with_plain_line_ends(std::string_view text) {
  std::string result;
  for (std::size_t i = 0; i < text.size(); ++i)
    if (text[i] != '\r' || i + 1 == text.size() || text[i + 1] != '\n') result += text[i];
  if (!result.empty() && !result.ends_with('\n')) result += '\n';
  return result;
}

}  // namespace

std::optional<std::string> canonical_text(std::string_view text, std::span<const std::string_view> dialects) {
  text.remove_prefix(byte_order_mark(text));
  const std::string source = with_plain_line_ends(text);
  std::optional<Canonical> result = canonical_of(source, dialects);
  // What comes out of brackets is put in order by the next pass.
  constexpr int most_passes = 4;
  for (int pass = 0; result && pass < most_passes; ++pass) {
    std::optional<Canonical> next = canonical_of(result->text, dialects);
    if (!next || !std::includes(next->kept.begin(), next->kept.end(), result->kept.begin(), result->kept.end())) return std::nullopt;
    if (next->text == result->text) return same_document(text, result->text) ? std::optional(result->text) : std::nullopt;
    result = std::move(next);
  }
  return std::nullopt;
}

}  // namespace schemac
