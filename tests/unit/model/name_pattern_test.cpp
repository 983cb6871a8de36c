// Patterns of names: styles, stars, marks, and what is no pattern.
#include "compiler/model/name_pattern.hpp"

#include <doctest/doctest.h>

using namespace schemac;

TEST_CASE("styles") {
  struct Row {
    std::string_view pattern, name;
    bool fits;
  };
  const Row rows[] = {{"snake_case", "order_item2", true},  {"snake_case", "orderItem", false}, {"snake_case", "_order", false},
                      {"snake_case", "order__item", false}, {"snake_case", "2nd", false},       {"UPPER_CASE", "ORDER_ITEM", true},
                      {"UPPER_CASE", "Order", false},       {"camelCase", "orderItem", true},   {"camelCase", "order_item", false},
                      {"PascalCase", "OrderItem", true},    {"PascalCase", "orderItem", false}, {"snake_case", "", false}};
  for (const Row& row : rows) CHECK_MESSAGE(matches_name_pattern(row.pattern, row.name, {}) == row.fits, row.pattern, " ", row.name);
}

TEST_CASE("patterns") {
  const NameSetting setting{"order", "a_b"};
  CHECK(matches_name_pattern("idx_{table}_{columns}", "idx_order_a_b", setting));
  CHECK_FALSE(matches_name_pattern("idx_{table}_{columns}", "idx_order_a", setting));
  CHECK(matches_name_pattern("*", "", setting));
  CHECK(matches_name_pattern("a*b*c", "abc", setting));
  CHECK(matches_name_pattern("a*b*c", "a1b2b3c", setting));
  CHECK_FALSE(matches_name_pattern("a*b*c", "acb", setting));
  CHECK_FALSE(matches_name_pattern("ab*ba", "aba", setting));
  CHECK(matches_name_pattern("plain", "plain", setting));
  CHECK_FALSE(matches_name_pattern("plain", "plainer", setting));
}

TEST_CASE("faults") {
  CHECK(fault_of_name_pattern(""));
  CHECK(fault_of_name_pattern("t_{name}"));
  CHECK(fault_of_name_pattern("t_{table"));
  CHECK_FALSE(fault_of_name_pattern("t_{table}_*"));
}
