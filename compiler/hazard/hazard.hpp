// Hazards: what a plan is in danger of on one dialect.
#pragma once

#include <vector>

#include "compiler/hazard/finding.hpp"
#include "compiler/plan/plan.hpp"

namespace schemac {

// `before`, `after` and `changes` are those that the plan was made from. Of NEW by itself what OLD had alike is not told again. `policy`: NEW's, for
// patterns of names; null: none. In order of the tables, then of what stands in none.
[[nodiscard]] std::vector<Finding> find_hazards(const Plan& plan, const Schema& before, const Schema& after, const Changes& changes,
                                                const Policy* policy);

// The dialect's row of the hazard; null where it says nothing.
[[nodiscard]] const HazardRow* hazard_row(const Dialect& dialect, Code hazard);
[[nodiscard]] bool happens_on(const Dialect& dialect, Version version, Code hazard);

}  // namespace schemac
