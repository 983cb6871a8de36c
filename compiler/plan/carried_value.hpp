// How backfills carry values of a column: as they are, or through something.
#pragma once

#include <optional>
#include <string>

#include "compiler/model/query.hpp"

namespace schemac {

// Trees are normalised: each reference says whose column it is.
[[nodiscard]] bool is_column(const Expr& expr, Text table, Text column);
[[nodiscard]] bool reads(const Expr& expr, Text table, Text column);

// What a value goes through, in a word: `lower()`.
[[nodiscard]] std::string wrapping(const Expr& expr);
// Why rows of a query are not rows of its tables; empty where they are.
[[nodiscard]] std::string gathering(const Query& query);
// A literal as it is written; `another value` for what is none.
[[nodiscard]] std::string literal_words(const Expr& expr);

// A value as it is, perhaps with something in place of NULL.
struct Carried {
  const Expr* in_place_of_null = nullptr;
};
// Nothing where it goes through more.
[[nodiscard]] std::optional<Carried> carried(const Expr& expr, Text table, Text column);

// The places of a table among joins, and whether each of its rows is in what they give.
struct TablePlace {
  std::size_t count = 0;
  bool every_row = true;
};
[[nodiscard]] TablePlace place_of(const Select& select, Text table);

}  // namespace schemac
