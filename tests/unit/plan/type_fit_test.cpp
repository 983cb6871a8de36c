// Which types have room for all values of which others.
#include "compiler/plan/type_fit.hpp"

#include <doctest/doctest.h>

namespace {

using namespace schemac;

Type integer(int bits, bool is_unsigned = false) { return {IntegerType{static_cast<std::uint8_t>(bits), is_unsigned}}; }
Type decimal(int precision, int scale) { return {DecimalType{static_cast<std::uint16_t>(precision), static_cast<std::uint16_t>(scale)}}; }
Type varchar(std::uint32_t length) { return {CharType{length, true}}; }

TEST_CASE("numbers fit by their range, rounding included") {
  CHECK_FALSE(may_not_fit(integer(32), integer(64), {}));
  CHECK(may_not_fit(integer(64), integer(32), {}));
  CHECK(may_not_fit(integer(32), integer(32, true), {}));
  CHECK_FALSE(may_not_fit(integer(32, true), integer(64), {}));
  CHECK_FALSE(may_not_fit(decimal(8, 2), decimal(12, 4), {}));
  CHECK(may_not_fit(decimal(8, 2), decimal(8, 4), {}));
  CHECK(may_not_fit(decimal(4, 2), decimal(2, 0), {}));
  CHECK_FALSE(may_not_fit(decimal(4, 2), integer(32), {}));
  CHECK(may_not_fit(integer(32), decimal(9, 0), {}));
  CHECK_FALSE(may_not_fit(integer(64), {FloatType{64}}, {}));
}

TEST_CASE("texts fit by their length, and what a text says may be no value of another type") {
  CHECK_FALSE(may_not_fit(varchar(10), varchar(20), {}));
  CHECK(may_not_fit({TextType{}}, varchar(20), {}));
  CHECK_FALSE(may_not_fit(integer(32), varchar(11), {}));
  CHECK(may_not_fit(integer(64), varchar(11), {}));
  CHECK(may_not_fit(varchar(20), integer(32), {}));
  CHECK_FALSE(may_not_fit({UuidType{}}, {TextType{}}, {}));
  CHECK(may_not_fit({TextType{}}, {UuidType{}}, {}));
}

TEST_CASE("an enum has room for what it lists") {
  const Type few{EnumValuesType{{Text("a"), Text("b")}}};
  const Type many{EnumValuesType{{Text("a"), Text("c"), Text("b")}}};
  CHECK_FALSE(may_not_fit(few, many, {}));
  CHECK(may_not_fit(many, few, {}));
  CHECK(values_that_go(many, few) == std::vector<Text>{Text("c")});
}

}  // namespace
