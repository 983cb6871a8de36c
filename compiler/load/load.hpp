// Sources to models: reads what the command line names and hands over one Schema for each.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "compiler/diagnostics/sink.hpp"
#include "compiler/model/schema.hpp"
#include "compiler/source/source_set.hpp"

namespace schemac {

struct LoadOptions {
  std::vector<std::string_view> dialects;                            // names that may stand in `targets`, `only`, overrides, per-dialect texts
  std::vector<std::pair<std::string_view, std::string_view>> bases;  // (dialect, the one it is based on, whose overrides it sees before its own)
  std::vector<std::pair<std::string_view, std::string_view>> expression_options = {};  // (dialect, key of its own whose value is an expression)
  bool share = true;     // parse equal definitions once and files in parallel; off is the plain path that tests compare with
  unsigned threads = 0;  // 0: as many as the machine has
};

// `sources`: a file, a directory, `git:REV:PATH`, `-` (standard input) or `empty`, as on the command line. One result a source, in order;
// nothing where that source has errors. Definitions that are equal byte for byte in two sources are one shared value.
[[nodiscard]] std::vector<std::optional<Schema>> load_schemas(std::span<const std::string> sources, const LoadOptions& options, SourceSet& files,
                                                              Sink& sink);

}  // namespace schemac
