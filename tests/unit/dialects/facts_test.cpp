// The facts of every dialect: rows of kinds of statements that there are, each of which has one for every dialect that can do it.
#include <algorithm>
#include <doctest/doctest.h>
#include <string>

#include "compiler/dialect/dialect.hpp"

namespace {

using namespace schemac;

bool is_known_fact(std::string_view key) {
  const auto keys = fact_keys();
  return std::any_of(keys.begin(), keys.end(), [&](const FactKey& fact) { return fact.key == key; });
}

TEST_CASE("every row is of a key, and its clause one that the dialect ranks") {
  for (const Dialect* dialect : all_dialects())
    for (const FactRow& row : dialect->facts) {
      CAPTURE(std::string(dialect->name));
      CAPTURE(std::string(row.key));
      CHECK(is_known_fact(row.key));
      CHECK((row.clause.empty() || std::find(dialect->clauses.begin(), dialect->clauses.end(), row.clause) != dialect->clauses.end()));
      CHECK((row.lock.empty() || row.blocked == Blocked::nobody || row.work != Work::rows || !row.others.empty()));
    }
}

TEST_CASE("what every dialect can do has a fact in each") {
  for (const Dialect* dialect : all_dialects())
    for (const std::string_view key : {"drop_table", "rename_table", "add_column.volatile", "drop_column.indexed", "rename_column.referenced",
                                       "alter_column.required", "alter_column.type.wider_integer", "add_primary_key", "add_unique_key",
                                       "add_index.expression", "drop_index", "add_check.not_enforced", "add_foreign_key", "drop_foreign_key"})
      CHECK_FALSE(find_facts(*dialect, key, dialect->assumed).empty());
}

TEST_CASE("later rows override, traits stand in the place of both, and a key without rows is its shorter one") {
  constexpr FactRow rows[] = {{"a", "x", Blocked::writes, Work::scan},
                              {"a", "y", Blocked::nobody, Work::none, "", {8, 0, 0}},
                              {"a", "z", Blocked::writes, Work::rewrite, "", {}, "odd"}};
  Dialect dialect;
  dialect.facts = rows;
  const auto lock = [&](std::string_view key, Version version, std::vector<std::string_view> traits = {}) {
    return std::string(find_facts(dialect, key, version, traits).at(0)->lock);
  };
  CHECK(lock("a", {7, 0, 0}) == "x");
  CHECK(lock("a.b.c", {8, 0, 1}) == "y");
  CHECK(lock("a", {9, 0, 0}, {"odd"}) == "z");
  CHECK(lock("a", {9, 0, 0}, {"even"}) == "y");
  CHECK(find_facts(dialect, "b", {9, 0, 0}).empty());
}

}  // namespace
