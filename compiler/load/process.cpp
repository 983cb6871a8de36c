// posix_spawn with three pipes, which are served together so that neither side waits for the other for ever.
#include "compiler/load/process.hpp"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <string_view>
#include <sys/wait.h>
#include <unistd.h>

namespace schemac {
namespace {

class Pipe {
 public:
  Pipe() {
    if (::pipe2(ends_.data(), O_CLOEXEC) != 0) ends_ = {-1, -1};
  }
  Pipe(const Pipe&) = delete;
  Pipe& operator=(const Pipe&) = delete;
  ~Pipe() {
    close_end(0);
    close_end(1);
  }
  void close_end(std::size_t end) {
    if (ends_[end] >= 0) ::close(ends_[end]);
    ends_[end] = -1;
  }
  [[nodiscard]] int reading() const { return ends_[0]; }
  [[nodiscard]] int writing() const { return ends_[1]; }

 private:
  std::array<int, 2> ends_{};
};

struct Pipes {
  Pipe input;
  Pipe output;
  Pipe errors;
};

bool drain(Pipe& pipe, std::string& into) {
  std::array<char, 65536> buffer;
  const ssize_t count = ::read(pipe.reading(), buffer.data(), buffer.size());
  if (count > 0) into.append(buffer.data(), static_cast<std::size_t>(count));
  if (count > 0 || (count < 0 && (errno == EINTR || errno == EAGAIN))) return true;
  pipe.close_end(0);
  return false;
}

void feed(Pipe& pipe, std::string_view& input) {
  const ssize_t count = ::write(pipe.writing(), input.data(), input.size());
  if (count > 0) input.remove_prefix(static_cast<std::size_t>(count));
  const bool broken = count < 0 && errno != EINTR && errno != EAGAIN;
  if (input.empty() || broken) pipe.close_end(1);
}

// A program that reads no input must not end this one.
class IgnoreBrokenPipe {
 public:
  IgnoreBrokenPipe() : before_(std::signal(SIGPIPE, SIG_IGN)) {}
  IgnoreBrokenPipe(const IgnoreBrokenPipe&) = delete;
  IgnoreBrokenPipe& operator=(const IgnoreBrokenPipe&) = delete;
  ~IgnoreBrokenPipe() { std::signal(SIGPIPE, before_); }

 private:
  void (*before_)(int);
};

void serve(Pipes& pipes, std::string_view input, ProcessResult& result) {
  const IgnoreBrokenPipe ignore;
  ::fcntl(pipes.input.writing(), F_SETFL, O_NONBLOCK);
  if (input.empty()) pipes.input.close_end(1);
  while (pipes.output.reading() >= 0 || pipes.errors.reading() >= 0 || pipes.input.writing() >= 0) {
    std::array<pollfd, 3> waits{{{pipes.output.reading(), POLLIN, 0}, {pipes.errors.reading(), POLLIN, 0}, {pipes.input.writing(), POLLOUT, 0}}};
    if (::poll(waits.data(), waits.size(), -1) < 0 && errno != EINTR) return;
    if (waits[0].revents != 0) drain(pipes.output, result.output);
    if (waits[1].revents != 0) drain(pipes.errors, result.errors);
    if (waits[2].revents != 0) feed(pipes.input, input);
  }
}

int spawn(const std::vector<std::string>& arguments, const Pipes& pipes, pid_t& child) {
  std::vector<char*> pointers;
  pointers.reserve(arguments.size() + 1);
  for (const std::string& argument : arguments) pointers.push_back(const_cast<char*>(argument.c_str()));
  pointers.push_back(nullptr);
  std::string locale = "LC_ALL=C";
  std::vector<char*> environment{locale.data()};
  for (char** variable = environ; *variable != nullptr; ++variable)
    if (!std::string_view(*variable).starts_with("LC_ALL=")) environment.push_back(*variable);
  environment.push_back(nullptr);
  posix_spawn_file_actions_t actions;
  ::posix_spawn_file_actions_init(&actions);
  ::posix_spawn_file_actions_adddup2(&actions, pipes.input.reading(), STDIN_FILENO);
  ::posix_spawn_file_actions_adddup2(&actions, pipes.output.writing(), STDOUT_FILENO);
  ::posix_spawn_file_actions_adddup2(&actions, pipes.errors.writing(), STDERR_FILENO);
  const int error = ::posix_spawnp(&child, pointers.front(), &actions, nullptr, pointers.data(), environment.data());
  ::posix_spawn_file_actions_destroy(&actions);
  return error;
}

}  // namespace

ProcessResult run_process(const std::vector<std::string>& arguments, const std::string& input) {
  ProcessResult result;
  Pipes pipes;
  pid_t child = 0;
  if (const int error = spawn(arguments, pipes, child); error != 0) {
    result.why = std::strerror(error);
    return result;
  }
  result.started = true;
  pipes.input.close_end(0);
  pipes.output.close_end(1);
  pipes.errors.close_end(1);
  serve(pipes, input, result);
  int status = 0;
  while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  result.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  return result;
}

}  // namespace schemac
