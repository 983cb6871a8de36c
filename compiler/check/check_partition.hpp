// The checks of a partitioning, part by part; check_partition.cpp calls the others.
#pragma once

#include <vector>

#include "compiler/check/row_literal.hpp"
#include "compiler/check/table_context.hpp"

namespace schemac {

// Columns and expression are there and of types that partitions can go by. The types of the columns, or one null for an expression; empty, and
// reported, where one is unknown.
[[nodiscard]] std::vector<const Type*> check_partition_key(TableContext& context, const Partitioning& partitioning);
// Keys, indexes and foreign keys that a partitioned table cannot have.
void check_partitioned_keys(TableContext& context, const Partitioning& partitioning);
// Bounds and values: one a column, of the column's type, ascending, none twice.
void check_partition_values(TableContext& context, const Partitioning& partitioning, const std::vector<const Type*>& types);

// A bound as a value of the column's type; of an expression (`type` is null) a number, or a text.
[[nodiscard]] std::variant<ExprPtr, LiteralFault> bound_literal(const PartitionBound& bound, const Type* type, const World& world);

[[nodiscard]] constexpr std::string_view method_name(PartitionMethod method) {
  constexpr std::string_view names[]{"range", "list", "hash", "key"};
  return names[static_cast<std::size_t>(method)];
}

}  // namespace schemac
