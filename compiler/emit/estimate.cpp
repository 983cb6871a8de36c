// Estimates in the largest unit that says enough.
#include "compiler/emit/estimate.hpp"

#include <array>
#include <fmt/format.h>
#include <string_view>

namespace schemac {
namespace {

struct TimeUnit {
  std::uint64_t seconds;
  std::uint64_t from;  // seconds from which on it is used
  std::string_view word;
};
constexpr std::array<TimeUnit, 4> units{{{86'400, 172'800, "day"}, {3'600, 7'200, "hour"}, {60, 120, "minute"}, {1, 0, "second"}}};

const TimeUnit& unit_of(std::uint64_t seconds) {
  for (const TimeUnit& unit : units)
    if (seconds >= unit.from) return unit;
  return units.back();
}

std::string counted(std::uint64_t count, const TimeUnit& unit) { return fmt::format("{} {}{}", count, unit.word, count == 1 ? "" : "s"); }

}  // namespace

std::string grouped(std::uint64_t number) {
  std::string text = std::to_string(number);
  for (std::size_t at = text.size(); at > 3;) {
    at -= 3;
    text.insert(at, ",");
  }
  return text;
}

std::string time_range(Estimate estimate) {
  if (estimate.most <= 1) return "about a second";
  const TimeUnit& unit = unit_of(estimate.most);
  const std::uint64_t most = (estimate.most + unit.seconds - 1) / unit.seconds;
  if (estimate.least == 0) return fmt::format("up to {}", counted(most, unit));
  const TimeUnit& lesser = unit_of(estimate.least);
  const std::uint64_t least = estimate.least / lesser.seconds;
  if (&lesser != &unit) return fmt::format("{} to {}", counted(least, lesser), counted(most, unit));
  return least == most ? counted(most, unit) : fmt::format("{} to {}", least, counted(most, unit));
}

Value estimate_value(const Dialect& dialect, const Cost& cost) {
  if (!cost.size || cost.work == Work::none) return {};
  const std::optional<Estimate> estimate = estimate_of(dialect, cost.work, *cost.size, cost.passes);
  Value value = Value::map();
  value.set("rows", grouped(cost.size->rows)).set("time", estimate ? Value(time_range(*estimate)) : Value());
  return value.set("big", cost.size->big);
}

}  // namespace schemac
