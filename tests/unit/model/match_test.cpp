// Which object of OLD is which of NEW: names, markers, swaps, chains, markers that no longer apply.
#include "compiler/model/match.hpp"

#include <doctest/doctest.h>

using schemac::Marked;
using schemac::match;
using schemac::Matching;
using schemac::Text;

namespace {

Marked item(const char* name, const char* from = "") { return {Text(name), Text(from)}; }

std::string old_of(const Matching& matching, const char* name) {
  const auto found = matching.old_of.find(Text(name));
  return found == matching.old_of.end() ? "" : found->second.str();
}

}  // namespace

TEST_CASE("a name that stays is the same object") {
  const Matching matching = match({item("a"), item("b")}, {item("b"), item("c")});
  CHECK(old_of(matching, "b") == "b");
  CHECK(old_of(matching, "c").empty());
}

TEST_CASE("a marker makes a rename") { CHECK(old_of(match({item("a")}, {item("b", "a")}), "b") == "a"); }

TEST_CASE("a marker is ignored once OLD has the new name") {
  const Matching matching = match({item("a"), item("b")}, {item("b", "a")});
  CHECK(old_of(matching, "b") == "b");
  CHECK(matching.never_was.empty());
}

TEST_CASE("two names are swapped, once") {
  const Matching first = match({item("a"), item("b")}, {item("a", "b"), item("b", "a")});
  CHECK(old_of(first, "a") == "b");
  CHECK(old_of(first, "b") == "a");
  const Matching again = match({item("a", "b"), item("b", "a")}, {item("a", "b"), item("b", "a")});
  CHECK(old_of(again, "a") == "a");
}

TEST_CASE("a chain moves each name on") {
  const Matching matching = match({item("a"), item("b")}, {item("b", "a"), item("c", "b")});
  CHECK(old_of(matching, "b") == "a");
  CHECK(old_of(matching, "c") == "b");
}

TEST_CASE("the old name may be used again for something new") {
  const Matching matching = match({item("a")}, {item("b", "a"), item("a")});
  CHECK(old_of(matching, "b") == "a");
  CHECK(old_of(matching, "a").empty());
}

TEST_CASE("what never was, and what is taken, is told") {
  const Matching matching = match({item("a")}, {item("b", "a"), item("c", "a"), item("d", "x")});
  REQUIRE(matching.taken.size() == 1);
  CHECK(matching.taken[0].first == Text("c"));
  REQUIRE(matching.never_was.size() == 1);
  CHECK(matching.never_was[0] == Text("d"));
}
