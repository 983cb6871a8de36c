// What stands in the way of a tool that would change a table in the server's place.
#pragma once

#include <vector>

#include "compiler/plan/plan.hpp"
#include "compiler/plan/state.hpp"

namespace schemac {

// A change of one table: what it does, and the database before and after it.
struct ToolTask {
  Text table;
  std::vector<const Operation*> operations;
  bool refuses_rows = false;  // the server refuses it for some rows
  bool one_alter = false;     // it is written as one ALTER TABLE
  const State& before;
  const State& after;
};

// In the order of the enumeration.
[[nodiscard]] std::vector<Obstacle> obstacles_of(const ToolTask& change);

}  // namespace schemac
