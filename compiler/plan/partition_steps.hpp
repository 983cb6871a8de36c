// From one partitioning to another of the same columns and method, step by step.
#pragma once

#include <optional>
#include <vector>

#include "compiler/plan/operation.hpp"
#include "compiler/plan/survey.hpp"

namespace schemac {

// `before` under NEW's column names. Rows are kept wherever a partition of NEW takes them; one that goes, and whose place none takes that comes or
// changes, goes with its rows. Nothing where the server can only cut the table anew.
[[nodiscard]] std::optional<std::vector<PartitionStep>> partition_steps(const Partitioning& before, const Partitioning& after, const Table& shape,
                                                                        const Capabilities& capabilities);

// The way back of partitions that have gone: at the end they come, elsewhere out of the one that has taken their place.
[[nodiscard]] std::vector<Operation> partitions_again(const DropPartitions& op, const Capabilities& capabilities);
[[nodiscard]] Operation operation_of(const PartitionStep& step, Text table, const Table& shape);

// A server that reorganises clauses lets the last range end later, but not earlier.
[[nodiscard]] bool ends_earlier(const Partitioning& before, const Partitioning& after, const Table& shape, const Capabilities& capabilities);

// Whether every row has a partition; whether some row may have one in `before` and none in `after`.
[[nodiscard]] bool takes_all(const Partitioning& partitioning);
[[nodiscard]] bool takes_less(const Partitioning& before, const Partitioning& after);
// The same values, whatever else differs.
[[nodiscard]] bool same_bounds(const Partition& left, const Partition& right);

}  // namespace schemac
