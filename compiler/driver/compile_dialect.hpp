// The way of the data for one dialect: normalize, diff, plan, replay, emit.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "compiler/check/check.hpp"
#include "compiler/diagnostics/sink.hpp"
#include "compiler/diff/diff.hpp"
#include "compiler/driver/options.hpp"
#include "compiler/emit/emit.hpp"
#include "compiler/hazard/judge.hpp"
#include "compiler/plan/batch_steps.hpp"
#include "compiler/plan/plan.hpp"

namespace schemac {

// What a dialect's phases handed over; a phase that a dump ends before has no value here.
struct Compiled {
  const Dialect* dialect = nullptr;
  NormalizedPair schemas;
  Changes changes;
  Plan plan;
  std::vector<Finding> findings;
  Artifacts artifacts;
};

// How far the phases go: `ruling` is the schema whose policy counts, null where hazards are not looked for; `templates` is null where nothing is
// printed, `emission` says what is.
struct CompileOrder {
  const Schema* ruling = nullptr;
  const TemplateStore* templates = nullptr;
  EmitOptions emission = {};
  Sizes sizes = {};
  std::uint32_t batch_rows = usual_batch_rows;
};

// Nothing, and the reason in the sink, when one of the dialects fails. Dialects are compiled at the same time and reported in order.
[[nodiscard]] std::optional<std::vector<Compiled>> compile_dialects(const Schema& before, const Schema& after,
                                                                    const std::vector<TargetChoice>& targets, const CompileOrder& order,
                                                                    const Options& options, Sink& sink);
// What the policy says of the hazards of all dialects.
void judge(const std::vector<Compiled>& compiled, const Judging& judging, Sink& sink);

}  // namespace schemac
