// Column types of the language: what a value is, on every dialect.
#pragma once

#include <cstdint>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

#include "compiler/base/shared.hpp"
#include "compiler/base/text.hpp"

namespace schemac {

struct Type;

// A server's own text, by dialect name: `{mysql: "...", postgresql: "..."}`. Passes through untouched.
struct PerDialect {
  std::vector<std::pair<Text, Text>> texts;  // dialect, text; in the order written
  friend bool operator==(const PerDialect&, const PerDialect&) = default;
};

struct BooleanType {
  friend bool operator==(const BooleanType&, const BooleanType&) = default;
};
struct IntegerType {
  std::uint8_t bits = 32;  // 8, 16, 24 (an alias only MySQL keeps), 32, 64
  bool is_unsigned = false;
  friend bool operator==(const IntegerType&, const IntegerType&) = default;
};
struct DecimalType {
  std::uint16_t precision = 10;
  std::uint16_t scale = 0;
  friend bool operator==(const DecimalType&, const DecimalType&) = default;
};
struct FloatType {
  std::uint8_t bits = 64;  // 32 `real`, 64 `double`
  friend bool operator==(const FloatType&, const FloatType&) = default;
};
struct CharType {
  std::uint32_t length = 1;  // characters
  bool varying = true;
  friend bool operator==(const CharType&, const CharType&) = default;
};
// `standard` is the portable `text` and `blob`; the other sizes come from a server's aliases and are kept on that server.
enum class LobSize : std::uint8_t { tiny, standard, medium, large };
struct TextType {
  LobSize size = LobSize::standard;
  friend bool operator==(const TextType&, const TextType&) = default;
};
struct BinaryType {
  std::uint32_t length = 1;  // bytes
  bool varying = true;
  friend bool operator==(const BinaryType&, const BinaryType&) = default;
};
struct BlobType {
  LobSize size = LobSize::standard;
  friend bool operator==(const BlobType&, const BlobType&) = default;
};
struct DateType {
  friend bool operator==(const DateType&, const DateType&) = default;
};
struct TimeType {
  std::uint8_t precision = 6;
  friend bool operator==(const TimeType&, const TimeType&) = default;
};
// Wall clock, no zone.
struct DateTimeType {
  std::uint8_t precision = 6;
  friend bool operator==(const DateTimeType&, const DateTimeType&) = default;
};
// An instant.
struct TimestampType {
  std::uint8_t precision = 6;
  friend bool operator==(const TimestampType&, const TimestampType&) = default;
};
struct IntervalType {
  friend bool operator==(const IntervalType&, const IntervalType&) = default;
};
struct JsonType {
  friend bool operator==(const JsonType&, const JsonType&) = default;
};
struct UuidType {
  friend bool operator==(const UuidType&, const UuidType&) = default;
};
// A type of `enums`, by name.
struct EnumNameType {
  Text name;
  friend bool operator==(const EnumNameType&, const EnumNameType&) = default;
};
// `enum(a, b)` in place; also what a named enum becomes on a dialect that keeps values in the column.
struct EnumValuesType {
  std::vector<Text> values;
  std::vector<std::pair<Text, Text>> renames = {};  // former value, value: of a named enum whose values have `renamed_from`; no part of the value
  friend bool operator==(const EnumValuesType& left, const EnumValuesType& right) { return left.values == right.values; }
};
struct ArrayType {
  Shared<Type> element;
  friend bool operator==(const ArrayType&, const ArrayType&) = default;
};
// `native(...)` has one text under the empty dialect name, which stands for every dialect.
struct NativeType {
  PerDialect texts;
  friend bool operator==(const NativeType&, const NativeType&) = default;
};

struct Type {
  std::variant<BooleanType, IntegerType, DecimalType, FloatType, CharType, TextType, BinaryType, BlobType, DateType, TimeType, DateTimeType,
               TimestampType, IntervalType, JsonType, UuidType, EnumNameType, EnumValuesType, ArrayType, NativeType>
      kind;
  friend bool operator==(const Type&, const Type&) = default;
};

template <class Kind>
[[nodiscard]] const Kind* type_as(const Type& type) {
  return std::get_if<Kind>(&type.kind);
}

// Whether values of a normalised type may have a collation; a server's own type may be anything.
[[nodiscard]] inline bool holds_text(const Type& type) {
  return type_as<CharType>(type) != nullptr || type_as<TextType>(type) != nullptr || type_as<EnumValuesType>(type) != nullptr ||
         type_as<NativeType>(type) != nullptr || type_as<ArrayType>(type) != nullptr;
}

// What an array holds, and an array in it; any other type itself.
[[nodiscard]] inline const Type& innermost(const Type& type) {
  const Type* inner = &type;
  while (const auto* array = type_as<ArrayType>(*inner)) inner = array->element.get();
  return *inner;
}
// `type` with `inner` in the place of its innermost.
[[nodiscard]] inline Type with_innermost(const Type& type, Type inner) {
  const auto* array = type_as<ArrayType>(type);
  return array == nullptr ? inner : Type{ArrayType{Shared<Type>(with_innermost(*array->element, std::move(inner)))}};
}

}  // namespace schemac
