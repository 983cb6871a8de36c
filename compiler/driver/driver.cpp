// From words to exit code: reads the command line, runs the command, prints what was reported.
#include "compiler/driver/driver.hpp"

#include <cstdio>
#include <exception>
#include <fmt/format.h>

#include "compiler/driver/command_line.hpp"
#include "compiler/driver/commands.hpp"

namespace schemac {
namespace {

Exit run_command(const Options& options, Session& session) {
  switch (options.command) {
    case Command::diff:
      return diff_command(options, session);
    case Command::lint:
      return lint_command(options, session);
    case Command::check:
      return check_command(options, session);
    case Command::list_templates:
      return list_templates_command(options, session);
    case Command::export_templates:
      return export_templates_command(options, session);
    case Command::explain:
      return explain_command(options, session);
    case Command::schema:
      return schema_command(options, session);
    case Command::dialects:
      return dialects_command(options, session);
    case Command::types:
      return types_command(options, session);
    case Command::format:
      return format_command(options, session);
    case Command::rollout:
      return rollout_command(options, session);
  }
  return Exit::fault;
}

Exit run_session(int argc, const char* const* argv, Session& session) {
  const CommandLine line = read_command_line(argc, argv, session.sink);
  Exit exit = Exit::done;
  if (line.options) {
    exit = run_command(*line.options, session);
  } else {
    print_output(line.text, session.sink);
  }
  print_diagnostics(session, line.diagnostics, line.colour);
  const Exit failed = exit_of(session.sink);
  return failed == Exit::done ? exit : failed;
}

}  // namespace

int run(int argc, char** argv) {
  try {
    Session session;
    return static_cast<int>(run_session(argc, argv, session));
  } catch (const std::exception& failure) {
    fmt::print(stderr, "schemac: a fault of schemac: {}\n", failure.what());
    return static_cast<int>(Exit::fault);
  }
}

}  // namespace schemac
