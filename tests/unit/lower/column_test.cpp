// What the templates of columns and types see.
#include <doctest/doctest.h>

#include "compiler/load/parse.hpp"
#include "compiler/lower/lower.hpp"
#include "compiler/lower/print.hpp"
#include "compiler/lower/sample_operations.hpp"

namespace {

using namespace schemac;

Column column_of(std::string_view type, std::string_view default_text = {}) {
  Column column;
  column.name = Text("c");
  column.type = *parse_type(type).value;
  if (!default_text.empty()) column.default_value = Expression{*parse_expression(default_text).value, {}};
  return column;
}

std::string alter(std::string_view before, std::string_view after, std::string_view key) {
  const Value context = lower_operation(*find_dialect("postgresql"), AlterColumn{Text("t"), column_of(before), column_of(after)});
  return context.find(key)->text();
}

TEST_CASE("types with their parameters") {
  const Dialect& mysql = *find_dialect("mysql");
  const Dialect& postgresql = *find_dialect("postgresql");
  CHECK(print_type(mysql, *parse_type("decimal(12,2)").value) == "decimal(12,2)");
  CHECK(print_type(mysql, *parse_type("enum('it''s', b)").value) == "enum('it''s', 'b')");
  CHECK(print_type(mysql, *parse_type("timestamp").value) == "timestamp(6)");
  CHECK(print_type(postgresql, *parse_type("timestamp").value) == "timestamptz(6)");
  CHECK(print_type(postgresql, *parse_type("integer[]").value) == "integer[]");
  CHECK(print_type(postgresql, {EnumNameType{Text("audit.status")}}) == "\"audit\".\"status\"");
}

TEST_CASE("every type has a row, and is normalised to what the row says") {
  for (const Dialect* dialect : all_dialects()) {
    for (const TypeRow& row : dialect->types)
      if (row.keeping != Keeping::refused && row.becomes.empty()) CHECK_FALSE(row.spelling.empty());
    if (dialect->normalize_type == nullptr) continue;
    for (const std::string_view text :
         {"tinyint", "int unsigned", "bigint unsigned", "mediumint", "longtext", "binary(4)", "varbinary(4)", "mediumblob"}) {
      const Type type = *parse_type(text).value;
      CHECK(type_key(dialect->normalize_type(type)) == type_row(*dialect, type)->becomes);
    }
  }
}

TEST_CASE("a default follows the precision of its column") {
  const Dialect& mysql = *find_dialect("mysql");
  const Column column = column_of("datetime(3)", "now()");
  CHECK(print_default(mysql, column.type, *column.default_value).text == "CURRENT_TIMESTAMP(3)");
  const Column moment = column_of("timestamp", "timestamp '2026-01-01T00:00:00Z'");
  CHECK(print_default(mysql, moment.type, *moment.default_value).text == "'2026-01-01 00:00:00'");
}

TEST_CASE("using only where the server does not convert by itself") {
  CHECK(alter("varchar(10)", "text", "using").empty());
  CHECK(alter("integer", "bigint", "using").empty());
  CHECK(alter("integer", "varchar(10)", "using").empty());
  CHECK(alter("varchar(10)", "integer", "using") == "cast(\"c\" as integer)");
  CHECK(alter("uuid", "json", "using") == "cast(cast(\"c\" as text) as jsonb)");
  CHECK(alter("integer", "boolean", "using") == "\"c\" <> 0");
  CHECK(alter("boolean", "bigint", "using") == "cast(cast(\"c\" as integer) as bigint)");
}

TEST_CASE("there is a sample of every operation") {
  std::vector<std::string_view> names;
  for (const Operation& operation : sample_operations()) names.push_back(operation_name(operation));
  CHECK(names == operation_names());
}

}  // namespace
