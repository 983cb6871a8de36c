// Values of reference rows: each type's own reading of a scalar.
#include "compiler/check/row_literal.hpp"

#include <algorithm>
#include <cctype>
#include <fmt/format.h>

#include "compiler/base/ascii.hpp"
#include "compiler/base/contains.hpp"
#include "compiler/check/literals.hpp"
#include "compiler/check/row_moment.hpp"
#include "compiler/check/value_type.hpp"
#include "compiler/diagnostics/nearest.hpp"

namespace schemac {
namespace {

using Outcome = std::variant<ExprPtr, LiteralFault>;

Outcome string(std::string_view text) { return ExprPtr(Expr{StringLiteral{Text(text)}, {}}); }

// A number's digits without sign, idle zeros and a point that nothing follows.
struct Number {
  bool negative = false;
  bool integral = true;
  std::string digits;
};

std::optional<Number> read_number(std::string_view text) {
  Number number;
  if (text.starts_with('-') || text.starts_with('+')) {
    number.negative = text.front() == '-';
    text.remove_prefix(1);
  }
  std::size_t mantissa = 0;
  const auto take_digits = [&] {
    const std::size_t begin = number.digits.size();
    while (!text.empty() && is_digit(text.front())) {
      number.digits += text.front();
      text.remove_prefix(1);
    }
    return number.digits.size() - begin;
  };
  mantissa += take_digits();
  if (text.starts_with('.')) {
    text.remove_prefix(1);
    number.digits += '.';
    mantissa += take_digits();
    number.digits.erase(number.digits.find_last_not_of('0') + 1);
    if (number.digits.back() == '.') number.digits.pop_back();
  }
  if (mantissa == 0) return std::nullopt;
  number.digits.erase(0, std::min(number.digits.find_first_not_of('0'), number.digits.size()));
  if (number.digits.empty() || number.digits.front() == '.') number.digits.insert(0, "0");
  if (text.starts_with('e') || text.starts_with('E')) {
    text.remove_prefix(1);
    number.digits += 'e';
    if (text.starts_with('-') || text.starts_with('+')) {
      if (text.front() == '-') number.digits += '-';
      text.remove_prefix(1);
    }
    if (take_digits() == 0) return std::nullopt;
  }
  if (!text.empty()) return std::nullopt;
  number.integral = number.digits.find_first_of(".e") == std::string::npos;
  if (number.digits == "0") number.negative = false;
  return number;
}

ExprPtr expression(const Number& number) {
  const ExprPtr literal = Expr{NumberLiteral{Text(number.digits), number.integral}, {}};
  return number.negative ? ExprPtr(Expr{Unary{UnaryOp::negate, literal}, {}}) : literal;
}

std::optional<bool> read_boolean(std::string_view text) {
  if (text == "true" || text == "True" || text == "TRUE") return true;
  if (text == "false" || text == "False" || text == "FALSE") return false;
  return std::nullopt;
}

int hex_digit(char byte) {
  if (is_digit(byte)) return byte - '0';
  const char lower = static_cast<char>(std::tolower(static_cast<unsigned char>(byte)));
  return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

// `0x48AF` is two bytes; any other text is its own bytes.
std::optional<std::string> read_bytes(std::string_view text) {
  if (!text.starts_with("0x")) return std::string(text);
  text.remove_prefix(2);
  if (text.size() % 2 != 0) return std::nullopt;
  std::string bytes;
  for (std::size_t i = 0; i < text.size(); i += 2) {
    const int high = hex_digit(text[i]);
    const int low = hex_digit(text[i + 1]);
    if (high < 0 || low < 0) return std::nullopt;
    bytes += static_cast<char>(high * 16 + low);
  }
  return bytes;
}

// A JSON list, as load spells it, as an array in a string: braces for brackets, and a backslash before what a quoted item must not hold bare.
std::string array_text(std::string_view json) {
  std::string text;
  bool quoted = false;
  for (std::size_t i = 0; i < json.size(); ++i) {
    if (json[i] == '"') quoted = !quoted;
    if (!quoted) {
      text += json[i] == '[' ? '{' : json[i] == ']' ? '}' : json[i];
    } else if (json[i] == '\\' && json[i + 1] == 'u') {
      text += static_cast<char>(hex_digit(json[i + 4]) * 16 + hex_digit(json[i + 5]));
      i += 5;
    } else if (json[i] == '\\') {
      text.append(1, json[i]).append(1, json[i + 1]);
      ++i;
    } else {
      text += json[i];
    }
  }
  return text;
}

class Reading {
 public:
  Reading(const RowValue& value, std::string_view text, const Type& type, const Enum* enumeration)
      : text_(text), form_(value.form), type_(type), enumeration_(enumeration) {}

  Outcome run() const {
    const bool takes_json = type_as<JsonType>(type_) != nullptr || type_as<ArrayType>(type_) != nullptr;
    if (form_ == ValueForm::json && !takes_json) return LiteralFault{fmt::format("is a list or a mapping, and the column is {}", describe(type_))};
    return std::visit([this](const auto& kind) { return read(kind); }, type_.kind);
  }

 private:
  [[nodiscard]] Outcome none(std::string help = {}) const { return LiteralFault{fmt::format("is no {}", describe(type_)), std::move(help)}; }
  [[nodiscard]] Outcome out_of_range() const { return LiteralFault{fmt::format("is out of the range of {}", describe(type_))}; }

  [[nodiscard]] Outcome read(const BooleanType&) const {
    const auto boolean = read_boolean(text_);
    if (!boolean) return none("write `true` or `false`");
    return ExprPtr(Expr{BooleanLiteral{*boolean}, {}});
  }
  [[nodiscard]] Outcome read(const IntegerType& integer) const {
    const auto number = read_number(text_);
    if (!number || !number->integral) return none();
    if (!fits(number->digits, number->negative, integer)) return out_of_range();
    return expression(*number);
  }
  [[nodiscard]] Outcome read(const DecimalType& decimal) const {
    const auto number = read_number(text_);
    if (!number) return none();
    const DecimalFit fitting = fit(number->digits, decimal);
    if (fitting == DecimalFit::too_large) return out_of_range();
    if (fitting == DecimalFit::too_fine) return LiteralFault{fmt::format("has more than {} digits after the point", decimal.scale)};
    return expression(*number);
  }
  [[nodiscard]] Outcome read(const FloatType&) const {
    const auto number = read_number(text_);
    if (!number) return none();
    return expression(*number);
  }
  [[nodiscard]] Outcome read(const CharType& chars) const {
    std::string_view text = text_;
    // A column of fixed length gives its blanks back to nobody.
    if (!chars.varying) text = text.substr(0, text.find_last_not_of(' ') + 1);
    const std::size_t length = characters_in(text);
    if (length > chars.length) return LiteralFault{fmt::format("has {} characters, and the column takes {}", length, chars.length)};
    return string(text);
  }
  [[nodiscard]] Outcome read(const TextType&) const { return string(text_); }
  [[nodiscard]] Outcome read(const BinaryType& binary) const {
    const auto bytes = read_bytes(text_);
    if (!bytes) return no_bytes();
    if (bytes->size() > binary.length || (!binary.varying && bytes->size() < binary.length))
      return LiteralFault{fmt::format("has {} bytes, and the column takes {}{}", bytes->size(), binary.varying ? "" : "exactly ", binary.length)};
    return string(*bytes);
  }
  [[nodiscard]] Outcome read(const BlobType&) const {
    const auto bytes = read_bytes(text_);
    return bytes ? string(*bytes) : no_bytes();
  }
  static Outcome no_bytes() { return LiteralFault{"starts with `0x`, and what follows is no even number of hexadecimal digits"}; }
  [[nodiscard]] Outcome read(const DateType&) const { return is_date_text(text_) ? string(text_) : none("write `2026-01-31`"); }
  [[nodiscard]] Outcome read(const TimeType& time) const {
    if (!is_time_text(text_)) return none("write `13:30` or `13:30:59.5`");
    return moment(canonical_time(text_), time.precision);
  }
  [[nodiscard]] Outcome read(const DateTimeType& time) const {
    if (!is_moment_text(text_, false)) return none("write `2026-01-31 13:30:00`");
    return moment(canonical_moment(text_), time.precision);
  }
  [[nodiscard]] Outcome read(const TimestampType& time) const {
    if (!is_moment_text(text_, true)) return none("write `2026-01-31 13:30:00`, or with an offset: `2026-01-31T13:30:00+02:00`");
    return moment(canonical_moment(text_), time.precision);
  }
  static Outcome moment(const std::optional<std::string>& text, std::size_t precision) {
    if (!text) return LiteralFault{"is outside the years 1 to 9999"};
    const std::size_t point = text->find('.');
    if (point != std::string::npos && text->size() - point - 1 > precision)
      return LiteralFault{fmt::format("has more than {} digits of a second's fraction, and the column keeps no more", precision)};
    return string(*text);
  }
  [[nodiscard]] Outcome read(const IntervalType&) const { return string(text_); }
  [[nodiscard]] Outcome read(const JsonType&) const {
    return is_json_text(text_) ? string(text_) : none("a text in JSON has quotes of its own: `'\"text\"'`");
  }
  [[nodiscard]] Outcome read(const UuidType&) const {
    if (!is_uuid_text(text_)) return none();
    std::string lower(text_);
    std::transform(lower.begin(), lower.end(), lower.begin(), [](unsigned char byte) { return static_cast<char>(std::tolower(byte)); });
    return string(lower);
  }
  [[nodiscard]] Outcome read(const EnumNameType&) const {
    std::vector<std::string_view> values;
    if (enumeration_ == nullptr) return string(text_);
    for (const EnumValue& value : enumeration_->values) values.push_back(value.name);
    return member(values);
  }
  [[nodiscard]] Outcome read(const EnumValuesType& type) const { return member({type.values.begin(), type.values.end()}); }
  [[nodiscard]] Outcome member(const std::vector<std::string_view>& values) const {
    if (contains(values, text_)) return string(text_);
    const auto near = nearest(text_, values);
    return LiteralFault{fmt::format("is no value of {}", describe(type_)),
                        near ? fmt::format("did you mean `{}`?", *near) : fmt::format("it is one of: {}", fmt::join(values, ", "))};
  }
  [[nodiscard]] Outcome read(const ArrayType&) const {
    if (form_ == ValueForm::json && text_.starts_with('[')) return string(array_text(text_));
    return form_ != ValueForm::json && text_.starts_with('{') && text_.ends_with('}') ? string(text_) : none("write a list: `[a, b]`");
  }
  // What the server's own type takes is not known: bare numbers and truth values are what they seem, all else is a text.
  [[nodiscard]] Outcome read(const NativeType&) const {
    if (form_ == ValueForm::plain) {
      if (const auto number = read_number(text_)) return expression(*number);
      if (const auto boolean = read_boolean(text_)) return ExprPtr(Expr{BooleanLiteral{*boolean}, {}});
    }
    return string(text_);
  }

  std::string_view text_;
  ValueForm form_;
  const Type& type_;
  const Enum* enumeration_;
};

}  // namespace

std::variant<ExprPtr, LiteralFault> literal_of(const RowValue& value, const Type& type, const Enum* enumeration) {
  const auto* text = expr_as<StringLiteral>(*value.value.tree());
  if (text == nullptr) return ExprPtr(Expr{NullLiteral{}, {}});
  return Reading(value, text->value, type, enumeration).run();
}

}  // namespace schemac
