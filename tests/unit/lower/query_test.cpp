// Queries as each dialect spells them.
#include <doctest/doctest.h>
#include <string>

#include "compiler/load/parse.hpp"
#include "compiler/lower/print.hpp"

namespace {

using namespace schemac;

std::string print_query(std::string_view dialect, std::string_view text, const std::vector<Text>& names = {}) {
  const Parsed<QueryPtr> parsed = parse_query(text);
  REQUIRE_MESSAGE(parsed.value, text);
  return print_query(*find_dialect(dialect), **parsed.value, names);
}

TEST_CASE("a clause a line, output columns by name") {
  CHECK(print_query(
            "postgresql",
            "select o.id, count(*) from \"Order\" o left join audit.log l on l.id = o.id where o.id > 1 group by o.id having count(*) > 1 order by "
            "1 limit 5",
            {Text("id"), Text("n")}) ==
        "select\n  \"o\".\"id\",\n  count(*) as \"n\"\nfrom \"Order\" as \"o\"\nleft join \"audit\".\"log\" as \"l\" on \"l\".\"id\" = \"o\".\"id\"\n"
        "where \"o\".\"id\" > 1\ngroup by \"o\".\"id\"\nhaving count(*) > 1\norder by 1\nlimit 5");
}

TEST_CASE("subqueries stand on one line, derived tables are indented") {
  CHECK(print_query("mysql", "with c as (select a from t) select a from (select a from c where a in (select b from u)) d") ==
        "with `c` as (\n  select\n    `a`\n  from `t`\n)\nselect\n  `a`\nfrom (\n  select\n    `a`\n  from `c`\n  where `a` in (select `b` from "
        "`u`)\n) as `d`");
}

TEST_CASE("set operations keep their shape") {
  CHECK(print_query("postgresql", "select 1 union all (select 2 union select 3)") ==
        "select\n  1\nunion all\n(\n  select\n    2\n  union\n  select\n    3\n)");
  CHECK(print_query("postgresql", "select 1 union select 2 union select 3").find('(') == std::string::npos);
}

TEST_CASE("what a dialect has no word for") {
  CHECK(print_query("mysql", "values (1, 2), (3, 4)") == "select 1 as `column1`, 2 as `column2`\nunion all\nselect 3, 4");
  CHECK(print_query("postgresql", "values (1, 2), (3, 4)") == "values (1, 2), (3, 4)");
  CHECK(print_query("mysql", "select a from t offset 3") == "select\n  `a`\nfrom `t`\nlimit 18446744073709551615 offset 3");
}

}  // namespace
