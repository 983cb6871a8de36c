// Replay: the proof of a plan, on the model in memory.
#include <algorithm>
#include <fmt/format.h>

#include "compiler/plan/plan.hpp"
#include "compiler/plan/row_state.hpp"
#include "compiler/plan/state.hpp"

namespace schemac {
namespace {

std::string label(std::size_t number, std::string_view direction, const Operation& operation) {
  return fmt::format("step {}{}: {} of {}", number, direction, operation_name(operation), operation_object(operation));
}

// Of a row that stays, values that NEW no longer names are left as they are.
Table without_unnamed_values(const Table& found, const Table& wanted) {
  Table table = found;
  if (rows_cover(found, wanted)) table.rows = wanted.rows;
  return table;
}

template <class Value>
bool as_wanted(const Value& found, const Value& wanted) {
  if constexpr (std::is_same_v<Value, Table>)
    return same_object(found, wanted) || same_object(without_unnamed_values(found, wanted), wanted);
  else
    return same_object(found, wanted);
}

// Every object of one side that has no equal on the other.
template <class Value>
void compare(const std::unordered_map<Text, Shared<Value>>& found, const std::unordered_map<Text, Shared<Value>>& wanted, std::string_view kind,
             std::string_view when, std::vector<std::string>& faults) {
  for (const auto& [name, value] : found) {
    const auto other = wanted.find(name);
    if (other == wanted.end())
      faults.push_back(fmt::format("{}: {} {} should not be there", when, kind, name.view()));
    else if (value.get() != other->second.get() && !as_wanted(*value, *other->second)) {
      std::string detail;
      if constexpr (std::is_same_v<Value, Table>) detail = " (" + first_difference(*value, *other->second) + ")";
      faults.push_back(fmt::format("{}: {} {} is not as it should be{}", when, kind, name.view(), detail));
    }
  }
  for (const auto& [name, value] : wanted)
    if (!found.contains(name)) faults.push_back(fmt::format("{}: {} {} is missing", when, kind, name.view()));
}

void compare(const State& found, const State& wanted, std::string_view when, std::vector<std::string>& faults) {
  compare(found.tables(), wanted.tables(), "table", when, faults);
  compare(found.views(), wanted.views(), "view", when, faults);
  compare(found.types(), wanted.types(), "enum", when, faults);
  compare(found.objects(), wanted.objects(), "object", when, faults);
}

// Runs a step, takes it back, looks whether all is as it was, and runs it again.
std::optional<std::string> try_step(State& state, const Step& step, std::size_t number) {
  state.start_journal();
  if (const auto fault = state.apply(step.forward)) return label(number, "", step.forward) + ": " + *fault;
  for (const Operation& operation : step.reverse)
    if (const auto fault = state.apply(operation)) return label(number, " back", operation) + ": " + *fault;
  const std::vector<std::string> changed = state.changed_since();
  if (!changed.empty()) return label(number, " back", step.forward) + ": " + changed.front() + " is not as it was";
  if (const auto fault = state.apply(step.forward)) return label(number, " again", step.forward) + ": " + *fault;
  return {};
}

}  // namespace

// Every reverse undoes its own step exactly, so by induction the rollback leads back from every point at which the script may stop.
std::vector<std::string> replay(const Plan& plan, const Schema& before, const Schema& after) {
  const Capabilities capabilities = capabilities_of(*plan.dialect, plan.version);
  std::vector<std::string> faults;
  State state(before, capabilities);
  for (std::size_t i = 0; i < plan.steps.size(); ++i)
    if (const auto fault = try_step(state, plan.steps[i], i + 1)) return {*fault};
  for (const Operation& operation : plan.purge)
    if (const auto fault = state.apply(operation)) return {fmt::format("purge of {}: {}", operation_object(operation), *fault)};
  const State wanted(after, capabilities);
  compare(state, wanted, "forward", faults);
  std::sort(faults.begin(), faults.end());
  return faults;
}

}  // namespace schemac
