// What running a statement costs the rows that are there.
#pragma once

#include <string>
#include <vector>

#include "compiler/dialect/dialect.hpp"
#include "compiler/plan/operation.hpp"

namespace schemac {

// In a few words each, empty where there is nothing to say.
struct Effect {
  std::string loss;     // what is destroyed
  std::string failure;  // rows for which the server refuses the statement
};

// `since`: the statement takes back what a step did before, so that it meets only what was written since then.
[[nodiscard]] Effect effect_of(const Operation& operation, const Capabilities& capabilities, bool since);

// Of a step's whole way back.
[[nodiscard]] Effect effect_of_reverse(const std::vector<Operation>& operations, const Capabilities& capabilities);

}  // namespace schemac
