// Numbers of rows as people write them.
#include "compiler/load/sizes.hpp"

#include <doctest/doctest.h>

namespace schemac {
namespace {

TEST_CASE("amounts with and without a letter") {
  CHECK(parse_amount("0") == 0);
  CHECK(parse_amount("12") == 12);
  CHECK(parse_amount("12_000_000") == 12'000'000);
  CHECK(parse_amount("3k") == 3'000);
  CHECK(parse_amount("12m") == 12'000'000);
  CHECK(parse_amount("12M") == 12'000'000);
  CHECK(parse_amount("1.5g") == 1'500'000'000);
  CHECK(parse_amount("0.25t") == 250'000'000'000);
  CHECK(parse_amount("1.234k") == 1'234);
  CHECK(parse_amount("1000t") == 1'000'000'000'000'000);
}

TEST_CASE("what is no amount") {
  for (const char* text : {"",     "k",  "-1",  "+1",   "1.5",  "1.",   "1.k", ".5k",   "1.2345k",          "1__0",
                           "_1",   "1_", "1_k", "12 m", "12mb", "0x10", "1e6", "1001t", "1000000000000001", "99999999999999999999999",
                           "1,000"})
    CHECK_MESSAGE(!parse_amount(text), text);
}

TEST_CASE("a size of the command line") {
  Sink sink;
  const auto size = parse_size("audit.log=a=2k", sink);
  REQUIRE(size);
  CHECK(size->table == "audit.log=a");
  CHECK(size->rows == 2'000);
  CHECK(size->bytes == 0);
  CHECK_FALSE(size->where);
  CHECK_FALSE(sink.has_errors());
  for (const char* text : {"Order", "=2", "Order=", "Order=two"}) {
    Sink faulty;
    CHECK_FALSE(parse_size(text, faulty));
    CHECK(faulty.has_errors());
  }
}

}  // namespace
}  // namespace schemac
