// Queries: what is read, what is refused, and the bounds.
#include "tests/grammar/table.hpp"

namespace schemac::test {

TEST_CASE("queries") {
  constexpr Row rows[] = {
      {"select 1", "(select 1)"},
      {"select a, b as c, d e, t.*, * from t", "(select a (as b c) (as d e) t.* * (from t))"},
      {"select distinct on (a, b) c from \"Order\" o join \"User\" u on u.user_id = o.user_id where o.status = 'PENDING' group by o.order_id, "
       "u.email having count(*) > 1 order by 1 desc limit 10 offset 5",
       "(select distinct (on a b) c (from (inner (as Order o) (as User u) (= u.user_id o.user_id))) (where (= o.status 'PENDING')) (group o.order_id "
       "u.email) (having (> (count *) 1))) (order 1 desc) (limit 10) (offset 5)"},
      {"with recursive walk (id, name, depth) as (select id, name, 0 from node where parent_id is null union all select n.id, n.name, w.depth + 1 "
       "from node n join walk w on w.id = n.parent_id) select id from walk",
       "(recursive walk(id name depth) (union-all (select id name 0 (from node) (where (is-null parent_id))) (select n.id n.name (+ w.depth 1) (from "
       "(inner (as node n) (as walk w) (= w.id n.parent_id)))))) (select id (from walk))"},
      {"select id from a except (select id from b union all select id from b)",
       "(except (select id (from a)) (union-all (select id (from b)) (select id (from b))))"},
      {"select 1 union select 2 intersect select 3 union all select 4 order by 1",
       "(union-all (union (select 1) (intersect (select 2) (select 3))) (select 4)) (order 1)"},
      {"(select a from t order by a limit 1) union (select 2)", "(union (select a (from t)) (order a) (limit 1) (select 2))"},
      {"(select 1)", "(select 1)"},
      {"(select 1) limit 3", "(select 1) (limit 3)"},
      {"values (1, 'a'), (2, 'b')", "(values (1 'a') (2 'b'))"},
      {"select * from a, b natural join c cross join d left outer join e using (x, y)",
       "(select * (from a (left (cross (natural-inner b c) d) e using(x y))))"},
      {"select * from (a join b on a.x = b.x) join c on true", "(select * (from (inner (inner a b (= a.x b.x)) c true)))"},
      {"select * from (select 1 as x) as d (y), lateral (select d.y) z",
       "(select * (from (as (select (as 1 x)) d (y)) (as lateral (select d.y) z)))"},
      {"select * from ((select 1) union (select 2)) u", "(select * (from (as (union (select 1) (select 2)) u)))"},
      {"select sum(a) over w from t window w as (partition by b), v as (w order by c)",
       "(select (sum a (over w)) (from t) (window w (over (by b))) (window v (over w (order c))))"},
      {"select a from t fetch first 5 rows only", "(select a (from t)) (limit 5)"},
      {"select a from t offset 3 rows fetch next row only", "(select a (from t)) (limit 1) (offset 3)"},
      {"select a from t limit all", "(select a (from t))"},
      {"select \"select\".\"from\" as \"as\", \"group\" as \"by\" from \"select\" where \"where\" = 1",
       "(select (as select.from as) (as group by) (from select) (where (= where 1)))"},
      {"select a from audit.log l", "(select a (from (as audit.log l)))"},
      {"select a from user", "(select a (from user))"},
  };
  check_table(rows, [](const char* text) { return show(parse_query(text)); });
}

TEST_CASE("queries that are refused") {
  constexpr Row rows[] = {
      {"select", "[6,6) expected an expression, found the end"},
      {"select from t", "[7,11) expected an expression, found `from` / `from` is a reserved word; as a name it stands in double quotes, `\"from\"`"},
      {"select a from", "[13,13) expected a table, found the end"},
      {"select a,", "[9,9) expected an expression, found the end"},
      {"select a from t where", "[21,21) expected an expression, found the end"},
      {"select a from t limit 1, 2", "[23,24) `limit a, b` is a form of some servers only / write `limit b offset a`"},
      {"select a from t;", "[15,16) expected the end of the query, found `;` / leave out the `;`"},
      {"select a from t order", "[21,21) expected `by`, found the end"},
      {"select a from t order by", "[24,24) expected an expression, found the end"},
      {"select a from t join u", "[22,22) expected `on` or `using` after the join, found the end"},
      {"select a from t cross join u on a = b",
       "[29,31) this join takes no condition / a join with a condition is a `join` without `cross` or `natural`"},
      {"select a from t natural join u using (a)",
       "[31,36) this join takes no condition / a join with a condition is a `join` without `cross` or `natural`"},
      {"select a from (select 1)", "[24,24) expected an alias of the query in brackets, found the end"},
      {"select a from (select 1) as", "[27,27) expected a name, found the end"},
      {"select a from generate_series(1, 2) g",
       "[29,30) a call is no table of the portable language / give the query by dialect: `query: {DIALECT: \"...\"}`"},
      {"select a from t group by rollup(a)",
       "[25,34) `rollup` is a form of some servers only / group plainly, and add the sums with `union all`; or give the query by dialect"},
      {"select a as from t", "[17,18) expected the end of the query, found `t`"},
      {"select a from t union", "[21,21) expected `select`, `values` or a query in brackets, found the end"},
      {"select a from t union all values", "[32,32) expected `(`, found the end"},
      {"insert into t values (1)", "[0,6) expected `select`, `values` or a query in brackets, found `insert`"},
      {"with x as select 1 select 2", "[10,16) expected `(`, found `select`"},
      {"with x as materialized (select 1) select 2", "[10,22) `materialized` is a hint of some servers only / leave it out"},
      {"select a from order",
       "[14,19) expected a table, found `order` / `order` is a reserved word; as a name it stands in double quotes, `\"order\"`"},
      {"select a from t for update", "[16,19) expected the end of the query, found `for`"},
      {"select a from t limit 1 limit 2", "[30,31) the query has two limits / leave one of the two out"},
      {"(select a from t limit 1) limit 2",
       "[1,24) a query in brackets with its own `with`, `order by` or `limit` takes no second one / select from it: `select * from (...) as q`"},
      {"select a from t fetch first 5 rows", "[34,34) expected `only`, found the end"},
      {"select a from t fetch first 5 rows with ties", "[35,39) expected `only`, found `with`"},
      {"values 1", "[7,8) expected `(`, found `1`"},
      {"", "[0,0) expected `select`, `values` or a query in brackets, found the end"},
      {"select a from t use index (x)", "[20,25) expected the end of the query, found `index`"},
      {"select count(*) from t group by a with rollup", "[34,38) expected the end of the query, found `with`"},
      {"select a from t left", "[16,20) expected the end of the query, found `left`"},
      {"select a t b from c", "[11,12) expected the end of the query, found `b`"},
      {"select a from t tablesample system (1)", "[28,34) expected the end of the query, found `system`"},
      {"select a from lateral (a join b)",
       "[14,21) expected a table, found `lateral` / `lateral` is a reserved word; as a name it stands in double quotes, `\"lateral\"`"},
      {"select (select 1 from", "[21,21) expected a table, found the end"},
      {"select a from (a join b on x) as j", "[30,32) expected the end of the query, found `as`"},
  };
  check_table(rows, [](const char* text) { return show(parse_query(text)); });
}

TEST_CASE("queries are bounded too") {
  const auto fault = [](const std::string& text) {
    const Parsed<QueryPtr> parsed = parse_query(text);
    return parsed.fault ? parsed.fault->message : "none";
  };
  CHECK(fault(repeated("(", 100000) + "select 1" + repeated(")", 100000)) == "more than 200 levels of nesting");
  CHECK(fault(repeated("select * from (", 100000)) == "more than 200 levels of nesting");
  CHECK(fault("select 1" + repeated(" union select 1", 2000)) == "more than 1000 operators in a row");
  CHECK(fault("select 1 from t" + repeated(" cross join t", 2000)) == "more than 1000 operators in a row");
  CHECK(fault("select 1" + repeated(", 1", 100000)) == "none");
}

}  // namespace schemac::test
