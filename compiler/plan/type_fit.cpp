// Whether every value of one type has room in another.
#include "compiler/plan/type_fit.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <limits>

#include "compiler/base/contains.hpp"
#include "compiler/base/overloaded.hpp"
#include "compiler/base/utf8.hpp"
#include "compiler/model/type_family.hpp"

namespace schemac {
namespace {

struct Range {
  double least = 0;
  double most = 0;
};

Range integer_range(const IntegerType& type) {
  const double all = std::exp2(type.bits);
  return type.is_unsigned ? Range{0, all - 1} : Range{-all / 2, all / 2 - 1};
}

// Rounding may carry into a further digit: 99.9 as a whole number has three.
Range decimal_range(const DecimalType& type, bool rounds) {
  const double bound = std::pow(10.0, type.precision - type.scale);
  const double most = rounds ? bound : bound - std::pow(10.0, -type.scale);
  return {-most, most};
}

Range number_range(const Type& type, bool rounds) {
  const auto of_float = [](const FloatType& kind) {
    const double most = kind.bits == 32 ? static_cast<double>(std::numeric_limits<float>::max()) : std::numeric_limits<double>::max();
    return Range{-most, most};
  };
  return std::visit(Overloaded{[](const IntegerType& kind) { return integer_range(kind); },
                               [&](const DecimalType& kind) { return decimal_range(kind, rounds); }, of_float, [](const auto&) { return Range{}; }},
                    type.kind);
}

bool number_fits(const Type& from, const Type& to) {
  const auto* old_decimal = type_as<DecimalType>(from);
  const auto* new_decimal = type_as<DecimalType>(to);
  const bool rounds = old_decimal != nullptr && (new_decimal == nullptr || new_decimal->scale < old_decimal->scale);
  const Range old_range = number_range(from, rounds);
  const Range new_range = number_range(to, false);
  return new_range.least <= old_range.least && old_range.most <= new_range.most;
}

double lob_room(LobSize size) {
  constexpr double sizes[] = {255, 65535, 16777215, 4294967295};
  return sizes[static_cast<std::size_t>(size)];
}

std::size_t longest(const std::vector<Text>& values) {
  std::size_t most = 0;
  for (const Text value : values) most = std::max(most, value.view().size());
  return most;
}

constexpr double unknown = std::numeric_limits<double>::infinity();

// Characters (bytes of what is binary) that a value may take, at most; of other types as text.
double room(const Type& type) {
  return std::visit(
      Overloaded{[](const CharType& kind) -> double { return kind.length; }, [](const BinaryType& kind) -> double { return kind.length; },
                 [](const TextType& kind) { return lob_room(kind.size); }, [](const BlobType& kind) { return lob_room(kind.size); },
                 [](const BooleanType&) -> double { return 5; }, [](const IntegerType& kind) -> double { return kind.bits < 64 ? 11 : 20; },
                 [](const DecimalType& kind) -> double { return kind.precision + 3; }, [](const FloatType&) -> double { return 24; },
                 [](const DateType&) -> double { return 10; }, [](const TimeType&) -> double { return 15; },
                 [](const DateTimeType&) -> double { return 26; }, [](const TimestampType&) -> double { return 32; },
                 [](const UuidType&) -> double { return 36; }, [](const EnumValuesType& kind) { return static_cast<double>(longest(kind.values)); },
                 [](const auto&) { return unknown; }},
      type.kind);
}

bool number_fits(const NumberLiteral& number, bool negative, const Type& type) {
  const auto* decimal = type_as<DecimalType>(type);
  if (!is_number(family_of(type)) || (type_as<IntegerType>(type) != nullptr && !number.integral)) return false;
  const std::size_t point = number.digits.view().find('.');
  if (decimal != nullptr && point != std::string_view::npos && number.digits.view().size() - point - 1 > decimal->scale) return false;
  const double magnitude = std::strtod(std::string(number.digits.view()).c_str(), nullptr);
  const double value = negative ? -magnitude : magnitude;
  const Range range = number_range(type, false);
  return range.least <= value && value <= range.most;
}

bool text_fits(std::string_view value, const Type& type) {
  if (const auto* kind = type_as<CharType>(type)) return utf8_length(value) <= kind->length;
  if (const auto* kind = type_as<EnumValuesType>(type))
    return std::any_of(kind->values.begin(), kind->values.end(), [&](Text each) { return each.view() == value; });
  return (family_of(type) == Family::text || family_of(type) == Family::binary) && static_cast<double>(value.size()) <= room(type);
}

}  // namespace

bool literal_fits(const Expr& literal, const Type& type) {
  const Family family = family_of(type);
  if (const auto* unary = expr_as<Unary>(literal)) {
    const auto* number = expr_as<NumberLiteral>(*unary->operand);
    return number != nullptr && number_fits(*number, unary->op == UnaryOp::negate, type);
  }
  return std::visit(Overloaded{[](const NullLiteral&) { return true; }, [&](const BooleanLiteral&) { return family == Family::boolean; },
                               [&](const NumberLiteral& number) { return number_fits(number, false, type); },
                               [&](const StringLiteral& text) { return text_fits(text.value.view(), type); },
                               [&](const TemporalLiteral&) { return is_moment(family) || family == Family::time; },
                               [&](const IntervalLiteral&) { return family == Family::interval; }, [](const auto&) { return false; }},
                    literal.node);
}

std::vector<Text> values_that_go(const Type& from, const Type& to) {
  const auto* before = type_as<EnumValuesType>(from);
  const auto* after = type_as<EnumValuesType>(to);
  std::vector<Text> gone;
  if (before == nullptr || after == nullptr) return gone;
  for (const Text value : before->values)
    if (!contains(after->values, value)) gone.push_back(value);
  return gone;
}

bool may_not_fit(const Type& from, const Type& to, const Capabilities& capabilities) {
  if (from == to) return false;
  const Family old_family = family_of(from);
  const Family new_family = family_of(to);
  if (new_family == Family::timestamp && old_family != Family::timestamp && is_moment(old_family) && capabilities.wide_timestamp == Support::no)
    return true;
  if (new_family == Family::text || (new_family == Family::binary && old_family == Family::binary)) return room(to) < room(from);
  if (!is_same_kind(old_family, new_family))
    return !(old_family == Family::boolean || new_family == Family::boolean || has_date_and_time(new_family) || has_date_and_time(old_family)) ||
           old_family == Family::text;
  if (is_number(new_family)) return !number_fits(from, to);
  if (type_as<EnumValuesType>(from) != nullptr && type_as<EnumValuesType>(to) != nullptr) return !values_that_go(from, to).empty();
  const bool own_kind = new_family == Family::enumeration || new_family == Family::array || new_family == Family::unknown;
  return own_kind;
}

}  // namespace schemac
