// The files behind what the command line names.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "compiler/diagnostics/sink.hpp"
#include "compiler/source/source_set.hpp"

namespace schemac {

// A file may have at most this many bytes: positions are counted in 32 bits over all that a run reads.
inline constexpr std::size_t largest_file = std::size_t{256} * 1024 * 1024;

struct NamedBytes {
  std::string name;  // as diagnostics print it
  std::string bytes;
};

// What a source holds, in path order. `sound` is false when some of it could not be read, which is reported.
struct SourceFiles {
  std::vector<NamedBytes> files;
  bool sound = true;
};

// A file, a directory, `git:REV:PATH`, or `-`; `empty` has no files.
[[nodiscard]] SourceFiles read_source(const std::string& source, Sink& sink);

[[nodiscard]] SourceFiles read_directory(const std::string& path, Sink& sink);
[[nodiscard]] SourceFiles read_git(const std::string& source, Sink& sink);

// False, and reported, when the file cannot be read.
[[nodiscard]] bool read_file(const std::string& path, std::string& bytes, Sink& sink);
[[nodiscard]] bool is_schema_file(std::string_view name);

}  // namespace schemac
