// A directory as a source: every schema file below it, in path order.
#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fmt/format.h>
#include <set>
#include <sys/stat.h>
#include <utility>

#include "compiler/load/source_files.hpp"

namespace schemac {
namespace {

class Walk {
 public:
  explicit Walk(Sink& sink) : sink_(sink) {}

  // Each directory once, however many links lead to it: a link that leads back up ends there.
  void enter(const std::string& path, int depth) {
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0) return fail(path, std::strerror(errno));
    if (!seen_.insert({status.st_dev, status.st_ino}).second) return;
    constexpr int deepest = 100;
    if (depth > deepest) return fail(path, "more than 100 directories deep");
    std::error_code error;
    for (auto entry = std::filesystem::directory_iterator(path, error); !error && entry != std::filesystem::directory_iterator();
         entry.increment(error))
      take(path + "/" + entry->path().filename().string(), depth);
    if (error) fail(path, error.message());
  }

  std::vector<std::string> files;
  bool sound = true;

 private:
  void take(const std::string& path, int depth) {
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0) {
      if (is_schema_file(path)) fail(path, std::strerror(errno));
    } else if (S_ISDIR(status.st_mode)) {
      enter(path, depth + 1);
    } else if (is_schema_file(path)) {
      if (S_ISREG(status.st_mode))
        files.push_back(path);
      else
        fail(path, "it is no ordinary file");
    }
  }

  void fail(const std::string& path, std::string_view why) {
    sink_.report(Code::cannot_read_source, fmt::format("cannot read `{}`: {}", path, why));
    sound = false;
  }

  Sink& sink_;
  std::set<std::pair<dev_t, ino_t>> seen_;
};

}  // namespace

SourceFiles read_directory(const std::string& path, Sink& sink) {
  std::string base = path;
  while (base.size() > 1 && base.back() == '/') base.pop_back();
  Walk walk(sink);
  walk.enter(base, 0);
  std::sort(walk.files.begin(), walk.files.end());
  SourceFiles result;
  result.sound = walk.sound;
  for (const std::string& name : walk.files) {
    NamedBytes file{name, {}};
    if (read_file(name, file.bytes, sink))
      result.files.push_back(std::move(file));
    else
      result.sound = false;
  }
  if (result.sound && result.files.empty()) {
    sink.report(Code::cannot_read_source, fmt::format("`{}` has no `.yaml` or `.yml` file in it", path))
        .help("a schema without objects is named `empty`");
    result.sound = false;
  }
  return result;
}

}  // namespace schemac
