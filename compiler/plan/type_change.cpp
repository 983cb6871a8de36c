// What changing a column's type means for its values.
#include "compiler/plan/type_change.hpp"

#include "compiler/base/overloaded.hpp"
#include "compiler/model/conversion.hpp"
#include "compiler/model/type_family.hpp"
#include "compiler/plan/type_fit.hpp"

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

// Of one length: the server fills shorter values up.
template <class Kind>
bool is_padded(const Type& type) {
  const auto* kind = type_as<Kind>(type);
  return kind != nullptr && !kind->varying;
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

std::string_view spelled_conversion(const Type& from, const Type& to) {
  const Family old_family = family_of(from);
  const Family new_family = family_of(to);
  if (is_number(old_family) && new_family == Family::boolean) return "number:boolean";
  if (old_family == Family::boolean && new_family == Family::text) return "boolean:text";
  if (old_family != Family::text) return {};
  if (new_family == Family::boolean) return "text:boolean";
  if (new_family == Family::enumeration) return "text:enum";
  return new_family == Family::uuid ? "text:uuid" : "";
}

std::string_view implicit_default(const Type& type) {
  switch (family_of(type)) {
    case Family::boolean:
    case Family::integer:
    case Family::decimal:
    case Family::floating:
      return "0";
    case Family::text:
    case Family::binary:
    case Family::uuid:
      return "an empty text";
    case Family::enumeration:
      return "the first label";
    case Family::time:
      return "'00:00:00'";
    case Family::json:
      return "the json null";
    case Family::date:
    case Family::datetime:
    case Family::timestamp:
      return {};
    default:
      return "a value of its own";
  }
}

std::string conversion_loss(const Column& before, const Column& after) {
  if (before.type == after.type) return {};
  if (after.using_expr) return "the former values";
  if (const auto* old_array = type_as<ArrayType>(before.type), *new_array = type_as<ArrayType>(after.type);
      old_array != nullptr && new_array != nullptr) {
    Column old_element = before;
    Column new_element = after;
    old_element.type = *old_array->element;
    new_element.type = *new_array->element;
    return conversion_loss(old_element, new_element);
  }
  const Family old_family = family_of(before.type);
  const Family new_family = family_of(after.type);
  if (is_number(old_family) && is_number(new_family)) return number_loss(before.type, after.type);
  if (has_date_and_time(old_family) && new_family == Family::date) return "times of day";
  const int old_precision = temporal_precision(before.type);
  const int new_precision = temporal_precision(after.type);
  if (old_precision > new_precision && new_precision >= 0) return "fractions of seconds";
  if (is_number(old_family) && new_family == Family::boolean) return "the numbers that stood for true";
  // '007' and '7' are one number; a text and an enum say the same.
  if (old_family == Family::text && new_family != Family::text && new_family != Family::enumeration) return "exact texts";
  if (is_padded<CharType>(after.type) && !is_padded<CharType>(before.type) && old_family == Family::text) return "blanks at the end";
  if (is_padded<BinaryType>(after.type) && !is_padded<BinaryType>(before.type) && old_family == Family::binary)
    return "the lengths of shorter values";
  return {};
}

ConversionClass conversion_class(const Column& before, const Column& after, const Capabilities& capabilities) {
  if (!after.using_expr && !can_convert(family_of(before.type), family_of(after.type))) return ConversionClass::impossible;
  if (!conversion_loss(before, after).empty()) return ConversionClass::lossy;
  return !after.using_expr && may_not_fit(before.type, after.type, capabilities) ? ConversionClass::checked : ConversionClass::safe;
}

}  // namespace schemac
