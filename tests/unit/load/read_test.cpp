// Objects read into the model: names that are built, overrides, mixins, defaults.
#include <doctest/doctest.h>

#include "tests/unit/load/loading.hpp"

namespace schemac {
namespace {

Schema sound(const std::string& text) {
  const Loaded loaded = load_text(text);
  CHECK(loaded.diagnostics == "");
  return *loaded.schema;
}

const Table& table(const Schema& schema, std::string_view name) { return *schema.tables.find(Text(name))->value; }

const Table* variant(const Table& table, std::string_view dialect) {
  for (const Variant<Table>& variant : table.variants)
    if (variant.dialect == dialect) return variant.value.get();
  return nullptr;
}

template <class Node>
const Node& default_of(const Table& table, std::string_view column) {
  const std::optional<Expression>& value = table.columns.find(Text(column))->default_value;
  REQUIRE(value);
  REQUIRE(value->tree() != nullptr);
  REQUIRE(expr_as<Node>(*value->tree()) != nullptr);
  return *expr_as<Node>(*value->tree());
}

std::string message(const std::string& text) { return load_text(text).diagnostics; }
bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("keys in a column's definition get names by the rule") {
  const Schema schema = sound(
      "tables:\n"
      "  audit.log:\n"
      "    columns:\n"
      "      id: bigint identity primary key\n"
      "      code: varchar(32) unique\n"
      "      n: integer check (n > 0)\n"
      "      who: {type: bigint, references: User(id), on_delete: cascade, on_update: restrict}\n");
  const Table& log = table(schema, "audit.log");
  CHECK(log.primary_key->name == "pk_log");
  CHECK(log.unique_keys[0].name == "uq_log_code");
  CHECK(log.checks[0].name == "chk_log_n");
  CHECK(log.foreign_keys[0].name == "fk_log_who");
  CHECK(log.foreign_keys[0].generated_name);
  CHECK(log.foreign_keys[0].on_delete == ReferentialAction::cascade);
  CHECK(log.foreign_keys[0].on_update == ReferentialAction::restrict);
}

TEST_CASE("defaults are values where the type can take them") {
  const Schema schema = sound(
      "enums: {state: [open, done]}\n"
      "tables:\n"
      "  t:\n"
      "    columns:\n"
      "      a: {type: state, default: open}\n"
      "      b: {type: integer, default: -5}\n"
      "      c: {type: boolean, default: true}\n"
      "      d: {type: date, default: 2026-01-01}\n"
      "      e: {type: timestamp, default: now()}\n"
      "      f: {type: varchar(20), default: now()}\n"
      "      g: {type: varchar(20), default: {sql: upper('x')}}\n"
      "      h: {type: varchar(20), default: ''}\n"
      "      i: {type: integer, null: true, default: null}\n"
      "      j: integer? default null\n"
      "      k: {type: uuid, default: {sql: {postgresql: gen_random_uuid(), mysql: (uuid())}}}\n");
  const Table& t = table(schema, "t");
  CHECK(default_of<StringLiteral>(t, "a").value == "open");
  CHECK(default_of<Unary>(t, "b").op == UnaryOp::negate);
  CHECK(default_of<BooleanLiteral>(t, "c").value);
  CHECK(default_of<TemporalLiteral>(t, "d").kind == TemporalKind::date);
  CHECK(default_of<Call>(t, "e").function == "now");
  CHECK(default_of<StringLiteral>(t, "f").value == "now()");
  CHECK(default_of<Call>(t, "g").function == "upper");
  CHECK(default_of<StringLiteral>(t, "h").value == "");
  CHECK_FALSE(t.columns.find(Text("i"))->default_value);
  CHECK_FALSE(t.columns.find(Text("j"))->default_value);
  CHECK(std::get<PerDialect>(t.columns.find(Text("k"))->default_value->form).texts.size() == 2);
}

TEST_CASE("a dialect's map overrides keys there, and on the dialects that are based on it") {
  const Schema schema = sound(
      "tables:\n"
      "  t:\n"
      "    columns:\n"
      "      id: integer primary key\n"
      "      a: {type: text, mysql: {type: varchar(20), collation: utf8mb4_bin}, tidb: {type: varchar(30)}, postgresql: {storage: plain}}\n"
      "    indexes: {i: {columns: [a], where: id > 1, mysql: {where: null}}}\n"
      "    mysql: {engine: InnoDB, checks: {c: id > 0}}\n"
      "    postgresql: {with: {fillfactor: 70}}\n");
  const Table& t = table(schema, "t");
  CHECK(type_as<TextType>(t.columns[1].type) != nullptr);
  CHECK(t.variants.size() == 2);
  CHECK(variant(t, "postgresql") == nullptr);
  const Table* mysql = variant(t, "mysql");
  const Table* tidb = variant(t, "tidb");
  REQUIRE(mysql != nullptr);
  REQUIRE(tidb != nullptr);
  CHECK(type_as<CharType>(mysql->columns[1].type)->length == 20);
  CHECK(type_as<CharType>(tidb->columns[1].type)->length == 30);
  CHECK(tidb->columns[1].collation == "utf8mb4_bin");
  CHECK(t.columns[1].collation == "");
  CHECK(t.columns[1].options.size() == 1);
  CHECK(t.indexes[0].predicate);
  CHECK_FALSE(tidb->indexes[0].predicate);
  CHECK(t.checks.empty());
  CHECK(tidb->checks[0].name == "c");
  CHECK(t.options.size() == 2);
  CHECK(t.options[1].key == "with.fillfactor");
  CHECK(mysql->options == t.options);
}

TEST_CASE("mixins are laid behind the table's own, under its names") {
  const Schema schema = sound(
      "mixins:\n"
      "  owned: {columns: {owner: bigint references User(id), made: \"timestamp default now()\"}, indexes: {i: [made]}, mysql: {engine: InnoDB}}\n"
      "tables:\n"
      "  t: {use: [owned], columns: {id: integer primary key, made: timestamp default now()}}\n");
  const Table& t = table(schema, "t");
  CHECK(t.columns.size() == 3);
  CHECK(t.columns[2].name == "owner");
  CHECK(t.foreign_keys[0].name == "fk_t_owner");
  CHECK(t.indexes.size() == 1);
  CHECK(t.options.size() == 1);
}

TEST_CASE("a mixin that differs, or is not there, is an error") {
  CHECK(has(message("mixins: {m: {columns: {a: integer}}}\ntables: {t: {use: [m], columns: {a: bigint}}}\n"), "S0125"));
  CHECK(has(message("mixins: {owned: {columns: {a: integer}}}\ntables: {t: {use: [owner], columns: {a: bigint}}}\n"), "did you mean `owned`?"));
}

TEST_CASE("an object in two files shows both places") {
  const std::string text = "tables: {t: {columns: {id: integer}}}\n";
  const std::string diagnostics = load_texts({text, text}).diagnostics;
  CHECK(has(diagnostics, "f1.yaml:1:10"));
  CHECK(has(diagnostics, "f0.yaml:1:10"));
}

TEST_CASE("several errors of one run are all told") {
  const std::string diagnostics = message(
      "tabels: {}\n"
      "targets: {mysql: x, oracle: 1}\n"
      "tables:\n"
      "  t:\n"
      "    colums: {}\n"
      "    rows: {}\n"
      "    indexes: {i: {columns: [a], using: btre}}\n"
      "    unique: {u: {columns: [a], deferrable: no}}\n"
      "  u: {columns: {a: {type: integer, unique}}}\n");
  for (const char* part :
       {"did you mean `tables`?", "`x` is no server version", "no dialect `oracle`", "did you mean `columns`?", "`rows` without `values`",
        "did you mean `btree`?", "`deferrable` is `true` or `false`, not `no`", "`unique` has no value"})
    CHECK_MESSAGE(has(diagnostics, part), part, " in ", diagnostics);
}

}  // namespace schemac
