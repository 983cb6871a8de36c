// Diagnostics as JSON lines, for editors and other programs.
#include <nlohmann/json.hpp>

#include "compiler/diagnostics/hazard.hpp"
#include "compiler/diagnostics/render.hpp"

namespace schemac {
namespace {

using Json = nlohmann::ordered_json;

void put_span(Json& object, Span span, const SourceSet& sources) {
  const Position begin = sources.position(span.file, span.begin);
  const Position end = sources.position(span.file, span.end);
  object["file"] = sources.name(span.file);
  object["line"] = begin.line;
  object["column"] = begin.column;
  object["end_line"] = end.line;
  object["end_column"] = end.column;
}

Json json_of(const Diagnostic& diagnostic, const SourceSet& sources) {
  Json object;
  object["code"] = info(diagnostic.code).number;
  if (const HazardInfo* hazard = hazard_of(diagnostic.code)) object["hazard"] = hazard->name;
  object["level"] = word_of(diagnostic.level);
  object["message"] = diagnostic.message;
  if (diagnostic.has_span) put_span(object, diagnostic.span, sources);
  object["notes"] = Json::array();
  for (const Label& label : diagnostic.notes) {
    Json note;
    note["message"] = label.text;
    put_span(note, label.span, sources);
    object["notes"].push_back(std::move(note));
  }
  object["help"] = diagnostic.help;
  if (!diagnostic.allowed.empty()) object["allowed"] = diagnostic.allowed;
  return object;
}

}  // namespace

std::string render_json(std::span<const Diagnostic> diagnostics, const SourceSet& sources) {
  std::string text;
  for (const Diagnostic& diagnostic : diagnostics) {
    // Bytes that are no UTF-8 come out as U+FFFD: the line must be JSON whatever the source holds.
    text += json_of(diagnostic, sources).dump(-1, ' ', false, Json::error_handler_t::replace);
    text += '\n';
  }
  return text;
}

}  // namespace schemac
