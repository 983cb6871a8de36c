// Rows and times for people.
#pragma once

#include <cstdint>
#include <string>

#include "compiler/lower/value.hpp"
#include "compiler/plan/cost.hpp"

namespace schemac {

// 12,000,000
[[nodiscard]] std::string grouped(std::uint64_t number);
// `2 to 9 minutes`, `less than a second`, `40 seconds to 2 hours`.
[[nodiscard]] std::string time_range(Estimate estimate);

// `rows`, `time` (null where the dialect has no rate for the work) and `big`; null where nothing is known of the table, or nothing is done with its
// rows.
[[nodiscard]] Value estimate_value(const Dialect& dialect, const Cost& cost);

}  // namespace schemac
