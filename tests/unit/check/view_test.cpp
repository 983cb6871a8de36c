// Views: what they read, what comes out, in which order, and what servers refuse.
#include <doctest/doctest.h>

#include "tests/unit/check/schema_text.hpp"

namespace {

std::string codes_of_view(const std::string& query, std::string_view said = "", const std::string& more = "") {
  return schemac::test::codes_of(
      "tables: {t: {columns: {id: integer primary key, n: integer, s: varchar(20)}}, u: {columns: {id: integer primary key, t_id: "
      "integer}}}\nviews:\n  v: {query: \"" +
          query + "\"}\n" + more,
      said);
}

}  // namespace

TEST_CASE("sound queries are sound") {
  for (const char* query :
       {"select t.id, count(*) as c from t join u on u.t_id = t.id group by t.id",
        "select t.*, u.t_id from t left join u on u.t_id = t.id and u.id > 3",
        "select t.id, t.s, sum(u.id) as total from t join u on u.t_id = t.id group by t.id",
        "select id, n from t union all select id, t_id from u order by id",
        "with a as (select id from t), b (x) as (select id + 1 from a) select x from b",
        "select id from t where exists (select * from u where u.t_id = t.id)",
        "select n, rank() over w as r from t window w as (partition by s order by n)", "select d.m from (select max(n) as m from t) d",
        "with recursive r (i) as (select 1 union all select i + 1 from r where i < 5) select i from r", "select id, t.s from t join u using (id)"})
    CHECK(codes_of_view(query).empty());
}

TEST_CASE("names are resolved") {
  CHECK(codes_of_view("select id from tt") == "unknown_table");
  CHECK(codes_of_view("select t.nn from t") == "unknown_column");
  CHECK(codes_of_view("select id from t, u") == "ambiguous_column");
  CHECK(codes_of_view("select x.id from t") == "unknown_table");
  CHECK(codes_of_view("select id from t join t on true").find("duplicate_relation") != std::string::npos);
}

TEST_CASE("columns come out under names of their own") {
  CHECK(codes_of_view("select count(*) from t", "write `count(*) as name`") == "unnamed_output");
  CHECK(codes_of_view("select id, n as id from t") == "duplicate_output");
}

TEST_CASE("grouping is as servers have it") {
  CHECK(codes_of_view("select s, count(*) as c from t", "min(s)") == "not_grouped");
  CHECK(codes_of_view("select n + 1 as m, count(*) as c from t group by n + 1").empty());
  CHECK(codes_of_view("select count(*) as c from t group by sum(n)") == "not_allowed_here");
}

TEST_CASE("set operations match") {
  CHECK(codes_of_view("select id from t union select id, n from t") == "set_columns");
  CHECK(codes_of_view("select id from t union select s from t") == "set_columns");
}

TEST_CASE("what a target lacks is named") {
  CHECK(codes_of_view("select t.id, u.t_id from t full join u on u.id = t.id", "MySQL and TiDB") == "not_on_target");
  CHECK(codes_of_view("select distinct on (n) n, id from t", "MySQL and TiDB") == "not_on_target");
}

TEST_CASE("a cycle is named, and all else is still looked at") {
  CHECK(codes_of_view("select id from w", "`v` -> `w` -> `v`", "  w: {query: select id from v}\n  x: {query: select nope from t}\n") ==
        "view_cycle unknown_column");
}
