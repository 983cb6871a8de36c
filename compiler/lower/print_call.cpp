// Calls, casts, windows and orderings as SQL.
#include <algorithm>
#include <array>
#include <cctype>
#include <fmt/format.h>

#include "compiler/lower/expression_printer.hpp"

namespace schemac {
namespace {

bool is_position(std::string_view key) {
  return !key.empty() && std::all_of(key.begin(), key.end(), [](unsigned char byte) { return std::isdigit(byte) != 0; });
}

bool is_above_zero(const Expr& expr) {
  const auto* number = expr_as<NumberLiteral>(expr);
  return number != nullptr && mantissa(*number).find_first_of("123456789") != std::string_view::npos;
}

std::optional<Spelling> row_of_unsure_number(const Dialect& dialect, const Call& call) {
  const std::string name = call.function.str();
  for (std::size_t i = 0; i < call.arguments.size(); ++i) {
    if (is_above_zero(*call.arguments[i])) continue;
    if (const auto row = find_spelling(dialect, fmt::format("{}/{}:{{{}}}", name, call.arguments.size(), i))) return row;
    if (const auto row = find_spelling(dialect, fmt::format("{}:{{{}}}", name, i))) return row;
  }
  return std::nullopt;
}

std::optional<Spelling> row_of_position(const Dialect& dialect, const Call& call) {
  for (std::size_t i = 1; i < call.arguments.size(); ++i) {
    const auto* key = expr_as<StringLiteral>(*call.arguments[i]);
    const std::string_view text = key == nullptr ? std::string_view() : key->value.view();
    const bool from_end = text.starts_with('-');
    if (!is_position(text.substr(from_end ? 1 : 0))) continue;
    if (const auto row = find_spelling(dialect, call.function.str() + (from_end ? ":[-1]" : ":[0]"))) return row;
  }
  return std::nullopt;
}

// The row of a function: for what its arguments are as written, for the number of them, for any.
std::optional<Spelling> function_row(const Dialect& dialect, const Call& call) {
  const std::string name = call.function.str();
  if (const auto row = row_of_position(dialect, call)) return row;
  if (const auto row = row_of_unsure_number(dialect, call)) return row;
  if (!call.arguments.empty())
    if (const auto* first = expr_as<StringLiteral>(*call.arguments.front()))
      if (const auto row = find_spelling(dialect, name + ":" + first->value.str())) return row;
  if (const auto row = find_spelling(dialect, name + "/" + std::to_string(call.arguments.size()))) return row;
  return find_spelling(dialect, name);
}

ExprPtr expr_of(auto node) { return ExprPtr(Expr{std::move(node), {}}); }

// `sum(x) filter (where c)` as `sum(case when c then x end)`; `count(*)` counts ones.
Call without_filter(const Call& call) {
  Call rewritten = call;
  rewritten.filter = {};
  const bool counts_rows = call.arguments.empty() || expr_as<Star>(*call.arguments.front()) != nullptr;
  const ExprPtr value = counts_rows ? expr_of(NumberLiteral{Text("1"), true}) : call.arguments.front();
  const ExprPtr choice = expr_of(Case{{}, {WhenClause{call.filter, value}}, {}});
  if (rewritten.arguments.empty()) rewritten.arguments.push_back(choice);
  rewritten.arguments.front() = choice;
  return rewritten;
}

std::string key_step(std::string_view key) {
  std::string step = ".\"";
  for (const char byte : key) {
    if (byte == '"' || byte == '\\') step += '\\';
    step += byte;
  }
  return step + '"';
}

// One step of a JSON path: `[0]` or `."key"`.
std::string path_step(std::string_view key) { return is_position(key) ? fmt::format("[{}]", key) : key_step(key); }

std::string frame_bound(const FrameBound& bound, const std::string& offset) {
  switch (bound.kind) {
    case FrameBoundKind::unbounded_preceding:
      return "unbounded preceding";
    case FrameBoundKind::preceding:
      return offset + " preceding";
    case FrameBoundKind::current_row:
      return "current row";
    case FrameBoundKind::following:
      return offset + " following";
    case FrameBoundKind::unbounded_following:
      return "unbounded following";
  }
  return {};
}

std::string type_parameter(const Dialect& dialect, const Type& type, std::string_view name) {
  if (name == "type") return print_type(dialect, type);
  if (const auto* text = type_as<CharType>(type)) return std::to_string(text->length);
  if (const auto* binary = type_as<BinaryType>(type)) return std::to_string(binary->length);
  if (const auto* moment = type_as<TimestampType>(type)) return std::to_string(moment->precision);
  if (const auto* moment = type_as<DateTimeType>(type)) return std::to_string(moment->precision);
  if (const auto* time = type_as<TimeType>(type)) return std::to_string(time->precision);
  if (const auto* decimal = type_as<DecimalType>(type)) return std::to_string(name == "scale" ? decimal->scale : decimal->precision);
  return {};
}

}  // namespace

Spelled ExpressionPrinter::node(const Cast& cast) const {
  const auto row = find_spelling(*dialect_, "cast:" + std::string(type_key(cast.type)));
  return fill_pattern(row ? row->pattern : "cast({0} as {type})", [&](std::string_view name, bool bare) {
    return name == "0" ? print(*cast.operand, bare ? Binding::loosest : Binding::atom) : type_parameter(*dialect_, cast.type, name);
  });
}

Spelled ExpressionPrinter::node(const Extract& extract) const {
  if (const auto row = find_spelling(*dialect_, "extract:" + extract.field.str())) return fill(row->pattern, extract.operand.get(), nullptr);
  return {fmt::format("extract({} from {})", extract.field.view(), print(*extract.operand, Binding::loosest))};
}

// `'$."a"[0]'`; where a key is no literal the path is put together by the server.
std::string ExpressionPrinter::json_path(const Call& call) const {
  std::string path = "$";
  for (std::size_t i = 1; i < call.arguments.size(); ++i) {
    const auto* key = expr_as<StringLiteral>(*call.arguments[i]);
    if (key == nullptr) {
      path.clear();
      break;
    }
    path += path_step(key->value);
  }
  if (!path.empty()) return dialect_->quote_string(path);
  std::string parts = "'$'";
  for (std::size_t i = 1; i < call.arguments.size(); ++i) parts += fmt::format(", '.', json_quote({})", print(*call.arguments[i], Binding::loosest));
  return "concat(" + parts + ")";
}

// The path up to its last position.
std::string ExpressionPrinter::path_above(const Call& call) const {
  std::size_t end = 1;
  for (std::size_t i = 1; i < call.arguments.size(); ++i)
    if (const auto* key = expr_as<StringLiteral>(*call.arguments[i]); key != nullptr && is_position(key->value)) end = i;
  Call above = call;
  above.arguments.resize(end);
  return json_path(above);
}

std::string ExpressionPrinter::json_key(const Expr& expr) const {
  const auto* key = expr_as<StringLiteral>(expr);
  if (key != nullptr) return dialect_->quote_string("$" + key_step(key->value));
  return fmt::format("concat('$.', json_quote({}))", print(expr, Binding::loosest));
}

Spelled ExpressionPrinter::plain_call(const Call& call) const {
  std::string order = call.order_by.empty() ? "" : " order by " + order_items(call.order_by);
  return {fmt::format("{}({}{}{})", call.function.view(), call.distinct ? "distinct " : "", list(call.arguments), order)};
}

Spelled ExpressionPrinter::spelled_call(const Call& call, std::string_view pattern) const {
  if (pattern == "{0}") return print(*call.arguments.front());
  return fill_pattern(pattern, [&](std::string_view name, bool bare) -> std::string {
    const Binding least = bare ? Binding::loosest : Binding::atom;
    if (name == "distinct") return call.distinct ? "distinct " : "";
    if (name == "order") return call.order_by.empty() ? "" : " order by " + order_items(call.order_by);
    if (name == "path") return json_path(call);
    if (name == "above") return path_above(call);
    if (name == "key") return json_key(*call.arguments[1]);
    if (name == "over") return after_call(call);
    if (name.starts_with('*')) return name.size() == 1 ? list(call.arguments) : list(call.arguments, name.substr(1), Binding::atom);
    const auto position = static_cast<std::size_t>(name.front() - '0');
    return position < call.arguments.size() ? print(*call.arguments[position], least) : std::string();
  });
}

Spelled ExpressionPrinter::node(const Call& call) const {
  if (call.filter) {
    const auto filter = find_spelling(*dialect_, "clause:filter");
    if (filter && filter->refused()) return node(without_filter(call));
  }
  const auto row = function_row(*dialect_, call);
  Spelled spelled = row && !row->refused() ? spelled_call(call, row->pattern) : plain_call(call);
  const bool inside = row && row->pattern.find("{over}") != std::string_view::npos;
  if (!inside) spelled.text += after_call(call);
  return spelled;
}

std::string ExpressionPrinter::after_call(const Call& call) const {
  std::string text = call.filter ? fmt::format(" filter (where {})", print(*call.filter, Binding::loosest)) : std::string();
  if (!call.over) return text;
  const bool named = !call.over->base.empty() && call.over->partition_by.empty() && call.over->order_by.empty() && !call.over->frame;
  return text + " over " + (named ? quote_identifier(*dialect_, call.over->base) : window(*call.over));
}

std::string ExpressionPrinter::window(const Window& window) const {
  std::vector<std::string> parts;
  if (!window.base.empty()) parts.push_back(quote_identifier(*dialect_, window.base));
  if (!window.partition_by.empty()) parts.push_back("partition by " + list(window.partition_by));
  if (!window.order_by.empty()) parts.push_back("order by " + order_items(window.order_by));
  if (window.frame) {
    constexpr std::array<std::string_view, 3> units{"rows", "range", "groups"};
    const auto bound = [&](const FrameBound& each) { return frame_bound(each, each.offset ? print(*each.offset, Binding::other) : std::string()); };
    const std::string start = bound(window.frame->start);
    const std::string_view unit = units[static_cast<std::size_t>(window.frame->unit)];
    parts.push_back(window.frame->end ? fmt::format("{} between {} and {}", unit, start, bound(*window.frame->end))
                                      : fmt::format("{} {}", unit, start));
  }
  return fmt::format("({})", fmt::join(parts, " "));
}

// Without the words for it, NULLs are moved by ordering by `is null` before; a position (`order by 1`) cannot be.
std::string ExpressionPrinter::order_item(const OrderItem& item) const {
  std::string text = print(*item.expr, Binding::loosest) + (item.descending ? " desc" : "");
  if (item.nulls == NullsOrder::unspecified) return text;
  const bool first = item.nulls == NullsOrder::first;
  const auto row = find_spelling(*dialect_, "clause:nulls_order");
  if (!row) return text + (first ? " nulls first" : " nulls last");
  if (first != item.descending || expr_as<NumberLiteral>(*item.expr) != nullptr) return text;
  return fmt::format("{} is {}null, {}", print(*item.expr, Binding::other), first ? "not " : "", text);
}

std::string ExpressionPrinter::order_items(const std::vector<OrderItem>& items) const {
  std::vector<std::string> texts;
  texts.reserve(items.size());
  for (const OrderItem& item : items) texts.push_back(order_item(item));
  return fmt::format("{}", fmt::join(texts, ", "));
}

}  // namespace schemac
