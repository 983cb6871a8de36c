// What changing a column's type means for its values.
#include "compiler/plan/type_change.hpp"

#include <fmt/format.h>

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
  if (scale_of(to) < scale_of(from)) return "digits after the point, which are rounded away";
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

std::string conversion_loss(const Column& before, const Column& after) {
  if (before.type == after.type) return {};
  const auto of_column = [&](std::string_view what) { return fmt::format("{} in column {}", what, after.name.view()); };
  const TypeFamily old_family = conversion_family(before.type);
  const TypeFamily new_family = conversion_family(after.type);
  if (old_family == TypeFamily::number && new_family == TypeFamily::number) {
    const std::string loss = number_loss(before.type, after.type);
    return loss.empty() ? loss : of_column(loss);
  }
  if (old_family == TypeFamily::datetime && new_family == TypeFamily::date) return of_column("times of day");
  const int old_precision = temporal_precision(before.type);
  const int new_precision = temporal_precision(after.type);
  if (old_precision > new_precision && new_precision >= 0) return of_column("fractions of seconds");
  if (new_family == TypeFamily::boolean) return of_column("which number stood for true");
  if (old_family == TypeFamily::json || new_family == TypeFamily::json) return of_column("the exact text of json");
  const auto* old_char = type_as<CharType>(before.type);
  if (new_family == TypeFamily::text && old_char != nullptr && old_char->varying && type_as<CharType>(after.type) != nullptr &&
      !type_as<CharType>(after.type)->varying)
    return of_column("blanks at the end");
  return {};
}

}  // namespace schemac
