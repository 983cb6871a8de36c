// How big tables are, as the user says, and how long a statement may take on them.
#pragma once

#include <cstdint>
#include <optional>
#include <unordered_map>

#include "compiler/base/text.hpp"
#include "compiler/dialect/dialect.hpp"

namespace schemac {

struct TableSize {
  std::uint64_t rows = 0;
  std::uint64_t bytes = 0;  // 0: not known
  bool big = false;         // as many rows as the user calls big, or more
  friend bool operator==(const TableSize&, const TableSize&) = default;
};

// By the names that tables have in OLD; of one that OLD has not, in NEW.
using Sizes = std::unordered_map<Text, TableSize>;

// In seconds, rounded to the outside.
struct Estimate {
  std::uint64_t least = 0;
  std::uint64_t most = 0;
};
// Of one pass over the table, and as many more. Nothing where the dialect has no rate for the work.
[[nodiscard]] std::optional<Estimate> estimate_of(const Dialect& dialect, Work work, const TableSize& size, std::uint32_t passes);

}  // namespace schemac
