// Comparing reference rows, and naming them.
#include "compiler/model/row.hpp"

#include <algorithm>
#include <cctype>
#include <string>

#include "compiler/base/utf8.hpp"
#include "compiler/model/query.hpp"

namespace schemac {
namespace {

bool is_word(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char byte) {
    return std::isalnum(static_cast<unsigned char>(byte)) != 0 || byte == '_' || byte == '-' || byte == '.' || byte == '@';
  });
}

// Bytes that are no text, or one that would not stay on its line.
bool is_binary(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const Utf8Character character = utf8_at(text, at);
    if (!character.valid || character.value < 0x20) return true;
    at += character.size;
  }
  return false;
}

std::string in_hex(std::string_view bytes) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string text = "x'";
  for (const char byte : bytes) {
    const auto value = static_cast<unsigned char>(byte);
    text.append(1, digits[value >> 4U]).append(1, digits[value & 0xFU]);
  }
  return text += '\'';
}

// In quotes where it could be mistaken for more than one value.
std::string shown(const std::string& text) {
  if (is_word(text)) return text;
  if (is_binary(text)) return in_hex(text);
  std::string quoted = "'";
  for (const char byte : text) {
    if (byte == '\'') quoted += byte;
    quoted += byte;
  }
  return quoted += '\'';
}

}  // namespace

std::optional<std::string> literal_text(const Expr& expr) {
  if (expr_as<NullLiteral>(expr) != nullptr) return "null";
  if (const auto* boolean = expr_as<BooleanLiteral>(expr)) return boolean->value ? "true" : "false";
  if (const auto* number = expr_as<NumberLiteral>(expr)) return number->digits.str();
  if (const auto* text = expr_as<StringLiteral>(expr)) return text->value.str();
  const auto* sign = expr_as<Unary>(expr);
  if (sign == nullptr || sign->op != UnaryOp::negate) return std::nullopt;
  const auto* number = expr_as<NumberLiteral>(*sign->operand);
  return number == nullptr ? std::nullopt : std::optional("-" + number->digits.str());
}

std::optional<Text> key_text(const DataRow& row, const std::vector<Text>& key) {
  std::string text;
  for (const Text column : key) {
    const RowValue* value = row.values.find(column);
    const Expr* literal = value == nullptr ? nullptr : value->literal();
    const std::optional<std::string> part = literal == nullptr ? std::nullopt : literal_text(*literal);
    if (!part) return std::nullopt;
    text.append(text.empty() ? "" : ", ").append(column.view()).append("=").append(shown(*part));
  }
  return Text(text);
}

bool same_value(const RowValue& left, const RowValue& right) {
  const Expr* one = left.literal();
  const Expr* other = right.literal();
  if (one == nullptr || other == nullptr) return left.value == right.value;
  if ((expr_as<NullLiteral>(*one) == nullptr) != (expr_as<NullLiteral>(*other) == nullptr)) return false;
  return literal_text(*one) == literal_text(*other);
}

bool holds(const DataRow& row, const DataRow& wanted) {
  return std::all_of(wanted.values.begin(), wanted.values.end(), [&](const RowValue& value) {
    const RowValue* own = row.values.find(value.name);
    return own != nullptr && same_value(*own, value);
  });
}

}  // namespace schemac
