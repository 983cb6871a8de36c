// What kind of value a type holds, as coarse as comparing, computing and converting need it.
#pragma once

#include <cstdint>

#include "compiler/model/type.hpp"

namespace schemac {

// `unknown` is a server's own type or the output of a server's own text: it goes with everything. `null` and `row` are of values alone.
enum class Family : std::uint8_t {
  unknown,
  null,
  boolean,
  integer,
  decimal,
  floating,
  text,
  binary,
  date,
  time,
  datetime,
  timestamp,
  interval,
  json,
  uuid,
  enumeration,
  array,
  row
};
constexpr std::size_t family_count = 18;

[[nodiscard]] Family family_of(const Type& type);

[[nodiscard]] constexpr bool is_number(Family family) { return family == Family::integer || family == Family::decimal || family == Family::floating; }
// date, datetime, timestamp
[[nodiscard]] constexpr bool is_moment(Family family) { return family == Family::date || family == Family::datetime || family == Family::timestamp; }

[[nodiscard]] constexpr bool has_date_and_time(Family family) { return family == Family::datetime || family == Family::timestamp; }
// Of one family, or of families that are one but for range, digits or zone.
[[nodiscard]] constexpr bool is_same_kind(Family left, Family right) {
  return left == right || (is_number(left) && is_number(right)) || (has_date_and_time(left) && has_date_and_time(right));
}

}  // namespace schemac
