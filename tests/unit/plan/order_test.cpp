// Orders: needs first, circles broken, renames that never meet a name in use.
#include "compiler/plan/order.hpp"

#include <doctest/doctest.h>
#include <string>

using namespace schemac;

namespace {

std::string joined(const std::vector<Text>& names) {
  std::string text;
  for (const Text name : names) text.append(name).push_back(' ');
  return text;
}

std::string joined(const std::vector<Rename>& renames) {
  std::string text;
  for (const Rename& rename : renames) text.append(rename.from).append(">").append(rename.to).push_back(' ');
  return text;
}

Rename step(const char* from, const char* to) { return {Text(from), Text(to)}; }
bool nothing_in_use(Text) { return false; }

}  // namespace

TEST_CASE("needs come first, ties by name") {
  const auto needs = [](Text name) { return name == "a" ? std::vector{Text("c")} : std::vector<Text>(); };
  CHECK(joined(after_needs({Text("b"), Text("a"), Text("c")}, needs)) == "b c a ");
}

TEST_CASE("a circle is opened at its smallest name") {
  const auto needs = [](Text name) { return std::vector{Text(name == "a" ? "b" : "a")}; };
  CHECK(joined(after_needs({Text("b"), Text("a")}, needs)) == "a b ");
}

TEST_CASE("a chain of renames starts at its end") {
  CHECK(joined(rename_order({step("a", "b"), step("b", "c")}, NameCase::sensitive, nothing_in_use)) == "b>c a>b ");
}

TEST_CASE("a swap goes through a temporary name") {
  CHECK(joined(rename_order({step("a", "b"), step("b", "a")}, NameCase::sensitive, nothing_in_use)) == "a>schemac_rename_1 b>a schemac_rename_1>b ");
}

TEST_CASE("a circle of three and a chain into it") {
  CHECK(joined(rename_order({step("a", "b"), step("b", "c"), step("c", "a"), step("x", "y")}, NameCase::sensitive, nothing_in_use)) ==
        "a>schemac_rename_1 c>a b>c schemac_rename_1>b x>y ");
}

TEST_CASE("case alone needs a temporary name only where case does not count") {
  CHECK(joined(rename_order({step("a", "A")}, NameCase::sensitive, nothing_in_use)) == "a>A ");
  CHECK(joined(rename_order({step("a", "A")}, NameCase::insensitive, nothing_in_use)) == "a>schemac_rename_1 schemac_rename_1>A ");
}

TEST_CASE("a temporary name that is in use is not taken") {
  const auto in_use = [](Text name) { return name == "schemac_rename_1"; };
  CHECK(joined(rename_order({step("a", "A")}, NameCase::insensitive, in_use)) == "a>schemac_rename_2 schemac_rename_2>A ");
}
