// Types of calls: the function is known, takes these arguments and may stand here.
#include <algorithm>

#include "compiler/base/contains.hpp"
#include "compiler/check/literals.hpp"
#include "compiler/check/type_expression.hpp"

namespace schemac {
namespace {

bool takes(char letter, const ValueType& value) {
  if (value.family == Family::unknown || value.family == Family::null) return true;
  switch (letter) {
    case 't':
      return value.family == Family::text;
    case 'n':
      return is_number(value.family);
    case 'x':
      return value.family == Family::integer || value.family == Family::decimal;
    case 'i':
    case 'k':
      return value.family == Family::integer;
    case 'b':
      return value.family == Family::boolean;
    case 'd':
    case 'e':
    case 'p':
      return is_moment(value.family);
    case 'c':
      return value.family == Family::datetime || value.family == Family::timestamp || value.family == Family::time;
    case 'v':
      return !is_moment(value.family) && value.family != Family::time && value.family != Family::interval && value.family != Family::binary &&
             value.family != Family::array && value.family != Family::row;
    case 'j':
      return value.family == Family::json;
    case 'y':
      return value.family == Family::binary;
    case 'm':
      return value.family == Family::text || value.family == Family::binary;
    case 'o':
      return value.family != Family::json && value.family != Family::array && value.family != Family::boolean && value.family != Family::row;
    default:
      return value.family != Family::row;
  }
}

std::string_view wanted(char letter) {
  switch (letter) {
    case 't':
      return "a text";
    case 'n':
      return "a number";
    case 'x':
      return "an integer or decimal";
    case 'i':
      return "an integer";
    case 'k':
      return "a whole number above 0, as written,";
    case 'b':
      return "a boolean";
    case 'd':
    case 'e':
    case 'p':
      return "a date, datetime or timestamp";
    case 'c':
      return "a time, datetime or timestamp";
    case 'v':
      return "a value that JSON has a form for";
    case 'j':
      return "a json value";
    case 'y':
      return "a binary value";
    case 'm':
      return "a text or binary value";
    case 'o':
      return "a value that has an order";
    default:
      return "a value";
  }
}

// Keys and values by turns.
constexpr std::string_view pairs = "tv";

char letter_of(const Function& function, std::size_t position) {
  if (function.arguments == pairs) return pairs[position % 2];
  return function.arguments[std::min(position, function.arguments.size() - 1)];
}

ValueType unlike_literal(ValueType value) {
  value.literal = nullptr;
  return value;
}

// The type of a value that went through a function: without the length or precision of the column it came from.
ValueType loosened(const ValueType& value) {
  if (value.family == Family::text || value.family == Family::decimal || value.family == Family::binary) return value_of(value.family);
  return unlike_literal(value);
}

ValueType result_of(const Function& function, const std::vector<ValueType>& arguments) {
  switch (function.result) {
    case ResultRule::text:
      return value_of(Family::text);
    case ResultRule::integer:
      return integer_value(32);
    case ResultRule::bigint:
      return value_of(Family::integer);
    case ResultRule::floating:
      return value_of(Family::floating);
    case ResultRule::boolean:
      return value_of(Family::boolean);
    case ResultRule::date:
      return value_of(Family::date);
    case ResultRule::time:
      return value_of(Family::time);
    case ResultRule::datetime:
      return value_of(Family::datetime);
    case ResultRule::timestamp:
      return value_of(Family::timestamp);
    case ResultRule::json:
      return value_of(Family::json);
    case ResultRule::binary:
      return value_of(Family::binary);
    case ResultRule::uuid:
      return value_of(Family::uuid);
    case ResultRule::array:
      return array_of(arguments.front());
    case ResultRule::moment:
      return value_of(std::any_of(arguments.begin(), arguments.end(), [](const ValueType& each) { return each.family == Family::timestamp; })
                          ? Family::timestamp
                          : Family::datetime);
    case ResultRule::sum:
    case ResultRule::average: {
      const ValueType& argument = arguments.front();
      if (argument.family == Family::floating || argument.family == Family::unknown) return value_of(argument.family);
      const auto* integer = argument.family == Family::integer ? type_as<IntegerType>(*argument.type) : nullptr;
      return value_of(function.result == ResultRule::sum && integer != nullptr && integer->bits <= 32 ? Family::integer : Family::decimal);
    }
    case ResultRule::wider:
      return loosened(common_value(arguments[0], arguments[1]));
    case ResultRule::whole:
    case ResultRule::same:
      break;
  }
  if (arguments.empty()) return value_of(Family::unknown);
  if (function.arguments != "s") return loosened(arguments.front());
  ValueType common = arguments.front();
  for (const ValueType& argument : arguments) common = common_value(common, argument);
  return unlike_literal(common);
}

}  // namespace

class CallTyper {
 public:
  CallTyper(ExpressionTyper& typer, const Expr& expr, const Call& call, const Function& function)
      : typer_(typer), context_(typer.context_), expr_(expr), call_(call), function_(function) {}

  ValueType run() {
    check_place();
    const bool outer = typer_.inside_aggregate_;
    const bool aggregate = function_.kind == FunctionKind::aggregate && !call_.over;
    const std::size_t reads = context_.reads.size();
    if (aggregate) typer_.inside_aggregate_ = true;
    arguments();
    for (const OrderItem& item : call_.order_by) typer_.type(*item.expr);
    if (call_.filter) typer_.condition(*call_.filter);
    typer_.inside_aggregate_ = outer;
    if (aggregate) forget_aggregated(reads);
    if (call_.over) typer_.window(expr_, *call_.over);
    if (values_.size() < std::max<std::size_t>(function_.least, function_.arguments.empty() ? 0 : 1))
      return star_ ? value_of(Family::integer) : value_of(Family::unknown);
    return result_of(function_, values_);
  }

 private:
  void not_here(std::string message, const std::string& help = {}) {
    Report report = context_.report.report(Code::not_allowed_here, typer_.span(expr_), std::move(message));
    if (!help.empty()) report.help(help);
  }

  // An aggregate is that of the innermost query whose columns it reads.
  void forget_aggregated(std::size_t first) {
    const Scope* innermost = nullptr;
    for (const Scope* scope = &typer_.scope_; scope != nullptr && innermost == nullptr; scope = scope->outer())
      if (std::any_of(context_.reads.begin() + static_cast<std::ptrdiff_t>(first), context_.reads.end(),
                      [&](const ColumnRead& read) { return read.hit.scope == scope; }))
        innermost = scope;
    if (innermost != nullptr) context_.forget_reads(*innermost, first);
  }

  void check_place() {
    const std::string name = quoted(function_.name);
    const bool aggregate = function_.kind == FunctionKind::aggregate;
    const PlaceRules& rules = typer_.rules_;
    if (call_.over && function_.kind == FunctionKind::scalar)
      not_here(name + " is no window function and takes no `over`");
    else if (call_.over && (!rules.windows || typer_.inside_aggregate_))
      not_here(std::string(rules.name) + " may not have a window function");
    else if (!call_.over && function_.kind == FunctionKind::window)
      not_here(name + " needs `over (...)`", "write `" + std::string(function_.name) + "(...) over (order by ...)`");
    else if (aggregate && !call_.over && typer_.inside_aggregate_)
      not_here("an aggregate may not stand inside another one");
    else if (aggregate && !call_.over && !rules.aggregates)
      not_here(std::string(rules.name) + " may not have an aggregate, and " + name + " is one");
    if (aggregate && call_.over) context_.facts.windowed.emplace_back(&function_, expr_.where);
    if (!aggregate && (call_.distinct || call_.filter || !call_.order_by.empty()))
      not_here(name + " is no aggregate and takes no `distinct`, `order by` or `filter`");
  }

  void arguments() {
    if (!call_.arguments.empty() && expr_as<Star>(*call_.arguments.front()) != nullptr) {
      star_ = true;
      if (function_.name != "count" || call_.arguments.size() != 1 || call_.distinct) not_here("`*` is the argument of `count` alone");
      return;
    }
    const std::size_t count = call_.arguments.size();
    const bool endless = function_.most == 0 && !function_.arguments.empty();
    const bool odd = function_.arguments == pairs && count % 2 != 0;
    if (count < function_.least || (!endless && count > function_.most) || odd) {
      context_.report
          .report(Code::argument_count, typer_.span(expr_),
                  quoted(function_.name) + " does not take " + std::to_string(count) + (count == 1 ? " argument" : " arguments"))
          .help("it is `" + signature(function_) + "`");
    }
    for (std::size_t i = 0; i < count; ++i) {
      values_.push_back(typer_.type(*call_.arguments[i]));
      if (!function_.arguments.empty()) argument(i);
    }
    if (values_.size() > 1 && values_[0].family == Family::floating && (function_.name == "round" || function_.name == "trunc"))
      mistyped(0, "with a number of digits " + quoted(function_.name) + " takes a decimal, and this is double",
               "cast it: `cast(" + written(0) + " as decimal(20,6))`");
    if (function_.name == "date_trunc" && count == 2) unit_of_trunc();
    mean_the_same();
  }

  void argument(std::size_t position) {
    const char letter = letter_of(function_, position);
    const ValueType& value = values_[position];
    const Expr& expr = *call_.arguments[position];
    if (letter == 's') {
      if (position != 0) typer_.comparable(expr, *call_.arguments[0], values_[0], expr, value);
      return;
    }
    if (value.literal != nullptr && letter == 'j' && typer_.coerce(*value.literal, value_of(Family::json))) return;
    const auto* number = expr_as<NumberLiteral>(expr);
    const bool counts = letter != 'k' || (number != nullptr && number->digits.view().find_first_not_of('0') != std::string_view::npos);
    if (counts && takes(letter, value)) return;
    std::string help;
    if (letter == 'x') help = "cast it: `cast(" + written(position) + " as decimal(20,4))`";
    if (letter == 'v') help = "write it as a text: `cast(" + written(position) + " as text)`";
    if (letter == 'v' && value.family == Family::binary) help = "write it as a text, such as one of `hex`";
    if (letter == 't') help = "write `cast(" + written(position) + " as text)`";
    if (letter == 'd' && value.literal != nullptr) help = "write `date " + written(position) + "` or `timestamp " + written(position) + "`";
    mistyped(position, quoted(function_.name) + " takes " + std::string(wanted(letter)) + " here, and this is " + describe(value), help);
  }

  // Clocks of an instant are read in UTC, and a result that is one is an instant again.
  void mean_the_same() {
    if (values_.empty() || function_.arguments.empty()) return;
    for (std::size_t i = 0; i < values_.size(); ++i) same_argument(letter_of(function_, i), *call_.arguments[i], values_[i].family);
    const Family first = values_.front().family;
    if (function_.result == ResultRule::moment && result_of(function_, values_).family == Family::timestamp) context_.wrap(expr_, Wrap::utc);
    if (function_.result == ResultRule::whole && values_.size() == 1 && first == Family::integer) context_.wrap(expr_, Wrap::itself);
    if (function_.result == ResultRule::average && (first == Family::integer || first == Family::decimal))
      context_.wrap(*call_.arguments.front(), Wrap::exact);
  }

  void same_argument(char letter, const Expr& argument, Family family) {
    const bool read = letter == 'd' || letter == 'e' || letter == 'c';
    if (read && family == Family::timestamp) context_.wrap(argument, Wrap::utc);
    if (letter == 'e' && family == Family::date) context_.wrap(argument, Wrap::datetime);
    if (letter == 'p' && family != Family::timestamp) context_.wrap(expr_, Wrap::wall_clock);
    if (letter == 'v' && family == Family::boolean) context_.wrap(argument, Wrap::truth);
  }

  void unit_of_trunc() {
    const auto* unit = expr_as<StringLiteral>(*call_.arguments[0]);
    static constexpr std::array<std::string_view, 8> units = {"second", "minute", "hour", "day", "week", "month", "quarter", "year"};
    if (unit != nullptr && contains(units, unit->value.view())) return;
    Report report = context_.report.report(Code::unknown_field, typer_.span(*call_.arguments[0]),
                                           "the unit of `date_trunc` must be the text of a unit that is known");
    report.help("one of second, minute, hour, day, week, month, quarter, year");
  }

  void mistyped(std::size_t position, std::string message, const std::string& help) {
    Report report = context_.report.report(Code::argument_type, typer_.span(*call_.arguments[position]), std::move(message));
    if (!help.empty()) report.help(help);
  }
  [[nodiscard]] std::string written(std::size_t position) const { return context_.locate.written(call_.arguments[position]->where); }

  ExpressionTyper& typer_;
  TypingContext& context_;
  const Expr& expr_;
  const Call& call_;
  const Function& function_;
  std::vector<ValueType> values_;
  bool star_ = false;
};

void ExpressionTyper::use_function(const Expr& expr, const Function& function) {
  context_.facts.calls.emplace_back(&function, expr.where);
  if (function.stability == Stability::session) context_.facts.add(Feature::session, expr.where);
  if (function.stability == Stability::stable) context_.facts.add(Feature::stable, expr.where);
  if (function.stability == Stability::volatile_) context_.facts.add(Feature::volatile_, expr.where);
  const bool refused =
      (function.stability == Stability::stable && !rules_.stable) || (function.stability == Stability::volatile_ && !rules_.volatile_);
  if (refused)
    context_.report.report(Code::not_repeatable, span(expr),
                           std::string(rules_.name) + " must always give the same value, and " + quoted(function.name) + " does not");
}

ValueType ExpressionTyper::call(const Expr& expr, const Call& call) {
  const Function* function = find_function(call.function);
  if (function == nullptr) {
    Report report = context_.report.report(Code::unknown_function, span(expr), "unknown function " + quoted(call.function));
    std::vector<std::string_view> known;
    for (const Function& each : functions()) known.push_back(each.name);
    help_nearest(report, call.function, known);
    for (const ExprPtr& argument : call.arguments)
      if (expr_as<Star>(*argument) == nullptr) type(*argument);
    return value_of(Family::unknown);
  }
  use_function(expr, *function);
  return CallTyper(*this, expr, call, *function).run();
}

void ExpressionTyper::window(const Expr& expr, const Window& window) {
  const bool known = window.base.empty() || windows_ == nullptr || std::find(windows_->begin(), windows_->end(), window.base) != windows_->end();
  if (!known) {
    Report report = context_.report.report(Code::unknown_window, span(expr), "unknown window " + quoted(window.base));
    std::vector<std::string_view> names;
    for (const Text name : *windows_) names.push_back(name.view());
    help_nearest(report, window.base, names);
  }
  for (const ExprPtr& part : window.partition_by) type(*part);
  for (const OrderItem& item : window.order_by) type(*item.expr);
  order_of_window(window);
  if (window.frame && window.frame->unit == FrameUnit::groups) context_.facts.add(Feature::groups_frame, expr.where);
}

// A frame that reaches a distance away needs one key alone.
void ExpressionTyper::order_of_window(const Window& window) {
  const bool distance =
      window.frame && window.frame->unit == FrameUnit::range && (window.frame->start.offset || (window.frame->end && window.frame->end->offset));
  if (distance) return;
  for (const OrderItem& item : window.order_by) place_nulls(item, *item.expr);
}

void ExpressionTyper::place_nulls(const OrderItem& item, const Expr& value) {
  if (item.nulls == NullsOrder::unspecified && context_.record != nullptr && !never_null(value))
    context_.record->nulls_at_end.insert(item.expr.get());
}

bool ExpressionTyper::never_null(const Expr& expr) const {
  if (expr_as<NumberLiteral>(expr) != nullptr || expr_as<StringLiteral>(expr) != nullptr) return true;
  if (const auto* called = expr_as<Call>(expr)) {
    const Function* function = find_function(called->function);
    return called->function == "count" || (function != nullptr && function->kind == FunctionKind::window && function->result != ResultRule::same);
  }
  const auto* reference = expr_as<ColumnRef>(expr);
  const Scope::Hit hit = reference == nullptr ? Scope::Hit{} : scope_.find(*reference);
  if (hit.outcome != Scope::Outcome::found || hit.scope == nullptr || hit.scope->table() != nullptr) return false;
  const ScopeRelation& relation = hit.scope->relations()[hit.relation];
  return relation.table != nullptr && !relation.optional && !relation.table->columns[hit.column].nullable;
}

}  // namespace schemac
