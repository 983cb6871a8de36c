// A walk through the selects that a set operation joins; queries inside expressions and derived tables may group as they like.
#include "compiler/check/recursive_step.hpp"

#include <algorithm>

#include "compiler/check/functions.hpp"
#include "compiler/model/walk.hpp"

namespace schemac {
namespace {

bool reads(const Source& source, Text name) {
  if (const auto* named = std::get_if<NamedSource>(&source.kind)) return named->name == name;
  const auto* join = std::get_if<JoinSource>(&source.kind);
  return join != nullptr && (reads(*join->left, name) || reads(*join->right, name));
}

const Expr* grouping_in(const ExprPtr& tree) {
  const Expr* found = nullptr;
  if (tree)
    walk(*tree, [&](const Expr& expr) {
      const auto* call = expr_as<Call>(expr);
      const Function* function = call == nullptr ? nullptr : find_function(call->function);
      if (found == nullptr && function != nullptr && (function->kind != FunctionKind::scalar || call->over)) found = &expr;
    });
  return found;
}

}  // namespace

const Expr* grouping_in_step(const Query& step, Text name) {
  if (const auto* sets = std::get_if<SetOperation>(&step.body)) {
    const Expr* left = grouping_in_step(*sets->left, name);
    return left != nullptr ? left : grouping_in_step(*sets->right, name);
  }
  const auto* select = std::get_if<Select>(&step.body);
  const bool concerned =
      select != nullptr && std::any_of(select->from.begin(), select->from.end(), [&](const SourcePtr& source) { return reads(*source, name); });
  if (!concerned) return nullptr;
  for (const SelectItem& item : select->items)
    if (const Expr* found = grouping_in(item.expr)) return found;
  if (!select->group_by.empty()) return select->group_by.front().get();
  return grouping_in(select->having);
}

}  // namespace schemac
