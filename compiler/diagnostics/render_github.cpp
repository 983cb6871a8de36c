// Diagnostics as workflow commands of GitHub Actions, which shows them beside the lines of a pull request.
#include <fmt/format.h>

#include "compiler/base/utf8.hpp"
#include "compiler/diagnostics/hazard.hpp"
#include "compiler/diagnostics/render.hpp"

namespace schemac {
namespace {

// As the runner reads them back: https://docs.github.com/actions/reference/workflow-commands-for-github-actions, toolkit `escapeData`,
// `escapeProperty`.
std::string escaped(std::string_view text, bool is_property) {
  std::string result;
  for (const char byte : text) {
    const bool special = byte == '%' || byte == '\r' || byte == '\n' || (is_property && (byte == ':' || byte == ','));
    if (special)
      result += fmt::format("%{:02X}", static_cast<unsigned>(byte));
    else
      result += byte;
  }
  return result;
}

std::string place_of(Span span, const SourceSet& sources) {
  const Position begin = sources.position(span.file, span.begin);
  const Position end = sources.position(span.file, span.end);
  std::string place = fmt::format("file={},line={},endLine={},", escaped(printable(sources.name(span.file)), true), begin.line, end.line);
  // Columns are taken only within one line; the last one counts.
  if (begin.line == end.line) place += fmt::format("col={},endColumn={},", begin.column, std::max(begin.column, end.column - 1));
  return place;
}

std::string title_of(const Diagnostic& diagnostic) {
  const HazardInfo* hazard = hazard_of(diagnostic.code);
  return fmt::format("{}{}{}", info(diagnostic.code).number, hazard == nullptr ? "" : " ", hazard == nullptr ? "" : hazard->name);
}

std::string text_of(const Diagnostic& diagnostic, const SourceSet& sources) {
  std::string text = printable(diagnostic.message);
  for (const Label& label : diagnostic.notes) {
    const Position at = sources.position(label.span.file, label.span.begin);
    text += fmt::format("\nnote: {} ({}:{}:{})", printable(label.text), printable(sources.name(label.span.file)), at.line, at.column);
  }
  for (const std::string& help : diagnostic.help) text += fmt::format("\nhelp: {}", printable(help));
  return text;
}

}  // namespace

std::string render_github(std::span<const Diagnostic> diagnostics, const SourceSet& sources) {
  std::string text;
  for (const Diagnostic& diagnostic : diagnostics) {
    if (!diagnostic.allowed.empty()) continue;
    const std::string_view command = diagnostic.level == Level::note ? "notice" : word_of(diagnostic.level);
    text += fmt::format("::{} {}title={}::{}\n", command, diagnostic.has_span ? place_of(diagnostic.span, sources) : std::string(),
                        escaped(title_of(diagnostic), true), escaped(text_of(diagnostic, sources), false));
  }
  return text;
}

}  // namespace schemac
