// Estimates for people.
#include "compiler/emit/estimate.hpp"

#include <doctest/doctest.h>

#include "compiler/emit/shell_word.hpp"

namespace schemac {
namespace {

TEST_CASE("numbers in groups of three") {
  CHECK(grouped(0) == "0");
  CHECK(grouped(999) == "999");
  CHECK(grouped(1'000) == "1,000");
  CHECK(grouped(12'345'678) == "12,345,678");
}

TEST_CASE("ranges of time") {
  CHECK(time_range({0, 0}) == "about a second");
  CHECK(time_range({0, 1}) == "about a second");
  CHECK(time_range({0, 5}) == "up to 5 seconds");
  CHECK(time_range({4, 119}) == "4 to 119 seconds");
  CHECK(time_range({40, 121}) == "40 seconds to 3 minutes");
  CHECK(time_range({120, 1'200}) == "2 to 20 minutes");
  CHECK(time_range({600, 7'200}) == "10 minutes to 2 hours");
  CHECK(time_range({172'800, 172'800}) == "2 days");
  CHECK(time_range({1, 864'001}) == "1 second to 11 days");
}

TEST_CASE("the slower of rows and bytes counts, for every pass") {
  constexpr WorkRate rates[] = {{Work::build, 10, 100, 1'000, 10'000}};
  Dialect dialect;
  dialect.work_rates = rates;
  const auto by_rows = estimate_of(dialect, Work::build, {1'000, 0, false}, 2);
  REQUIRE(by_rows);
  CHECK(by_rows->least == 20);
  CHECK(by_rows->most == 200);
  const auto by_bytes = estimate_of(dialect, Work::build, {1'000, 1'000'000, false}, 1);
  REQUIRE(by_bytes);
  CHECK(by_bytes->least == 100);
  CHECK(by_bytes->most == 1'000);
  CHECK_FALSE(estimate_of(dialect, Work::scan, {1'000, 0, false}, 1));
}

TEST_CASE("a word of a shell") {
  CHECK(shell_word("") == "''");
  CHECK(shell_word("it's $(x) `y` \"z\"\n") == "'it'\\''s $(x) `y` \"z\"\n'");
}

}  // namespace
}  // namespace schemac
