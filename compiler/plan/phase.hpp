// Which phase of a migration a step belongs to, and what its way back gives.
#pragma once

#include <vector>

#include "compiler/plan/plan.hpp"
#include "compiler/plan/survey.hpp"

namespace schemac {

// Fills `phase`, `reversal`, `loss` and `failure` of each step from what it does to the two applications and to the rows.
void label_steps(std::vector<Step>& steps, const Survey& survey, const Capabilities& capabilities);

}  // namespace schemac
