// Schemas as one target keeps them, and what is left out of a pair.
#include <doctest/doctest.h>

#include "tests/unit/check/schema_text.hpp"

using namespace schemac;
using schemac::test::look;
using schemac::test::Looked;

namespace {

Schema on(const std::string& yaml, std::string_view dialect) {
  Looked looked;
  look(looked, yaml);
  INFO(looked.text());
  REQUIRE(looked.sound);
  for (const TargetChoice& target : looked.targets)
    if (target.dialect->name == dialect) return normalize({}, looked.schema, target).after;
  return {};
}

const Table& table_of(const Schema& schema, const char* name) { return *schema.tables.find(Text(name))->value; }

}  // namespace

TEST_CASE("enums stand in the column or are types") {
  const std::string yaml =
      "enums: {state: [open, {value: done, renamed_from: ready}]}\ntables: {t: {columns: {id: integer primary key, a: state, b: \"enum(x, y)\"}}}";
  const Schema mysql = on(yaml, "mysql");
  CHECK(mysql.enums.empty());
  const auto* values = type_as<EnumValuesType>(table_of(mysql, "t").columns.find(Text("a"))->type);
  REQUIRE(values != nullptr);
  CHECK(values->values.size() == 2);
  CHECK(values->renames.size() == 1);
  const Schema postgresql = on(yaml, "postgresql");
  CHECK(postgresql.enums.size() == 2);
  const auto* named = type_as<EnumNameType>(table_of(postgresql, "t").columns.find(Text("b"))->type);
  REQUIRE(named != nullptr);
  CHECK(named->name == "t_b");
}

TEST_CASE("a server that needs an index behind a foreign key gets one, unless there is one") {
  const std::string head =
      "tables: {p: {columns: {id: integer primary key}}, c: {columns: {id: integer primary key, p_id: integer references p, n: integer}";
  const Schema mysql = on(head + "}}", "mysql");
  REQUIRE(table_of(mysql, "c").indexes.size() == 1);
  CHECK(table_of(mysql, "c").indexes[0].generated_name);
  CHECK(table_of(mysql, "c").foreign_keys[0].target_columns.front() == "id");
  CHECK(table_of(on(head + ", indexes: {i: [p_id, n]}}}", "mysql"), "c").indexes.size() == 1);
  CHECK(table_of(on(head + "}}", "postgresql"), "c").indexes.empty());
}

TEST_CASE("overrides are laid in and what only excludes is gone") {
  const std::string yaml =
      "tables: {t: {columns: {id: integer primary key, a: {type: varchar(5), mysql: {type: varchar(7)}}, b: {type: integer, only: [postgresql]}}}}";
  CHECK(type_as<CharType>(table_of(on(yaml, "tidb"), "t").columns.find(Text("a"))->type)->length == 7);
  CHECK(type_as<CharType>(table_of(on(yaml, "postgresql"), "t").columns.find(Text("a"))->type)->length == 5);
  CHECK(table_of(on(yaml, "mysql"), "t").columns.find(Text("b")) == nullptr);
}

TEST_CASE("views are spelled out, with what they read") {
  const std::string yaml =
      "tables: {t: {columns: {id: integer primary key, s: varchar(9)}}}\nviews: {v: {query: \"select * from t\"}, w: {query: \"select v.id, "
      "upper(v.s) as u from v\"}}";
  const Schema schema = on(yaml, "postgresql");
  const View& v = *schema.views.find(Text("v"))->value;
  CHECK(v.columns == std::vector<Text>{Text("id"), Text("s")});
  CHECK(std::get<Select>(v.query.tree()->body).items.size() == 2);
  CHECK(v.reads == std::vector<ColumnUse>{{Text("t"), {}}, {Text("t"), Text("id")}, {Text("t"), Text("s")}});
  const View& w = *schema.views.find(Text("w"))->value;
  CHECK(w.column_types.size() == 2);
  CHECK(type_as<TextType>(w.column_types[1]) != nullptr);
}

TEST_CASE("instants are read in UTC") {
  const Schema schema =
      on("targets: {postgresql: 14}\ntables: {t: {columns: {id: integer primary key, at: timestamp, y: {type: integer, null: true, generated: "
         "extract(year from at)}}}}",
         "postgresql");
  const Expr* tree = table_of(schema, "t").columns.find(Text("y"))->generated->expr.tree();
  const auto* operand = expr_as<Call>(*expr_as<Extract>(*tree)->operand);
  REQUIRE(operand != nullptr);
  CHECK(operand->function == "at_utc");
}

TEST_CASE("what is equal and unrelated is left out; neighbours stay") {
  const std::string rest =
      "p: {columns: {id: integer primary key}}, far: {columns: {id: integer primary key}}, c: {columns: {id: integer primary key, p_id: integer "
      "references p(id)";
  const std::string views = "}}}\nviews: {on_c: {query: select id from c}, on_far: {query: select id from far}}\n";
  Looked before;
  Looked after;
  look(before, "tables: {" + rest + views);
  look(after, "tables: {" + rest + ", n: \"integer?\"" + views);
  REQUIRE(before.sound);
  REQUIRE(after.sound);
  const NormalizedPair pair = normalize(before.schema, after.schema, after.targets.front());
  CHECK(pair.after.tables.size() == 2);
  CHECK(pair.after.tables.contains(Text("p")));
  CHECK(pair.after.views.size() == 1);
  CHECK(pair.before.views.contains(Text("on_c")));
}
