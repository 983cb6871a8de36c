// Loading and choosing targets.
#include "compiler/driver/load_step.hpp"

#include <algorithm>
#include <deque>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <string_view>

#include "compiler/base/contains.hpp"
#include "compiler/diagnostics/nearest.hpp"

namespace schemac {
namespace {

std::vector<std::string_view> dialect_names() {
  std::vector<std::string_view> names;
  for (const Dialect* dialect : all_dialects()) names.push_back(dialect->name);
  return names;
}

void report_no_dialect(std::string_view name, Sink& sink) {
  const std::vector<std::string_view> names = dialect_names();
  Report report = sink.report(Code::dialect_choice, fmt::format("unknown dialect `{}`", name));
  if (const auto near = nearest(name, names)) report.help(fmt::format("did you mean `{}`?", *near));
  report.help(fmt::format("there are {}", fmt::join(names, ", ")));
}

}  // namespace

LoadOptions load_options(const Options& options) {
  LoadOptions how;
  how.dialects = dialect_names();
  for (const Dialect* dialect : all_dialects()) {
    if (!dialect->base.empty()) how.bases.emplace_back(dialect->name, dialect->base);
    for (const OptionRow& row : dialect->options)
      if (row.value == OptionValue::expression) how.expression_options.emplace_back(dialect->name, row.key);
  }
  how.share = options.share;
  return how;
}

std::vector<std::optional<Schema>> load(const Options& options, Session& session) {
  return load_schemas(options.sources, load_options(options), session.files, session.sink);
}

const Schema& ruling_schema(const Options& options, const Schema& before, const Schema& after) {
  return options.sources[1] == "empty" ? before : after;
}

std::vector<const Dialect*> named_dialects(const Options& options, Sink& sink) {
  const auto all = all_dialects();
  if (options.dialects.empty()) return {all.begin(), all.end()};
  std::vector<const Dialect*> dialects;
  for (const std::string& name : options.dialects) {
    const Dialect* dialect = find_dialect(name);
    if (dialect == nullptr) report_no_dialect(name, sink);
    if (dialect != nullptr) dialects.push_back(dialect);
  }
  return dialects;
}

std::vector<TargetChoice> choose_targets(const Schema& schema, const Options& options, Sink& sink) {
  std::vector<TargetChoice> targets = targets_of(schema, sink);
  if (options.dialects.empty()) return targets;
  std::vector<std::string_view> names;
  names.reserve(targets.size());
  for (const TargetChoice& target : targets) names.push_back(target.dialect->name);
  for (const Dialect* dialect : named_dialects(options, sink)) {
    if (contains(names, dialect->name)) continue;
    sink.report(Code::dialect_choice, fmt::format("the schema is not for `{}`", dialect->name))
        .help(fmt::format("`targets` has {}", fmt::join(names, ", ")));
  }
  std::erase_if(targets, [&](const TargetChoice& target) { return !contains(options.dialects, target.dialect->name); });
  return targets;
}

bool check_all(const std::vector<Checked>& schemas, const Options& options, Session& session) {
  std::deque<Sink> sinks(schemas.size());
  std::vector<char> sound(schemas.size(), 0);
  for (Sink& each : sinks) each.set_strict(options.strict);
  // A version before the one after it, for which what both share has been looked at.
  for (std::size_t i = schemas.size(); i-- > 0;) {
    Versions versions{schemas[i].former, nullptr};
    for (std::size_t later = i + 1; later < schemas.size(); ++later)
      if (sound[later] != 0 && schemas[later].former == schemas[i].schema) versions.sound_later = schemas[later].schema;
    sound[i] = check_schema(*schemas[i].schema, schemas[i].targets, session.files, sinks[i], versions) ? 1 : 0;
  }
  // What is noted or warned of in OLD cannot be mended any more.
  const auto is_old = [&](const Schema* schema) {
    return std::any_of(schemas.begin(), schemas.end(), [&](const Checked& each) { return each.former == schema; });
  };
  for (std::size_t i = 0; i < schemas.size(); ++i)
    for (Diagnostic& diagnostic : sinks[i].sorted())
      if (info(diagnostic.code).level == Level::error || !is_old(schemas[i].schema)) session.sink.add(std::move(diagnostic));
  return !contains(sound, 0);
}

}  // namespace schemac
