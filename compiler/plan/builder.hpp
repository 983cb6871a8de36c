// Writes steps down in the order in which they are to run, each against the state that it will find.
#pragma once

#include <string>
#include <vector>

#include "compiler/plan/plan.hpp"
#include "compiler/plan/state.hpp"

namespace schemac {

class Builder {
 public:
  Builder(const Schema& before, const Capabilities& capabilities) : state_(before, capabilities) {}

  // Appends the step, with its way back from the state as it is now, and runs it on the state. `joined`: as a further clause of the statement before.
  void emit(Operation operation, bool joined = false);

  [[nodiscard]] const State& state() const { return state_; }
  [[nodiscard]] std::vector<Step> take_steps() { return std::move(steps_); }
  // What the state refused: faults of the planner, found again by replay.
  [[nodiscard]] const std::vector<std::string>& faults() const { return faults_; }

 private:
  State state_;
  std::vector<Step> steps_;
  std::vector<std::string> faults_;
};

}  // namespace schemac
