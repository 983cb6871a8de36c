// Literals, operators and predicates as SQL, with the fewest parentheses that keep the tree.
#include <array>
#include <fmt/format.h>

#include "compiler/lower/expression_printer.hpp"

namespace schemac {
namespace {

struct Operator {
  std::string_view text;
  Binding binding;
};

// In the order of BinaryOp.
constexpr std::array<Operator, 16> operators{{{"or", Binding::logical_or},
                                              {"and", Binding::logical_and},
                                              {"=", Binding::comparison},
                                              {"<>", Binding::comparison},
                                              {"<", Binding::comparison},
                                              {"<=", Binding::comparison},
                                              {">", Binding::comparison},
                                              {">=", Binding::comparison},
                                              {"is distinct from", Binding::comparison},
                                              {"is not distinct from", Binding::comparison},
                                              {"+", Binding::additive},
                                              {"-", Binding::additive},
                                              {"*", Binding::multiplicative},
                                              {"/", Binding::multiplicative},
                                              {"%", Binding::multiplicative},
                                              {"||", Binding::other}}};

Binding tighter(Binding binding) { return static_cast<Binding>(static_cast<int>(binding) + 1); }

std::string_view when(bool negated, std::string_view text) { return negated ? text : std::string_view(); }

// Operands of a chain of `||`, from left to right.
void flatten(const Expr& expr, std::vector<const Expr*>& operands) {
  const auto* binary = expr_as<Binary>(expr);
  if (binary == nullptr || binary->op != BinaryOp::concat) {
    operands.push_back(&expr);
    return;
  }
  flatten(*binary->left, operands);
  flatten(*binary->right, operands);
}

std::string_view word(TemporalKind kind) {
  constexpr std::array<std::string_view, 4> words{"date", "time", "datetime", "timestamp"};
  return words[static_cast<std::size_t>(kind)];
}

std::string unit_text(const IntervalPart& part) {
  const bool one = part.amount == "1" || part.amount == "-1";
  return fmt::format("{} {}{}", part.amount.view(), part.unit.view(), one ? "" : "s");
}

// By anything else a division gives NULL where it is zero: servers part between that and an error.
bool is_number_but_zero(const Expr& expr) {
  const auto* number = expr_as<NumberLiteral>(expr);
  const auto* sign = expr_as<Unary>(expr);
  if (sign != nullptr && sign->op != UnaryOp::logical_not) return is_number_but_zero(*sign->operand);
  return number != nullptr && mantissa(*number).find_first_of("123456789") != std::string_view::npos;
}

bool is_predicate(const Expr& expr) {
  if (const auto* binary = expr_as<Binary>(expr)) return binary->op <= BinaryOp::not_distinct_from;
  if (const auto* unary = expr_as<Unary>(expr)) return unary->op == UnaryOp::logical_not;
  return expr_as<Is>(expr) || expr_as<Between>(expr) || expr_as<InList>(expr) || expr_as<InQuery>(expr) || expr_as<Like>(expr) ||
         expr_as<Exists>(expr) || expr_as<BooleanLiteral>(expr);
}

}  // namespace

Spelled ExpressionPrinter::print(const Expr& expr) const {
  return std::visit([this](const auto& each) { return node(each); }, expr.node);
}

std::string ExpressionPrinter::print(const Expr& expr, Binding least) const {
  Spelled spelled = print(expr);
  return spelled.binding < least ? "(" + spelled.text + ")" : std::move(spelled.text);
}

std::string ExpressionPrinter::list(const std::vector<ExprPtr>& items, std::string_view separator, Binding least) const {
  std::string text;
  for (const ExprPtr& item : items) {
    if (!text.empty()) text += separator;
    text += print(*item, least);
  }
  return text;
}

Spelled ExpressionPrinter::fill(std::string_view pattern, const Expr* first, const Expr* second) const {
  if (pattern == "{0}") return print(*first);
  return fill_pattern(
      pattern, [&](std::string_view name, bool bare) { return print(name == "0" ? *first : *second, bare ? Binding::loosest : Binding::atom); });
}

// A backslash that a server reads again under whatever mode the session then has is spelled out where the text is stored.
Spelled ExpressionPrinter::node(const StringLiteral& literal) const {
  const auto backslash = find_spelling(*dialect_, "string:backslash");
  if (!stored_ || !backslash || literal.value.view().find('\\') == std::string_view::npos) return {dialect_->quote_string(literal.value)};
  std::string text;
  std::string_view rest = literal.value;
  while (!rest.empty()) {
    const std::size_t at = rest.find('\\');
    if (!text.empty()) text += ", ";
    text += at == 0 ? std::string(backslash->pattern) : dialect_->quote_string(rest.substr(0, at));
    rest.remove_prefix(at == 0 ? 1 : std::min(at, rest.size()));
  }
  return {"concat(" + text + ")"};
}

Spelled ExpressionPrinter::node(const TemporalLiteral& literal) const {
  std::string quoted = dialect_->quote_string(server_moment(literal.value));
  const auto row = find_spelling(*dialect_, "literal:" + std::string(word(literal.kind)));
  if (!row) return {fmt::format("{} {}", word(literal.kind), quoted)};
  return fill_pattern(row->pattern, [&](std::string_view, bool) { return quoted; });
}

Spelled ExpressionPrinter::node(const IntervalLiteral& literal) const {
  const auto row = find_spelling(*dialect_, "interval:part");
  std::string text;
  for (const IntervalPart& part : literal.parts) {
    if (!text.empty()) text += row ? " + " : " ";
    text += row ? fill_pattern(row->pattern, [&](std::string_view name, bool) { return name == "0" ? part.amount.str() : part.unit.str(); }).text
                : unit_text(part);
  }
  if (row) return {text, literal.parts.size() > 1 ? Binding::additive : Binding::atom};
  return {"interval " + dialect_->quote_string(text)};
}

Spelled ExpressionPrinter::node(const ColumnRef& column) const {
  const std::string name = quote_identifier(*dialect_, column.name);
  return {column.qualifier.empty() ? name : quote_qualified(*dialect_, column.qualifier) + "." + name};
}

Spelled ExpressionPrinter::node(const Star& star) const { return {star.qualifier.empty() ? "*" : quote_qualified(*dialect_, star.qualifier) + ".*"}; }

Spelled ExpressionPrinter::node(const Unary& unary) const {
  if (unary.op == UnaryOp::logical_not) return {"not " + print(*unary.operand, Binding::atom), Binding::logical_not};
  return {(unary.op == UnaryOp::negate ? "-" : "+") + print(*unary.operand, Binding::atom), Binding::unary};
}

Spelled ExpressionPrinter::concatenation(const Binary& binary) const {
  std::vector<const Expr*> operands;
  flatten(*binary.left, operands);
  flatten(*binary.right, operands);
  const auto row = find_spelling(*dialect_, "op:concat");
  const Binding least = row ? Binding::loosest : Binding::additive;
  std::string text;
  for (const Expr* operand : operands) {
    if (!text.empty()) text += row ? ", " : " || ";
    text += print(*operand, least);
  }
  if (!row) return {text, Binding::other};
  return fill_pattern(row->pattern, [&](std::string_view, bool) { return text; });
}

// Where a span of time is no value, each of its units is added by itself; a span on the left comes after what it is added to.
Spelled ExpressionPrinter::interval_sum(const Binary& binary, const IntervalLiteral& interval, const Expr& operand) const {
  const auto row = find_spelling(*dialect_, "interval:part");
  std::string text = print(operand, Binding::additive);
  for (const IntervalPart& part : interval.parts) {
    text += binary.op == BinaryOp::subtract ? " - " : " + ";
    text += fill_pattern(row->pattern, [&](std::string_view name, bool) { return name == "0" ? part.amount.str() : part.unit.str(); }).text;
  }
  return {text, Binding::additive};
}

Spelled ExpressionPrinter::node(const Binary& binary) const {
  if (binary.op == BinaryOp::concat) return concatenation(binary);
  if (binary.op == BinaryOp::distinct_from || binary.op == BinaryOp::not_distinct_from) {
    const auto row = find_spelling(*dialect_, binary.op == BinaryOp::distinct_from ? "op:distinct_from" : "op:not_distinct_from");
    if (row) return fill(row->pattern, binary.left.get(), binary.right.get());
  }
  if ((binary.op == BinaryOp::add || binary.op == BinaryOp::subtract) && find_spelling(*dialect_, "interval:part")) {
    if (const auto* interval = expr_as<IntervalLiteral>(*binary.right)) return interval_sum(binary, *interval, *binary.left);
    if (const auto* interval = expr_as<IntervalLiteral>(*binary.left); interval != nullptr && binary.op == BinaryOp::add)
      return interval_sum(binary, *interval, *binary.right);
  }
  const Operator& op = operators[static_cast<std::size_t>(binary.op)];
  const bool logical = op.binding <= Binding::logical_and;
  const bool comparison = op.binding == Binding::comparison;
  // `- -1` must never come together to `--`, so a sign on the right is put in parentheses.
  const bool signed_right = expr_as<Unary>(*binary.right) != nullptr && !logical;
  const std::string left = print(*binary.left, comparison ? tighter(op.binding) : op.binding);
  if ((binary.op == BinaryOp::divide || binary.op == BinaryOp::modulo) && !is_number_but_zero(*binary.right))
    return {fmt::format("{} {} nullif({}, 0)", left, op.text, print(*binary.right, Binding::loosest)), op.binding};
  const std::string right = print(*binary.right, signed_right && !comparison ? Binding::atom : logical ? op.binding : tighter(op.binding));
  return {fmt::format("{} {} {}", left, op.text, right), op.binding};
}

Spelled ExpressionPrinter::node(const Is& is) const {
  constexpr std::array<std::string_view, 4> words{"null", "true", "false", "unknown"};
  return {fmt::format("{} is {}{}", print(*is.operand, Binding::other), when(is.negated, "not "), words[static_cast<std::size_t>(is.what)]),
          Binding::comparison};
}

Spelled ExpressionPrinter::node(const Between& between) const {
  return {fmt::format("{} {}between {} and {}", print(*between.operand, Binding::other), when(between.negated, "not "),
                      print(*between.low, Binding::other), print(*between.high, Binding::other)),
          Binding::comparison};
}

Spelled ExpressionPrinter::node(const InList& in) const {
  return {fmt::format("{} {}in ({})", print(*in.operand, Binding::other), when(in.negated, "not "), list(in.items)), Binding::comparison};
}

Spelled ExpressionPrinter::node(const InQuery& in) const {
  return {fmt::format("{} {}in ({})", print(*in.operand, Binding::other), when(in.negated, "not "), print_subquery(*dialect_, *in.query)),
          Binding::comparison};
}

Spelled ExpressionPrinter::node(const Like& like) const {
  std::string text =
      fmt::format("{} {}like {}", print(*like.operand, Binding::other), when(like.negated, "not "), print(*like.pattern, Binding::atom));
  if (like.escape) text += " escape " + print(*like.escape, Binding::atom);
  return {std::move(text), Binding::comparison};
}

Spelled ExpressionPrinter::node(const Case& choice) const {
  std::string text = "case";
  if (choice.operand) text += " " + print(*choice.operand, Binding::other);
  for (const WhenClause& clause : choice.whens)
    text += fmt::format(" when {} then {}", print(*clause.condition, Binding::loosest), print(*clause.result, Binding::loosest));
  if (choice.otherwise) text += " else " + print(*choice.otherwise, Binding::loosest);
  return {text + " end"};
}

Spelled ExpressionPrinter::node(const Exists& exists) const { return {fmt::format("exists ({})", print_subquery(*dialect_, *exists.query))}; }

Spelled ExpressionPrinter::node(const ScalarSubquery& subquery) const { return {fmt::format("({})", print_subquery(*dialect_, *subquery.query))}; }

Spelled ExpressionPrinter::node(const Row& row) const { return {"(" + list(row.items) + ")"}; }

std::string print_expression(const Dialect& dialect, const Expr& expr, Standing standing) {
  const ExpressionPrinter printer(dialect, standing);
  Spelled spelled = printer.print(expr);
  const auto value = find_spelling(dialect, "condition:value");
  const bool predicate = is_predicate(expr) || spelled.binding == Binding::comparison || spelled.binding == Binding::logical_not;
  if (standing != Standing::condition || !value || predicate) return std::move(spelled.text);
  return fill_pattern(value->pattern, [&](std::string_view, bool) { return printer.print(expr, Binding::atom); }).text;
}

std::string print_expression(const Dialect& dialect, const Expression& expression, Standing standing) {
  if (const Expr* tree = expression.tree()) return print_expression(dialect, *tree, standing);
  return std::string(native_text(dialect, std::get<PerDialect>(expression.form)));
}

}  // namespace schemac
