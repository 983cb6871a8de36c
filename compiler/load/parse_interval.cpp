// What stands inside the string of an interval.
#include <algorithm>
#include <array>
#include <fmt/format.h>

#include "compiler/load/expression_builder.hpp"
#include "compiler/load/parse_rules.hpp"

namespace schemac {
namespace {

namespace pegtl = tao::pegtl;

constexpr std::string_view units[] = {"year", "month", "week", "day", "hour", "minute", "second"};

// A parse of the literal's own text; its cursor is that of the whole text, so that faults stand right.
struct IntervalBuilder {
  Cursor cursor;
  IntervalLiteral interval{};
  std::string_view amount{};
};

void add_part(IntervalBuilder& builder, std::string_view unit) {
  std::string singular(lower_case(unit).view());
  if (!singular.empty() && singular.back() == 's') singular.pop_back();
  if (std::find(std::begin(units), std::end(units), singular) == std::end(units))
    fail(builder.cursor.where(unit), fmt::format("unknown unit `{}` of an interval", unit), fmt::format("units are {}", fmt::join(units, ", ")));
  if (singular != "second" && builder.amount.find('.') != std::string_view::npos)
    fail(builder.cursor.where(builder.amount), fmt::format("`{} {}` has a fraction", builder.amount, unit),
         "only seconds may have one: write the rest in a smaller unit");
  std::string_view amount = builder.amount;
  if (amount.front() == '+') amount.remove_prefix(1);
  builder.interval.parts.push_back({Text(amount), Text(singular)});
}

using Builder = IntervalBuilder;
RULES;
ON_TEXT(interval_amount, builder.amount = text);
ON_TEXT(interval_unit, add_part(builder, text));

EXPECTED(interval_part, "an amount and a unit, as in `'1 day 30 minutes'`");
EXPECTED(interval_unit, "a unit, as in `'2 hours'`");
EXPECTED(interval_rest, "an amount and a unit, as in `'1 day 30 minutes'`");

}  // namespace

IntervalLiteral read_interval(const Cursor& cursor, std::string_view literal, std::string_view unit) {
  const std::string_view inside = literal.substr(1, literal.size() - 2);
  const auto past = static_cast<std::size_t>(inside.data() + inside.size() - cursor.text.data());
  IntervalBuilder builder{{cursor.text.substr(0, past)}};
  SyntaxInput input(inside.data(), inside.data() + inside.size(), "");
  if (unit.empty()) {
    pegtl::parse<grammar::interval_text, Action, SyntaxControl<Messages>::control>(input, builder);
  } else {
    if (!pegtl::parse<grammar::interval_number, Action>(input, builder))
      fail(builder.cursor.where(inside), fmt::format("expected one number of {}s, found `{}`", unit, inside));
    add_part(builder, unit);
  }
  return std::move(builder.interval);
}

}  // namespace schemac
