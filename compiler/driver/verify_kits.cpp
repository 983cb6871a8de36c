// Compared byte for byte; a line number tells where to look.
#include "compiler/driver/verify_kits.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fstream>
#include <iterator>
#include <map>

namespace schemac {
namespace {

namespace fs = std::filesystem;

bool cannot_read(const fs::path& path, std::string_view why, Sink& sink) {
  sink.report(Code::cannot_read_source, fmt::format("cannot read `{}`: {}", path.generic_string(), why));
  return false;
}

// Files below `folder`, by path below `root`. Links are files, too: a kit has none.
bool list_files(const fs::path& root, const fs::path& folder, std::map<std::string, fs::path>& found, Sink& sink) {
  std::error_code error;
  if (!fs::is_directory(root / folder, error)) return true;
  fs::recursive_directory_iterator each(root / folder, error);
  for (const fs::recursive_directory_iterator end; !error && each != end; each.increment(error))
    if (each->symlink_status(error).type() != fs::file_type::directory && !error)
      found.emplace(each->path().lexically_relative(root).generic_string(), each->path());
  return !error || cannot_read(root / folder, error.message(), sink);
}

bool read(const fs::path& path, std::string& bytes, Sink& sink) {
  std::ifstream in(path, std::ios::binary);
  bytes.assign(std::istreambuf_iterator<char>(in), {});
  return (in && !in.bad()) || cannot_read(path, "the file cannot be opened", sink);
}

std::ptrdiff_t first_difference(std::string_view one, std::string_view other) {
  const auto at = std::mismatch(one.begin(), one.end(), other.begin(), other.end()).first;
  return 1 + std::count(one.begin(), at, '\n');
}

}  // namespace

std::optional<std::vector<std::string>> deviations(const fs::path& root, const std::vector<std::string>& folders,
                                                   const std::vector<OutputFile>& files, Sink& sink) {
  std::error_code error;
  if (!fs::is_directory(root, error)) return cannot_read(root, error ? error.message() : "it is no directory", sink), std::nullopt;
  std::map<std::string, fs::path> found;
  for (const std::string& folder : folders)
    if (!list_files(root, folder, found, sink)) return std::nullopt;

  std::map<std::string, std::string> lines;
  for (const OutputFile& file : files) {
    const std::string name = file.path.generic_string();
    const auto there = found.find(name);
    if (there == found.end()) {
      lines[name] = "missing";
      continue;
    }
    std::string bytes;
    if (!read(there->second, bytes, sink)) return std::nullopt;
    if (bytes != file.bytes) lines[name] = fmt::format("differs from line {} on", first_difference(file.bytes, bytes));
    found.erase(there);
  }
  for (const auto& [name, path] : found) lines[name] = "is no part of the kit";

  std::vector<std::string> list;
  list.reserve(lines.size());
  for (const auto& [name, what] : lines) list.push_back(fmt::format("{}: {}", name, what));
  return list;
}

}  // namespace schemac
