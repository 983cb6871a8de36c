// Diagnostics as text (as rustc prints them), as JSON lines, as SARIF and as annotations.
#pragma once

#include <span>
#include <string>

#include "compiler/diagnostics/diagnostic.hpp"
#include "compiler/source/source_set.hpp"

namespace schemac {

[[nodiscard]] std::string render_text(std::span<const Diagnostic> diagnostics, const SourceSet& sources, bool colour);
// One JSON object a line: code, level, message, file, line, column, end_line, end_column, notes, help.
[[nodiscard]] std::string render_json(std::span<const Diagnostic> diagnostics, const SourceSet& sources);
// A log of SARIF 2.1.0 with one run, and of the rules those that were broken. What is allowed is there, too, as suppressed.
[[nodiscard]] std::string render_sarif(std::span<const Diagnostic> diagnostics, const SourceSet& sources);
// Workflow commands of GitHub Actions, one a line: annotations of a pull request.
[[nodiscard]] std::string render_github(std::span<const Diagnostic> diagnostics, const SourceSet& sources);

}  // namespace schemac
