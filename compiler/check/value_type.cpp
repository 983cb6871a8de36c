// The types of computed values, and how values are called.
#include "compiler/check/value_type.hpp"

#include <algorithm>
#include <array>

namespace schemac {
namespace {

const std::array<Type, family_count>& computed_types() {
  static const std::array<Type, family_count> types = {
      Type{NativeType{}},      Type{NativeType{}},  Type{BooleanType{}},  Type{IntegerType{64, false}},
      Type{DecimalType{0, 0}}, Type{FloatType{64}}, Type{TextType{}},     Type{BlobType{}},
      Type{DateType{}},        Type{TimeType{}},    Type{DateTimeType{}}, Type{TimestampType{}},
      Type{IntervalType{}},    Type{JsonType{}},    Type{UuidType{}},     Type{TextType{}},
      Type{NativeType{}},      Type{NativeType{}}};
  return types;
}

constexpr std::array<std::string_view, family_count> family_names = {"unknown",  "null",   "boolean", "integer", "decimal",  "double",
                                                                     "text",     "binary", "date",    "time",    "datetime", "timestamp",
                                                                     "interval", "json",   "uuid",    "enum",    "array",    "row"};

int breadth(Family family) {
  switch (family) {
    case Family::integer:
    case Family::date:
      return 1;
    case Family::decimal:
    case Family::datetime:
      return 2;
    case Family::floating:
    case Family::timestamp:
      return 3;
    default:
      return 0;
  }
}

std::string sized(std::string name, std::uint32_t size) { return std::move(name) + "(" + std::to_string(size) + ")"; }

}  // namespace

ValueType value_of(const Type& type) { return {family_of(type), &type}; }

ValueType value_of(Family family) { return {family, &computed_types()[static_cast<std::size_t>(family)]}; }

ValueType integer_value(std::uint8_t bits) {
  static const Type narrow{IntegerType{32, false}};
  return bits <= 32 ? ValueType{Family::integer, &narrow} : value_of(Family::integer);
}

ValueType array_of(const ValueType& element) {
  if (element.type == nullptr) return value_of(Family::unknown);
  if (element.family == Family::array) return {Family::array, element.type, nullptr, element.built};
  const Shared<Type> built(Type{ArrayType{*element.type}});
  return {Family::array, built.get(), nullptr, built};
}

ValueType common_value(const ValueType& left, const ValueType& right) {
  if (left.family == Family::null || left.family == Family::unknown) return right;
  if (right.family == Family::null || right.family == Family::unknown) return left;
  if (left.literal != nullptr && right.literal == nullptr) return right;
  if (right.literal != nullptr && left.literal == nullptr) return left;
  if (left.family != right.family) return breadth(left.family) >= breadth(right.family) ? left : right;
  if (left.family == Family::integer) {
    const auto* one = type_as<IntegerType>(*left.type);
    const auto* other = type_as<IntegerType>(*right.type);
    return one->bits >= other->bits ? left : right;
  }
  const bool same = left.type == right.type || (left.type != nullptr && right.type != nullptr && *left.type == *right.type);
  if (same || left.family == Family::enumeration) return {left.family, left.type, nullptr, left.built};
  if (left.family != Family::array) return value_of(left.family);
  return array_of(common_value(value_of(*type_as<ArrayType>(*left.type)->element), value_of(*type_as<ArrayType>(*right.type)->element)));
}

namespace {

std::string_view lob_prefix(LobSize size) {
  constexpr std::array<std::string_view, 4> prefixes{"tiny", "", "medium", "long"};
  return prefixes[static_cast<std::size_t>(size)];
}

}  // namespace

std::string describe(const ValueType& value) {
  if (value.family == Family::enumeration && value.type != nullptr) return describe(*value.type);
  return std::string(family_names[static_cast<std::size_t>(value.family)]);
}

std::string describe(const Type& type) {
  if (const auto* named = type_as<EnumNameType>(type)) return "enum `" + named->name.str() + "`";
  if (const auto* integer = type_as<IntegerType>(type)) {
    const std::string name = integer->bits == 8    ? "tinyint"
                             : integer->bits == 16 ? "smallint"
                             : integer->bits == 24 ? "mediumint"
                             : integer->bits == 64 ? "bigint"
                                                   : "integer";
    return integer->is_unsigned ? name + " unsigned" : name;
  }
  if (const auto* text = type_as<CharType>(type)) return sized(text->varying ? "varchar" : "char", text->length);
  if (const auto* binary = type_as<BinaryType>(type)) return sized(binary->varying ? "varbinary" : "binary", binary->length);
  if (const auto* decimal = type_as<DecimalType>(type); decimal != nullptr && decimal->precision != 0)
    return "decimal(" + std::to_string(decimal->precision) + "," + std::to_string(decimal->scale) + ")";
  if (const auto* real = type_as<FloatType>(type); real != nullptr && real->bits == 32) return "real";
  if (const auto* text = type_as<TextType>(type)) return std::string(lob_prefix(text->size)) + "text";
  if (const auto* blob = type_as<BlobType>(type)) return std::string(lob_prefix(blob->size)) + "blob";
  if (const auto* array = type_as<ArrayType>(type)) return describe(*array->element) + "[]";
  if (type_as<NativeType>(type) != nullptr) return "native type";
  return std::string(family_names[static_cast<std::size_t>(family_of(type))]);
}

}  // namespace schemac
