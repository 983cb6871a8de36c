// Words of the command line to options.
#pragma once

#include <optional>
#include <string>

#include "compiler/diagnostics/sink.hpp"
#include "compiler/driver/options.hpp"

namespace schemac {

// Exactly one of three: `options` to go on with, `text` to print and be done (help, version), or errors in the sink. How diagnostics are to
// be printed is known in each case.
struct CommandLine {
  std::optional<Options> options;
  std::string text;
  DiagnosticsForm diagnostics = DiagnosticsForm::text;
  ColourChoice colour = ColourChoice::automatic;
};
[[nodiscard]] CommandLine read_command_line(int argc, const char* const* argv, Sink& sink);

}  // namespace schemac
