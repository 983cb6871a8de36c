// The sizes of tables laid into the costs of a plan.
#pragma once

#include "compiler/plan/plan.hpp"

namespace schemac {

void size_steps(Plan& plan, const Sizes& sizes);

}  // namespace schemac
