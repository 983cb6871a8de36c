// One run of the program: its sources, its diagnostics, and how it ends.
#pragma once

#include <string_view>

#include "compiler/diagnostics/sink.hpp"
#include "compiler/driver/options.hpp"
#include "compiler/source/source_set.hpp"

namespace schemac {

enum class Exit : int { done = 0, changes = 1, bad_input = 2, refused = 3, system = 4, fault = 70 };

struct Session {
  SourceSet files;
  Sink sink;
};

// The exit code that the diagnostics ask for: done without errors; a fault of ours before all; system where nothing but files failed.
[[nodiscard]] Exit exit_of(const Sink& sink);

// All diagnostics of the run to standard error, sorted, with a summary line below them in the form for people.
void print_diagnostics(const Session& session, DiagnosticsForm form, ColourChoice colour);

// False, and a diagnostic, when standard output takes no more.
bool print_output(std::string_view text, Sink& sink);

}  // namespace schemac
