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

std::string codes_of_check(const std::string& check, std::string_view help = "") { return schemac::test::codes_of(table + check + "\"}\n", help); }

}  // namespace

TEST_CASE("sound checks are sound") {
  for (const char* check :
       {"n + 1 > 0 and x * 2 < 1e6", "s || '-' <> 'a' and s like 'x%'", "d > '2020-01-31' or at < '2020-01-31 10:00:00'", "ok and not (e = 'done')",
        "e in ('open', 'done')", "(n, s) = (1, 'a')", "extract(year from at) > 2000", "case when ok then n > 0 else n < 5 end", "coalesce(n, 0) = 0",
        "d + interval '1 day' > d", "cast(n as text) = s", "div(n, 2) = 1", "s is not distinct from 'x'"})
    CHECK(codes_of_check(check).empty());
}

TEST_CASE("unlike families do not compare") {
  CHECK(codes_of_check("s = n", "cast(n as text)") == "type_mismatch");
  CHECK(codes_of_check("n = '5'", "leave out the quotes") == "type_mismatch");
  CHECK(codes_of_check("ok = 1") == "type_mismatch");
  CHECK(codes_of_check("d - d = 3", "date_diff") == "type_mismatch");
}

TEST_CASE("literals must be values of the other side's type") {
  CHECK(codes_of_check("e = 'dnoe'", "did you mean `done`?") == "bad_literal");
  CHECK(codes_of_check("d > '2020-02-30'") == "bad_literal");
  CHECK(codes_of_check("d > date '2020-13-01'") == "bad_literal");
}

TEST_CASE("a check is a condition that always holds") {
  CHECK(codes_of_check("n + 1") == "not_a_condition");
  CHECK(codes_of_check("random() > 0.5") == "not_repeatable");
  CHECK(codes_of_check("at < now()") == "not_repeatable");
  CHECK(codes_of_check("sum(n) > 3") == "not_allowed_here");
  CHECK(codes_of_check("n in (select n from t)") == "not_allowed_here");
}

TEST_CASE("operators say what to write instead") {
  CHECK(codes_of_check("n / 2 > 1", "div(n, 2)") == "integer_division");
  CHECK(codes_of_check("s || n = 'a'", "cast(n as text)") == "concat_needs_text");
  CHECK(codes_of_check("d + 1 > d", "interval '1 day'") == "type_mismatch");
}

TEST_CASE("functions are of the catalogue") {
  CHECK(codes_of_check("uper(s) = 'A'", "did you mean `upper`?") == "unknown_function");
  CHECK(codes_of_check("replace(s, 'b') = 'A'", "replace(text, text, text)") == "argument_count");
  CHECK(codes_of_check("upper(n) = 'A'", "cast(n as text)") == "argument_type");
  CHECK(codes_of_check("md5(s) = 'A'", "MySQL has no function for `md5`") == "function_not_on_target");
}

TEST_CASE("columns are known, once") {
  CHECK(codes_of_check("nn > 0") == "unknown_column");
  CHECK(codes_of_check("u.n > 0") == "unknown_table");
}

TEST_CASE("nesting is looked at once a level") {
  std::string check = "ok";
  for (int i = 0; i < 40; ++i) check.insert(0, "(").append(") in (true, false)");
  CHECK(codes_of_check(check).empty());
}
