// Neighbouring clauses of one table in one ALTER, where the dialect combines them: one pass over a big table instead of several.
#include <algorithm>

#include "compiler/plan/planner.hpp"

namespace schemac {
namespace {

// Clauses of one kind may stand together in any number. Kinds are not mixed, so that what the server can do at once never waits for what it cannot.
bool may_join(const Operation& previous, const Operation& next) {
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

Text altered_column(const Operation& operation) {
  const auto* alter = std::get_if<AlterColumn>(&operation);
  return alter == nullptr ? Text() : alter->after->name;
}

}  // namespace

void join_clauses(std::vector<Step>& steps, const Capabilities& capabilities) {
  if (capabilities.alter_batching != AlterBatching::combined) return;
  std::size_t first = 0;
  for (std::size_t i = 1; i < steps.size(); ++i) {
    if (!steps[i].joined && !may_join(steps[i - 1].forward, steps[i].forward)) first = i;
    // One statement alters a column once.
    const Text column = altered_column(steps[i].forward);
    const auto same = [&](const Step& step) { return !column.empty() && altered_column(step.forward) == column; };
    if (std::any_of(steps.begin() + static_cast<std::ptrdiff_t>(first), steps.begin() + static_cast<std::ptrdiff_t>(i), same)) first = i;
    if (first != i) steps[i].joined = true;
  }
}

}  // namespace schemac
