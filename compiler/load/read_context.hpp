// What every reader of objects has at hand: where the text stands, where to report, and on which dialect it reads.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "compiler/load/load.hpp"
#include "compiler/load/parse_cache.hpp"
#include "compiler/load/yaml_tree.hpp"

namespace schemac {

// One for each definition that is read.
class ReadContext {
 public:
  // `start` is where the parsed text stands in its file; `key` is the definition's key, from which its extents count.
  ReadContext(const LoadOptions& options, const SourceSet& files, Sink& sink, ParseCache& cache, Place start, const Node& key)
      : options_(options), files_(files), sink_(sink), cache_(cache), base_(key.begin), place_{start.file, start.offset + key.begin} {}

  [[nodiscard]] const LoadOptions& options() const { return options_; }
  [[nodiscard]] ParseCache& cache() const { return cache_; }

  // Counted modulo 2^32: what an alias brings may stand before the definition.
  [[nodiscard]] Extent extent(const Node& node) const { return {node.begin - base_, node.end - base_}; }
  // Bytes [inner) of a scalar's decoded text, where they can be told; else the whole scalar.
  [[nodiscard]] Extent inner_extent(const Node& scalar, Extent inner) const;
  [[nodiscard]] Span span(const Node& node) const { return at(extent(node)); }
  [[nodiscard]] Span at(Extent extent) const { return place_ + extent; }

  Report error(Code code, const Node& node, std::string message) const { return sink_.report(code, span(node), std::move(message)); }
  void syntax_error(Code code, const Node& scalar, const SyntaxFault& fault) const;

  // The dialect that the object is read for; empty for the common reading.
  [[nodiscard]] std::string_view dialect() const { return dialect_; }
  // Lays the overrides of the dialect, and of those that it is based on, over what is read until the end of the reading.
  void read_for(std::string_view dialect);
  // The maps to lay over an object's own keys, the base's first.
  [[nodiscard]] const std::vector<std::string_view>& overlays() const { return overlays_; }
  [[nodiscard]] bool is_dialect(std::string_view name) const;

  // An override of a key of the language was met: dialects that see it need a reading of their own.
  void note_override(std::string_view dialect) { overridden_.insert(dialect); }
  [[nodiscard]] std::vector<std::string_view> dialects_to_read() const;

 private:
  [[nodiscard]] std::vector<std::string_view> chain(std::string_view dialect) const;

  const LoadOptions& options_;
  const SourceSet& files_;
  Sink& sink_;
  ParseCache& cache_;
  std::uint32_t base_;
  Place place_;
  std::string_view dialect_;
  std::vector<std::string_view> overlays_;
  std::set<std::string_view> overridden_;
};

}  // namespace schemac
