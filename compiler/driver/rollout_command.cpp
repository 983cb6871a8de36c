// `schemac rollout`: what moves the tables of a schema from one store to another.
#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <iterator>

#include "compiler/base/contains.hpp"
#include "compiler/check/check.hpp"
#include "compiler/diagnostics/nearest.hpp"
#include "compiler/driver/commands.hpp"
#include "compiler/driver/inputs.hpp"
#include "compiler/driver/load_step.hpp"
#include "compiler/driver/verify_kits.hpp"
#include "compiler/emit/rollout.hpp"
#include "compiler/plan/rollout_plan.hpp"

namespace schemac {
namespace {

// Those that --name picks, or all; in the schema's order. A name that is none is reported.
std::vector<const Entry<Rollout>*> chosen_rollouts(const Schema& schema, const Options& options, Sink& sink) {
  std::vector<const Entry<Rollout>*> chosen;
  std::vector<std::string_view> known;
  for (const Entry<Rollout>& entry : schema.rollouts) {
    known.push_back(entry.name);
    if (options.rollouts.empty() || contains(options.rollouts, entry.name.str())) chosen.push_back(&entry);
  }
  if (known.empty()) {
    sink.report(Code::no_rollout, "the schema has no rollout").help("declare one under `rollouts`: schemas/rollouts.md says how");
    return {};
  }
  for (const std::string& name : options.rollouts) {
    if (schema.rollouts.contains(Text(name))) continue;
    const auto near = nearest(name, known);
    sink.report(Code::no_rollout, fmt::format("the schema has no rollout `{}`", name))
        .help(near ? fmt::format("did you mean `{}`?", *near) : fmt::format("it has {}", fmt::join(known, ", ")));
  }
  return chosen;
}

const TargetChoice& target_named(Text name, const std::vector<TargetChoice>& targets) {
  return *std::find_if(targets.begin(), targets.end(), [&](const TargetChoice& each) { return name == each.dialect->name; });
}

// The stores of the rollouts alone: the schema may have other targets. All of them where it is for none of the stores, which check then says.
std::vector<TargetChoice> stores_of(const std::vector<const Entry<Rollout>*>& rollouts, const std::vector<TargetChoice>& targets) {
  std::vector<TargetChoice> stores;
  std::copy_if(targets.begin(), targets.end(), std::back_inserter(stores), [&](const TargetChoice& target) {
    return std::any_of(rollouts.begin(), rollouts.end(), [&](const Entry<Rollout>* each) {
      return each->value->from == target.dialect->name || each->value->to == target.dialect->name;
    });
  });
  return stores.empty() ? targets : stores;
}

std::optional<std::vector<OutputFile>> files_of(const Schema& schema, const std::vector<const Entry<Rollout>*>& rollouts,
                                                const std::vector<TargetChoice>& targets, const TemplateStore& templates, const Inputs& inputs,
                                                Sink& sink) {
  std::vector<OutputFile> files;
  for (const Entry<Rollout>* rollout : rollouts) {
    const TargetChoice& from = target_named(rollout->value->from, targets);
    const TargetChoice& to = target_named(rollout->value->to, targets);
    const NormalizedPair in_source = normalize({}, schema, from);
    const NormalizedPair in_target = normalize({}, schema, to);
    const RolloutPlan plan =
        plan_rollout(*rollout, {{from.dialect, from.version}, &in_source.after}, {{to.dialect, to.version}, &in_target.after}, sink);
    std::optional<Artifacts> artifacts = emit_rollout(plan, templates, inputs, sink);
    if (!artifacts) return std::nullopt;
    for (Artifact& each : artifacts->files) files.push_back({std::filesystem::path(rollout->name.str()) / each.name, std::move(each.bytes)});
  }
  return files;
}

Exit verify(const Options& options, const std::vector<const Entry<Rollout>*>& rollouts, const std::vector<OutputFile>& files, Sink& sink) {
  std::vector<std::string> folders;
  folders.reserve(rollouts.size());
  for (const Entry<Rollout>* rollout : rollouts) folders.push_back(rollout->name.str());
  const auto lines = deviations(*options.verify, folders, files, sink);
  if (!lines || lines->empty()) return Exit::done;
  print_output(fmt::format("{}\n", fmt::join(*lines, "\n")), sink);
  return Exit::changes;
}

}  // namespace

Exit rollout_command(const Options& options, Session& session) {
  Sink& sink = session.sink;
  sink.set_strict(options.strict);
  const auto templates = TemplateStore::open(options.templates, session.files, sink);
  const std::vector<std::optional<Schema>> schemas = load(options, session);
  if (!templates || !schemas[0]) return Exit::done;
  const Schema& schema = *schemas[0];
  const std::vector<const Entry<Rollout>*> rollouts = chosen_rollouts(schema, options, sink);
  if (sink.has_errors()) return Exit::done;
  const std::vector<TargetChoice> targets = stores_of(rollouts, targets_of(schema, sink));
  if (!check_all({{&schema, targets}}, options, session) || sink.has_errors()) return Exit::done;
  const auto files = files_of(schema, rollouts, targets, *templates, inputs_of(options, session.files), sink);
  if (!files || sink.has_errors()) return Exit::done;
  if (options.verify) return verify(options, rollouts, *files, sink);
  (void)write_files(*options.folder, *files, sink);
  return Exit::done;
}

}  // namespace schemac
