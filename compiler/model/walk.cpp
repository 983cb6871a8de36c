// Walking expression trees: one overload a node that has children, shared by reading and rewriting.
#include "compiler/model/walk.hpp"

#include <algorithm>

#include "compiler/base/contains.hpp"
#include "compiler/base/overloaded.hpp"

namespace schemac {
namespace {

// Applies `visit` to every child handle of a node. `Node` may be const (reading) or not (rewriting a copy in place).
template <class Visit, class Node>
void each_order_item(Node& items, const Visit& visit) {
  for (auto& item : items) visit(item.expr);
}

template <class Visit, class WindowLike>
void each_of_window(WindowLike& window, const Visit& visit) {
  for (auto& item : window.partition_by) visit(item);
  each_order_item(window.order_by, visit);
  if (!window.frame) return;
  visit(window.frame->start.offset);
  if (window.frame->end) visit(window.frame->end->offset);
}

template <class Variant, class Visit>
void each_child(Variant& node, const Visit& visit) {
  std::visit(
      Overloaded{[&](auto&) {}, [&](std::conditional_t<std::is_const_v<Variant>, const Unary, Unary>& n) { visit(n.operand); },
                 [&](std::conditional_t<std::is_const_v<Variant>, const Binary, Binary>& n) { visit(n.left), visit(n.right); },
                 [&](std::conditional_t<std::is_const_v<Variant>, const Is, Is>& n) { visit(n.operand); },
                 [&](std::conditional_t<std::is_const_v<Variant>, const Between, Between>& n) { visit(n.operand), visit(n.low), visit(n.high); },
                 [&](std::conditional_t<std::is_const_v<Variant>, const InList, InList>& n) {
                   visit(n.operand);
                   for (auto& item : n.items) visit(item);
                 },
                 [&](std::conditional_t<std::is_const_v<Variant>, const InQuery, InQuery>& n) { visit(n.operand); },
                 [&](std::conditional_t<std::is_const_v<Variant>, const Like, Like>& n) { visit(n.operand), visit(n.pattern), visit(n.escape); },
                 [&](std::conditional_t<std::is_const_v<Variant>, const Case, Case>& n) {
                   visit(n.operand);
                   for (auto& when : n.whens) visit(when.condition), visit(when.result);
                   visit(n.otherwise);
                 },
                 [&](std::conditional_t<std::is_const_v<Variant>, const Cast, Cast>& n) { visit(n.operand); },
                 [&](std::conditional_t<std::is_const_v<Variant>, const Extract, Extract>& n) { visit(n.operand); },
                 [&](std::conditional_t<std::is_const_v<Variant>, const Call, Call>& n) {
                   for (auto& argument : n.arguments) visit(argument);
                   each_order_item(n.order_by, visit);
                   visit(n.filter);
                   if (n.over) each_of_window(*n.over, visit);
                 },
                 [&](std::conditional_t<std::is_const_v<Variant>, const Row, Row>& n) {
                   for (auto& item : n.items) visit(item);
                 }},
      node);
}

ExprPtr renamed_tree(const ExprPtr& tree, const ColumnNames& names) {
  if (!tree) return tree;
  Expr copy = *tree;
  if (auto* column = std::get_if<ColumnRef>(&copy.node)) {
    column->name = renamed(column->name, names);
    return copy;
  }
  each_child(copy.node, [&](ExprPtr& child) { child = renamed_tree(child, names); });
  return copy;
}

}  // namespace

void each_child(const Expr& expr, const std::function<void(const Expr&)>& visit) {
  each_child(expr.node, [&](const ExprPtr& child) {
    if (child) visit(*child);
  });
}

ExprPtr rewritten(const ExprPtr& tree, const std::function<ExprPtr(const Expr&, Expr)>& build) {
  if (!tree) return tree;
  Expr copy = *tree;
  each_child(copy.node, [&](ExprPtr& child) { child = rewritten(child, build); });
  return build(*tree, std::move(copy));
}

void walk(const Expr& expr, const std::function<void(const Expr&)>& visit) {
  visit(expr);
  each_child(expr.node, [&](const ExprPtr& child) {
    if (child) walk(*child, visit);
  });
}

std::vector<Text> columns_of(const Expression& expression) {
  std::vector<Text> columns;
  if (const Expr* tree = expression.tree())
    walk(*tree, [&](const Expr& expr) {
      const auto* column = expr_as<ColumnRef>(expr);
      if (column != nullptr && !contains(columns, column->name)) columns.push_back(column->name);
    });
  return columns;
}

bool reads_column(const Expression& expression, Text column) {
  if (const auto* own = std::get_if<PerDialect>(&expression.form))
    return std::any_of(own->texts.begin(), own->texts.end(),
                       [&](const auto& text) { return text.second.view().find(column.view()) != std::string_view::npos; });
  const std::vector<Text> columns = columns_of(expression);
  return contains(columns, column);
}

Text renamed(Text name, const ColumnNames& names) {
  for (const auto& [from, to] : names)
    if (from == name) return to;
  return name;
}

Expression renamed(const Expression& expression, const ColumnNames& names) {
  const ExprPtr* tree = std::get_if<ExprPtr>(&expression.form);
  if (tree == nullptr || names.empty()) return expression;
  return {renamed_tree(*tree, names), expression.where};
}

}  // namespace schemac
