// The default of a column's mapping: a value where the type can take it, else an expression.
#include <algorithm>
#include <cctype>
#include <fmt/format.h>
#include <string>

#include "compiler/base/ascii.hpp"
#include "compiler/load/readers.hpp"

namespace schemac {
namespace {

// `12`, `-1.50`, `1e3`. Empty when the text is no number.
ExprPtr number_literal(std::string_view text) {
  const bool negative = text.starts_with('-');
  std::string_view digits = text;
  if (negative || text.starts_with('+')) digits.remove_prefix(1);
  std::size_t i = 0;
  std::size_t mantissa = 0;
  while (i < digits.size() && is_digit(digits[i])) ++i, ++mantissa;
  bool integral = true;
  if (i < digits.size() && digits[i] == '.') {
    integral = false;
    for (++i; i < digits.size() && is_digit(digits[i]); ++i) ++mantissa;
  }
  if (mantissa == 0) return {};
  if (i < digits.size() && (digits[i] == 'e' || digits[i] == 'E')) {
    integral = false;
    if (++i < digits.size() && (digits[i] == '-' || digits[i] == '+')) ++i;
    if (i == digits.size()) return {};
    while (i < digits.size() && is_digit(digits[i])) ++i;
  }
  if (i != digits.size()) return {};
  const auto size = static_cast<std::uint32_t>(text.size());
  const ExprPtr number = Expr{NumberLiteral{Text(digits), integral}, {size - static_cast<std::uint32_t>(digits.size()), size}};
  return negative ? ExprPtr(Expr{Unary{UnaryOp::negate, number}, {0, size}}) : number;
}

ExprPtr string_literal(std::string_view text) { return Expr{StringLiteral{Text(text)}, {0, static_cast<std::uint32_t>(text.size())}}; }

ExprPtr boolean_literal(std::string_view text) {
  std::string lower(text);
  std::transform(lower.begin(), lower.end(), lower.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  if (lower != "true" && lower != "false") return {};
  return Expr{BooleanLiteral{lower == "true"}, {0, static_cast<std::uint32_t>(text.size())}};
}

// `9` in the pattern is a digit; all else stands for itself. The text may go on where the pattern ends.
bool has_form(std::string_view text, std::string_view pattern) {
  if (text.size() < pattern.size()) return false;
  for (std::size_t i = 0; i < pattern.size(); ++i)
    if (pattern[i] == '9' ? !is_digit(text[i]) : text[i] != pattern[i]) return false;
  return true;
}

ExprPtr temporal_literal(std::string_view text, TemporalKind kind) {
  const bool fits = kind == TemporalKind::time ? has_form(text, "99:99") : has_form(text, "9999-99-99");
  if (!fits) return {};
  return Expr{TemporalLiteral{kind, Text(text)}, {0, static_cast<std::uint32_t>(text.size())}};
}

bool is_uuid(std::string_view text) {
  if (text.size() != 36) return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool hyphen = i == 8 || i == 13 || i == 18 || i == 23;
    if (hyphen ? text[i] != '-' : std::isxdigit(static_cast<unsigned char>(text[i])) == 0) return false;
  }
  return true;
}

bool is_json(std::string_view text) {
  return text.starts_with('{') || text.starts_with('[') || text.starts_with('"') || text == "true" || text == "false" || text == "null" ||
         number_literal(text);
}

// A word, as an enum's value: no call, no operator, no keyword that is a value of its own.
bool is_word(std::string_view text) {
  const bool letters = !text.empty() && !is_digit(text.front()) && std::all_of(text.begin(), text.end(), [](char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '-' || static_cast<unsigned char>(c) >= 0x80;
  });
  return letters && !text.starts_with("current_") && !text.starts_with("CURRENT_") && !text.starts_with("localtime");
}

// Empty when the text is no value of the type.
class ValueOf {
 public:
  explicit ValueOf(const Node& node) : text_(node.text), quoted_(node.style != ScalarStyle::plain) {}

  ExprPtr operator()(const BooleanType&) const { return boolean_literal(text_); }
  ExprPtr operator()(const IntegerType&) const { return number_literal(text_); }
  ExprPtr operator()(const DecimalType&) const { return number_literal(text_); }
  ExprPtr operator()(const FloatType&) const { return number_literal(text_); }
  ExprPtr operator()(const CharType&) const { return string_literal(text_); }
  ExprPtr operator()(const TextType&) const { return string_literal(text_); }
  ExprPtr operator()(const EnumNameType&) const { return string_literal(text_); }
  ExprPtr operator()(const EnumValuesType&) const { return string_literal(text_); }
  ExprPtr operator()(const BinaryType&) const { return word_or_empty(); }
  ExprPtr operator()(const BlobType&) const { return word_or_empty(); }
  ExprPtr operator()(const DateType&) const { return temporal_literal(text_, TemporalKind::date); }
  ExprPtr operator()(const TimeType&) const { return temporal_literal(text_, TemporalKind::time); }
  ExprPtr operator()(const DateTimeType&) const { return temporal_literal(text_, TemporalKind::datetime); }
  ExprPtr operator()(const TimestampType&) const { return temporal_literal(text_, TemporalKind::timestamp); }
  ExprPtr operator()(const IntervalType&) const { return {}; }
  ExprPtr operator()(const JsonType&) const { return is_json(text_) ? string_literal(text_) : ExprPtr(); }
  ExprPtr operator()(const UuidType&) const { return is_uuid(text_) ? string_literal(text_) : ExprPtr(); }
  ExprPtr operator()(const ArrayType&) const { return text_.starts_with('{') ? string_literal(text_) : ExprPtr(); }
  // What the server's own type takes is not known: numbers, truth values and words are values.
  ExprPtr operator()(const NativeType&) const {
    if (ExprPtr number = quoted_ ? ExprPtr() : number_literal(text_)) return number;
    if (ExprPtr boolean = quoted_ ? ExprPtr() : boolean_literal(text_)) return boolean;
    return word_or_empty();
  }

 private:
  [[nodiscard]] ExprPtr word_or_empty() const { return text_.empty() || is_word(text_) ? string_literal(text_) : ExprPtr(); }

  std::string_view text_;
  bool quoted_;
};

}  // namespace

std::optional<Expression> read_default(const ReadContext& context, const Node& node, const Type& type) {
  if (node.kind == NodeKind::mapping) {
    if (node.entries.size() == 1 && node.entries.front().key->text == "sql") return read_expression(context, *node.entries.front().value, "`sql`");
    context.error(Code::wrong_shape, node, "`default` is a value or an expression here, not a mapping")
        .help("an expression can be forced: `default: {sql: ...}`");
    return std::nullopt;
  }
  if (!expect(context, node, NodeKind::scalar, "`default`")) return std::nullopt;
  if (const ExprPtr value = std::visit(ValueOf(node), type.kind)) return Expression{value, context.extent(node)};
  return read_expression(context, node, "`default`");
}

}  // namespace schemac
