// Writes steps down in the order in which they are to run, each against the state that it will find.
#pragma once

#include <string>
#include <unordered_set>
#include <vector>

#include "compiler/plan/plan.hpp"
#include "compiler/plan/state.hpp"

namespace schemac {

class Builder {
 public:
  // `lasting`: tables that somebody uses before the plan is done with making them.
  Builder(const Schema& before, const Capabilities& capabilities, std::unordered_set<Text> lasting)
      : state_(before, capabilities), can_(capabilities), lasting_(std::move(lasting)) {}

  // Appends the step, with its way back from the state as it is now, and runs it on the state: in the form that blocks least, where the table is not
  // one that the plan has made. `joined`: as a further clause of the statement before.
  void emit(Operation operation, bool joined = false);
  // The same, of what destroys values that the table `side` keeps.
  void emit_retained(Operation operation, Text side);
  // The table's rows move to a new one: its keys and indexes go and come in the transaction in which they do, so that it is never without them.
  void keep_whole(Text table) { whole_.insert(table); }
  // Constraints that were added without a look at the rows get it now.
  void validate_pending();
  // Somebody may be using it: the plan has not made it.
  [[nodiscard]] bool is_used(Text table) const { return !made_.contains(table); }

  [[nodiscard]] const State& state() const { return state_; }
  [[nodiscard]] std::vector<Step> take_steps() { return std::move(steps_); }
  // What the state refused: faults of the planner, found again by replay.
  [[nodiscard]] const std::vector<std::string>& faults() const { return faults_; }

 private:
  void append(Operation operation, bool joined);
  void emit_required(const AlterColumn& operation);

  State state_;
  const Capabilities& can_;  // for new steps; `state_` has its own
  std::unordered_set<Text> lasting_;
  std::unordered_set<Text> made_;
  std::unordered_set<Text> whole_;
  std::unordered_set<Text> reduced_;  // tables that have lost rows with a partition
  std::vector<ValidateConstraint> pending_;
  std::vector<Operation> plain_reverse_;  // of the last step
  std::vector<Step> steps_;
  std::vector<std::string> faults_;
};

}  // namespace schemac
