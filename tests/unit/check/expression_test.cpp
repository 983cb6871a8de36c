// Types of expressions: what is refused, and with which mend.
#include <doctest/doctest.h>

#include "tests/unit/check/schema_text.hpp"

namespace {

constexpr const char* table = R"yaml(
enums: {state: [open, done]}
tables:
  t:
    columns: {id: integer primary key, n: integer, s: varchar(20), d: date, at: datetime, ok: boolean, e: state, x: "decimal(10,2)"}
    checks: {chk_t: ")yaml";

std::string codes_of(const std::string& check, std::string_view help = "") { return schemac::test::codes_of(table + check + "\"}\n", help); }

}  // namespace

TEST_CASE("sound checks are sound") {
  for (const char* check :
       {"n + 1 > 0 and x * 2 < 1e6", "s || '-' <> 'a' and s like 'x%'", "d > '2020-01-31' or at < '2020-01-31 10:00:00'", "ok and not (e = 'done')",
        "e in ('open', 'done')", "(n, s) = (1, 'a')", "extract(year from at) > 2000", "case when ok then n > 0 else n < 5 end", "coalesce(n, 0) = 0",
        "d + interval '1 day' > d", "cast(n as text) = s", "div(n, 2) = 1", "s is not distinct from 'x'"})
    CHECK(codes_of(check).empty());
}

TEST_CASE("unlike families do not compare") {
  CHECK(codes_of("s = n", "cast(n as text)") == "type_mismatch");
  CHECK(codes_of("n = '5'", "leave out the quotes") == "type_mismatch");
  CHECK(codes_of("ok = 1") == "type_mismatch");
  CHECK(codes_of("d - d = 3", "date_diff") == "type_mismatch");
}

TEST_CASE("literals must be values of the other side's type") {
  CHECK(codes_of("e = 'dnoe'", "did you mean `done`?") == "bad_literal");
  CHECK(codes_of("d > '2020-02-30'") == "bad_literal");
  CHECK(codes_of("d > date '2020-13-01'") == "bad_literal");
}

TEST_CASE("a check is a condition that always holds") {
  CHECK(codes_of("n + 1") == "not_a_condition");
  CHECK(codes_of("random() > 0.5") == "not_repeatable");
  CHECK(codes_of("at < now()") == "not_repeatable");
  CHECK(codes_of("sum(n) > 3") == "not_allowed_here");
  CHECK(codes_of("n in (select n from t)") == "not_allowed_here");
}

TEST_CASE("operators say what to write instead") {
  CHECK(codes_of("n / 2 > 1", "div(n, 2)") == "integer_division");
  CHECK(codes_of("s || n = 'a'", "cast(n as text)") == "concat_needs_text");
  CHECK(codes_of("d + 1 > d", "interval '1 day'") == "type_mismatch");
}

TEST_CASE("functions are of the catalogue") {
  CHECK(codes_of("uper(s) = 'A'", "did you mean `upper`?") == "unknown_function");
  CHECK(codes_of("replace(s, 'b') = 'A'", "replace(text, text, text)") == "argument_count");
  CHECK(codes_of("upper(n) = 'A'", "cast(n as text)") == "argument_type");
  CHECK(codes_of("md5(s) = 'A'", "MySQL has no function for `md5`") == "function_not_on_target");
}

TEST_CASE("columns are known, once") {
  CHECK(codes_of("nn > 0") == "unknown_column");
  CHECK(codes_of("u.n > 0") == "unknown_table");
}

TEST_CASE("nesting is looked at once a level") {
  std::string check = "ok";
  for (int i = 0; i < 40; ++i) check = "(" + check + ") in (true, false)";
  CHECK(codes_of(check).empty());
}
