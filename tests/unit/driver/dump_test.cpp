// Trees as s-expressions, and dumps that say only what is out of the ordinary.
#include "compiler/driver/dump.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "compiler/driver/dump_text.hpp"

using namespace schemac;

namespace {

ExprPtr expr(auto node) { return ExprPtr(Expr{std::move(node), {}}); }
ExprPtr column(std::string_view name) { return expr(ColumnRef{Text(), Text(name)}); }

}  // namespace

TEST_CASE("expressions") {
  const ExprPtr greater = expr(Binary{BinaryOp::greater, column("price"), expr(NumberLiteral{Text("0"), true})});
  CHECK(text_of(*greater) == "(> price 0)");
  CHECK(text_of(Expr{Is{column("odd name"), IsWhat::null, true}, {}}) == "(not_is_null \"odd name\")");
  CHECK(text_of(Expr{StringLiteral{Text("it's")}, {}}) == "'it''s'");
  CHECK(text_of(Expr{Case{{}, {{greater, column("a")}}, column("b")}, {}}) == "(case (when (> price 0) a) (else b))");
  Call call{Text("count"), {expr(Star{})}, false, {}, {}, {}};
  call.over = Window{Text(), {column("a")}, {{column("b"), true, NullsOrder::last}}, {}};
  CHECK(text_of(Expr{call, {}}) == "(count * (over (partition_by a) (order_by (desc b nulls_last))))");
}

TEST_CASE("queries and types") {
  Select select;
  select.items = {{column("a"), Text("x")}, {expr(Star{Text("t")}), Text()}};
  select.from = {SourcePtr(Source{NamedSource{Text("audit.log"), Text("t"), {}}, {}})};
  Query query;
  query.body = select;
  query.limit = expr(NumberLiteral{Text("3"), true});
  CHECK(text_of(query) == "(query (select (as a x) t.* (from (table audit.log (as t)))) (limit 3))");
  CHECK(text_of(Type{DecimalType{12, 2}}) == "decimal(12,2)");
  CHECK(text_of(Type{ArrayType{Shared<Type>(Type{IntegerType{64, true}})}}) == "uint64[]");
  CHECK(text_of(Type{EnumValuesType{{Text("a"), Text("b")}, {}}}) == "(enum 'a' 'b')");
}

TEST_CASE("a schema without what is usual") {
  Table table;
  table.name = Text("t");
  Column plain;
  plain.name = Text("id");
  plain.type = Type{IntegerType{}};
  table.columns.insert(plain);
  Schema schema;
  schema.tables.insert({Text("t"), Shared<Table>(table), {}});
  const auto json = nlohmann::ordered_json::parse(dump_model({}, schema));
  CHECK(json["old"].empty());
  CHECK(json["new"]["tables"][0].dump() == R"({"name":"t","columns":[{"name":"id","type":"int32"}]})");
}
