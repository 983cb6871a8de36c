// Files written whole or not at all: new files beside, synced, then put in place of the old ones; none before all are written.
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fmt/format.h>
#include <set>
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

bool sync(const fs::path& path, int flags) {
  const Descriptor file(::open(path.c_str(), flags | O_RDONLY | O_CLOEXEC));
  return file.get() >= 0 && ::fsync(file.get()) == 0;
}

// New files beside those that they take the place of: those that have not taken it are removed.
class NewFiles {
 public:
  explicit NewFiles(Sink& sink) : sink_(sink) {}
  NewFiles(const NewFiles&) = delete;
  NewFiles& operator=(const NewFiles&) = delete;
  ~NewFiles() {
    for (std::size_t i = placed_; i < files_.size(); ++i) ::unlink(files_[i].beside.c_str());
  }

  bool write(const fs::path& target, std::string_view bytes) {
    const fs::path beside = target.parent_path() / fmt::format(".{}.{}.new", target.filename().string(), ::getpid());
    Descriptor file(::open(beside.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0666));
    if (file.get() < 0) return fault_of_system(target, sink_);
    files_.push_back({target, beside});
    folders_.insert(target.parent_path());
    if (struct stat before{}; ::stat(target.c_str(), &before) == 0) (void)::fchmod(file.get(), before.st_mode & 07777);
    return (write_all(file.get(), bytes) && file.close()) || fault_of_system(target, sink_);
  }

  // After all are written: the disk takes them together.
  bool put_in_place() {
    for (const NewFile& file : files_)
      if (!sync(file.beside, 0)) return fault_of_system(file.target, sink_);
    for (const NewFile& file : files_) {
      if (::rename(file.beside.c_str(), file.target.c_str()) != 0) return fault_of_system(file.target, sink_);
      ++placed_;
    }
    for (const fs::path& folder : folders_)
      if (!sync(folder, O_DIRECTORY)) return fault_of_system(folder, sink_);
    return true;
  }

 private:
  struct NewFile {
    fs::path target;
    fs::path beside;
  };
  Sink& sink_;
  std::vector<NewFile> files_;
  std::size_t placed_ = 0;
  std::set<fs::path> folders_;
};

}  // namespace

bool write_files(const fs::path& folder, const std::vector<OutputFile>& files, Sink& sink) {
  for (const OutputFile& file : files)
    if (!stays_below(file.path)) return fault(file.path, "the path leads out of the output folder", sink);
  NewFiles written(sink);
  for (const OutputFile& file : files) {
    const fs::path target = folder / file.path;
    std::error_code error;
    fs::create_directories(target.parent_path(), error);
    if (error) return fault(target.parent_path(), error.message(), sink);
    if (!written.write(target, file.bytes)) return false;
  }
  return written.put_in_place();
}

}  // namespace schemac
