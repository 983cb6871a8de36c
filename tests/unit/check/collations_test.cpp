// Texts that a collation takes for one; what tables and columns have.
#include "compiler/check/collations.hpp"

#include <doctest/doctest.h>

namespace {

using namespace schemac;

TEST_CASE("each degree folds what the one before does, and more") {
  CHECK(folded("aÄя", SameLetter::exact) == "aÄя");
  CHECK(folded("AÄЯ", SameLetter::ascii_case) == "aÄЯ");
  CHECK(folded("AÄЯĐΩЁŸ", SameLetter::letter_case) == "aäяđωёÿ");
  CHECK(folded("AÄЯĐØÉŽ", SameLetter::base_letter) == "aaяđøez");
}

TEST_CASE("what is no letter, and what is no UTF-8, stays") {
  CHECK(folded("×÷1_ \xff\xc3", SameLetter::base_letter) == "×÷1_ \xff\xc3");
  CHECK(folded("ıİßſŉ", SameLetter::letter_case) == "ıİßſŉ");
}

TEST_CASE("a character set and its collation stand together") {
  const Dialect& mysql = *find_dialect("mysql");
  const auto option = [](std::string_view key, std::string_view value) { return DialectOption{Text("mysql"), Text(key), Text(value), {}}; };
  const auto settled = [&](std::vector<DialectOption> own, const std::vector<DialectOption>& defaults) {
    Table table;
    table.options = std::move(own);
    std::string text;
    for (const DialectOption& each : table_options(table, defaults, mysql)) text += each.key.str() + "=" + each.value.str() + " ";
    return text;
  };
  CHECK(settled({}, {}).empty());
  CHECK(settled({option("charset", "LATIN1")}, {}) == "charset=latin1 collation=latin1_swedish_ci ");
  CHECK(settled({option("collation", "utf8mb4_bin")}, {}) == "charset=utf8mb4 collation=utf8mb4_bin ");
  CHECK(settled({option("charset", "latin1")}, {option("collation", "utf8mb4_bin")}) == "charset=latin1 collation=latin1_swedish_ci ");
  CHECK(settled({option("charset", "utf8mb4")}, {option("collation", "utf8mb4_bin")}) == "charset=utf8mb4 collation=utf8mb4_bin ");
  CHECK(table_collation({}, mysql)->name == "utf8mb4_0900_ai_ci");
  CHECK(table_collation({}, *find_dialect("postgresql")) == nullptr);
}

}  // namespace
