// How values of two columns are compared.
#include "compiler/plan/comparison.hpp"

#include "compiler/model/type_family.hpp"
#include "compiler/model/walk.hpp"
#include "compiler/plan/type_change.hpp"

namespace schemac {
namespace {

// Where the server's own equality takes different texts for one, or does not exist, texts are compared instead.
bool compares_by_value(Family family) {
  return is_number(family) || is_moment(family) || family == Family::time || family == Family::boolean || family == Family::uuid ||
         family == Family::interval;
}

bool stays_equal(const Column& column, const Column& target) {
  if (column.type == target.type && column.named_type == target.named_type) return true;
  const Family from = family_of(column.type);
  const Family to = family_of(target.type);
  const bool inexact = from == Family::floating || to == Family::floating;
  return from != Family::unknown && is_same_kind(from, to) && !inexact && column.named_type.empty() && target.named_type.empty() &&
         conversion_loss(column, target).empty();
}

// The same value whenever it is asked for, from a row of the table alone.
bool is_of(const Expr& own, Text table) {
  bool alone = true;
  walk(own, [&](const Expr& part) {
    const auto* column = expr_as<ColumnRef>(part);
    const bool inner = &part != &own && expr_as<Call>(part) != nullptr;
    const bool query = expr_as<ScalarSubquery>(part) != nullptr || expr_as<InQuery>(part) != nullptr || expr_as<Exists>(part) != nullptr;
    alone = alone && !inner && !query && (column == nullptr || column->relation == table);
  });
  return alone;
}

}  // namespace

std::optional<Comparison> comparison_of(Text table, const Column& column, ExprPtr own, const Column& target) {
  if (!stays_equal(column, target) || !is_of(*own, table)) return std::nullopt;
  Comparison comparison;
  comparison.by_text = !compares_by_value(family_of(column.type));
  // What a row without a value got in a required column is not the value's.
  const bool bare = expr_as<ColumnRef>(*own) != nullptr;
  if (bare && column.nullable && !target.nullable) add_condition(comparison, ExprPtr(Expr{Is{own, IsWhat::null, true}, {}}));
  comparison.own = {std::move(own), {}};
  return comparison;
}

void add_condition(Comparison& comparison, ExprPtr condition) {
  if (comparison.among) condition = ExprPtr(Expr{Binary{BinaryOp::logical_and, std::get<ExprPtr>(comparison.among->form), std::move(condition)}, {}});
  comparison.among = Expression{std::move(condition), {}};
}

}  // namespace schemac
