// Files of a run, and byte offsets as lines and columns.
#include "compiler/source/source_set.hpp"

#include <algorithm>

#include "compiler/base/utf8.hpp"

namespace schemac {
namespace {

// Columns of long lines are counted from the nearest milestone, not from the start of the line.
constexpr std::size_t stretch = 512;

std::vector<std::uint32_t> starts_of_lines(std::string_view bytes) {
  std::vector<std::uint32_t> starts{0};
  for (std::size_t offset = 0; offset < bytes.size(); ++offset)
    if (bytes[offset] == '\n') starts.push_back(static_cast<std::uint32_t>(offset + 1));
  return starts;
}

}  // namespace

FileId SourceSet::add(std::string name, std::string bytes) {
  files_.push_back({std::move(name), std::move(bytes), {}, {}});
  return static_cast<FileId>(files_.size() - 1);
}

Position SourceSet::position(FileId file, std::uint32_t offset) const {
  std::uint32_t start = 0;
  const std::string_view text = line(file, offset, start);
  const std::vector<std::uint32_t>& starts = files_[file].line_starts;
  const auto number = std::lower_bound(starts.begin(), starts.end(), start) - starts.begin() + 1;
  const std::size_t inside = std::min<std::size_t>(offset - start, text.size());
  const bool has_mark = start == 0 && text.starts_with("\xEF\xBB\xBF") && inside >= 3;
  const std::size_t in_line = inside <= stretch ? utf8_length(text.substr(0, inside))
                                                : characters_before(files_[file], start + inside) - characters_before(files_[file], start);
  const std::size_t characters = in_line - (has_mark ? 1 : 0);
  return {static_cast<std::uint32_t>(number), static_cast<std::uint32_t>(characters + 1)};
}

std::vector<SourceSet::Milestone> SourceSet::milestones_of(std::string_view bytes) {
  std::vector<Milestone> found;
  Milestone here;
  for (std::size_t next = 0; next <= bytes.size(); next += stretch) {
    while (here.offset < bytes.size()) {
      const std::size_t size = utf8_at(bytes, here.offset).size;
      if (here.offset + size > next) break;
      here.offset += static_cast<std::uint32_t>(size);
      ++here.characters;
    }
    found.push_back(here);
  }
  return found;
}

std::size_t SourceSet::characters_before(const File& file, std::size_t offset) {
  if (file.milestones.empty()) file.milestones = milestones_of(file.bytes);
  const Milestone& from = file.milestones[offset / stretch];
  return from.characters + utf8_length(std::string_view(file.bytes).substr(from.offset, offset - from.offset));
}

std::string_view SourceSet::line(FileId file, std::uint32_t offset, std::uint32_t& start) const {
  const File& entry = files_[file];
  if (entry.line_starts.empty()) entry.line_starts = starts_of_lines(entry.bytes);
  const auto next = std::upper_bound(entry.line_starts.begin(), entry.line_starts.end(), offset);
  start = *(next - 1);
  std::size_t end = next == entry.line_starts.end() ? entry.bytes.size() : *next - 1;
  if (end > start && entry.bytes[end - 1] == '\r') --end;
  return std::string_view(entry.bytes).substr(start, end - start);
}

}  // namespace schemac
