// The files of a run: bytes in, positions out.
#pragma once

#include <cstdint>
#include <deque>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "compiler/source/scalar_walk.hpp"
#include "compiler/source/span.hpp"

namespace schemac {

struct Position {
  std::uint32_t line = 1;    // from 1
  std::uint32_t column = 1;  // from 1, in characters (code points)
};

// Files are added once, before phases run in parallel, and then only read. Names are as the user wrote them (never absolute paths
// of the machine), and are what diagnostics print.
class SourceSet {
 public:
  FileId add(std::string name, std::string bytes);

  [[nodiscard]] std::size_t size() const noexcept { return files_.size(); }
  [[nodiscard]] const std::string& name(FileId file) const { return files_[file].name; }
  [[nodiscard]] std::string_view bytes(FileId file) const { return files_[file].bytes; }
  [[nodiscard]] Position position(FileId file, std::uint32_t offset) const;
  // The line (without its break) that holds the offset, and where it starts.
  [[nodiscard]] std::string_view line(FileId file, std::uint32_t offset, std::uint32_t& start) const;

  // The span, in the file, of bytes [inner) of the decoded text of a YAML scalar that stands at `scalar`. Plain, quoted and literal
  // block scalars are mapped exactly; where that is not possible (escapes, folding) the whole scalar is given.
  [[nodiscard]] Span inside_scalar(Span scalar, Extent inner) const;

 private:
  // A byte at which a character starts, and how many characters of the file stand before it.
  struct Milestone {
    std::uint32_t offset = 0;
    std::uint32_t characters = 0;
  };
  // The last two are filled on first use, by the single-threaded renderer.
  struct File {
    std::string name;
    std::string bytes;
    mutable std::vector<std::uint32_t> line_starts;
    mutable std::vector<Milestone> milestones;  // one for each stretch of so many bytes, at or before its start
  };
  static std::vector<Milestone> milestones_of(std::string_view bytes);
  [[nodiscard]] static std::size_t characters_before(const File& file, std::size_t offset);
  [[nodiscard]] const std::vector<ScalarMark>& marks_of(Span scalar) const;

  std::deque<File> files_;
  // Of long scalars, by file and begin: filled on first use, by phases that run in parallel.
  mutable std::mutex marks_mutex_;
  mutable std::map<std::pair<FileId, std::uint32_t>, std::vector<ScalarMark>> marks_;
};

}  // namespace schemac
