// Single files and standard input; directories and git have files of their own.
#include "compiler/load/source_files.hpp"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

namespace schemac {
namespace {

class Descriptor {
 public:
  explicit Descriptor(int value) : value_(value) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() {
    if (value_ > STDERR_FILENO) ::close(value_);
  }
  [[nodiscard]] int get() const { return value_; }

 private:
  int value_;
};

void cannot_read(const std::string& name, std::string_view why, Sink& sink) {
  sink.report(Code::cannot_read_source, fmt::format("cannot read `{}`: {}", name, why));
}

bool read_all(int descriptor, std::size_t expected, const std::string& name, std::string& bytes, Sink& sink) {
  std::size_t size = 0;
  bytes.resize(expected + 1);
  for (;;) {
    if (size == bytes.size()) bytes.resize(bytes.size() * 2 + 65536);
    const ssize_t count = ::read(descriptor, bytes.data() + size, bytes.size() - size);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) {
      cannot_read(name, std::strerror(errno), sink);
      return false;
    }
    size += static_cast<std::size_t>(count);
    if (size > largest_file) {
      cannot_read(name, fmt::format("it is larger than {} bytes", largest_file), sink);
      return false;
    }
    if (count == 0) break;
  }
  bytes.resize(size);
  return true;
}

// Standard input can be read once; a second `-` is the same text.
SourceFiles read_standard_input(Sink& sink) {
  static NamedBytes kept{"<stdin>", {}};
  static const bool sound = read_all(STDIN_FILENO, 0, kept.name, kept.bytes, sink);
  return {{kept}, sound};
}

}  // namespace

bool is_schema_file(std::string_view name) { return name.ends_with(".yaml") || name.ends_with(".yml"); }

bool read_file(const std::string& path, std::string& bytes, Sink& sink) {
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  struct stat status {};
  if (file.get() < 0 || ::fstat(file.get(), &status) != 0) {
    cannot_read(path, std::strerror(errno), sink);
    return false;
  }
  const std::size_t expected = S_ISREG(status.st_mode) && status.st_size > 0 ? static_cast<std::size_t>(status.st_size) : 0;
  if (expected > largest_file) {
    cannot_read(path, fmt::format("it is larger than {} bytes", largest_file), sink);
    return false;
  }
  return read_all(file.get(), expected, path, bytes, sink);
}

SourceFiles read_source(const std::string& source, Sink& sink) {
  if (source == "empty") return {};
  if (source == "-") return read_standard_input(sink);
  if (source.starts_with("git:")) return read_git(source, sink);
  struct stat status {};
  if (::stat(source.c_str(), &status) == 0 && S_ISDIR(status.st_mode)) return read_directory(source, sink);
  SourceFiles result;
  NamedBytes file{source, {}};
  result.sound = read_file(source, file.bytes, sink);
  if (result.sound) result.files.push_back(std::move(file));
  return result;
}

}  // namespace schemac
