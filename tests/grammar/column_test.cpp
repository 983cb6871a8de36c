// Columns in short form, references and parts of an index.
#include "tests/grammar/table.hpp"

namespace schemac::test {

namespace {

std::string print_reference(const ReferenceText& reference) {
  std::string text = reference.table.str();
  for (const Text column : reference.columns) text += "|" + column.str();
  return text;
}

std::string print_column(const char* text) {
  const Parsed<ColumnText> parsed = parse_column(text);
  if (parsed.fault) return fault_text(parsed);
  const ColumnText& column = *parsed.value;
  std::string out = print(column.type) + " @" + std::to_string(column.type_where.begin) + "," + std::to_string(column.type_where.end);
  if (column.nullable) out += " null";
  if (column.identity) out += " identity";
  if (column.primary_key) out += " primary-key";
  if (column.unique) out += " unique";
  if (column.default_value) out += " default=" + print(column.default_value);
  if (column.on_update) out += " on-update=" + print(column.on_update);
  if (column.check) out += " check=" + print(column.check);
  if (column.references) {
    constexpr const char* actions[] = {"no-action", "restrict", "cascade", "set-null", "set-default"};
    out += " references=" + print_reference(*column.references) + " " + actions[static_cast<int>(column.on_delete)];
    out += std::string(" ") + actions[static_cast<int>(column.references_on_update)];
  }
  if (!column.collation.empty()) out += " collate=" + column.collation.str();
  return out;
}

std::string print_part(const char* text) {
  const std::vector<Text> columns{Text("total desc"), Text("a")};
  const Parsed<IndexPart> parsed = parse_index_part(text, columns);
  if (parsed.fault) return fault_text(parsed);
  const IndexPart& part = *parsed.value;
  std::string out = part.expr ? print(std::get<ExprPtr>(part.expr->form)) : "column " + part.column.str();
  if (part.length != 0) out += " length=" + std::to_string(part.length);
  if (!part.collation.empty()) out += " collate=" + part.collation.str();
  if (part.descending) out += " desc";
  if (part.nulls != NullsOrder::unspecified) out += part.nulls == NullsOrder::first ? " nulls-first" : " nulls-last";
  return out;
}

}  // namespace

TEST_CASE("columns") {
  constexpr Row rows[] = {
      {"bigint identity primary key", "i64 @0,6 identity primary-key"},
      {"bigint references User(user_id) on delete restrict", "i64 @0,6 references=User|user_id restrict no-action"},
      {"varchar(32) unique", "varchar32 @0,11 unique"},
      {"decimal(12,2) default 0 check (total_amount >= 0)", "decimal12.2 @0,13 default=0 check=(>= total_amount 0)"},
      {"decimal(12,2)?", "decimal12.2 @0,13 null"},
      {"text ?", "text1 @0,4 null"},
      {"timestamp default now() on update now()", "timestamp6 @0,9 default=(now) on-update=(now)"},
      {"datetime(3)? on update now()", "datetime3 @0,11 null on-update=(now)"},
      {"text? default 'x' check (a <> '') references audit.log(\"odd col\", b) on delete set null on update cascade collate \"de-DE-x\"",
       "text1 @0,4 null default='x' check=(<> a '') references=audit.log|odd col|b set-null cascade collate=de-DE-x"},
      {"timestamp references x(y) on update now()", "timestamp6 @0,9 on-update=(now) references=x|y no-action no-action"},
      {"order_status default 'PENDING' not null", "enum:order_status @0,12 default='PENDING'"},
      {"integer unsigned? default -1", "u32 @0,16 null default=(neg 1)"},
      {"enum(a, 'b c')? default 'a'", "enum(a b c) @0,14 null default='a'"},
      {"double precision null unique", "float64 @0,16 null unique"},
      {"character varying(12)?", "varchar12 @0,21 null"},
      {"timestamp(3) without time zone default current_timestamp", "datetime3 @0,30 default=(now)"},
      {"bigserial primary key", "i64 @0,9 identity primary-key"},
      {"native(tsvector (a, b))? ", "native:tsvector (a, b) @0,23 null"},
      {"text[]? default null", "text1[] @0,6 null default=null"},
      {"audit.state", "enum:audit.state @0,11"},
      {"\"odd name\"? default 'x'", "enum:odd name @0,10 null default='x'"},
      {"interval default interval '2 hours'", "interval @0,8 default=(interval 2hour)"},
      {"json? default '{}'  check (a is not null)", "json @0,4 null default='{}' check=(not-is-null a)"},
      {"text default 'a' || 'b' unique", "text1 @0,4 unique default=(|| 'a' 'b')"},
      {"integer default (1 + 2) * 3 null", "i32 @0,7 null default=(* (+ 1 2) 3)"},
      {"text /* c */ unique -- d", "text1 @0,12 unique"},
      {"text on update now() references a on update cascade", "text1 @0,4 on-update=(now) references=a no-action cascade"},
      {"bigint null identity unique primary key", "i64 @0,6 null identity primary-key unique"},
  };
  check_table(rows, print_column);
}

TEST_CASE("columns that are refused") {
  constexpr Row rows[] = {
      {"decimal(12",
       "[10,10) expected `)` after the numbers of the type, found the end / a comma in a type needs quotes in a flow mapping: `{type: "
       "\"decimal(12,2)\"}`"},
      {"decimal", "[0,7) `decimal` needs its precision and scale / write `decimal(12,2)` for twelve digits, two of them after the point"},
      {"varchar", "[0,7) `varchar` needs its length / write `varchar(255)`, or `text` where no length is meant"},
      {"varchar(0)", "[8,9) the length is 0, not within 1 to 10485760"},
      {"decimal(10,12)", "[11,13) the scale is 12, not within 0 to 10"},
      {"int(11)", "[4,6) `int` takes no length or precision / a display width means nothing: leave it out"},
      {"tinyint(1)", "[8,9) `tinyint` takes no length or precision / write `boolean` for a truth value, `tinyint` for a small number"},
      {"timestamp(7)", "[10,11) the precision is 7, not within 0 to 6"},
      {"bigint auto_increment", "[7,21) `auto_increment` is no clause of a column / write `identity`"},
      {"text default", "[12,12) expected an expression, found the end"},
      {"text default 'x' default 'y'", "[17,24) `default` stands twice / leave one of the two out"},
      {"text references", "[15,15) expected the name of a table, found the end"},
      {"text references a(b) on delete nothing", "[31,38) expected `cascade`, `restrict`, `no action`, `set null` or `set default`, found `nothing`"},
      {"text default 'it\\'s'",
       "[18,19) expected a clause of a column, found `s` / a quote in a string is doubled, `''`; a backslash stands for itself"},
      {"text default 'open", "[13,18) expected a closing `'` before the end"},
      {"text foo",
       "[5,8) expected a clause of a column, found `foo` / clauses are `identity`, `primary key`, `unique`, `default`, `on update`, `check`, "
       "`references` and `collate`"},
      {"text chek (a > 0)", "[5,9) expected a clause of a column, found `chek` / did you mean `check`?"},
      {"text ;", "[5,6) expected a clause of a column, found `;` / leave out the `;`"},
      {"", "[0,0) expected a type, found the end"},
      {"text check a > 0", "[11,12) expected `(`, found `a`"},
      {"bigint unsigned identity null null", "[30,34) `null` stands twice / leave one of the two out"},
      {"int generated always as identity",
       "[4,13) `generated` is no clause of a column / write `identity`, or in a mapping `generated: EXPR` and `stored: true`"},
      {"bit(8)", "[0,3) unknown type `bit` / a server's own type is written `native(...)`"},
      {"set('a','b')", "[0,3) unknown type `set` / a list of values to choose one from is `enum(...)`; several at once are a table of their own"},
      {"varchr(10)", "[0,6) unknown type `varchr` / did you mean `varchar`?"},
      {"enum(a, a)", "[8,9) `a` stands twice in the enum"},
      {"enum()", "[5,6) expected a value of the enum, found `)`"},
      {"enum(a",
       "[6,6) expected `)` after the values of the enum, found the end / a comma in a type needs quotes in a flow mapping: `{type: "
       "\"decimal(12,2)\"}`"},
      {"decimal unsigned", "[0,7) `decimal` cannot be unsigned / a check (`check (x >= 0)`) keeps negative numbers out"},
      {"int[3]", "[4,5) expected `]`, found `3`"},
      {"time with time zone", "[0,4) `time` takes no zone / an instant is a `timestamp`; a server's own type is `native(...)`"},
      {"text on delete cascade", "[5,7) `on` is no clause of a column / `on delete` and `on update` with an action come after `references`"},
      {"text primary", "[12,12) expected `key`, found the end"},
      {"text default a::int", "[14,16) `::` is an operator of some servers only / write `cast(a as type)`"},
      {"json? default '{}' ?", "[19,20) expected a clause of a column, found `?` / `?` stands right after the type"},
  };
  check_table(rows, print_column);
}

TEST_CASE("parts of an index") {
  constexpr Row rows[] = {
      {"status", "column status"},
      {"created_at desc nulls last", "column created_at desc nulls-last"},
      {"name(20)", "column name length=20"},
      {"\"odd name\"(20) desc", "column odd name length=20 desc"},
      {"lower(email)", "(lower email)"},
      {"(a + b) desc", "(+ a b) desc"},
      {"name collate \"C\" desc", "column name collate=C desc"},
      {"a b", "[2,3) expected `asc`, `desc`, `nulls first`, `nulls last` or the end, found `b`"},
      {"lower(email) desc nulls first", "(lower email) desc nulls-first"},
      {"name(0)", "[5,6) a prefix of 0 characters is out of range"},
      {"case when a then b end", "(case (a b))"},
      {"(price * 2)", "(* price 2)"},
      {"order desc", "column order desc"},
      {"a nulls", "[7,7) expected `first` or `last`, found the end"},
      {"total desc", "column total desc"},
  };
  check_table(rows, print_part);
}

TEST_CASE("references") {
  constexpr Row rows[] = {
      {"User(user_id)", "User|user_id"},
      {"audit.log", "audit.log"},
      {"\"odd name\"(\"odd column\", b)", "odd name|odd column|b"},
      {"Order(order_id)", "Order|order_id"},
      {"User(", "[5,5) expected the name of a column, found the end"},
      {"User(a b)", "[7,8) expected `)` after the columns, found `b`"},
      {"", "[0,0) expected the name of a table, found the end"},
  };
  check_table(rows, [](const char* text) {
    const Parsed<ReferenceText> parsed = parse_reference(text);
    return parsed.fault ? fault_text(parsed) : print_reference(*parsed.value);
  });
}

TEST_CASE("actions") {
  CHECK(parse_action("set null") == ReferentialAction::set_null);
  CHECK(parse_action(" NO  ACTION ") == ReferentialAction::no_action);
  CHECK_FALSE(parse_action("cascade it").has_value());
  CHECK_FALSE(parse_action("").has_value());
}

}  // namespace schemac::test
