// What may stand beside GROUP BY.
#include <algorithm>

#include "compiler/base/contains.hpp"
#include "compiler/check/query_resolver.hpp"
#include "compiler/model/walk.hpp"

namespace schemac {

void GroupCheck::group_by(const Expr& expr) {
  exprs_.push_back(&expr);
  const auto* reference = expr_as<ColumnRef>(expr);
  if (reference == nullptr) return;
  const Scope::Hit hit = scope_.find(*reference);
  if (hit.outcome == Scope::Outcome::found && hit.scope == &scope_) columns_.emplace_back(hit.relation, hit.column);
}

void GroupCheck::settle() {
  for (std::size_t i = 0; i < scope_.relations().size(); ++i) {
    const Table* table = scope_.relations()[i].table;
    if (table == nullptr || !table->primary_key) continue;
    const bool whole = std::all_of(table->primary_key->columns.begin(), table->primary_key->columns.end(), [&](Text name) {
      const Column* column = table->columns.find(name);
      const auto position = column == nullptr ? table->columns.size() : static_cast<std::size_t>(column - &table->columns[0]);
      return contains(columns_, std::pair(i, position));
    });
    if (whole) whole_relations_.push_back(i);
  }
}

bool GroupCheck::is_grouped(const Scope::Hit& hit) const {
  if (hit.outcome != Scope::Outcome::found || hit.scope != &scope_) return true;
  return contains(columns_, std::pair(hit.relation, hit.column)) || contains(whole_relations_, hit.relation);
}

void GroupCheck::check(const Expr& expr) const {
  if (std::any_of(exprs_.begin(), exprs_.end(), [&](const Expr* grouped) { return *grouped == expr; })) return;
  if (const auto* call = expr_as<Call>(expr)) {
    const Function* function = find_function(call->function);
    if (function != nullptr && function->kind == FunctionKind::aggregate && !call->over) return;
  }
  if (const auto* reference = expr_as<ColumnRef>(expr)) {
    if (!is_grouped(scope_.find(*reference))) report(reference->name, expr.where, "");
    return;
  }
  if (expr_as<ScalarSubquery>(expr) != nullptr || expr_as<Exists>(expr) != nullptr || expr_as<InQuery>(expr) != nullptr) check_reads_below(expr);
  each_child(expr, [&](const Expr& child) { check(child); });
}

// What the queries inside read of this one. As on every server, an expression there is not recognised as one that is grouped by.
void GroupCheck::check_reads_below(const Expr& subquery) const {
  const auto* in = expr_as<InQuery>(subquery);
  const std::uint32_t begin = in == nullptr ? subquery.where.begin : in->operand->where.end;
  for (const ColumnRead& read : context_.reads)
    if (read.where.begin >= begin && read.where.end <= subquery.where.end && !is_grouped(read.hit))
      report(read.name, read.where, " of the outer query");
}

void GroupCheck::report(Text name, Extent where, std::string_view whose) const {
  context_.report
      .report(Code::not_grouped, context_.locate(where),
              "column " + quoted(name) + std::string(whose) + " is neither grouped by nor inside an aggregate")
      .help("add it to `group by`, or say which of the group's values is meant: `min(" + context_.locate.written(where) + ")`");
}

}  // namespace schemac
