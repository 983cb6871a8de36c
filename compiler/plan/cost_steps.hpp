// What each step of a finished plan costs.
#pragma once

#include <unordered_set>

#include "compiler/plan/plan.hpp"
#include "compiler/plan/state.hpp"

namespace schemac {

// Fills in the costs of all steps, there and back. `lasting`: tables of the plan that somebody uses before it is done with making them.
void cost_steps(Plan& plan, const Schema& before, const Capabilities& capabilities, const std::unordered_set<Text>& lasting);

}  // namespace schemac
