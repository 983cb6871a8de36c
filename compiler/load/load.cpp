// Load: read the bytes, parse each part once, put each schema together.
#include "compiler/load/load.hpp"

#include <algorithm>

#include "compiler/load/assemble.hpp"
#include "compiler/load/read_files.hpp"
#include "compiler/load/source_files.hpp"

namespace schemac {

std::vector<std::optional<Schema>> load_schemas(std::span<const std::string> sources, const LoadOptions& options, SourceSet& files, Sink& sink) {
  struct Range {
    std::size_t first;
    std::size_t count;
    bool sound;
  };
  std::vector<FileId> ids;
  std::vector<Range> ranges;
  for (const std::string& source : sources) {
    SourceFiles read = read_source(source, sink);
    ranges.push_back({ids.size(), read.files.size(), read.sound});
    for (NamedBytes& file : read.files) ids.push_back(files.add(std::move(file.name), std::move(file.bytes)));
  }
  const std::vector<FileDefinitions> definitions = read_files(ids, options, files, sink);

  MixinLayer layer(options.dialects);
  std::vector<std::optional<Schema>> schemas;
  for (const Range& range : ranges) {
    const std::span<const FileDefinitions> own = std::span(definitions).subspan(range.first, range.count);
    const bool read = range.sound && std::all_of(own.begin(), own.end(), [](const FileDefinitions& file) { return file.sound; });
    Sink merging;
    Schema schema = assemble(own, !read, layer, merging);
    const bool sound = read && !merging.has_errors();
    for (Diagnostic& diagnostic : merging.sorted()) sink.add(std::move(diagnostic));
    for (const MixinUse& use : merging.uses()) sink.add_use(use);
    schemas.push_back(sound ? std::optional<Schema>(std::move(schema)) : std::nullopt);
  }
  return schemas;
}

}  // namespace schemac
