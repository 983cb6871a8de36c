// What a schema says beside its objects: the language's version, targets, defaults.
#include <array>
#include <charconv>
#include <fmt/format.h>

#include "compiler/diagnostics/nearest.hpp"
#include "compiler/load/readers.hpp"

namespace schemac {
namespace {

// `8.0.16`, `7.5`, `14`, `v7.5.2`.
std::optional<Version> parse_version(std::string_view text) {
  if (text.starts_with('v')) text.remove_prefix(1);
  std::array<std::uint16_t, 3> parts{};
  const char* at = text.data();
  const char* const end = text.data() + text.size();
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const auto result = std::from_chars(at, end, parts[i]);
    if (result.ec != std::errc()) return std::nullopt;
    at = result.ptr;
    if (at == end) return Version{parts[0], parts[1], parts[2]};
    if (*at++ != '.') return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace

NameMap<Target> read_targets(ReadContext& context, const Node& node) {
  NameMap<Target> targets;
  if (!expect(context, node, NodeKind::mapping, "`targets`")) return targets;
  for (const MapEntry& entry : node.entries) {
    if (!known_dialect(context, *entry.key, entry.key->text)) continue;
    if (!expect(context, *entry.value, NodeKind::scalar, "a target's version")) continue;
    const std::optional<Version> version = parse_version(entry.value->text);
    if (!version) {
      context.error(Code::bad_version, *entry.value, fmt::format("`{}` is no server version", entry.value->text))
          .help("write it as `8.0.16`, `7.5` or `14`");
      continue;
    }
    targets.insert({Text(entry.key->text), *version, context.extent(*entry.key)});
  }
  return targets;
}

std::vector<DialectOption> read_defaults(ReadContext& context, const Node& node) {
  std::vector<DialectOption> options;
  if (!expect(context, node, NodeKind::mapping, "`defaults`")) return options;
  for (const MapEntry& entry : node.entries) {
    if (!known_dialect(context, *entry.key, entry.key->text) || !expect(context, *entry.value, NodeKind::mapping, "a dialect's defaults")) continue;
    for (const MapEntry& option : entry.value->entries) add_options(context, Text(entry.key->text), {}, *option.key, *option.value, options);
  }
  return options;
}

void read_language_version(ReadContext& context, const Node& node) {
  if (!expect(context, node, NodeKind::scalar, "`schemac`") || node.text == "1") return;
  context.error(Code::bad_version, node, fmt::format("version `{}` of the language is not known", node.text)).help("this compiler reads version 1");
}

}  // namespace schemac
