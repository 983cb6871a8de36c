// Rollouts: the stores, the tables and the flags of their phases.
#pragma once

#include "compiler/check/reporter.hpp"
#include "compiler/model/schema.hpp"

namespace schemac {

void check_rollouts(const Schema& schema, Reporter& report);
// The flags of the phases: that they lead from one store to the other. `place` is the rollout's.
void check_rollout_phases(const Rollout& rollout, Place place, Reporter& report);

}  // namespace schemac
