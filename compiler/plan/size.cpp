// Sizes to seconds.
#include "compiler/plan/size.hpp"

#include <algorithm>

namespace schemac {
namespace {

std::uint64_t divided_up(std::uint64_t amount, std::uint64_t by) { return amount / by + (amount % by == 0 ? 0 : 1); }

}  // namespace

std::optional<Estimate> estimate_of(const Dialect& dialect, Work work, const TableSize& size, std::uint32_t passes) {
  const auto rate = std::find_if(dialect.work_rates.begin(), dialect.work_rates.end(), [&](const WorkRate& row) { return row.work == work; });
  if (rate == dialect.work_rates.end()) return std::nullopt;
  const std::uint64_t rows = size.rows * passes;
  const std::uint64_t bytes = size.bytes * passes;
  return Estimate{std::max(rows / rate->most_rows, bytes / rate->most_bytes),
                  std::max(divided_up(rows, rate->least_rows), divided_up(bytes, rate->least_bytes))};
}

}  // namespace schemac
