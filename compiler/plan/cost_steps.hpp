// What each step of a finished plan costs.
#pragma once

#include "compiler/plan/plan.hpp"
#include "compiler/plan/state.hpp"

namespace schemac {

// Fills in the costs of all steps, there and back.
void cost_steps(Plan& plan, const Schema& before, const Capabilities& capabilities);

}  // namespace schemac
