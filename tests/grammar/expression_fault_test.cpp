// Expressions that are refused, and the bounds.
#include "tests/grammar/table.hpp"

namespace schemac::test {

TEST_CASE("forms of some servers have a mend") {
  constexpr Row rows[] = {
      {"a::text", "[1,3) `::` is an operator of some servers only / write `cast(a as type)`"},
      {"a ilike 'x'", "[2,7) `ilike` is an operator of some servers only / write `lower(a) like lower(b)`"},
      {"a not ilike 'x'", "[2,11) `not ilike` is an operator of some servers only / write `lower(a) not like lower(b)`"},
      {"a ~ 'x'", "[2,3) `~` is an operator of some servers only / write `regexp_like(a, 'pattern')`"},
      {"a !~ 'x'", "[2,4) `!~` is an operator of some servers only / write `not regexp_like(a, 'pattern')`"},
      {"a regexp 'x'", "[2,8) `regexp` is an operator of some servers only / write `regexp_like(a, 'pattern')`"},
      {"a -> 'x'", "[2,4) `->` is an operator of some servers only / write `json_extract(a, 'key')`"},
      {"a ->> 'x'", "[2,5) `->>` is an operator of some servers only / write `json_extract_text(a, 'key')`"},
      {"a <=> b", "[2,5) `<=>` is an operator of some servers only / write `a is not distinct from b`"},
      {"a && b", "[2,4) `&&` is an operator of some servers only / write `a and b`"},
      {"a # b", "[2,3) `#` is an operator of some servers only / a comment begins with `--`"},
      {"a == b", "[2,4) `==` is an operator of some servers only / write `a = b`"},
      {"!a", "[0,1) expected an expression, found `!` / write `not a`"},
      {"a ^ b", "[2,3) `^` is an operator of some servers only / write `power(a, b)`"},
      {"a | b", "[2,3) `|` is an operator of some servers only / where a server's own text must stand, give it by dialect: `{DIALECT: \"...\"}`"},
      {"if(a, b, c)", "[0,2) `if(...)` is a function of some servers only / write `case when a then b else c end`"},
      {"group_concat(a order by b separator ';')", "[26,35) `separator` is a word of some servers only / write `string_agg(a, ',' order by b)`"},
      {"interval 2 hour", "[9,10) the amount `2` of an interval stands without quotes / write `interval '2 hours'`"},
      {"x'4D'", "[0,1) `x` is a mark before a string of some servers only / a string stands in quotes alone; a quote in it is doubled"},
      {"a = any (select 1)", "[4,7) `any(...)` is a function of some servers only / write `a in (select ...)`"},
      {"a at time zone 'UTC'",
       "[2,14) `at time zone` is an operator of some servers only / where a server's own text must stand, give it by dialect: `{DIALECT: \"...\"}`"},
      {"a[1]", "[1,2) `[` is an operator of some servers only / where a server's own text must stand, give it by dialect: `{DIALECT: \"...\"}`"},
      {"a div b", "[2,5) `div` is an operator of some servers only / write `div(a, b)`"},
      {"a mod b", "[2,5) `mod` is an operator of some servers only / write `a % b`"},
      {"a xor b", "[2,5) `xor` is an operator of some servers only / write `a <> b` of two booleans"},
      {"convert(a, char)", "[0,7) `convert(...)` is a function of some servers only / write `cast(a as type)`"},
  };
  check_table(rows, [](const char* text) { return show(parse_expression(text)); });
}

TEST_CASE("what is missing is named") {
  constexpr Row rows[] = {
      {"interval '2 fortnights'", "[12,22) unknown unit `fortnights` of an interval / units are year, month, week, day, hour, minute, second"},
      {"interval '1.5 hours'", "[10,13) `1.5 hours` has a fraction / only seconds may have one: write the rest in a smaller unit"},
      {"interval '2'", "[11,11) expected a unit, as in `'2 hours'`, found the end"},
      {"interval 'x'", "[10,11) expected an amount and a unit, as in `'1 day 30 minutes'`, found `x`"},
      {"'it\\'s'",
       "[5,6) expected an operator or the end of the expression, found `s` / a quote in a string is doubled, `''`; a backslash stands for itself"},
      {"'open", "[0,5) expected a closing `'` before the end"},
      {"\"open", "[0,5) expected a closing `\"` before the end"},
      {"a = \"\" or b", "[4,6) expected a name between the quotes, found `\"\"`"},
      {"a /* open", "[2,9) expected a closing `*/` before the end"},
      {"a = b = c", "[6,7) comparisons do not chain / compare twice: `a < b and b < c`"},
      {"a < b < c", "[6,7) comparisons do not chain / compare twice: `a < b and b < c`"},
      {"a between symmetric 1 and 2", "[10,19) `symmetric` is a word of some servers only / write `between least(a, b) and greatest(a, b)`"},
      {"a in ()", "[6,7) expected an expression, found `)`"},
      {"a in 1", "[5,6) expected `(`, found `1`"},
      {"a in (1, 2", "[10,10) expected `)`, found the end"},
      {"(a", "[2,2) expected `)`, found the end"},
      {"a)", "[1,2) expected an operator or the end of the expression, found `)`"},
      {"a +", "[3,3) expected an expression, found the end"},
      {"", "[0,0) expected an expression, found the end"},
      {"a b", "[2,3) expected an operator or the end of the expression, found `b`"},
      {"order = 1", "[0,5) expected an expression, found `order` / `order` is a reserved word; as a name it stands in double quotes, `\"order\"`"},
      {"a.order = 1", "(= a.order 1)"},
      {"a. = 1", "[3,4) expected a name after `.`, found `=`"},
      {"f(a,", "[4,4) expected an expression, found the end"},
      {"f(a b)", "[4,5) expected `)` after the arguments, found `b`"},
      {"f(a) over", "[9,9) expected a window or the name of one, found the end"},
      {"f(a) filter (a)", "[13,14) expected `where`, found `a`"},
      {"lower(distinct)", "[14,15) expected an expression, found `)`"},
      {"case a end", "[7,10) expected `when`, found `end`"},
      {"case when a then b", "[18,18) expected `when`, `else` or `end`, found the end"},
      {"cast(a as)", "[9,10) expected a type, found `)`"},
      {"cast(a, int)", "[6,7) expected `as`, found `,`"},
      {"cast(a as serial)", "[10,16) an identity is a column's, not a value's / write `integer` or `bigint`"},
      {"extract(yer from a)", "[8,11) unknown field `yer` of a date or time / did you mean `year`?"},
      {"extract(year, a)", "[12,13) expected `from`, found `,`"},
      {"position('a', b)", "[12,13) expected `in`, found `,`"},
      {"substring(a)", "[11,12) expected `,`, `from` or `for`, found `)`"},
      {"a is b", "[5,6) expected `null`, `true`, `false`, `unknown` or `distinct from`, found `b`"},
      {"a is not", "[8,8) expected `null`, `true`, `false`, `unknown` or `distinct from`, found the end"},
      {"not", "[3,3) expected an expression, found the end"},
      {"a and", "[5,5) expected an expression, found the end"},
      {"a and and b", "[6,9) expected an expression, found `and` / `and` is a reserved word; as a name it stands in double quotes, `\"and\"`"},
      {"1abc", "[1,4) expected an operator after the number, found `abc`"},
      {"1.2.3", "[3,4) expected an operator after the number, found `.`"},
      {"a between 1", "[11,11) expected `and`, found the end"},
      {"a like", "[6,6) expected an expression, found the end"},
      {"pg_catalog.lower(a)", "[0,10) the name of a function has no schema / functions are those of the language's catalogue"},
      {"\"lower\"(a)", "[0,7) the name of a function stands without quotes / functions are those of the language's catalogue"},
      {"= any (select 1)", "[0,1) expected an expression, found `=`"},
      {"a = all (select 1)", "[4,7) expected an expression, found `all` / `all` is a reserved word; as a name it stands in double quotes, `\"all\"`"},
      {"a;", "[1,2) expected an operator or the end of the expression, found `;` / leave out the `;`"},
      {"array[1]", "[5,6) `[` is an operator of some servers only / where a server's own text must stand, give it by dialect: `{DIALECT: \"...\"}`"},
      {"a := 1", "[2,4) `:=` is an operator of some servers only / where a server's own text must stand, give it by dialect: `{DIALECT: \"...\"}`"},
      {"sum(a) over (rows between 1 and 2)", "[28,31) expected `preceding` or `following`, found `and`"},
      {"sum(a) over (rows unbounded)", "[27,28) expected `preceding` or `following`, found `)`"},
      {"(select 1", "[9,9) expected `)` after the query, found the end"},
      {"(select 1))", "[10,11) expected an operator or the end of the expression, found `)`"},
      {"exists (a)", "[8,9) expected `select`, `values` or a query in brackets, found `a`"},
  };
  check_table(rows, [](const char* text) { return show(parse_expression(text)); });
}

TEST_CASE("nesting and rows of operators are bounded") {
  const auto fault = [](const std::string& text) {
    const Parsed<ExprPtr> parsed = parse_expression(text);
    return parsed.fault ? parsed.fault->message : "none";
  };
  CHECK(fault(repeated("(", 200) + "a" + repeated(")", 200)) == "none");
  for (const int times : {201, 100000}) {
    CAPTURE(times);
    CHECK(fault(repeated("(", times) + "a" + repeated(")", times)) == "more than 200 levels of nesting");
    CHECK(fault(repeated("not ", times) + "a") == "more than 200 levels of nesting");
    CHECK(fault(repeated("- ", times) + "a") == "more than 200 levels of nesting");
    CHECK(fault(repeated("f(", times) + "a" + repeated(")", times)) == "more than 200 levels of nesting");
    CHECK(fault(repeated("(select ", times) + "a" + repeated(")", times)) == "more than 200 levels of nesting");
  }
  CHECK(fault("a" + repeated(" or a", 999)) == "none");
  CHECK(fault("a" + repeated(" or a", 1000)) == "more than 1000 operators in a row");
  CHECK(fault("a in (1" + repeated(", 1", 100000) + ")") == "none");
}

TEST_CASE("extents are those of the text") {
  const std::string text = "  (a + b) * lower( c ) is not null ";
  const Parsed<ExprPtr> parsed = parse_expression(text);
  REQUIRE(parsed.value);
  const Expr& test = **parsed.value;
  const auto part = [&text](const Expr& expr) { return text.substr(expr.where.begin, expr.where.end - expr.where.begin); };
  CHECK(part(test) == "(a + b) * lower( c ) is not null");
  const Binary& product = *expr_as<Binary>(*expr_as<Is>(test)->operand);
  CHECK(part(*product.left) == "(a + b)");
  CHECK(part(*product.right) == "lower( c )");
  CHECK(part(*expr_as<Call>(*product.right)->arguments[0]) == "c");
}

TEST_CASE("a form of one server has a code of its own") {
  CHECK(parse_expression("a::text").fault->code == Code::server_syntax);
  CHECK(parse_expression("(a").fault->code == std::nullopt);
  CHECK(parse_expression(repeated("(", 201)).fault->code == Code::too_deep);
}

}  // namespace schemac::test
