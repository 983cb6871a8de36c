// `schemac diff` and `schemac compile`: two schemas to the scripts between them.
#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include "compiler/check/check.hpp"
#include "compiler/driver/commands.hpp"
#include "compiler/driver/compile_dialect.hpp"
#include "compiler/driver/dump.hpp"
#include "compiler/driver/keep.hpp"
#include "compiler/driver/load_step.hpp"
#include "compiler/emit/emit.hpp"

namespace schemac {
namespace {

constexpr std::string_view empty_source = "empty";

// NEW says what to compile for; where there is no NEW, OLD does.
const Schema& ruling(const Options& options, const Schema& before, const Schema& after) {
  return options.sources[1] == empty_source ? before : after;
}

// A script on standard output is that of one dialect.
bool has_one_output(const Options& options, const std::vector<TargetChoice>& targets, Sink& sink) {
  if (options.folder || options.dump != Dump::nothing || options.form == OutputForm::json || targets.size() <= 1) return true;
  std::vector<std::string_view> names;
  for (const TargetChoice& target : targets) names.push_back(target.dialect->name);
  sink.report(Code::one_dialect, fmt::format("the schema is for several dialects: {}", fmt::join(names, ", ")))
      .help(fmt::format("choose one with `--dialect {}`, or write all of them below a folder with `-o DIR`", names.front()));
  return false;
}

bool write_kits(const std::filesystem::path& folder, const std::vector<Compiled>& compiled, Sink& sink) {
  std::vector<OutputFile> files;
  for (const Compiled& each : compiled) {
    const std::filesystem::path below(each.dialect->name);
    for (const Artifact& artifact : each.artifacts.files) files.push_back({below / artifact.name, artifact.bytes});
  }
  return write_files(folder, files, sink);
}

// plan.json of one dialect as it is, of several as one object by dialect.
std::string plans_as_json(const std::vector<Compiled>& compiled) {
  if (compiled.size() == 1) return compiled.front().artifacts.file("plan.json");
  nlohmann::ordered_json plans = nlohmann::ordered_json::object();
  for (const Compiled& each : compiled) plans[std::string(each.dialect->name)] = nlohmann::ordered_json::parse(each.artifacts.file("plan.json"));
  return plans.dump(2) + '\n';
}

bool write_output(const Options& options, const std::vector<Compiled>& compiled, Sink& sink) {
  if (options.dump != Dump::nothing) return print_output(dump_compiled(compiled, options.dump), sink);
  if (options.folder) return write_kits(*options.folder, compiled, sink);
  if (options.form == OutputForm::json) return print_output(plans_as_json(compiled), sink);
  for (const Compiled& each : compiled)
    if (!print_output(each.artifacts.file(options.rollback ? "rollback.sql" : "forward.sql"), sink)) return false;
  return true;
}

}  // namespace

Exit diff_command(const Options& options, Session& session) {
  Sink& sink = session.sink;
  sink.set_strict(options.strict);
  const auto templates = TemplateStore::open(options.templates, session.files, sink);
  const auto& schemas = keep_to_the_end(load(options, session));
  if (!templates || !schemas[0] || !schemas[1]) return Exit::done;
  const Schema& before = *schemas[0];
  const Schema& after = *schemas[1];

  const std::vector<TargetChoice> targets = choose_targets(ruling(options, before, after), options, sink);
  const bool sound = check_all({{&before, targets}, {&after, targets, &before}}, options, session);
  if (!sound || sink.has_errors() || !has_one_output(options, targets, sink)) return Exit::done;
  if (options.dump == Dump::model && options.dialects.empty()) {
    print_output(dump_model(before, after), sink);
    return Exit::done;
  }

  const auto& compiled = keep_to_the_end(compile_dialects(before, after, targets, *templates, options, sink));
  if (!compiled || !write_output(options, *compiled, sink)) return Exit::done;
  const bool changes = std::any_of(compiled->begin(), compiled->end(), [](const Compiled& each) { return !each.changes.list.empty(); });
  return changes && options.changes_exit_code ? Exit::changes : Exit::done;
}

}  // namespace schemac
