// Expressions as each dialect spells them.
#include <doctest/doctest.h>
#include <string>

#include "compiler/load/parse.hpp"
#include "compiler/lower/print.hpp"

namespace {

using namespace schemac;

std::string print(std::string_view dialect, std::string_view text, Standing standing = Standing::plain) {
  const Parsed<ExprPtr> parsed = parse_expression(text);
  REQUIRE_MESSAGE(parsed.value, text);
  return print_expression(*find_dialect(dialect), **parsed.value, standing);
}

struct Row {
  std::string_view text;
  std::string_view mysql;
  std::string_view postgresql;
};

void check_rows(std::initializer_list<Row> rows) {
  for (const Row& row : rows) {
    CHECK(print("mysql", row.text) == row.mysql);
    CHECK(print("postgresql", row.text) == row.postgresql);
  }
}

TEST_CASE("only the parentheses that the tree needs") {
  for (const std::string_view text : {"(1 + 2) * 3", "1 + 2 * 3", "1 - (2 - 3)", "1 - 2 - 3", "-(-1)", "1 - (-1)", "not (true and false)",
                                      "(true or false) and true", "true or false and true", "1 + 2 between 1 and 3", "(1 < 2) = (2 < 3)",
                                      "1 in (1, 2)", "(1 = 2) is null", "case when 1 = 2 then 'x' else 'y' end"})
    CHECK(print("postgresql", text) == text);
}

TEST_CASE("names are quoted, whatever is in them") {
  CHECK(print("postgresql", "\"a\"\"b\" > 0") == "\"a\"\"b\" > 0");
  CHECK(print("mysql", "\"a`b\" > 0") == "`a``b` > 0");
  CHECK(print("mysql", "t.a = 1") == "`t`.`a` = 1");
}

TEST_CASE("strings are data") {
  check_rows({{"'it''s'", "'it''s'", "'it''s'"}, {"'a\\b'", "'a\\\\b'", "'a\\b'"}});
  CHECK(print("mysql", "a like 'x\\_y'", Standing::condition) == "`a` like concat('x', convert(char(92) using utf8mb4), '_y')");
  CHECK(print("postgresql", "a like 'x\\_y'", Standing::condition) == "\"a\" like 'x\\_y'");
}

TEST_CASE("operators with each dialect's meaning") {
  check_rows({{"a || b || 'x'", "concat(`a`, `b`, 'x')", "\"a\" || \"b\" || 'x'"},
              {"a is distinct from b", "not (`a` <=> `b`)", "\"a\" is distinct from \"b\""},
              {"a is not distinct from b and c = 1", "`a` <=> `b` and `c` = 1", "\"a\" is not distinct from \"b\" and \"c\" = 1"},
              {"div(a, b + 1)", "`a` div nullif(`b` + 1, 0)", "cast(div(\"a\", nullif(\"b\" + 1, 0)) as bigint)"},
              {"length(a) > 2", "char_length(`a`) > 2", "length(\"a\") > 2"},
              {"concat(a, 'x') = 'yx'", "concat(`a`, 'x') = 'yx'", "\"a\" || 'x' = 'yx'"},
              {"position('a' in b)", "locate('a', convert(`b` using utf8mb4) collate utf8mb4_bin)", "position('a' in \"b\")"}});
}

TEST_CASE("casts, dates and spans of time") {
  check_rows({{"cast(a as integer)", "cast(`a` as signed)", "cast(\"a\" as integer)"},
              {"cast(a as varchar(10))", "cast(`a` as char(10))", "cast(\"a\" as varchar(10))"},
              {"cast(a + 1 as double)", "(`a` + 1) + 0e0", "cast(\"a\" + 1 as double precision)"},
              {"a + interval '1 day 2 hours'", "`a` + interval 1 day + interval 2 hour", "\"a\" + interval '1 day 2 hours'"},
              {"extract(dow from a)", "dayofweek(`a`) - 1", "cast(extract(dow from \"a\") as integer)"},
              {"timestamp '2026-01-01T10:00:00Z'", "timestamp '2026-01-01 10:00:00'", "timestamptz '2026-01-01 10:00:00'"},
              {"now()", "current_timestamp(6)", "now()"}});
}

TEST_CASE("aggregates") {
  check_rows(
      {{"count(*) filter (where a > 1)", "count(case when `a` > 1 then 1 end)", "count(*) filter (where \"a\" > 1)"},
       {"string_agg(a, ', ' order by a desc)", "group_concat(`a` order by `a` desc separator ', ')", "string_agg(\"a\", ', ' order by \"a\" desc)"},
       {"row_number() over (partition by a order by b nulls last)", "row_number() over (partition by `a` order by `b` is null, `b`)",
        "row_number() over (partition by \"a\" order by \"b\" nulls last)"}});
}

TEST_CASE("a check is a predicate where the server wants one") {
  CHECK(print("mysql", "is_open", Standing::condition) == "`is_open` <> 0");
  CHECK(print("mysql", "not is_open", Standing::condition) == "not `is_open`");
  CHECK(print("postgresql", "is_open", Standing::condition) == "\"is_open\"");
}

TEST_CASE("json paths") {
  check_rows(
      {{"json_extract_text(a, 'k\"ey', '0')",
        R"(case when json_type(json_extract(`a`, '$."k\\"ey"')) = 'ARRAY' and json_type(json_extract(`a`, '$."k\\"ey"[0]')) <> 'NULL' then json_unquote(json_extract(`a`, '$."k\\"ey"[0]')) end)",
        R"(jsonb_path_query_first("a", cast('strict ' || '$."k\"ey"[0]' as jsonpath), silent => true) #>> cast(array[] as text[]))"}});
}

}  // namespace
