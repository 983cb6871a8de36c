// Names with a dot, and paths of columns.
#include "compiler/model/dotted_name.hpp"

#include <doctest/doctest.h>

using namespace schemac;

TEST_CASE("the first dot cuts a name") {
  struct Row {
    std::string_view name, schema, own;
  };
  const Row rows[] = {{"log", "", "log"},   {"audit.log", "audit", "log"}, {"a.b.c", "a", "b.c"},
                      {".log", "", ".log"}, {"log.", "", "log."},          {"", "", ""}};
  for (const Row& row : rows) {
    CHECK(schema_part(row.name) == row.schema);
    CHECK(own_part(row.name) == row.own);
  }
}

TEST_CASE("the last dot cuts a path of a column") {
  CHECK(cut_column_path("audit.log.id").table == "audit.log");
  CHECK(cut_column_path("audit.log.id").column == "id");
  CHECK(cut_column_path("id").table.empty());
  CHECK(cut_column_path("id").column == "id");
}
