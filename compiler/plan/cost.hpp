// What a statement costs those who use the tables: the lock it takes, who waits for it, and what it does with the rows.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "compiler/dialect/dialect.hpp"
#include "compiler/plan/operation.hpp"
#include "compiler/plan/size.hpp"

namespace schemac {

// As in FactRow. Without a lock nobody can be in the way, as on a table that the plan makes itself.
struct Cost {
  Text table{};  // that the lock is on, where it is one
  std::string_view lock{};
  std::string_view others{};
  Blocked blocked{};
  Work work{};
  std::string_view clause{};
  Blocked moment{};                 // who waits for a moment besides
  Text origin{};                    // the table's name in OLD
  std::optional<TableSize> size{};  // of the table, where the user says it
  std::uint32_t passes = 1;         // how often its rows are gone through
};

class State;

// The keys of fact_keys.def that an operation falls under, where it finds `before`: one, or one for each thing that it changes of a column.
[[nodiscard]] std::vector<std::string_view> fact_keys_of(const Operation& operation, const State& before);

// Of both in one statement, or one after the other in one transaction.
[[nodiscard]] Cost both(const Cost& one, const Cost& other, const Dialect& dialect);

}  // namespace schemac
