// How each form of an expression becomes a node.
#include "compiler/load/expression_builder.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>

#include "compiler/diagnostics/nearest.hpp"

namespace schemac {
namespace {

// Functions that are called without brackets, and what they are when called.
constexpr std::pair<std::string_view, std::string_view> bare_functions[] = {
    {"current_date", "current_date"}, {"current_time", "current_time"}, {"current_timestamp", "now"},
    {"current_user", "current_user"}, {"localtime", "localtime"},       {"localtimestamp", "localtimestamp"},
};

// Calls that only some servers have, and the portable form.
constexpr std::pair<std::string_view, std::string_view> server_functions[] = {
    {"any", "write `a in (select ...)`"},
    {"convert", "write `cast(a as type)`"},
    {"if", "write `case when a then b else c end`"},
    {"ifnull", "write `coalesce(a, b)`"},
    {"iif", "write `case when a then b else c end`"},
    {"isnull", "write `a is null`"},
    {"nvl", "write `coalesce(a, b)`"},
    {"some", "write `a in (select ...)`"},
};

constexpr std::string_view extract_fields[] = {"year", "quarter", "month", "week", "day", "hour", "minute", "second", "dow", "doy", "epoch"};

bool is_quoted(std::string_view name) { return name.front() == '"' || name.front() == '`'; }

bool is_six(const Call& call) {
  if (call.arguments.size() != 1) return false;
  const auto* number = expr_as<NumberLiteral>(*call.arguments.front());
  return number != nullptr && number->digits == std::string_view("6");
}

}  // namespace

ExprPtr ExpressionBuilder::pop(unsigned& height) {
  height = std::max(height, operands_.back().height + 1);
  ExprPtr expr(std::move(operands_.back().expr));
  operands_.pop_back();
  return expr;
}

std::vector<ExprPtr> ExpressionBuilder::pop_list(unsigned& height) {
  const auto first = operands_.begin() + static_cast<std::ptrdiff_t>(lists_.back());
  std::vector<ExprPtr> items;
  items.reserve(static_cast<std::size_t>(operands_.end() - first));
  for (auto item = first; item != operands_.end(); ++item) {
    height = std::max(height, item->height + 1);
    items.emplace_back(std::move(item->expr));
  }
  operands_.erase(first, operands_.end());
  lists_.pop_back();
  return items;
}

QueryPtr ExpressionBuilder::pop_query(unsigned& height) {
  auto [query, query_height] = std::move(queries_.back());
  queries_.pop_back();
  height = std::max(height, query_height + 1);
  return query;
}

std::vector<OrderItem> ExpressionBuilder::pop_orders(unsigned& height) {
  const OpenOrder open = open_orders_.back();
  open_orders_.pop_back();
  height = std::max(height, open.height);
  const auto first = orders_.begin() + static_cast<std::ptrdiff_t>(open.first);
  std::vector<OrderItem> items(std::make_move_iterator(first), std::make_move_iterator(orders_.end()));
  orders_.erase(first, orders_.end());
  return items;
}

Window ExpressionBuilder::pop_window(unsigned& height) {
  Window window = std::move(windows_.back().window);
  height = std::max(height, windows_.back().height);
  windows_.pop_back();
  return window;
}

bool ExpressionBuilder::pop_negated() {
  const bool negated = negated_.back();
  negated_.pop_back();
  return negated;
}

void ExpressionBuilder::push_number(std::string_view digits) {
  push(NumberLiteral{Text(digits), digits.find_first_of(".eE") == std::string_view::npos}, where(digits));
}

void ExpressionBuilder::temporal(std::string_view form) {
  const std::string_view word = slice(form, token_at(form, 0));
  const TemporalKind kind = same_word(word, "date")       ? TemporalKind::date
                            : same_word(word, "time")     ? TemporalKind::time
                            : same_word(word, "datetime") ? TemporalKind::datetime
                                                          : TemporalKind::timestamp;
  push(TemporalLiteral{kind, unquoted(literal_)}, where(form));
}

void ExpressionBuilder::interval(std::string_view form) {
  push(read_interval(cursor, literal_, unit_), where(form));
  unit_ = {};
}

void ExpressionBuilder::unary(UnaryOp op, std::string_view form) {
  unsigned height = 1;
  const Extent at{where(form).begin, operands_.back().expr.where.end};
  push(Unary{op, pop(height)}, at, height);
}

void ExpressionBuilder::binary() {
  const BinaryOp op = operators_.back();
  operators_.pop_back();
  unsigned height = 1;
  const Extent at{operands_[operands_.size() - 2].expr.where.begin, operands_.back().expr.where.end};
  ExprPtr right = pop(height);
  ExprPtr left = pop(height);
  push(Binary{op, std::move(left), std::move(right)}, at, height);
}

void ExpressionBuilder::between() {
  unsigned height = 1;
  const Extent at{operands_[operands_.size() - 3].expr.where.begin, operands_.back().expr.where.end};
  ExprPtr high = pop(height);
  ExprPtr low = pop(height);
  push(Between{pop(height), std::move(low), std::move(high), pop_negated()}, at, height);
}

void ExpressionBuilder::in_list() {
  unsigned height = 1;
  std::vector<ExprPtr> items = pop_list(height);
  const Extent at{operands_.back().expr.where.begin, closed_at_};
  push(InList{pop(height), std::move(items), pop_negated()}, at, height);
}

void ExpressionBuilder::in_query() {
  unsigned height = 1;
  lists_.pop_back();
  QueryPtr query = pop_query(height);
  const Extent at{operands_.back().expr.where.begin, closed_at_};
  push(InQuery{pop(height), std::move(query), pop_negated()}, at, height);
}

void ExpressionBuilder::like() {
  unsigned height = 1;
  const std::uint32_t end = operands_.back().expr.where.end;
  ExprPtr escape = std::exchange(has_escape_, false) ? pop(height) : ExprPtr{};
  ExprPtr pattern = pop(height);
  const Extent at{operands_.back().expr.where.begin, end};
  push(Like{pop(height), std::move(pattern), std::move(escape), pop_negated()}, at, height);
}

void ExpressionBuilder::end_is(std::string_view form) {
  const bool negated = pop_negated();
  unsigned height = 1;
  if (is_what_) {
    const auto last = form.find_last_not_of(" \n\t\r\f");
    const Extent at{operands_.back().expr.where.begin, where(form.substr(0, last + 1)).end};
    push(Is{pop(height), *is_what_, negated}, at, height);
    return;
  }
  operators_.push_back(negated ? BinaryOp::not_distinct_from : BinaryOp::distinct_from);
  binary();
}

void ExpressionBuilder::column() {
  const std::string_view last = name_parts_.back();
  const Extent at{where(name_parts_.front()).begin, where(last).end};
  if (name_parts_.size() == 1) {
    if (last.front() == 'c' || last.front() == 'C' || last.front() == 'l' || last.front() == 'L')
      for (const auto& [bare, function] : bare_functions)
        if (same_word(last, bare)) return push(Call{Text(function), {}, false, {}, {}, {}}, at);
    return push(ColumnRef{{}, unquoted(last)}, at);
  }
  std::string qualifier(unquoted(name_parts_.front()).view());
  for (std::size_t i = 1; i + 1 < name_parts_.size(); ++i) qualifier.append(".").append(unquoted(name_parts_[i]).view());
  push(ColumnRef{Text(qualifier), unquoted(last)}, at);
}

void ExpressionBuilder::begin_call() {
  const std::string_view written = name();
  if (is_quoted(written)) fail(where(written), "the name of a function stands without quotes", "functions are those of the language's catalogue");
  const Text function = lower_case(written);
  for (const auto& [server, mend] : server_functions)
    if (function == server)
      fail(where(written), fmt::format("`{}(...)` is a function of some servers only", written), std::string(mend), Code::server_syntax);
  calls_.push_back({Call{function, {}, false, {}, {}, {}}, where(written)});
}

void ExpressionBuilder::call_argument() { calls_.back().call.arguments.push_back(pop(calls_.back().height)); }

void ExpressionBuilder::call_star(std::string_view written) { calls_.back().call.arguments.emplace_back(Expr{Star{}, where(written)}); }

void ExpressionBuilder::call_order() { calls_.back().call.order_by = pop_orders(calls_.back().height); }

void ExpressionBuilder::call_filter() { calls_.back().call.filter = pop(calls_.back().height); }

void ExpressionBuilder::call_over_name(std::string_view written) {
  calls_.back().call.over = Window{unquoted(written), {}, {}, std::nullopt};
  close(written);
}

void ExpressionBuilder::call_over_definition() { calls_.back().call.over = pop_window(calls_.back().height); }

void ExpressionBuilder::end_call() {
  OpenCall open = std::move(calls_.back());
  calls_.pop_back();
  const bool is_now = open.call.function == std::string_view("now") || open.call.function == std::string_view("current_timestamp");
  if (is_now && (open.call.arguments.empty() || is_six(open.call))) {
    open.call.function = Text("now");
    open.call.arguments.clear();
  }
  push(std::move(open.call), {open.where.begin, closed_at_}, open.height);
}

void ExpressionBuilder::end_group(std::string_view group) {
  if (operands_.size() - lists_.back() > 1) return end_row(group);
  lists_.pop_back();
  operands_.back().expr.where = form(group);
}

void ExpressionBuilder::end_row(std::string_view row) {
  unsigned height = 1;
  std::vector<ExprPtr> items = pop_list(height);
  push(Row{std::move(items)}, form(row), height);
}

void ExpressionBuilder::scalar_query() {
  unsigned height = 1;
  QueryPtr query = pop_query(height);
  push(ScalarSubquery{std::move(query)}, {}, height);
}

void ExpressionBuilder::exists(std::string_view words) {
  unsigned height = 1;
  QueryPtr query = pop_query(height);
  push(Exists{std::move(query)}, form(words), height);
}

void ExpressionBuilder::cast(std::string_view words) {
  unsigned height = 1;
  Type type = std::move(types_.back());
  types_.pop_back();
  push(Cast{pop(height), std::move(type)}, form(words), height);
}

void ExpressionBuilder::extract_field(std::string_view written) {
  const Text field = lower_case(written);
  if (std::find(std::begin(extract_fields), std::end(extract_fields), field.view()) == std::end(extract_fields)) {
    const auto near = nearest(field, extract_fields);
    fail(where(written), fmt::format("unknown field `{}` of a date or time", written),
         near ? fmt::format("did you mean `{}`?", *near) : fmt::format("fields are {}", fmt::join(extract_fields, ", ")));
  }
  fields_.push_back(field);
}

void ExpressionBuilder::extract(std::string_view words) {
  unsigned height = 1;
  const Text field = fields_.back();
  fields_.pop_back();
  push(Extract{field, pop(height)}, form(words), height);
}

void ExpressionBuilder::function(std::string_view name, std::string_view words) {
  unsigned height = 1;
  std::vector<ExprPtr> arguments = pop_list(height);
  push(Call{Text(name), std::move(arguments), false, {}, {}, {}}, form(words), height);
}

void ExpressionBuilder::end_trim(std::string_view words) {
  const char side = trim_sides_.back();
  trim_sides_.pop_back();
  function(side == 'l' || side == 'L' ? "ltrim" : side == 't' || side == 'T' ? "rtrim" : "trim", words);
}

void ExpressionBuilder::case_operand() { cases_.back().node.operand = pop(cases_.back().height); }

void ExpressionBuilder::case_when() {
  OpenCase& open = cases_.back();
  ExprPtr result = pop(open.height);
  open.node.whens.push_back({pop(open.height), std::move(result)});
}

void ExpressionBuilder::case_else() { cases_.back().node.otherwise = pop(cases_.back().height); }

void ExpressionBuilder::end_case(std::string_view words) {
  OpenCase open = std::move(cases_.back());
  cases_.pop_back();
  push(std::move(open.node), form(words), open.height);
}

void ExpressionBuilder::order_item() {
  next_order_.expr = pop(open_orders_.back().height);
  orders_.push_back(std::exchange(next_order_, {}));
}

void ExpressionBuilder::partition_item() { windows_.back().window.partition_by.push_back(pop(windows_.back().height)); }

void ExpressionBuilder::window_order() { windows_.back().window.order_by = pop_orders(windows_.back().height); }

void ExpressionBuilder::offset_bound(FrameBoundKind kind) { bound_ = {kind, pop(windows_.back().height)}; }

ExprPtr ExpressionBuilder::result() {
  cursor.height = 0;
  ExprPtr expr = pop(cursor.height);
  --cursor.height;
  return expr;
}

std::vector<OrderItem> ExpressionBuilder::order_result() {
  cursor.height = 1;
  return pop_orders(cursor.height);
}

Window ExpressionBuilder::window_result() {
  cursor.height = 1;
  return pop_window(cursor.height);
}

}  // namespace schemac
