// Did you mean.
#include "compiler/diagnostics/nearest.hpp"

#include <array>
#include <doctest/doctest.h>
#include <string>

using schemac::nearest;

TEST_CASE("the nearest known name, or none") {
  constexpr std::array<std::string_view, 5> known{"email", "created_at", "Order", "user_id", "id"};
  CHECK(nearest("emial", known) == "email");
  CHECK(nearest("creatd_at", known) == "created_at");
  CHECK(nearest("order", known) == "Order");
  CHECK(nearest("ORDER", known) == "Order");
  CHECK(nearest("ix", known) == std::nullopt);
  CHECK(nearest("nothing_alike", known) == std::nullopt);
  CHECK(nearest("", known) == std::nullopt);
  CHECK(nearest(std::string(100000, 'x'), known) == std::nullopt);
}

TEST_CASE("equally near names: the first by bytes, whatever their order") {
  CHECK(nearest("abx", std::array<std::string_view, 2>{"abz", "aby"}) == "aby");
  CHECK(nearest("abx", std::array<std::string_view, 2>{"aby", "abz"}) == "aby");
}
