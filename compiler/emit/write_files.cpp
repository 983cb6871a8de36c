// Files written whole or not at all: a new file beside, synced, then put in place of the old one.
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include "compiler/emit/emit.hpp"

namespace schemac {
namespace {

namespace fs = std::filesystem;

// Closes the file when it goes; `release` hands it over.
class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }
  [[nodiscard]] int get() const { return number_; }
  [[nodiscard]] bool close() { return ::close(std::exchange(number_, -1)) == 0; }

 private:
  int number_;
};

bool fault(const fs::path& path, std::string_view why, Sink& sink) {
  sink.report(Code::cannot_write, fmt::format("cannot write `{}`: {}", path.generic_string(), why));
  return false;
}

bool fault_of_system(const fs::path& path, Sink& sink) { return fault(path, std::strerror(errno), sink); }  // NOLINT(concurrency-mt-unsafe)

bool stays_below(const fs::path& path) {
  if (path.empty() || path.is_absolute() || !path.has_filename()) return false;
  for (const fs::path& part : path)
    if (part == ".." || part == ".") return false;
  return true;
}

bool write_all(int file, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(file, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

bool sync_folder(const fs::path& folder) {
  const Descriptor directory(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  return directory.get() >= 0 && ::fsync(directory.get()) == 0;
}

bool write_file(const fs::path& target, const std::string& bytes, Sink& sink) {
  const fs::path beside = target.parent_path() / fmt::format(".{}.{}.new", target.filename().string(), ::getpid());
  Descriptor file(::open(beside.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0666));
  if (file.get() < 0) return fault_of_system(target, sink);
  if (struct stat before{}; ::stat(target.c_str(), &before) == 0) (void)::fchmod(file.get(), before.st_mode & 07777);
  const bool written = write_all(file.get(), bytes) && ::fsync(file.get()) == 0 && file.close() && ::rename(beside.c_str(), target.c_str()) == 0;
  if (written && sync_folder(target.parent_path())) return true;
  fault_of_system(target, sink);
  ::unlink(beside.c_str());
  return false;
}

}  // namespace

bool write_files(const fs::path& folder, const std::vector<OutputFile>& files, Sink& sink) {
  for (const OutputFile& file : files)
    if (!stays_below(file.path)) return fault(file.path, "the path leads out of the output folder", sink);
  for (const OutputFile& file : files) {
    const fs::path target = folder / file.path;
    std::error_code error;
    fs::create_directories(target.parent_path(), error);
    if (error) return fault(target.parent_path(), error.message(), sink);
    if (!write_file(target, file.bytes, sink)) return false;
  }
  return true;
}

}  // namespace schemac
