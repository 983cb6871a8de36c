// The files of a source are those of the run whose names go on from the source's.
#include "compiler/driver/inputs.hpp"

#include <map>
#include <string_view>

#include "compiler/emit/digest.hpp"
#include "compiler/load/source_files.hpp"

namespace schemac {
namespace {

constexpr std::string_view standard_input = "<stdin>";

// Empty where the file is of another source.
std::string_view name_below(std::string_view source, std::string_view name) {
  if (source == "-") return name == standard_input ? name : std::string_view();
  if (name == source) return name.substr(name.find_last_of("/:") + 1);
  while (source.size() > 1 && source.ends_with('/')) source.remove_suffix(1);
  if (!name.starts_with(source) || !is_schema_file(name)) return {};
  const std::string_view rest = name.substr(source.size());
  if (rest.starts_with('/')) return rest.substr(1);
  return source.ends_with(':') || source.ends_with('/') ? rest : std::string_view();
}

// A file that both sources hold was read twice.
std::vector<FileDigest> digests_of(std::string_view source, const SourceSet& files) {
  std::map<std::string_view, std::string_view> found;
  for (FileId id = 0; id < files.size(); ++id)
    if (const std::string_view name = name_below(source, files.name(id)); !name.empty()) found.emplace(name, files.bytes(id));
  std::vector<FileDigest> digests;
  digests.reserve(found.size());
  for (const auto& [name, bytes] : found) digests.push_back({std::string(name), sha256(bytes)});
  return digests;
}

}  // namespace

Inputs inputs_of(const Options& options, const SourceSet& files) {
  if (options.sources.size() == 1) return {SCHEMAC_VERSION, {}, digests_of(options.sources[0], files)};
  return {SCHEMAC_VERSION, digests_of(options.sources[0], files), digests_of(options.sources[1], files)};
}

}  // namespace schemac
