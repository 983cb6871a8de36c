// Scripts, plan.json and the files that hold them.
#include <doctest/doctest.h>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>

#include "compiler/emit/comment_text.hpp"
#include "compiler/emit/emit.hpp"
#include "compiler/plan/state.hpp"

namespace {

using namespace schemac;
namespace fs = std::filesystem;

Column plain_column(std::string_view name) {
  Column column;
  column.name = Text(name);
  column.type = {IntegerType{}};
  return column;
}

Step add_column(std::string_view name, bool joined = false) {
  const Column column = plain_column(name);
  return {AddColumn{Text("t"), column, false, {}, false}, {DropColumn{Text("t"), column}}, Phase::expand, Reversal::lossless, {}, joined};
}

// A table `t` and an enum `e`.
Schema schema_before() {
  Table table;
  table.name = Text("t");
  table.columns.insert(plain_column("id"));
  Enum type;
  type.name = Text("e");
  Schema schema;
  schema.tables.insert({table.name, Shared<Table>(table), {}});
  schema.enums.insert({type.name, Shared<Enum>(type), {}});
  return schema;
}

Artifacts emit(std::string_view dialect, std::vector<Step> steps) {
  Plan plan;
  plan.dialect = find_dialect(dialect);
  plan.version = plan.dialect->assumed;
  plan.transactional = plan.dialect->capabilities.ddl_transaction == DdlTransaction::full;
  plan.steps = std::move(steps);
  for (Step& step : plan.steps) step.reverse_costs.resize(step.reverse.size());
  SourceSet files;
  Sink sink;
  const auto store = TemplateStore::open(std::nullopt, files, sink);
  REQUIRE(store);
  const State start(schema_before(), plan.dialect->capabilities);
  State end = start;
  for (const Step& step : plan.steps) REQUIRE_FALSE(end.apply(step.forward));
  auto artifacts = emit_artifacts(plan, *store, {.whole_kit = true, .start = &start, .end = &end}, sink);
  REQUIRE(artifacts);
  return std::move(*artifacts);
}

bool contains(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

TEST_CASE("joined steps are one ALTER both ways") {
  const Artifacts made = emit("mysql", {add_column("a"), add_column("b", true)});
  CHECK(contains(made.file("forward.sql"), "ALTER TABLE `t`\n  ADD COLUMN `a` int NOT NULL,\n  ADD COLUMN `b` int NOT NULL;\n"));
  CHECK(contains(made.file("forward.sql"),
                 "-- steps 1 to 2 of 2, in one statement:\n--   1: add column t.a (expand; reverse: lossless)\n--   2: add column t.b"));
  CHECK(contains(made.file("rollback.sql"), "ALTER TABLE `t`\n  DROP COLUMN `b`,\n  DROP COLUMN `a`;\n"));
  CHECK(contains(made.file("rollback.sql"), "-- undo steps 2 to 1, in one statement:\n--   2 (add column): drop column t.b (lossless)\n--   1 (add"));
}

TEST_CASE("a step with a transaction of its own stands outside the others") {
  Step alone{AddEnumValues{Text("e"), {{Text("v"), {}}}}, {}, Phase::expand, Reversal::lossy, "the value stays"};
  alone.transaction = Transaction::apart;
  alone.failure = "a row holds it";
  const Artifacts made = emit("postgresql", {add_column("a"), alone, add_column("b")});
  const std::string& sql = made.file("forward.sql");
  const std::size_t value = sql.find("ADD VALUE");
  CHECK(sql.rfind("COMMIT;", value) < value);
  CHECK(sql.rfind("COMMIT;", value) > sql.find("ADD COLUMN \"a\""));
  CHECK(sql.find("BEGIN;", value) < sql.find("ADD COLUMN \"b\""));
  CHECK(sql.ends_with("COMMIT;\n"));
  CHECK(contains(made.file("rollback.sql"), "(lossy: the value stays; fails where a row holds it)"));
  CHECK(contains(sql, "-- 3 transactions: run it with psql -v ON_ERROR_STOP=1"));
  CHECK_FALSE(contains(emit("postgresql", {add_column("a")}).file("forward.sql"), "ON_ERROR_STOP"));
}

TEST_CASE("nothing to do is said, and nothing is run") {
  const Artifacts made = emit("tidb", {});
  CHECK(made.file("forward.sql") == "-- schemac: forward script for TiDB 7.5 and later, 0 steps\n-- nothing changes\n");
}

TEST_CASE("TiDB's script stops where checks would be dropped") {
  CHECK_FALSE(contains(emit("tidb", {add_column("a")}).file("forward.sql"), "tidb_enable_check_constraint"));
  Check check;
  check.name = Text("c");
  check.expr = {ExprPtr(Expr{BooleanLiteral{true}, {}}), {}};
  Step step{AddCheck{Text("t"), check}, {DropCheck{Text("t"), check}}, Phase::migrate, Reversal::lossless, {}};
  CHECK(contains(emit("tidb", {step}).file("forward.sql"), "tidb_enable_check_constraint"));
}

TEST_CASE("names cannot end a comment") {
  CHECK(comment_text("a\nDROP TABLE x; -- */ /* \\g \xe2\x80\xa8 \xf0\x9f\x8e\xab \xff") ==
        "a<U+000A>DROP TABLE x; -- *<U+002F> /<U+002A> <U+005C>g <U+2028> \xf0\x9f\x8e\xab <byte 00FF>");
  const Artifacts made = emit("mysql", {add_column("x\nDROP TABLE y")});
  CHECK_FALSE(contains(made.file("forward.sql").substr(0, made.file("forward.sql").find("ALTER")), "\nDROP"));
}

TEST_CASE("plan.json has the statements of both ways") {
  const auto plan = nlohmann::json::parse(emit("mysql", {add_column("a"), add_column("b", true)}).file("plan.json"));
  CHECK(plan["dialect"] == "mysql");
  CHECK(plan["version"] == "8.0.16");
  CHECK(plan["steps"].size() == 2);
  CHECK(plan["steps"][0]["operation"] == "add_column");
  CHECK(plan["steps"][0]["forward"].size() == 1);
  CHECK(plan["steps"][1]["joined"] == true);
  CHECK(plan["steps"][1]["forward"].empty());
}

TEST_CASE("files are written whole, below their folder") {
  const fs::path folder = fs::temp_directory_path() / "schemac_write_test";
  fs::remove_all(folder);
  Sink sink;
  CHECK(write_files(folder, {{"mysql/forward.sql", "one\n"}}, sink));
  CHECK(write_files(folder, {{"mysql/forward.sql", "two\n"}}, sink));
  std::ifstream in(folder / "mysql/forward.sql");
  CHECK(std::string(std::istreambuf_iterator<char>(in), {}) == "two\n");
  CHECK(std::distance(fs::directory_iterator(folder / "mysql"), fs::directory_iterator()) == 1);
  for (const char* path : {"../x.sql", "/x.sql", "a/../../x.sql", ""}) CHECK_FALSE(write_files(folder, {{path, ""}}, sink));
  fs::remove_all(folder);
}

}  // namespace
