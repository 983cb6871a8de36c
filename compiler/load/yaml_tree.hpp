// YAML as a small tree with positions: what the readers of objects walk.
#pragma once

#include <cstdint>
#include <memory>
#include <memory_resource>
#include <span>
#include <string_view>
#include <vector>

#include "compiler/diagnostics/sink.hpp"
#include "compiler/source/span.hpp"

namespace schemac {

enum class NodeKind : std::uint8_t { null, scalar, sequence, mapping };
enum class ScalarStyle : std::uint8_t { plain, single_quoted, double_quoted, literal, folded };

struct Node;
struct MapEntry {
  const Node* key = nullptr;  // always a scalar
  const Node* value = nullptr;
};

// Positions are bytes of the text that was parsed. An alias is the node it names, so that a tree may share nodes; merges are done.
struct Node {
  NodeKind kind = NodeKind::null;  // `null` is a value that is not there at all; `null` and `~` are plain scalars
  ScalarStyle style = ScalarStyle::plain;
  bool flow = false;   // of a sequence or mapping: in brackets
  bool exact = false;  // of a scalar: its text stands byte for byte in the source, after the opening quote where there is one
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::uint32_t weight = 1;  // nodes below and this one, aliases expanded
  std::string_view text;     // of a scalar, decoded
  std::span<const Node* const> items;
  std::span<const MapEntry> entries;

  // Nothing, `null` or `~`: YAML 1.2 core.
  [[nodiscard]] bool is_null() const;
};

// What a parse of hostile text may cost at most.
struct YamlLimits {
  static constexpr std::uint32_t depth = 64;
  static constexpr std::uint64_t expanded_by_one_alias = 100'000;
  static constexpr std::uint64_t expanded_in_all = 1'000'000;
};

// Reports positions of a text that stands at `start` of a file.
struct TextReporter {
  Sink& sink;
  Place start;

  Report error(Code code, std::uint32_t begin, std::uint32_t end, std::string message) const {
    return sink.report(code, start + Extent{begin, end}, std::move(message));
  }
};

// A parsed document; nodes live as long as the tree, and their texts as long as the source.
class YamlTree {
 public:
  YamlTree() : arena_(std::make_unique<std::pmr::monotonic_buffer_resource>(std::size_t{16} * 1024)) {}

  const Node* root = nullptr;  // null when the text holds no document
  std::uint64_t expanded = 0;  // nodes that aliases stand for
  // For who rewrites the text: an alias is then a plain text, `*name`, and `<<` a key like others.
  bool keep_references = false;
  std::vector<std::uint32_t> references;  // where aliases and what has an anchor stand, in order; only if they are kept
  [[nodiscard]] std::pmr::monotonic_buffer_resource& arena() { return *arena_; }

 private:
  std::unique_ptr<std::pmr::monotonic_buffer_resource> arena_;
};

// `depth` counts the levels above the text's root, where the text is a part of a file. False when the text is no tree that can be read;
// what is reported without that (a duplicate key, a tag) leaves a tree worth reading on.
[[nodiscard]] bool parse_yaml(std::string_view text, std::uint32_t depth, const TextReporter& reporter, YamlTree& tree);

}  // namespace schemac
