// What the catalogue shows of a script, and what it does not.
#include "compiler/plan/timeline.hpp"

#include <algorithm>
#include <doctest/doctest.h>

namespace {

using namespace schemac;

Column column(std::string_view name, std::uint8_t bits = 32) {
  Column made;
  made.name = Text(name);
  made.type = {IntegerType{bits, false}};
  return made;
}

Schema schema_with(const std::vector<Column>& columns) {
  Table table;
  table.name = Text("t");
  for (const Column& each : columns) table.columns.insert(each);
  Schema schema;
  schema.tables.insert({table.name, table, {}});
  return schema;
}

State state_of(const Schema& schema) {
  const Dialect* dialect = find_dialect("postgresql");
  return State(schema, capabilities_of(*dialect, dialect->assumed));
}

Operation rename(std::string_view from, std::string_view to) { return RenameColumn{Text("t"), Text(from), Text(to)}; }

std::vector<Blur> blurs(const Schema& start, const std::vector<Operation>& operations, Witnesses witnesses) {
  std::vector<Unit> units;
  units.reserve(operations.size());
  for (const Operation& operation : operations) units.push_back({&operation});
  return blurs_of(make_timeline(state_of(start), units, witnesses), units);
}

TEST_CASE("a chain of renames is seen step by step") {
  CHECK(blurs(schema_with({column("a"), column("b")}), {rename("b", "c"), rename("a", "b")}, Witnesses::few).empty());
}

TEST_CASE("a swap of columns alike cannot be told from none, one of columns of other types can by all facts") {
  const std::vector<Operation> swap{rename("a", "x"), rename("b", "a"), rename("x", "b")};
  const std::vector<Blur> alike = blurs(schema_with({column("a"), column("b")}), swap, Witnesses::all);
  REQUIRE(alike.size() == 1);
  CHECK(alike.front().from == 0);
  CHECK(alike.front().to == 3);
  CHECK(blurs(schema_with({column("a"), column("b", 64)}), swap, Witnesses::all).empty());
}

TEST_CASE("labels that change places must not change them twice") {
  const Text a("a");
  const Text b("b");
  const Operation swap = UpdateValues{Text("t"), Text("c"), {{a, b}, {b, a}}, {}};
  const Operation move = UpdateValues{Text("t"), Text("c"), {{a, b}}, {}};
  CHECK(blurs(schema_with({column("c")}), {swap}, Witnesses::few).size() == 1);
  CHECK(blurs(schema_with({column("c")}), {move}, Witnesses::few).empty());
}

TEST_CASE("what an object must be like before and after") {
  const Operation add = AddColumn{Text("t"), column("b"), false, {}, false};
  const std::vector<Unit> units{{&add}};
  const Schema start = schema_with({column("a")});
  const Timeline timeline = make_timeline(state_of(start), units, Witnesses::few);
  const auto about_b = [](const std::vector<Outcome>& outcomes) {
    return std::count_if(outcomes.begin(), outcomes.end(), [](const Outcome& each) { return each.fact.name == "b" && each.holds; });
  };
  CHECK(about_b(timeline.before) == 0);
  CHECK(about_b(timeline.after) > 0);
  REQUIRE(timeline.turns.size() == 1);
  CHECK(timeline.turns.front().holds);
  CHECK(timeline.turns.front().opening);
}

}  // namespace
