// A query built anew, with what visitors make of its parts.
#pragma once

#include <algorithm>
#include <vector>

#include "compiler/base/contains.hpp"
#include "compiler/base/overloaded.hpp"
#include "compiler/model/query.hpp"
#include "compiler/model/walk.hpp"

namespace schemac {

// Calls `on_source` for every source of the copy and `on_expr` for every expression, subqueries included, from the leaves up, and builds the query
// from what they leave. Names of `with` are no sources.
template <class OnSource, class OnExpr>
class QueryCopy {
 public:
  QueryCopy(const OnSource& on_source, const OnExpr& on_expr) : on_source_(on_source), on_expr_(on_expr) {}

  QueryPtr query(const QueryPtr& original) {
    Query copy = *original;
    const std::size_t outer = hidden_.size();
    for (CommonTable& common : copy.with) {
      if (copy.recursive) hidden_.push_back(common.name);
      common.query = query(common.query);
      if (!copy.recursive) hidden_.push_back(common.name);
    }
    std::visit(Overloaded{[&](Select& node) { select(node); },
                          [&](Values& values) {
                            for (auto& row : values.rows) each(row);
                          },
                          [&](SetOperation& sets) {
                            sets.left = query(sets.left);
                            sets.right = query(sets.right);
                          }},
               copy.body);
    items(copy.order_by);
    hidden_.resize(outer);
    return copy;
  }

 private:
  void each(std::vector<ExprPtr>& exprs) {
    for (ExprPtr& expr : exprs) expr = expression(expr);
  }
  void items(std::vector<OrderItem>& list) {
    for (OrderItem& item : list) item.expr = expression(item.expr);
  }
  ExprPtr expression(const ExprPtr& tree) {
    return rewritten(tree, [&](const Expr&, Expr copy) -> ExprPtr {
      if (auto* in = std::get_if<InQuery>(&copy.node)) in->query = query(in->query);
      if (auto* exists = std::get_if<Exists>(&copy.node)) exists->query = query(exists->query);
      if (auto* scalar = std::get_if<ScalarSubquery>(&copy.node)) scalar->query = query(scalar->query);
      on_expr_(copy);
      return copy;
    });
  }
  void select(Select& select) {
    for (SourcePtr& each : select.from) each = source(each);
    for (SelectItem& item : select.items) item.expr = expression(item.expr);
    each(select.distinct_on);
    each(select.group_by);
    select.where = expression(select.where);
    select.having = expression(select.having);
    for (NamedWindow& window : select.windows) {
      each(window.window.partition_by);
      items(window.window.order_by);
    }
  }
  SourcePtr source(const SourcePtr& original) {
    Source copy = *original;
    if (auto* derived = std::get_if<DerivedSource>(&copy.kind)) derived->query = query(derived->query);
    if (auto* join = std::get_if<JoinSource>(&copy.kind)) {
      join->left = source(join->left);
      join->right = source(join->right);
      join->on = expression(join->on);
    }
    const auto* named = std::get_if<NamedSource>(&copy.kind);
    if (named == nullptr || !contains(hidden_, named->name)) on_source_(copy);
    return copy;
  }

  const OnSource& on_source_;
  const OnExpr& on_expr_;
  std::vector<Text> hidden_;  // names of `with`
};

template <class OnSource, class OnExpr>
QueryPtr copied(const QueryPtr& query, const OnSource& on_source, const OnExpr& on_expr) {
  return QueryCopy(on_source, on_expr).query(query);
}

}  // namespace schemac
