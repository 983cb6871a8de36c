// Diagnostics as a log of SARIF 2.1.0 (OASIS, sections named where a rule is not plain).
#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <nlohmann/json.hpp>

#include "compiler/diagnostics/hazard.hpp"
#include "compiler/diagnostics/render.hpp"

namespace schemac {
namespace {

using Json = nlohmann::ordered_json;

// A path as a relative URI reference (RFC 3986): what could be taken for a scheme, a query or an escape is encoded.
std::string uri_of(std::string_view path) {
  constexpr std::string_view kept = "-._~/";
  std::string uri;
  for (const char byte : path) {
    const bool plain = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') || kept.find(byte) != kept.npos;
    if (plain)
      uri += byte;
    else
      uri += fmt::format("%{:02X}", static_cast<unsigned>(static_cast<unsigned char>(byte)));
  }
  return uri;
}

Json message(std::string_view text) { return {{"text", text}}; }

Json location(Span span, const SourceSet& sources) {
  const Position begin = sources.position(span.file, span.begin);
  const Position end = sources.position(span.file, span.end);
  const Json region = {{"startLine", begin.line}, {"startColumn", begin.column}, {"endLine", end.line}, {"endColumn", end.column}};
  return {{"physicalLocation", {{"artifactLocation", {{"uri", uri_of(sources.name(span.file))}}}, {"region", region}}}};
}

Json rule(Code code) {
  const CodeInfo& entry = info(code);
  const HazardInfo* hazard = hazard_of(code);
  const std::string help =
      hazard == nullptr ? fmt::format("`schemac explain {}` tells more.", entry.number) : fmt::format("{} {}", hazard->why, hazard->mend);
  Json object = {{"id", entry.number},
                 {"name", hazard == nullptr ? entry.identifier : hazard->name},
                 {"shortDescription", message(entry.summary)},
                 {"help", {{"text", help}, {"markdown", help}}},
                 {"defaultConfiguration", {{"level", word_of(entry.level)}}}};
  if (hazard != nullptr) object["properties"] = {{"tags", {word_of(hazard->group)}}};
  return object;
}

// The help lines are part of the message: few viewers show a result's fixes that are no edits.
std::string text_of(const Diagnostic& diagnostic) {
  std::string text = diagnostic.message;
  for (const std::string& help : diagnostic.help) text += fmt::format("\nhelp: {}", help);
  return text;
}

Json result(const Diagnostic& diagnostic, std::size_t rule_index, const SourceSet& sources) {
  Json object = {{"ruleId", info(diagnostic.code).number},
                 {"ruleIndex", rule_index},
                 {"level", word_of(diagnostic.level)},
                 {"message", message(text_of(diagnostic))}};
  if (diagnostic.has_span) object["locations"] = Json::array({location(diagnostic.span, sources)});
  for (const Label& label : diagnostic.notes) {
    Json related = location(label.span, sources);
    related["message"] = message(label.text);
    object["relatedLocations"].push_back(std::move(related));
  }
  if (!diagnostic.allowed.empty()) object["suppressions"] = Json::array({{{"kind", "inSource"}, {"justification", diagnostic.allowed}}});
  return object;
}

}  // namespace

std::string render_sarif(std::span<const Diagnostic> diagnostics, const SourceSet& sources) {
  std::map<Code, std::size_t> positions;
  for (const Diagnostic& diagnostic : diagnostics) positions.emplace(diagnostic.code, 0);
  Json rules = Json::array();
  for (auto& [code, position] : positions) {
    position = rules.size();
    rules.push_back(rule(code));
  }
  Json results = Json::array();
  for (const Diagnostic& diagnostic : diagnostics) results.push_back(result(diagnostic, positions.at(diagnostic.code), sources));
  const Json driver = {{"name", "schemac"}, {"semanticVersion", SCHEMAC_VERSION}, {"rules", std::move(rules)}};
  const Json run = {{"tool", {{"driver", driver}}}, {"columnKind", "unicodeCodePoints"}, {"results", std::move(results)}};
  const Json log = {{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"}, {"version", "2.1.0"}, {"runs", Json::array({run})}};
  return log.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

}  // namespace schemac
