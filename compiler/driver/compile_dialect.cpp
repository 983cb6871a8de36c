// One dialect's phases in order; several dialects side by side.
#include "compiler/driver/compile_dialect.hpp"

#include <deque>
#include <fmt/format.h>

#include "compiler/base/parallel.hpp"

namespace schemac {
namespace {

bool replay_holds(const Compiled& compiled, Sink& sink) {
  const std::vector<std::string> faults = replay(compiled.plan, compiled.schemas.before, compiled.schemas.after);
  for (const std::string& fault : faults) {
    sink.report(Code::plan_fault, fmt::format("the plan for {} does not hold: {}", compiled.dialect->title, fault))
        .help("this is a fault of schemac, nothing was written; please report it with both schemas");
  }
  return faults.empty();
}

// The phases, one line each. Each starts only where the one before reported no error.
std::optional<Compiled> compile(const Schema& before, const Schema& after, const TargetChoice& target, const TemplateStore& templates,
                                const Options& options, Sink& sink) {
  Compiled compiled{target.dialect, normalize(before, after, target), {}, {}, {}};
  if (options.dump == Dump::model) return compiled;

  compiled.changes = diff_schemas(compiled.schemas.before, compiled.schemas.after, sink);
  if (sink.has_errors()) return std::nullopt;
  if (options.dump == Dump::changes) return compiled;

  std::optional<Plan> plan = make_plan(*target.dialect, target.version, compiled.schemas.before, compiled.schemas.after, compiled.changes, sink);
  if (!plan || sink.has_errors()) return std::nullopt;
  compiled.plan = std::move(*plan);
  if (!replay_holds(compiled, sink)) return std::nullopt;
  if (options.dump == Dump::plan) return compiled;

  std::optional<Artifacts> artifacts = emit_artifacts(compiled.plan, templates, {.whole_kit = options.folder.has_value()}, sink);
  if (!artifacts || sink.has_errors()) return std::nullopt;
  compiled.artifacts = std::move(*artifacts);
  return compiled;
}

}  // namespace

std::optional<std::vector<Compiled>> compile_dialects(const Schema& before, const Schema& after, const std::vector<TargetChoice>& targets,
                                                      const TemplateStore& templates, const Options& options, Sink& sink) {
  // A sink each: whether a dialect goes on must not depend on how far another has come.
  std::deque<Sink> sinks(targets.size());
  std::vector<std::optional<Compiled>> results(targets.size());
  for (Sink& each : sinks) each.set_strict(options.strict);
  // A thread each, even where the machine has fewer: dialects take about as long as each other, so they end together.
  parallel_for(targets.size(), static_cast<unsigned>(targets.size()),
               [&](std::size_t i) { results[i] = compile(before, after, targets[i], templates, options, sinks[i]); });

  std::vector<Compiled> finished;
  for (std::size_t i = 0; i < targets.size(); ++i) {
    for (Diagnostic& diagnostic : sinks[i].sorted()) sink.add(std::move(diagnostic));
    if (results[i]) finished.push_back(std::move(*results[i]));
  }
  if (finished.size() != targets.size()) return std::nullopt;
  return finished;
}

}  // namespace schemac
