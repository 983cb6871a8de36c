// Expressions that are read: operators, forms and calls.
#include "tests/grammar/table.hpp"

namespace schemac::test {

TEST_CASE("operators bind as in SQL") {
  constexpr Row rows[] = {
      {"1 + 2 * 3", "(+ 1 (* 2 3))"},
      {"a and b or not c and d", "(or (and a b) (and (not c) d))"},
      {"not a = b", "(not (= a b))"},
      {"-a * b", "(* (neg a) b)"},
      {"a - b - c || d + 1", "(|| (- (- a b) c) (+ d 1))"},
      {"a <= b and c <> 'it''s' or d != \"Odd \"\"N\"", "(or (and (<= a b) (<> c 'it's')) (<> d Odd \"N))"},
      {"a is not null and b is true", "(and (not-is-null a) (is-true b))"},
      {"a is distinct from b or a is not distinct from 3", "(or (distinct a b) (not-distinct a 3))"},
      {"a not in (1, 2, 3)", "(not-in a 1 2 3)"},
      {"a in (select id from t)", "(in a (select id (from t)))"},
      {"(a, b) in ((1, 2), (3, 4))", "(in (row a b) (row 1 2) (row 3 4))"},
      {"a between 1 and 2 and b not between x + 1 and y", "(and (between a 1 2) (not-between b (+ x 1) y))"},
      {"a like 'x%' escape '!' and b not like c || '%'", "(and (like a 'x%' '!') (not-like b (|| c '%')))"},
  };
  check_table(rows, [](const char* text) { return show(parse_expression(text)); });
}

TEST_CASE("forms with words inside") {
  constexpr Row rows[] = {
      {"case when a then b else c end", "(case (a b) c)"},
      {"case x when 1 then 'a' when 2 then 'b' end", "(case x (1 'a') (2 'b'))"},
      {"cast(a as decimal(12,2))", "(cast a decimal12.2)"},
      {"cast(a as varchar(10)) || 'x'", "(|| (cast a varchar10) 'x')"},
      {"interval '2 hours' + interval '1 day 30 minutes'", "(+ (interval 2hour) (interval 1day 30minute))"},
      {"interval '2' hour", "(interval 2hour)"},
      {"now() - interval '-1.5 seconds'", "(- (now) (interval -1.5second))"},
      {"extract(year from created_at)", "(extract year created_at)"},
      {"position('a' in s)", "(position 'a' s)"},
      {"substring(s from 2 for 3)", "(substring s 2 3)"},
      {"substring(s for 3)", "(substring s 1 3)"},
      {"substring(s, 1)", "(substring s 1)"},
      {"trim(both 'x' from s)", "(trim s 'x')"},
      {"trim(leading from s)", "(ltrim s)"},
      {"trim(s)", "(trim s)"},
      {"trim('x' from s)", "(trim s 'x')"},
      {"current_timestamp", "(now)"},
      {"CURRENT_TIMESTAMP(6)", "(now)"},
      {"now()", "(now)"},
      {"current_date", "(current_date)"},
      {"date '2026-01-01' < d", "(< (date 2026-01-01) d)"},
      {"timestamp '2026-01-01 00:00:00'", "(timestamp 2026-01-01 00:00:00)"},
  };
  check_table(rows, [](const char* text) { return show(parse_expression(text)); });
}

TEST_CASE("calls, windows and subqueries") {
  constexpr Row rows[] = {
      {"count(*) filter (where a > 1)", "(count * (filter (> a 1)))"},
      {"string_agg(distinct a, ',' order by b desc nulls last, c)", "(string_agg distinct a ',' (order b desc nulls-last c))"},
      {"sum(a) over (partition by x, y order by z desc rows between unbounded preceding and current row)",
       "(sum a (over (by x y) (order z desc) (rows unbounded-preceding current-row)))"},
      {"sum(a) over w", "(sum a (over w))"},
      {"sum(a) over (w rows 2 preceding)", "(sum a (over w (rows 2-preceding)))"},
      {"exists (select 1 from t where t.id = o.id)", "(exists (select 1 (from t) (where (= t.id o.id))))"},
      {"(select max(n) from t) + 1", "(+ (scalar (select (max n) (from t))) 1)"},
      {"((select 1) union (select 2))", "(scalar (union (select 1) (select 2)))"},
      {"((select 1) + 2) * 3", "(* (+ (scalar (select 1)) 2) 3)"},
      {"(((a)))", "a"},
      {"a in ((select 1))", "(in a (select 1))"},
      {"a in ((select 1), 2)", "(in a (scalar (select 1)) 2)"},
      {"row(a, b) = row(c, d)", "(= (row a b) (row c d))"},
      {"schema.tab.col + \"a b\".`c d`", "(+ schema.tab.col a b.c d)"},
      {"1.5e-3 + .5", "(+ 1.5e-3n .5n)"},
      {"null", "null"},
      {"true = false", "(= true false)"},
      {"left(a, 3) || right(b, 2)", "(|| (left a 3) (right b 2))"},
      {"date", "date"},
      {"- - 3", "(neg (neg 3))"},
      {"not not a", "(not (not a))"},
      {"a -- comment\n + /* x */ b", "(+ a b)"},
      {"mod(a, 2) = div(b, 3)", "(= (mod a 2) (div b 3))"},
  };
  check_table(rows, [](const char* text) { return show(parse_expression(text)); });
}

}  // namespace schemac::test
