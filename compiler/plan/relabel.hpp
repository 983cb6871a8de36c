// Values of an enum kept in the column that NEW calls differently.
#pragma once

#include "compiler/plan/planner.hpp"

namespace schemac {

// Both labels are allowed, then rows move. The old ones go with the change of the type to that of `wanted`, which follows.
void rename_values(Planner& planner, Text table, const Column& wanted);

}  // namespace schemac
