// Loads texts without files, and prints what was loaded with every position in it.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "compiler/diagnostics/render.hpp"
#include "compiler/load/assemble.hpp"

namespace schemac {

struct Loaded {
  std::optional<Schema> schema;  // set also where there were errors, with what could be read
  std::string diagnostics;
};

inline LoadOptions three_dialects(bool share = true) {
  LoadOptions options;
  options.dialects = {"mysql", "tidb", "postgresql"};
  options.bases = {{"tidb", "mysql"}};
  options.share = share;
  options.threads = 2;
  return options;
}

// One schema from files of these texts, named f0.yaml, f1.yaml, ...
inline Loaded load_texts(const std::vector<std::string>& texts, const LoadOptions& options = three_dialects()) {
  SourceSet files;
  Sink sink;
  std::vector<FileId> ids;
  for (std::size_t i = 0; i < texts.size(); ++i) ids.push_back(files.add("f" + std::to_string(i) + ".yaml", texts[i]));
  const std::vector<FileDefinitions> definitions = read_files(ids, options, files, sink);
  MixinLayer layer(options.dialects);
  Loaded loaded;
  loaded.schema = assemble(definitions, false, layer, sink);
  loaded.diagnostics = render_text(sink.sorted(), files, false);
  return loaded;
}
inline Loaded load_text(const std::string& text, bool share = true) { return load_texts({text}, three_dialects(share)); }

// Extents are equal to each other whatever they say, so that they must be compared as text.
std::string positions(const Schema& schema);

}  // namespace schemac
