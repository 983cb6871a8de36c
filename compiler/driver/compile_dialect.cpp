// One dialect's phases in order; several dialects side by side.
#include "compiler/driver/compile_dialect.hpp"

#include <deque>
#include <fmt/format.h>

#include "compiler/base/parallel.hpp"
#include "compiler/emit/picture.hpp"
#include "compiler/plan/batch_steps.hpp"
#include "compiler/plan/phases.hpp"
#include "compiler/plan/size_steps.hpp"
#include "compiler/plan/state.hpp"

namespace schemac {
namespace {

bool replay_holds(const Compiled& compiled, bool phases, Sink& sink) {
  std::vector<std::string> faults = replay(compiled.plan, compiled.schemas.before, compiled.schemas.after);
  if (phases && faults.empty()) faults = missing_after_expand(compiled.plan, compiled.schemas.before);
  for (const std::string& fault : faults) {
    sink.report(Code::plan_fault, fmt::format("the plan for {} does not hold: {}", compiled.dialect->title, fault))
        .help("this is a fault of schemac, nothing was written; please report it with both schemas");
  }
  return faults.empty();
}

// The phases, one line each. Each starts only where the one before reported no error.
std::optional<Compiled> compile(const Schema& before, const Schema& after, const TargetChoice& target, const CompileOrder& order,
                                const Options& options, Sink& sink) {
  Compiled compiled{target.dialect, normalize(before, after, target), {}, {}, {}, {}};
  if (options.dump == Dump::model) return compiled;

  compiled.changes = diff_schemas(compiled.schemas.before, compiled.schemas.after, sink);
  if (sink.has_errors()) return std::nullopt;
  if (options.dump == Dump::changes) return compiled;

  std::optional<Plan> plan = make_plan(*target.dialect, target.version, compiled.schemas.before, compiled.schemas.after, compiled.changes,
                                       {options.online, options.retain, &order.sizes, options.phases}, sink);
  if (!plan || sink.has_errors()) return std::nullopt;
  compiled.plan = std::move(*plan);
  if (options.phases) compiled.plan = in_order_of_phases(compiled.plan, compiled.schemas.before, compiled.schemas.after, compiled.changes);
  size_steps(compiled.plan, order.sizes);
  if (options.online == Online::automatic)
    batch_steps(compiled.plan, order.sizes, compiled.schemas.before, compiled.schemas.after, {order.batch_rows, options.rerunnable}, sink);
  if (!replay_holds(compiled, options.phases, sink)) return std::nullopt;
  if (options.dump == Dump::plan) return compiled;

  if (order.ruling != nullptr)
    compiled.findings = find_hazards(compiled.plan, compiled.schemas.before, compiled.schemas.after, compiled.changes, order.ruling->policy.get());
  if (order.templates == nullptr) return compiled;

  const Sides sides{compiled.schemas.before, compiled.schemas.after, compiled.changes};
  EmitOptions own = order.emission;
  own.sides = &sides;
  std::optional<State> start, end;
  if (own.whole_kit || own.rerunnable) {
    own.start = &start.emplace(compiled.schemas.before, target.capabilities);
    own.end = &end.emplace(state_after(*start, compiled.plan));
  }
  std::optional<Artifacts> artifacts =
      options.phases ? emit_phases(compiled.plan, *order.templates, own, sink) : emit_artifacts(compiled.plan, *order.templates, own, sink);
  if (!artifacts || sink.has_errors()) return std::nullopt;
  compiled.artifacts = std::move(*artifacts);
  // Of a big schema only the files are kept while another dialect is still at work.
  compiled.schemas = {};
  compiled.plan.steps = {};
  return compiled;
}

}  // namespace

std::optional<std::vector<Compiled>> compile_dialects(const Schema& before, const Schema& after, const std::vector<TargetChoice>& targets,
                                                      const CompileOrder& order, const Options& options, Sink& sink) {
  // A sink each: whether a dialect goes on must not depend on how far another has come.
  std::deque<Sink> sinks(targets.size());
  std::vector<std::optional<Compiled>> results(targets.size());
  for (Sink& each : sinks) each.set_strict(options.strict);
  // A thread each, so that few processors share the dialects evenly.
  parallel_for(targets.size(), static_cast<unsigned>(targets.size()),
               [&](std::size_t i) { results[i] = compile(before, after, targets[i], order, options, sinks[i]); });

  std::vector<Compiled> finished;
  for (std::size_t i = 0; i < targets.size(); ++i) {
    for (Diagnostic& diagnostic : sinks[i].sorted()) sink.add(std::move(diagnostic));
    if (results[i]) finished.push_back(std::move(*results[i]));
  }
  if (finished.size() != targets.size()) return std::nullopt;
  return finished;
}

void judge(const std::vector<Compiled>& compiled, const Judging& judging, Sink& sink) {
  std::vector<DialectFindings> findings;
  findings.reserve(compiled.size());
  for (const Compiled& each : compiled) findings.push_back({each.dialect, each.findings});
  judge_findings(findings, judging, sink);
}

}  // namespace schemac
