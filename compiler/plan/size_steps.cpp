// Costs know which table of OLD they are about: its size is theirs.
#include "compiler/plan/size_steps.hpp"

namespace schemac {
namespace {

void give_size(const Operation& operation, Cost& cost, const Sizes& sizes) {
  const auto found = sizes.find(cost.origin);
  if (found == sizes.end()) return;
  cost.size = found->second;
  // It takes no lock that others wait for, so that no fact speaks of it; how long it takes is another matter.
  const auto* fill = std::get_if<FillColumn>(&operation);
  if (fill == nullptr || cost.work != Work::none) return;
  cost.table = fill->table;
  cost.work = Work::rows;
}

}  // namespace

void size_steps(Plan& plan, const Sizes& sizes) {
  if (sizes.empty()) return;
  for (Step& step : plan.steps) {
    give_size(step.forward, step.cost, sizes);
    for (std::size_t i = 0; i < step.reverse_costs.size(); ++i) give_size(step.reverse[i], step.reverse_costs[i], sizes);
  }
}

}  // namespace schemac
