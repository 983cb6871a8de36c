// Changes of reference rows that cannot wait until columns have NEW's types.
#pragma once

#include <vector>

#include "compiler/plan/planner.hpp"
#include "compiler/plan/row_order.hpp"

namespace schemac {

// Moves that take values away for which a column's new type may have no room, where they can be made now, and those that these wait for; in order.
// Of an update that is in part what columns can take now, that part.
[[nodiscard]] std::vector<RowMove> early_moves(const Planner& planner, const std::vector<RowMove>& moves, const RowOrder& order);

}  // namespace schemac
