// One operation of every kind, with everything set that it may have: what templates are checked against before a plan uses them.
#pragma once

#include <vector>

#include "compiler/plan/operation.hpp"

namespace schemac {

[[nodiscard]] const std::vector<Operation>& sample_operations();

// Those of objects other than tables, enums and views.
void add_object_samples(std::vector<Operation>& samples);

}  // namespace schemac
