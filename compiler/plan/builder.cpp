// Writes steps down in the order in which they are to run.
#include "compiler/plan/builder.hpp"

#include <fmt/format.h>
#include <type_traits>

#include "compiler/plan/inverse.hpp"

namespace schemac {
namespace {

Phase phase_of(const Operation& operation) {
  return std::visit(
      [](const auto& op) {
        using Op = std::decay_t<decltype(op)>;
        constexpr bool adds = std::is_same_v<Op, CreateTable> || std::is_same_v<Op, AddColumn> || std::is_same_v<Op, AddIndex> ||
                              std::is_same_v<Op, CreateEnum> || std::is_same_v<Op, AddEnumValue> || std::is_same_v<Op, CreateView> ||
                              std::is_same_v<Op, SetComment> || std::is_same_v<Op, AlterTable> || std::is_same_v<Op, AlterIndex> ||
                              std::is_same_v<Op, ReplaceView>;
        constexpr bool takes = std::is_same_v<Op, DropTable> || std::is_same_v<Op, DropColumn> || std::is_same_v<Op, DropEnum> ||
                               std::is_same_v<Op, DropView> || std::is_same_v<Op, RenameTable> || std::is_same_v<Op, RenameColumn> ||
                               std::is_same_v<Op, RenameEnum> || std::is_same_v<Op, RenameEnumValue>;
        return adds ? Phase::expand : takes ? Phase::contract : Phase::migrate;
      },
      operation);
}

}  // namespace

void Builder::emit(Operation operation, bool joined) {
  Step step;
  step.phase = phase_of(operation);
  step.joined = joined && !steps_.empty();
  step.own_transaction =
      std::holds_alternative<AddEnumValue>(operation) && state_.capabilities().enum_value_addition == EnumValueAddition::own_transaction;
  step.loss = loss_of(operation);
  step.reversal = step.loss.empty() ? Reversal::lossless : Reversal::lossy;
  std::vector<Operation> reverse = inverse(operation, state_);
  if (const auto fault = state_.apply(operation)) {
    faults_.push_back(fmt::format("{} of {}: {}", operation_name(operation), operation_object(operation), *fault));
    return;
  }
  step.reverse = std::move(reverse);
  step.forward = std::move(operation);
  steps_.push_back(std::move(step));
}

}  // namespace schemac
