// Which rows a partition takes, as a condition.
#pragma once

#include <string>
#include <vector>

#include "compiler/dialect/dialect.hpp"
#include "compiler/model/table.hpp"

namespace schemac::lowering {

// The types that bounds are of, one a column, or one for an expression.
[[nodiscard]] std::vector<Type> bound_types(const Table& table, const Partitioning& partitioning);
// A bound as a value, or `MAXVALUE`.
[[nodiscard]] std::string bound_text(const Dialect& dialect, const Type& type, const PartitionBound& bound);

// True for the rows of `partition`, not true for all others. Of the default partition: those that none of `others` takes.
[[nodiscard]] std::string partition_condition(const Dialect& dialect, const Table& table, const Partitioning& partitioning,
                                              const Partition& partition, const std::vector<Text>& others);

}  // namespace schemac::lowering
