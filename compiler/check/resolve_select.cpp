// One SELECT resolved, clause by clause.
#include <algorithm>
#include <charconv>

#include "compiler/check/query_resolver.hpp"
#include "compiler/model/walk.hpp"

namespace schemac {
namespace {

constexpr PlaceRules where_rules{"`where`", true, false, false, true};
constexpr PlaceRules group_rules{"`group by`", true, false, false, true};
constexpr PlaceRules having_rules{"`having`", true, true, false, true};
constexpr PlaceRules item_rules{"a select item", true, true, true, true};
constexpr PlaceRules order_rules{"`order by`", true, true, true, true};

bool has_aggregate(const Expr& expr) {
  bool found = false;
  walk(expr, [&](const Expr& part) {
    const auto* call = expr_as<Call>(part);
    const Function* function = call == nullptr || call->over ? nullptr : find_function(call->function);
    found = found || (function != nullptr && function->kind == FunctionKind::aggregate);
  });
  return found;
}

}  // namespace

std::size_t ordinal_of(const Expr& expr) {
  const auto* number = expr_as<NumberLiteral>(expr);
  if (number == nullptr || !number->integral) return 0;
  std::size_t position = 0;
  const std::string_view digits = number->digits;
  std::from_chars(digits.data(), digits.data() + digits.size(), position);
  return position;
}

ViewOutput SelectResolver::run() {
  from();
  windows();
  if (select_.where) ExpressionTyper(context_, scope_, where_rules).condition(*select_.where);
  context_.forget_reads(scope_);
  items();
  distinct_on();
  order();
  groups();
  context_.forget_reads(scope_);
  return std::move(output_);
}

void SelectResolver::from() {
  SourceResolver sources(context_, outer_, scope_);
  for (const SourcePtr& source : select_.from) {
    const std::vector<StarColumn> columns = sources.resolve(*source);
    star_columns_.insert(star_columns_.end(), columns.begin(), columns.end());
  }
  open_source_ = sources.open();
}

void SelectResolver::windows() {
  for (const NamedWindow& window : select_.windows) {
    ExpressionTyper typer(context_, scope_, item_rules, &window_names_);
    for (const ExprPtr& part : window.window.partition_by) typer.type(*part);
    for (const OrderItem& item : window.window.order_by) typer.type(*item.expr);
    typer.order_of_window(window.window);
    window_names_.push_back(window.name);
  }
}

void SelectResolver::star(const Expr& expr, const Star& star) {
  std::vector<ColumnRef> stands_for;
  bool open = false;
  if (star.qualifier.empty()) {
    if (select_.from.empty()) context_.report.report(Code::not_allowed_here, context_.locate(expr.where), "`*` needs a `from`");
    open = open_source_;
    for (const StarColumn& column : star_columns_) {
      output_.columns.push_back({column.name, column.value});
      stands_for.push_back({column.qualifier, column.name});
    }
  } else if (const ScopeRelation* relation = scope_.relation(star.qualifier)) {
    open = relation->open;
    for (const OutputColumn& column : relation->columns) {
      output_.columns.push_back(column);
      stands_for.push_back({relation->alias, column.name});
    }
  } else {
    open = true;
    Report report = context_.report.report(Code::unknown_table, context_.locate(expr.where), "no relation here is called " + quoted(star.qualifier));
    help_nearest(report, star.qualifier, scope_.known_relations());
  }
  output_.open = output_.open || open;
  if (context_.record == nullptr) return;
  context_.record->open = context_.record->open || open;
  for (ColumnRef& column : stands_for)
    if (const Scope::Hit hit = scope_.find(column); hit.outcome == Scope::Outcome::found) column.relation = context_.record->read(hit);
  if (!open) context_.record->stars[&expr] = std::move(stands_for);
}

void SelectResolver::items() {
  for (const SelectItem& item : select_.items) {
    if (const auto* all = expr_as<Star>(*item.expr)) {
      star(*item.expr, *all);
      continue;
    }
    const ValueType value = ExpressionTyper(context_, scope_, item_rules, &window_names_).type(*item.expr);
    if (value.family == Family::row)
      context_.report.report(Code::column_count, context_.locate(item.expr->where), "a select item is one value, and this is a row");
    const auto* reference = expr_as<ColumnRef>(*item.expr);
    output_.columns.push_back({!item.alias.empty() ? item.alias : reference != nullptr ? reference->name : Text(), value});
  }
}

bool SelectResolver::is_grouped() const {
  if (!select_.group_by.empty() || select_.having) return true;
  return std::any_of(select_.items.begin(), select_.items.end(), [](const SelectItem& item) { return has_aggregate(*item.expr); }) ||
         std::any_of(query_.order_by.begin(), query_.order_by.end(), [](const OrderItem& item) { return has_aggregate(*item.expr); });
}

// The item that a name or a number stands for in `group by`, where no column of the relations has the name.
const Expr* SelectResolver::item_of(const Expr& expr) const {
  const std::size_t position = ordinal_of(expr);
  if (position != 0) return position <= select_.items.size() ? select_.items[position - 1].expr.get() : nullptr;
  const auto* reference = expr_as<ColumnRef>(expr);
  if (reference == nullptr || !reference->qualifier.empty() || scope_.find(*reference).outcome == Scope::Outcome::found) return nullptr;
  for (const SelectItem& item : select_.items)
    if (item.alias == reference->name) return item.expr.get();
  return nullptr;
}

void SelectResolver::groups() {
  if (!is_grouped()) return;
  GroupCheck check(context_, scope_);
  for (const ExprPtr& expr : select_.group_by) {
    if (const Expr* item = item_of(*expr)) {
      check.group_by(*item);
      continue;
    }
    if (ordinal_of(*expr) != 0)
      context_.report.report(Code::order_of_what, context_.locate(expr->where), "the select list has no item " + std::to_string(ordinal_of(*expr)));
    const std::size_t reads = context_.reads.size();
    ExpressionTyper(context_, scope_, group_rules).type(*expr);
    context_.forget_reads(scope_, reads);
    check.group_by(*expr);
  }
  check.settle();
  for (const SelectItem& item : select_.items) {
    if (const auto* all = expr_as<Star>(*item.expr)) {
      for (const StarColumn& column : star_columns_)
        if (all->qualifier.empty() || answers_to(column.qualifier, all->qualifier))
          check.check({ColumnRef{column.qualifier, column.name}, item.expr->where});
      continue;
    }
    check.check(*item.expr);
  }
  if (select_.having) {
    ExpressionTyper(context_, scope_, having_rules).condition(*select_.having);
    check.check(*select_.having);
  }
  for (const OrderItem& item : query_.order_by)
    if (!is_output_name(*item.expr) && ordinal_of(*item.expr) == 0) check.check(*item.expr);
}

bool SelectResolver::is_output_name(const Expr& expr) const {
  const auto* reference = expr_as<ColumnRef>(expr);
  return reference != nullptr && reference->qualifier.empty() &&
         std::any_of(output_.columns.begin(), output_.columns.end(), [&](const OutputColumn& column) { return column.name == reference->name; });
}

// What an output column's name stands for.
const Expr& SelectResolver::output_of(const Expr& name) const {
  const Text wanted = expr_as<ColumnRef>(name)->name;
  for (const SelectItem& item : select_.items)
    if (item.alias == wanted) return *item.expr;
  return name;
}

void SelectResolver::order() {
  for (const OrderItem& item : query_.order_by) order_item(item);
}

void SelectResolver::order_item(const OrderItem& item) {
  const std::size_t position = ordinal_of(*item.expr);
  if (position != 0 || is_output_name(*item.expr)) {
    if (position > output_.columns.size() && !output_.open)
      context_.report.report(Code::order_of_what, context_.locate(item.expr->where), "the select list has no item " + std::to_string(position));
    if (position == 0) ExpressionTyper(context_, scope_, order_rules).place_nulls(item, output_of(*item.expr));
    return;
  }
  ExpressionTyper typer(context_, scope_, order_rules, &window_names_);
  typer.type(*item.expr);
  typer.place_nulls(item, *item.expr);
  const bool listed = std::any_of(select_.items.begin(), select_.items.end(), [&](const SelectItem& each) { return *each.expr == *item.expr; });
  const auto* reference = expr_as<ColumnRef>(*item.expr);
  const bool same_column = reference != nullptr && is_output_name({ColumnRef{{}, reference->name}, {}});
  if (select_.distinct && !listed && !same_column)
    context_.report.report(Code::order_of_what, context_.locate(item.expr->where), "with `distinct` a query is ordered by its select items alone")
        .help("add it to the select list");
}

void SelectResolver::distinct_on() {
  if (select_.distinct_on.empty()) return;
  context_.facts.add(Feature::distinct_on, select_.distinct_on.front()->where);
  for (const ExprPtr& expr : select_.distinct_on)
    if (!is_output_name(*expr) && ordinal_of(*expr) == 0) ExpressionTyper(context_, scope_, group_rules).type(*expr);
  const std::size_t count = std::min(select_.distinct_on.size(), query_.order_by.size());
  for (std::size_t i = 0; i < count; ++i) {
    const Expr& ordered = *query_.order_by[i].expr;
    if (std::any_of(select_.distinct_on.begin(), select_.distinct_on.end(), [&](const ExprPtr& expr) { return *expr == ordered; })) continue;
    context_.report.report(Code::order_of_what, context_.locate(ordered.where), "`order by` must begin with what `distinct on` names");
  }
}

}  // namespace schemac
