// A schema from bytes, for the fuzz targets that go further than a grammar.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "compiler/diagnostics/render.hpp"
#include "compiler/dialect/dialect.hpp"
#include "compiler/load/assemble.hpp"

namespace schemac {

struct Bytes {
  SourceSet files;
  Sink sink;
  std::optional<Schema> schema;  // null where the text is not sound

  [[nodiscard]] std::string diagnostics() const { return render_text(sink.sorted(), files, false); }
};

inline void load_bytes(Bytes& result, std::string_view text, bool share) {
  LoadOptions options;
  for (const Dialect* dialect : all_dialects()) {
    options.dialects.push_back(dialect->name);
    if (!dialect->base.empty()) options.bases.emplace_back(dialect->name, dialect->base);
  }
  options.share = share;
  options.threads = 1;
  const std::vector<FileId> ids{result.files.add("input.yaml", std::string(text))};
  const std::vector<FileDefinitions> definitions = read_files(ids, options, result.files, result.sink);
  MixinLayer layer(options.dialects);
  Schema schema = assemble(definitions, !definitions.front().sound, layer, result.sink);
  if (definitions.front().sound && !result.sink.has_errors()) result.schema = std::move(schema);
}

}  // namespace schemac
