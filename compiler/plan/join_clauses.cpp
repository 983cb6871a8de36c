// Neighbouring clauses of one table in one ALTER, where the dialect combines them: one pass over a big table instead of several.
#include <algorithm>

#include "compiler/plan/planner.hpp"

namespace schemac {
namespace {

// A key's name is its index's where clauses are joined.
bool renames_index(const Operation& operation) {
  return std::holds_alternative<RenameIndex>(operation) || std::holds_alternative<RenameConstraint>(operation);
}

// Clauses of one kind may stand together in any number. Kinds are not mixed, so that what the server can do at once never waits for what it cannot.
bool may_join(const Operation& previous, const Operation& next) {
  if (renames_index(previous) && renames_index(next)) return operation_table(previous) == operation_table(next);
  if (previous.index() != next.index() || operation_table(previous).empty() || operation_table(previous) != operation_table(next)) return false;
  if (const auto* index = std::get_if<AddIndex>(&next)) {
    // MySQL builds one full-text index at a time (1795).
    const auto whole = [](const Index& value) { return value.method == IndexMethod::fulltext; };
    return !(whole(*index->index) && whole(*std::get<AddIndex>(previous).index));
  }
  return std::holds_alternative<AddColumn>(next) || std::holds_alternative<DropColumn>(next) || std::holds_alternative<AlterColumn>(next) ||
         std::holds_alternative<AddUniqueKey>(next) || std::holds_alternative<DropUniqueKey>(next) || std::holds_alternative<DropIndex>(next) ||
         std::holds_alternative<AddCheck>(next) || std::holds_alternative<DropCheck>(next) || std::holds_alternative<AddForeignKey>(next) ||
         std::holds_alternative<DropForeignKey>(next);
}

bool is_shared(const Step& step) { return step.transaction == Transaction::shared && step.reverse_transaction == Transaction::shared; }

// What a clause works on and what it leaves, of kinds that one statement can do to an object once: a column that is altered, an index that gets a
// name.
struct Touched {
  Text from;
  Text to;
};
Touched touched(const Operation& operation) {
  if (const auto* alter = std::get_if<AlterColumn>(&operation)) return {alter->after->name, alter->after->name};
  if (const auto* rename = std::get_if<RenameIndex>(&operation)) return {rename->from, rename->to};
  if (const auto* rename = std::get_if<RenameConstraint>(&operation)) return {rename->from, rename->to};
  return {};
}

}  // namespace

void join_clauses(std::vector<Step>& steps, const Capabilities& capabilities) {
  if (capabilities.alter_batching != AlterBatching::combined) return;
  std::size_t first = 0;
  for (std::size_t i = 1; i < steps.size(); ++i) {
    const bool alike = may_join(steps[i - 1].forward, steps[i].forward) && steps[i - 1].refuses_copy == steps[i].refuses_copy &&
                       steps[i - 1].cost.clause == steps[i].cost.clause && is_shared(steps[i - 1]) && is_shared(steps[i]);
    if (!steps[i].joined && !alike) first = i;
    // All clauses of a statement see what was there before it.
    const Text from = touched(steps[i].forward).from;
    const auto meets = [&](const Step& step) { return !from.empty() && touched(step.forward).to == from; };
    if (std::any_of(steps.begin() + static_cast<std::ptrdiff_t>(first), steps.begin() + static_cast<std::ptrdiff_t>(i), meets)) first = i;
    if (first != i) steps[i].joined = true;
  }
}

}  // namespace schemac
