// Diagnostics as text (as rustc prints them) and as JSON lines.
#pragma once

#include <span>
#include <string>

#include "compiler/diagnostics/diagnostic.hpp"
#include "compiler/source/source_set.hpp"

namespace schemac {

[[nodiscard]] std::string render_text(std::span<const Diagnostic> diagnostics, const SourceSet& sources, bool colour);
// One JSON object a line: code, level, message, file, line, column, end_line, end_column, notes, help.
[[nodiscard]] std::string render_json(std::span<const Diagnostic> diagnostics, const SourceSet& sources);

}  // namespace schemac
