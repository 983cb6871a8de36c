// Costs know which table of OLD they are about: its size is theirs.
#include "compiler/plan/size_steps.hpp"

namespace schemac {
namespace {

void give_size(Cost& cost, const Sizes& sizes) {
  const auto found = sizes.find(cost.origin);
  if (found != sizes.end()) cost.size = found->second;
}

}  // namespace

void size_steps(Plan& plan, const Sizes& sizes) {
  if (sizes.empty()) return;
  for (Step& step : plan.steps) {
    give_size(step.cost, sizes);
    for (Cost& cost : step.reverse_costs) give_size(cost, sizes);
  }
}

}  // namespace schemac
