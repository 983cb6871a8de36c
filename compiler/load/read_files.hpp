// Files to definitions: each part of them that differs is parsed once, and parts are parsed in parallel.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "compiler/load/definition.hpp"

namespace schemac {

// What a part of a file defines; parts with equal bytes share their definitions.
struct Part {
  std::uint32_t start = 0;  // of the part in the file; positions in its definitions count from here
  std::shared_ptr<const Document> document;
};

struct FileDefinitions {
  FileId file = 0;
  bool sound = true;  // false when the file has errors, all of which are reported
  std::vector<Part> parts;
};

// In the order of `ids`. Results, positions and diagnostics are the same whether `options.share` is set or not.
[[nodiscard]] std::vector<FileDefinitions> read_files(std::span<const FileId> ids, const LoadOptions& options, const SourceSet& files, Sink& sink);

}  // namespace schemac
