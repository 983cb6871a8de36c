// Triggers that set columns with every update: gone before what they name changes, back when all is as NEW has it.
#pragma once

#include "compiler/plan/planner.hpp"

namespace schemac {

// Under OLD's names.
void take_touches(Planner& planner);
// Under NEW's names.
void build_touches(Planner& planner);

}  // namespace schemac
