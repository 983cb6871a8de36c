// Replay must find a plan wrong when it is: a step missing, a reverse that does not undo, a need not met.
#include <doctest/doctest.h>

#include "compiler/diff/diff.hpp"
#include "compiler/plan/plan.hpp"

using namespace schemac;

namespace {

const Dialect& plain_dialect() {
  static const Dialect dialect = [] {
    Dialect made;
    made.name = "plain";
    made.title = "Plain";
    return made;
  }();
  return dialect;
}

Column column(const char* name, Type type = {IntegerType{}}) {
  Column made;
  made.name = Text(name);
  made.type = std::move(type);
  made.nullable = true;
  return made;
}

Schema schema_of(std::initializer_list<Column> columns) {
  Table table;
  table.name = Text("t");
  for (const Column& item : columns) table.columns.insert(item);
  Schema schema;
  schema.tables.insert({table.name, table, {}});
  return schema;
}

Plan plan_of(const Schema& before, const Schema& after) {
  Sink sink;
  const auto plan = make_plan(plain_dialect(), {}, before, after, diff_schemas(before, after, sink), {}, sink);
  REQUIRE(plan.has_value());
  REQUIRE(!sink.has_errors());
  return *plan;
}

}  // namespace

TEST_CASE("a sound plan holds") {
  const Schema before = schema_of({column("a"), column("b")});
  const Schema after = schema_of({column("a", {BooleanType{}}), column("c")});
  const Plan plan = plan_of(before, after);
  CHECK(plan.steps.size() == 3);
  CHECK(replay(plan, before, after).empty());
}

TEST_CASE("what is kept aside is there until it is purged") {
  Table table = *schema_of({column("a"), column("b")}).tables.find(Text("t"))->value;
  table.primary_key = PrimaryKey{Text("pk_t"), true, {Text("a")}, {}, {}};
  table.columns.find(Text("a"))->nullable = false;
  Schema before;
  Schema after;
  before.tables.insert({table.name, table, {}});
  table.columns.erase(Text("b"));
  after.tables.insert({table.name, table, {}});
  Sink sink;
  std::optional<Plan> plan = make_plan(plain_dialect(), {}, before, after, diff_schemas(before, after, sink), {Online::automatic, true}, sink);
  REQUIRE(plan.has_value());
  CHECK(plan->steps.size() == 4);
  CHECK(plan->steps.back().retained == "schemac_retained_t");
  CHECK(replay(*plan, before, after).empty());
  plan->purge.clear();
  CHECK(replay(*plan, before, after) == std::vector<std::string>{"forward: table schemac_retained_t should not be there"});
}

TEST_CASE("a missing step is found") {
  const Schema before = schema_of({column("a")});
  const Schema after = schema_of({column("a"), column("b")});
  Plan plan = plan_of(before, after);
  plan.steps.clear();
  CHECK(replay(plan, before, after).size() == 1);
}

TEST_CASE("a reverse that does not undo is found") {
  const Schema before = schema_of({column("a")});
  const Schema after = schema_of({column("a"), column("b")});
  Plan plan = plan_of(before, after);
  plan.steps[0].reverse.clear();
  CHECK(replay(plan, before, after).size() == 1);
}

TEST_CASE("a need that is not met is found") {
  const Schema before = schema_of({column("a")});
  const Schema after = schema_of({column("a")});
  Plan plan = plan_of(before, after);
  Step step;
  step.forward = DropColumn{Text("t"), column("x")};
  step.reverse = {AddColumn{Text("t"), column("x"), false, {}, false}};
  plan.steps.push_back(step);
  CHECK(replay(plan, before, after) == std::vector<std::string>{"step 1: drop_column of column t.x: no column x"});
}
