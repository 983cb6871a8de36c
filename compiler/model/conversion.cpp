// Conversions that every server has.
#include "compiler/model/conversion.hpp"

namespace schemac {
namespace {

bool is_loose(Family family) { return family == Family::unknown || family == Family::null; }
bool is_temporal(Family family) { return is_moment(family) || family == Family::time; }

}  // namespace

bool can_cast(Family from, Family to) {
  if (from == to || is_loose(from) || is_loose(to)) return from != Family::row;
  if (is_number(from) && is_number(to)) return true;
  if (is_moment(from) && is_temporal(to)) return true;
  if (from == Family::text) return to != Family::array && to != Family::row;
  if (to == Family::text) return from != Family::array && from != Family::row && from != Family::binary;
  if (from == Family::boolean) return to == Family::integer;
  if (to == Family::boolean) return from == Family::integer;
  return false;
}

bool can_convert(Family from, Family to) {
  // What no cast does in one step: a number is true where it is not 0.
  if (from == Family::boolean || to == Family::boolean) {
    if (is_number(from) || is_number(to)) return true;
  }
  return can_cast(from, to) && can_cast(to, from);
}

bool cast_follows_session(Family from, Family to) {
  if (from == to || is_loose(from) || is_loose(to)) return false;
  if (to == Family::text) return is_temporal(from) || from == Family::enumeration || from == Family::interval;
  if (from == Family::text) return is_temporal(to) || to == Family::enumeration || to == Family::interval;
  return to == Family::timestamp && is_moment(from);
}

bool can_assign(Family from, Family to) {
  if (from == to || is_loose(from) || is_loose(to)) return true;
  if (is_number(from) && is_number(to)) return true;
  return is_moment(from) && is_moment(to);
}

}  // namespace schemac
