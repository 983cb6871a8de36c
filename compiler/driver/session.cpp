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

#include "compiler/base/contains.hpp"
#include "compiler/diagnostics/hazard.hpp"
#include "compiler/diagnostics/render.hpp"
#include "compiler/driver/pinpoint.hpp"

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

bool is_system_failure(Code code) { return contains(system_failures, code); }

Exit exit_of(Code code) {
  if (code == Code::plan_fault) return Exit::fault;
  if (hazard_of(code) != nullptr) return Exit::refused;
  return is_system_failure(code) ? Exit::system : Exit::bad_input;
}

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

// What is shown to people, the gravest first where it is too much to read.
std::vector<Diagnostic> readable(const std::vector<Diagnostic>& diagnostics) {
  constexpr std::size_t most = 1000;
  if (diagnostics.size() <= most) return diagnostics;
  std::vector<Diagnostic> shown;
  for (const Level level : {Level::error, Level::warning, Level::note})
    for (const Diagnostic& diagnostic : diagnostics)
      if (diagnostic.level == level && shown.size() < most) shown.push_back(diagnostic);
  return shown;
}

bool write_all(std::FILE* stream, std::string_view text) {
  return std::fwrite(text.data(), 1, text.size(), stream) == text.size() && std::fflush(stream) == 0;
}

}  // namespace

Exit exit_of(const Sink& sink) {
  // What is graver comes first.
  constexpr std::array ranks{Exit::fault, Exit::bad_input, Exit::refused, Exit::system, Exit::done};
  const auto rank = [&](Exit exit) { return std::find(ranks.begin(), ranks.end(), exit); };
  Exit gravest = Exit::done;
  for (const Diagnostic& diagnostic : sink.sorted())
    if (diagnostic.level == Level::error && rank(exit_of(diagnostic.code)) < rank(gravest)) gravest = exit_of(diagnostic.code);
  return gravest;
}

void print_diagnostics(const Session& session, DiagnosticsForm form, ColourChoice colour) {
  const std::vector<Diagnostic> diagnostics = pinpointed(session.sink, session.files);
  const auto text = [&] {
    switch (form) {
      case DiagnosticsForm::json:
        return render_json(diagnostics, session.files);
      case DiagnosticsForm::sarif:
        return render_sarif(diagnostics, session.files);
      case DiagnosticsForm::github:
        return render_github(readable(diagnostics), session.files);
      case DiagnosticsForm::text:
        break;
    }
    const std::vector<Diagnostic> shown = readable(diagnostics);
    const std::size_t left_out = diagnostics.size() - shown.size();
    return render_text(shown, session.files, wants_colour(colour)) + (left_out == 0 ? "" : fmt::format("and {} more, not shown\n\n", left_out)) +
           summary_of(diagnostics);
  };
  // Where standard error is closed there is nobody left to tell.
  (void)write_all(stderr, text());
}

bool print_output(std::string_view text, Sink& sink) {
  if (write_all(stdout, text)) return true;
  sink.report(Code::cannot_write_output, fmt::format("cannot write to standard output: {}", std::strerror(errno)));
  return false;
}

}  // namespace schemac
