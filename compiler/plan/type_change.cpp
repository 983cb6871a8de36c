// What changing a column's type means for its values.
#include "compiler/plan/type_change.hpp"

#include "compiler/base/overloaded.hpp"

namespace schemac {
namespace {

int temporal_precision(const Type& type) {
  return std::visit(
      Overloaded{[](const TimeType& kind) -> int { return kind.precision; }, [](const DateTimeType& kind) -> int { return kind.precision; },
                 [](const TimestampType& kind) -> int { return kind.precision; }, [](const auto&) { return -1; }},
      type.kind);
}

// Decimal digits after the point that a number type keeps; a float keeps as many as it can.
int scale_of(const Type& type) {
  return std::visit(Overloaded{[](const IntegerType&) { return 0; }, [](const DecimalType& kind) -> int { return kind.scale; },
                               [](const FloatType& kind) { return kind.bits == 32 ? 6 : 15; }, [](const auto&) { return -1; }},
                    type.kind);
}

std::string number_loss(const Type& from, const Type& to) {
  const auto* old_float = type_as<FloatType>(from);
  const auto* new_float = type_as<FloatType>(to);
  if (new_float != nullptr) {
    const auto* integer = type_as<IntegerType>(from);
    const bool fits =
        (old_float != nullptr && old_float->bits <= new_float->bits) || (integer != nullptr && integer->bits < (new_float->bits == 32 ? 24 : 53));
    return fits ? std::string() : "digits that a float does not keep";
  }
  if (scale_of(to) < scale_of(from)) return "digits after the point";
  return {};
}

}  // namespace

TypeFamily conversion_family(const Type& type) {
  return std::visit(Overloaded{[](const BooleanType&) { return TypeFamily::boolean; }, [](const IntegerType&) { return TypeFamily::number; },
                               [](const DecimalType&) { return TypeFamily::number; }, [](const FloatType&) { return TypeFamily::number; },
                               [](const CharType&) { return TypeFamily::text; }, [](const TextType&) { return TypeFamily::text; },
                               [](const BinaryType&) { return TypeFamily::binary; }, [](const BlobType&) { return TypeFamily::binary; },
                               [](const DateType&) { return TypeFamily::date; }, [](const TimeType&) { return TypeFamily::time; },
                               [](const DateTimeType&) { return TypeFamily::datetime; }, [](const TimestampType&) { return TypeFamily::datetime; },
                               [](const IntervalType&) { return TypeFamily::interval; }, [](const JsonType&) { return TypeFamily::json; },
                               [](const UuidType&) { return TypeFamily::uuid; }, [](const EnumNameType&) { return TypeFamily::enumeration; },
                               [](const EnumValuesType&) { return TypeFamily::enumeration; }, [](const ArrayType&) { return TypeFamily::array; },
                               [](const NativeType&) { return TypeFamily::native; }},
                    type.kind);
}

bool convertible(const Type& from, const Type& to) {
  const TypeFamily old_family = conversion_family(from);
  const TypeFamily new_family = conversion_family(to);
  const auto either = [&](TypeFamily family) { return old_family == family || new_family == family; };
  const auto between = [&](TypeFamily one, TypeFamily other) {
    return (old_family == one && new_family == other) || (old_family == other && new_family == one);
  };
  if (old_family == new_family || either(TypeFamily::native)) return true;
  if (either(TypeFamily::text)) return !either(TypeFamily::binary) && !either(TypeFamily::array);
  return between(TypeFamily::boolean, TypeFamily::number) || between(TypeFamily::date, TypeFamily::datetime);
}

std::string_view spelled_conversion(const Type& from, const Type& to) {
  const TypeFamily old_family = conversion_family(from);
  const TypeFamily new_family = conversion_family(to);
  if (old_family == TypeFamily::number && new_family == TypeFamily::boolean) return "number:boolean";
  if (old_family == TypeFamily::boolean && new_family == TypeFamily::text) return "boolean:text";
  if (old_family != TypeFamily::text) return {};
  if (new_family == TypeFamily::boolean) return "text:boolean";
  if (new_family == TypeFamily::enumeration) return "text:enum";
  return new_family == TypeFamily::uuid ? "text:uuid" : "";
}

std::string_view implicit_default(const Type& type) {
  switch (conversion_family(type)) {
    case TypeFamily::boolean:
    case TypeFamily::number:
      return "0";
    case TypeFamily::text:
    case TypeFamily::binary:
    case TypeFamily::uuid:
      return "an empty text";
    case TypeFamily::enumeration:
      return "the first label";
    case TypeFamily::time:
      return "'00:00:00'";
    case TypeFamily::json:
      return "the json null";
    case TypeFamily::date:
    case TypeFamily::datetime:
      return {};
    default:
      return "a value of its own";
  }
}

std::string conversion_loss(const Column& before, const Column& after) {
  if (before.type == after.type) return {};
  if (after.using_expr) return "the former values";
  if (const auto* old_array = type_as<ArrayType>(before.type), *new_array = type_as<ArrayType>(after.type);
      old_array != nullptr && new_array != nullptr && old_array->element && new_array->element) {
    Column old_element = before;
    Column new_element = after;
    old_element.type = *old_array->element;
    new_element.type = *new_array->element;
    return conversion_loss(old_element, new_element);
  }
  const TypeFamily old_family = conversion_family(before.type);
  const TypeFamily new_family = conversion_family(after.type);
  if (old_family == TypeFamily::number && new_family == TypeFamily::number) return number_loss(before.type, after.type);
  if (old_family == TypeFamily::datetime && new_family == TypeFamily::date) return "times of day";
  const int old_precision = temporal_precision(before.type);
  const int new_precision = temporal_precision(after.type);
  if (old_precision > new_precision && new_precision >= 0) return "fractions of seconds";
  if (old_family == TypeFamily::number && new_family == TypeFamily::boolean) return "the numbers that stood for true";
  // '007' and '7' are one number; a text and an enum say the same.
  if (old_family == TypeFamily::text && new_family != TypeFamily::text && new_family != TypeFamily::enumeration) return "exact texts";
  const auto* old_char = type_as<CharType>(before.type);
  if (new_family == TypeFamily::text && old_char != nullptr && old_char->varying && type_as<CharType>(after.type) != nullptr &&
      !type_as<CharType>(after.type)->varying)
    return "blanks at the end";
  return {};
}

}  // namespace schemac
