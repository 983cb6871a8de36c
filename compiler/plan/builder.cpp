// Writes steps down in the order in which they are to run.
#include "compiler/plan/builder.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "compiler/plan/copied_tables.hpp"
#include "compiler/plan/inverse.hpp"

namespace schemac {
namespace {

bool stands_alone(const Operation& operation, const Capabilities& capabilities) {
  return std::holds_alternative<AddEnumValues>(operation) && capabilities.enum_value_addition == EnumValueAddition::own_transaction;
}

}  // namespace

void Builder::emit(Operation operation, bool joined) {
  Step step;
  step.joined = joined && !steps_.empty();
  step.own_transaction = stands_alone(operation, state_.capabilities());
  step.refuses_copy = refuses_copy(operation, state_);
  std::vector<Operation> reverse = inverse(operation, state_);
  if (const auto fault = state_.apply(operation)) {
    faults_.push_back(fmt::format("{} of {}: {}", operation_name(operation), operation_object(operation), *fault));
    return;
  }
  step.reverse_own_transaction =
      std::any_of(reverse.begin(), reverse.end(), [&](const Operation& back) { return stands_alone(back, state_.capabilities()); });
  step.reverse = std::move(reverse);
  step.forward = std::move(operation);
  steps_.push_back(std::move(step));
}

}  // namespace schemac
