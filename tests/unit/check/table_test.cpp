// Tables: keys, references, columns and names that some server would refuse.
#include <doctest/doctest.h>

#include "tests/unit/check/schema_text.hpp"

using schemac::test::codes_of;
using schemac::test::look;
using schemac::test::Looked;

TEST_CASE("keys name columns of the table, once, and none that may be null") {
  CHECK(codes_of("tables: {t: {columns: {id: integer, email: varchar(20)}, primary_key: [id], unique: {uq: [emial]}}}", "did you mean `email`?") ==
        "unknown_column");
  CHECK(codes_of("tables: {t: {columns: {id: \"integer?\"}, primary_key: [id]}}", "leave out the `?`") == "nullable_primary_key");
  CHECK(codes_of("tables: {t: {columns: {id: integer primary key}, indexes: {i: [id, id]}}}") == "repeated_column");
}

TEST_CASE("keys fit every target") {
  CHECK(codes_of("tables: {t: {columns: {id: integer primary key, s: text}, indexes: {i: [s]}}}", "MySQL and TiDB") == "lob_in_key");
  CHECK(codes_of("tables: {t: {columns: {id: integer primary key, s: varchar(1000)}, indexes: {i: [s]}}}", "4000 bytes") == "key_too_long");
  CHECK(codes_of("targets: {postgresql: 14}\ntables: {t: {columns: {id: integer primary key, s: text}, indexes: {i: [s]}}}").empty());
}

TEST_CASE("foreign keys lead to a key of the same type") {
  const std::string parent = "tables: {p: {columns: {id: bigint primary key, n: integer}}, c: {columns: {id: integer primary key, ";
  CHECK(codes_of(parent + "p_id: bigint references p(id)}}}").empty());
  CHECK(codes_of(parent + "p_id: integer references p(id)}}}", "make it bigint") == "reference_types");
  CHECK(codes_of(parent + "p_id: integer references p(n)}}}", "uq_p") == "reference_not_unique");
  CHECK(codes_of(parent + "p_id: bigint references pp(id)}}}") == "unknown_table");
  CHECK(codes_of(parent + "p_id: bigint references p(nr)}}}") == "unknown_column");
  CHECK(codes_of(parent + "p_id: bigint references p(id) on delete set null}}}", "add `?`") == "action_impossible");
}

TEST_CASE("a check may not read what an action writes, where the server says so") {
  CHECK(codes_of("tables: {p: {columns: {id: integer primary key}}, c: {columns: {id: integer primary key, p_id: {type: integer, null: true, "
                 "references: p(id), on_delete: set null}}, "
                 "checks: {k: p_id > 0}}}",
                 "MySQL and TiDB") == "foreign_key_column_in_check");
}

TEST_CASE("identity columns count, and begin a key") {
  CHECK(codes_of("tables: {t: {columns: {id: bigint identity}}}", "identity primary key") == "identity");
  CHECK(codes_of("targets: {postgresql: 14}\ntables: {t: {columns: {id: bigint identity}}}").empty());
  CHECK(codes_of("tables: {t: {columns: {id: text identity primary key}}}").find("identity") != std::string::npos);
}

TEST_CASE("defaults are values of their column") {
  const auto with = [](const std::string& column) {
    return "enums: {state: [open, done]}\ntables: {t: {columns: {id: integer primary key, c: \"" + column + "\"}}}";
  };
  CHECK(codes_of(with("tinyint default 127")).empty());
  CHECK(codes_of(with("tinyint default 128"), "out of the range of tinyint") == "bad_default");
  CHECK(codes_of(with("decimal(5,2) default 1234.5")) == "bad_default");
  CHECK(codes_of(with("varchar(3) default 'four'")) == "bad_default");
  CHECK(codes_of(with("state default 'opne'"), "did you mean `open`?") == "bad_literal");
  CHECK(codes_of(with("date default '2026-02-30'")) == "bad_literal");
  CHECK(codes_of(with("boolean default 1"), "`true` or `false`") == "bad_default");
  CHECK(codes_of(with("integer default n")) == "bad_literal");
  CHECK(codes_of(with("integer default n + 1")) == "not_allowed_here");
  CHECK(codes_of(with("timestamp default now()")).empty());
  CHECK(codes_of(with("integer on update now()")) == "bad_on_update");
}

TEST_CASE("generated columns repeat") {
  const auto with = [](const std::string& expr) {
    return "tables: {t: {columns: {id: integer primary key, n: integer, at: datetime, instant: timestamp, g: {type: integer, null: true, generated: "
           "\"" +
           expr + "\"}}}}";
  };
  CHECK(codes_of(with("n * 2")).empty());
  CHECK(codes_of(with("extract(year from at)")).empty());
  CHECK(codes_of(with("extract(year from instant)"), "MySQL and TiDB read a timestamp").empty());  // a warning
  CHECK(codes_of(with("case when instant is null then 0 else n end")).empty());
  CHECK(codes_of(with("g + 1"), "reads itself") == "generated_from_generated");
  CHECK(codes_of(with("extract(year from now())")) == "not_repeatable");
  CHECK(codes_of(with("cast(cast(at as text) as integer)")) == "session_dependent");
}

TEST_CASE("names fit and differ") {
  CHECK(codes_of("tables: {t: {columns: {id: integer primary key, a: integer, A: integer}}}", "case alone") == "names_alike");
  CHECK(codes_of("tables: {t: {columns: {id: integer primary key, " + std::string(64, 'x') + ": integer}}}", "PostgreSQL keeps 63") ==
        "name_too_long");
  CHECK(codes_of("tables: {a: {columns: {id: integer primary key}, indexes: {i: [id]}}, b: {columns: {id: integer primary key}, indexes: {i: [id]}}}",
                 "PostgreSQL") == "duplicate_name");
  CHECK(codes_of("tables: {a: {columns: {id: integer primary key}, checks: {k: id2 > 0}}}").find("unknown_column") != std::string::npos);
}

TEST_CASE("what a target lacks is an error unless it is left out there") {
  const std::string table = "tables: {t: {columns: {id: integer primary key, n: integer}, indexes: {i: {columns: [n], where: n > 0";
  CHECK(codes_of(table + "}}}}", "MySQL and TiDB") == "not_on_target");
  CHECK(codes_of(table + ", only: [postgresql]}}}}").empty());
  CHECK(codes_of("tables: {t: {columns: {id: integer primary key, i: interval}}}") == "type_not_on_target type_not_on_target");
}

TEST_CASE("what is lost without harm is a note, one a class and target") {
  Looked looked;
  look(looked, "tables: {t: {columns: {id: integer primary key, a: integer unsigned, b: integer unsigned}}}");
  CHECK(looked.sound);
  CHECK(looked.says("2 columns"));
}
