// Types of literals, columns, tests, cases, casts and subqueries.
#include "compiler/check/type_expression.hpp"

#include <algorithm>

#include "compiler/base/contains.hpp"
#include "compiler/base/overloaded.hpp"
#include "compiler/check/literals.hpp"
#include "compiler/check/resolve_query.hpp"
#include "compiler/model/conversion.hpp"

namespace schemac {
namespace {

std::string counted(std::size_t count, std::string_view word) { return std::to_string(count) + " " + std::string(word) + (count == 1 ? "" : "s"); }

// The type is what a cast ends with.
Span place_of_type(const Locator& locate, Span cast, Text name) {
  if (locate.files == nullptr) return cast;
  const std::size_t found = locate.files->bytes(cast.file).substr(0, cast.end).rfind(name.view());
  if (found == std::string_view::npos || found < cast.begin) return cast;
  return {cast.file, static_cast<std::uint32_t>(found), static_cast<std::uint32_t>(found + name.view().size())};
}

}  // namespace

Text QueryRecord::read(const Scope::Hit& hit) {
  const ScopeRelation& relation = hit.scope->relations()[hit.relation];
  if (relation.relation.empty()) return {};
  const OutputColumn& column = relation.columns[hit.column];
  reads.push_back({relation.relation, column.own.empty() ? column.name : column.own});
  return column.own.empty() ? relation.relation : Text();
}

ValueType ExpressionTyper::type(const Expr& expr) {
  ValueType boolean = value_of(Family::boolean);
  return std::visit(
      Overloaded{[&](const NullLiteral&) { return value_of(Family::null); },
                 [&](const BooleanLiteral&) { return boolean; },
                 [&](const NumberLiteral& number) {
                   if (!number.integral)
                     return value_of(number.digits.view().find_first_of("eE") == std::string_view::npos ? Family::decimal : Family::floating);
                   if (fits(number.digits, false, IntegerType{32, false})) return integer_value(32);
                   return value_of(fits(number.digits, false, IntegerType{64, false}) ? Family::integer : Family::decimal);
                 },
                 [&](const StringLiteral& literal) { return string(expr, literal); },
                 [&](const TemporalLiteral& literal) { return temporal(expr, literal); },
                 [&](const IntervalLiteral&) { return value_of(Family::interval); },
                 [&](const ColumnRef& reference) { return column(expr, reference); },
                 [&](const Star&) {
                   context_.report.report(Code::not_allowed_here, span(expr), "`*` may not stand here")
                       .help("`*` is a select item or the argument of `count`");
                   return value_of(Family::unknown);
                 },
                 [&](const Unary& node) { return unary(expr, node); },
                 [&](const Binary& node) { return binary(expr, node); },
                 [&](const Is& is) {
                   if (is.what == IsWhat::null)
                     type(*is.operand);
                   else
                     condition(*is.operand);
                   return boolean;
                 },
                 [&](const Between& between) {
                   const Typed operand = typed(*between.operand);
                   compare(expr, operand, typed(*between.low));
                   compare(expr, operand, typed(*between.high));
                   return boolean;
                 },
                 [&](const InList& list) { return in_list(expr, list); },
                 [&](const InQuery& query) { return in_query(expr, query); },
                 [&](const Like& node) { return like(node); },
                 [&](const Case& cases) { return case_of(cases); },
                 [&](const Cast& node) { return cast(expr, node); },
                 [&](const Extract& node) { return extract(expr, node); },
                 [&](const Call& node) { return call(expr, node); },
                 [&](const Exists& exists) {
                   subquery(expr, *exists.query);
                   return boolean;
                 },
                 [&](const ScalarSubquery& node) { return scalar_query(expr, node); },
                 [&](const Row& row) {
                   for (const ExprPtr& item : row.items) type(*item);
                   return ValueType{Family::row, nullptr};
                 }},
      expr.node);
}

void ExpressionTyper::condition(const Expr& expr) {
  const ValueType value = type(expr);
  if (value.family == Family::boolean || value.family == Family::unknown || value.family == Family::null) return;
  Report report = context_.report.report(Code::not_a_condition, span(expr), "a condition must be a boolean, and this is " + describe(value));
  if (is_number(value.family)) report.help("compare it: `" + context_.locate.written(expr.where) + " <> 0`");
}

ValueType ExpressionTyper::string(const Expr& expr, const StringLiteral&) {
  ValueType value = value_of(Family::text);
  value.literal = &expr;
  return value;
}

ValueType ExpressionTyper::temporal(const Expr& expr, const TemporalLiteral& literal) {
  bool sound = false;
  Family family = Family::date;
  switch (literal.kind) {
    case TemporalKind::date:
      sound = is_date_text(literal.value);
      break;
    case TemporalKind::time:
      sound = is_time_text(literal.value), family = Family::time;
      break;
    case TemporalKind::datetime:
      sound = is_moment_text(literal.value, false), family = Family::datetime;
      break;
    case TemporalKind::timestamp:
      sound = is_moment_text(literal.value, true), family = Family::timestamp;
      if (sound) context_.facts.add(Feature::zone, expr.where);
      break;
  }
  ValueType value = value_of(family);
  if (!sound) context_.report.report(Code::bad_literal, span(expr), quoted(literal.value) + " is no " + describe(value));
  return value;
}

ValueType ExpressionTyper::column(const Expr& expr, const ColumnRef& reference) {
  if (!rules_.columns) {
    Report report = context_.report.report(Code::not_allowed_here, span(expr),
                                           std::string(rules_.name) + " may not read a column, and this reads " + quoted(reference.name));
    if (rules_.stable && reference.qualifier.empty() && scope_.find(reference).outcome != Scope::Outcome::found)
      report.help("a text stands in single quotes: `'" + reference.name.str() + "'`");
    return value_of(Family::unknown);
  }
  const Scope::Hit hit = scope_.find(reference);
  switch (hit.outcome) {
    case Scope::Outcome::found:
      break;
    case Scope::Outcome::open:
      return value_of(Family::unknown);
    case Scope::Outcome::ambiguous:
      context_.report.report(Code::ambiguous_column, span(expr), "column " + quoted(reference.name) + " is in several of the relations")
          .help("name the one that is meant: `alias." + reference.name.str() + "`");
      return value_of(Family::unknown);
    case Scope::Outcome::no_relation: {
      Report report = context_.report.report(Code::unknown_table, span(expr), "no relation here is called " + quoted(reference.qualifier));
      help_nearest(report, reference.qualifier, scope_.known_relations());
      return value_of(Family::unknown);
    }
    case Scope::Outcome::none: {
      Report report = context_.report.report(Code::unknown_column, span(expr), "unknown column " + quoted(reference.name));
      help_nearest(report, reference.name, scope_.known_columns(reference.qualifier));
      return value_of(Family::unknown);
    }
  }
  if (const Table* table = hit.scope->table()) {
    context_.facts.columns.emplace_back(&table->columns[hit.column], expr.where);
    return hit.value;
  }
  context_.reads.push_back({hit, reference.name, expr.where});
  if (context_.record != nullptr)
    if (const Text relation = context_.record->read(hit); !relation.empty()) context_.record->relations[&expr] = relation;
  return hit.value;
}

ValueType ExpressionTyper::in_list(const Expr& expr, const InList& list) {
  const Typed operand = typed(*list.operand);
  for (const ExprPtr& item : list.items) compare(expr, operand, typed(*item));
  return value_of(Family::boolean);
}

ViewOutput ExpressionTyper::subquery(const Expr& expr, const Query& query) {
  if (!rules_.subqueries) {
    context_.report.report(Code::not_allowed_here, span(expr), std::string(rules_.name) + " may not have a subquery");
    return {{}, true};
  }
  return resolve_query(query, context_, &scope_, {});
}

ValueType ExpressionTyper::in_query(const Expr& expr, const InQuery& query) {
  ValueType boolean = value_of(Family::boolean);
  const ViewOutput output = subquery(expr, *query.query);
  const auto* row = expr_as<Row>(*query.operand);
  const std::size_t wanted = row == nullptr ? 1 : row->items.size();
  const Typed operand = typed(*query.operand);
  if (output.open) return boolean;
  if (output.columns.size() != wanted) {
    context_.report.report(Code::column_count, span(expr),
                           "the subquery has " + counted(output.columns.size(), "column") + ", and " + counted(wanted, "value") +
                               (wanted == 1 ? " stands" : " stand") + " before `in`");
    return boolean;
  }
  for (std::size_t i = 0; i < wanted; ++i) {
    const Expr& left = row == nullptr ? *query.operand : *row->items[i];
    comparable(expr, left, row == nullptr ? operand.value : operand.items[i], left, output.columns[i].value);
  }
  return boolean;
}

ValueType ExpressionTyper::scalar_query(const Expr& expr, const ScalarSubquery& node) {
  const ViewOutput output = subquery(expr, *node.query);
  if (output.open) return value_of(Family::unknown);
  if (output.columns.size() == 1) return output.columns.front().value;
  context_.report.report(Code::column_count, span(expr),
                         "a subquery that stands for a value must have one column, and this has " + std::to_string(output.columns.size()));
  return value_of(Family::unknown);
}

ValueType ExpressionTyper::like(const Like& node) {
  for (const ExprPtr* part : {&node.operand, &node.pattern, &node.escape}) {
    if (!*part) continue;
    const ValueType value = type(**part);
    if (value.family == Family::text || value.family == Family::null || value.family == Family::unknown) continue;
    reject(**part, "`like` compares texts, and this is " + describe(value),
           "cast it: `cast(" + context_.locate.written((*part)->where) + " as text)`");
  }
  return value_of(Family::boolean);
}

ValueType ExpressionTyper::case_of(const Case& cases) {
  ValueType result = value_of(Family::null);
  const std::optional<Typed> operand = cases.operand ? std::optional(typed(*cases.operand)) : std::nullopt;
  const auto branch = [&](const Expr& expr) {
    const ValueType value = type(expr);
    if (assign(expr, value, result, "the other branches")) result = common_value(result, value);
  };
  for (const WhenClause& when : cases.whens) {
    if (operand)
      compare(*when.condition, *operand, typed(*when.condition));
    else
      condition(*when.condition);
    branch(*when.result);
  }
  if (cases.otherwise) branch(*cases.otherwise);
  if (result.literal != nullptr) return value_of(Family::text);
  return result;
}

ValueType ExpressionTyper::cast(const Expr& expr, const Cast& node) {
  const ValueType from = type(*node.operand);
  ValueType to = value_of(node.type);
  if (const auto* named = type_as<EnumNameType>(node.type); named != nullptr && context_.world.enumeration(named->name) == nullptr) {
    context_.report.report(Code::unknown_type, place_of_type(context_.locate, span(expr), named->name), "unknown type " + quoted(named->name));
    return value_of(Family::unknown);
  }
  if (from.literal != nullptr && to.family != Family::text) {
    if (!coerce(*from.literal, to) && !can_cast(Family::text, to.family)) reject(expr, "a text does not convert to " + describe(to), "");
    return to;
  }
  if (!can_cast(from.family, to.family))
    context_.report.report(Code::invalid_cast, span(expr), describe(from) + " does not convert to " + describe(to));
  else if (cast_follows_session(from.family, to.family))
    context_.facts.add(Feature::session, expr.where);
  if (from.family != to.family && (from.family == Family::timestamp || to.family == Family::timestamp)) context_.facts.add(Feature::zone, expr.where);
  context_.facts.casts.emplace_back(&node.type, expr.where);
  const bool read = to.family == Family::date || to.family == Family::datetime || to.family == Family::time || to.family == Family::text;
  if (from.family == Family::timestamp && read) context_.wrap(*node.operand, Wrap::utc);
  if (to.family == Family::text) as_text(*node.operand, from.family);
  return to;
}

// What a cast to text writes: a clock without zeros behind its fraction, `true` and `false`.
void ExpressionTyper::as_text(const Expr& operand, Family family) {
  if (family == Family::datetime || family == Family::timestamp) context_.wrap(operand, Wrap::moment_text);
  if (family == Family::time) context_.wrap(operand, Wrap::time_text);
  if (family == Family::boolean) context_.wrap(operand, Wrap::truth_text);
}

ValueType ExpressionTyper::extract(const Expr& expr, const Extract& node) {
  const ValueType value = type(*node.operand);
  constexpr std::array<std::string_view, 10> fields = {"year", "quarter", "month", "week", "day", "dow", "doy", "epoch", "hour", "minute"};
  const bool known = node.field == "second" || contains(fields, node.field.view());
  if (!known) {
    Report report = context_.report.report(Code::unknown_field, span(expr), "`extract` has no field " + quoted(node.field));
    help_nearest(report, node.field, {fields.begin(), fields.end()});
  }
  const bool clock = node.field == "hour" || node.field == "minute" || node.field == "second";
  const bool sound = value.family == Family::unknown || value.family == Family::null || is_moment(value.family) ||
                     ((value.family == Family::time || value.family == Family::interval) && clock);
  if (value.literal != nullptr)
    reject(expr, "`extract` takes a date or time, and this is a text", "write `date " + context_.locate.written(node.operand->where) + "`");
  else if (!sound)
    reject(expr, "`extract(" + node.field.str() + " from ...)` does not take " + describe(value), "");
  else if (value.family == Family::date && clock)
    reject(expr, "a date has no " + node.field.str(), "");
  if (value.family == Family::timestamp && node.field != "epoch") context_.wrap(*node.operand, Wrap::utc);
  if (value.family != Family::timestamp && node.field == "epoch") context_.wrap(expr, Wrap::wall_clock);
  return integer_value(node.field == "epoch" ? 64 : 32);
}

}  // namespace schemac
