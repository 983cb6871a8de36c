// Rows that a plan cannot do with: what a new rule, a shorter type or a value that goes would make the server refuse.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "compiler/plan/plan.hpp"

namespace schemac {

enum class RowCheckKind : std::uint8_t { nulls, duplicates, violations, orphans, longer, outside, labels, carried };
// "nulls"; the template is `rows_nulls.sql`.
[[nodiscard]] std::string_view row_check_name(RowCheckKind kind);

struct RowCheck {
  RowCheckKind kind{};
  std::size_t step = 0;  // from 1
  Text table;
  Text name = {};  // of the key or check
  std::vector<Text> columns = {};
  Text target = {};
  std::vector<Text> target_columns = {};
  std::optional<Expression> expr = {};  // of violations
  std::uint32_t length = 0;             // characters: what is longer is refused
  std::int64_t least = 0;               // what is outside is refused
  std::int64_t most = 0;
  std::vector<Text> labels = {};  // that stay
  std::size_t expected = 0;       // rows that are found although all is well: reference rows that a step before this one changes
  std::optional<CarriedColumn> carried = {};
};

// `before`: in the names of OLD, and only where OLD has the columns; else in those of the step, which are NEW's where rules are made.
enum class Names : std::uint8_t { before, of_step };
[[nodiscard]] std::vector<RowCheck> row_checks(const Plan& plan, Names names);

}  // namespace schemac
