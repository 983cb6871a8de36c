// A plan cut into its phases, each of which can be run, and taken back, by itself.
#pragma once

#include <string>
#include <vector>

#include "compiler/plan/plan.hpp"
#include "compiler/plan/state.hpp"

namespace schemac {

// The plan's steps in order of their phases. A step that needs one of a later phase, and all that an object is taken out and put back by, is of the
// later phase.
[[nodiscard]] Plan in_order_of_phases(const Plan& whole, const Schema& before, const Schema& after, const Changes& changes);

// A plan in order of phases, a plan each; phases without steps are left out.
[[nodiscard]] std::vector<Plan> phases_of(const Plan& plan);

// What becomes of the database of `start`, on which replay has shown that the plan holds.
[[nodiscard]] State state_after(State start, const Plan& plan);

// What the application of `before` would miss when the steps of phase expand have run: one line each, empty when it can go on.
[[nodiscard]] std::vector<std::string> missing_after_expand(const Plan& plan, const Schema& before);

}  // namespace schemac
