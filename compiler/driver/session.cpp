// Ends of a run: diagnostics, output and the exit code.
#include "compiler/driver/session.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fmt/format.h>
#include <unistd.h>

#include "compiler/diagnostics/render.hpp"

namespace schemac {
namespace {

bool wants_colour(ColourChoice choice) {
  if (choice != ColourChoice::automatic) return choice == ColourChoice::always;
  const char* refused = std::getenv("NO_COLOR");
  const char* terminal = std::getenv("TERM");
  const bool is_dumb = terminal != nullptr && std::string_view(terminal) == "dumb";
  return (refused == nullptr || *refused == '\0') && !is_dumb && isatty(STDERR_FILENO) == 1;
}

constexpr std::array system_failures{Code::cannot_read_source, Code::git_source, Code::cannot_read_templates, Code::cannot_write,
                                     Code::cannot_write_output};

bool is_system_failure(Code code) { return std::find(system_failures.begin(), system_failures.end(), code) != system_failures.end(); }

std::string counted(std::size_t count, std::string_view word) { return fmt::format("{} {}{}", count, word, count == 1 ? "" : "s"); }

std::string summary_of(const std::vector<Diagnostic>& diagnostics) {
  std::size_t errors = 0;
  std::size_t warnings = 0;
  for (const Diagnostic& diagnostic : diagnostics) {
    errors += diagnostic.level == Level::error ? 1 : 0;
    warnings += diagnostic.level == Level::warning ? 1 : 0;
  }
  if (errors == 0 && warnings == 0) return {};
  if (errors == 0) return counted(warnings, "warning") + '\n';
  return counted(errors, "error") + (warnings == 0 ? "" : ", " + counted(warnings, "warning")) + '\n';
}

bool write_all(std::FILE* stream, std::string_view text) {
  return std::fwrite(text.data(), 1, text.size(), stream) == text.size() && std::fflush(stream) == 0;
}

}  // namespace

Exit exit_of(const Sink& sink) {
  Exit exit = Exit::done;
  for (const Diagnostic& diagnostic : sink.sorted()) {
    if (diagnostic.level != Level::error) continue;
    if (diagnostic.code == Code::plan_fault) return Exit::fault;
    if (!is_system_failure(diagnostic.code)) exit = Exit::bad_input;
    if (exit == Exit::done) exit = Exit::system;
  }
  return exit;
}

void print_diagnostics(const Session& session, DiagnosticsForm form, ColourChoice colour) {
  const std::vector<Diagnostic> diagnostics = session.sink.sorted();
  const std::string text = form == DiagnosticsForm::json ? render_json(diagnostics, session.files)
                                                         : render_text(diagnostics, session.files, wants_colour(colour)) + summary_of(diagnostics);
  // Where standard error is closed there is nobody left to tell.
  (void)write_all(stderr, text);
}

bool print_output(std::string_view text, Sink& sink) {
  if (write_all(stdout, text)) return true;
  sink.report(Code::cannot_write_output, fmt::format("cannot write to standard output: {}", std::strerror(errno)));
  return false;
}

}  // namespace schemac
