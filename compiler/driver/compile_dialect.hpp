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
#include "compiler/plan/plan.hpp"

namespace schemac {

// What a dialect's phases handed over; a phase that a dump ends before has no value here.
struct Compiled {
  const Dialect* dialect = nullptr;
  NormalizedPair schemas;
  Changes changes;
  Plan plan;
  Artifacts artifacts;
};

// Nothing, and the reason in the sink, when one of the dialects fails. Dialects are compiled at the same time and reported in order.
[[nodiscard]] std::optional<std::vector<Compiled>> compile_dialects(const Schema& before, const Schema& after,
                                                                    const std::vector<TargetChoice>& targets, const TemplateStore& templates,
                                                                    const Options& options, Sink& sink);

}  // namespace schemac
