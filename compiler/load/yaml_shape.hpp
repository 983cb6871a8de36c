// What a mapping, a sequence or a line of YAML must look like beyond YAML's own rules.
#pragma once

#include <algorithm>
#include <span>
#include <string_view>
#include <vector>

#include "compiler/load/yaml_tree.hpp"

namespace schemac {

template <class Value>
[[nodiscard]] std::span<const Value> copy_to_arena(std::span<const Value> values, YamlTree& tree) {
  if (values.empty()) return {};
  Value* copy = static_cast<Value*>(tree.arena().allocate(values.size_bytes(), alignof(Value)));
  std::copy(values.begin(), values.end(), copy);
  return {copy, values.size()};
}

// `{type: decimal(12,2)}` reads as two entries in YAML. The trap is reported by its name, and the text put together again so that
// nothing else is said about it.
void join_split_entries(std::vector<MapEntry>& entries, std::string_view source, const TextReporter& reporter, YamlTree& tree);
[[nodiscard]] std::span<const Node* const> join_split_items(std::span<const Node* const> items, std::string_view source, const TextReporter& reporter,
                                                            YamlTree& tree);

// Keys are texts, each once. Entries that are not so are reported and left out.
void check_keys(std::vector<MapEntry>& entries, const TextReporter& reporter);

// `<<: *base` or `<<: [*one, *two]`: entries of the bases stand where `<<` did, save those that are written out; the first base wins.
void merge_entries(std::vector<MapEntry>& entries, const TextReporter& reporter);

// Reports the first tab that stands before the first character of a line, save in the scalars given, in order. True when there is one.
bool report_tabs(std::string_view text, const std::vector<Extent>& scalars, const TextReporter& reporter);

}  // namespace schemac
