// Labels that a collation may take for one.
#include "compiler/plan/alike_labels.hpp"

#include <doctest/doctest.h>

#include "compiler/dialect/dialect.hpp"

namespace {

using namespace schemac;

bool alike(std::string_view collation, std::string_view one, std::string_view other) {
  return may_be_alike(*find_dialect("mysql"), Text(collation), one, other);
}

TEST_CASE("a collation that knows case and marks tells labels apart") {
  CHECK_FALSE(alike("utf8mb4_0900_bin", "subject", "Subject"));
  CHECK_FALSE(alike("utf8mb4_bin", "Zürich", "Zurich"));
}

TEST_CASE("one that does not, or is not known, may take them for one") {
  for (const std::string_view collation : {"utf8mb4_0900_ai_ci", "", "no_such_collation"}) {
    CHECK(alike(collation, "subject", "Subject"));
    CHECK(alike(collation, "Zurich", "Zürich"));
    CHECK(alike(collation, "Straße", "strasse"));
    CHECK_FALSE(alike(collation, "subject", "topic"));
    CHECK_FALSE(alike(collation, "Ünï", "foo"));
  }
}

}  // namespace
