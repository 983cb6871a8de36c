// How the rows of a table are spread over partitions.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <vector>

#include "compiler/base/name_map.hpp"
#include "compiler/model/column.hpp"
#include "compiler/model/row.hpp"

namespace schemac {

enum class PartitionMethod : std::uint8_t { range, list, hash, key };

// Where a range ends in one column: before a value, or above all of them.
struct PartitionBound {
  bool maxvalue = false;
  RowValue value;  // without a name; normalised: typed
  friend bool operator==(const PartitionBound&, const PartitionBound&) = default;
};
// One a column of the partitioning, or one for its expression.
using PartitionBounds = std::vector<PartitionBound>;

struct Partition {
  Text name;
  PartitionBounds from;       // of a range; empty: as written the end of the one before, normalised the least value
  PartitionBounds less_than;  // of a range; empty in one of another kind, and in the default partition
  std::vector<PartitionBounds> in;
  bool is_default = false;
  Text table;  // its own name where partitions are tables; filled when normalised, and empty where they are not
  Text comment;
  Text renamed_from;
  Only only;
  Extent where;
  friend bool operator==(const Partition&, const Partition&) = default;
};

struct Partitioning {
  PartitionMethod method{};
  std::vector<Text> columns;
  std::optional<Expression> expr;  // instead of columns
  std::uint32_t count = 0;         // of hash and key; their partitions, `p0` and so on, are there once normalised
  NameMap<Partition> partitions;
  Only only;
  Extent where;  // the key
  friend bool operator==(const Partitioning&, const Partitioning&) = default;
};

// Whether its partitions are counted, not listed.
[[nodiscard]] inline bool is_counted(PartitionMethod method) { return method == PartitionMethod::hash || method == PartitionMethod::key; }
// Those that are listed, or `p0`, `p1`, .. for a count.
[[nodiscard]] NameMap<Partition> all_partitions(const Partitioning& partitioning);
// The table of a partition, where partitions are tables.
[[nodiscard]] Text partition_table(Text table, const Partition& partition);
// The columns that rows are spread by, or those that the expression reads.
[[nodiscard]] std::vector<Text> partition_columns(const Partitioning& partitioning);

// Of typed values. Nothing where only the server knows: texts go by a collation, values of an enum by their place in it.
// `bytewise` has an answer for each column: whether strings in it stand for what is ordered as they are (moments, uuids, bytes).
[[nodiscard]] std::optional<std::weak_ordering> compare(const PartitionBounds& left, const PartitionBounds& right, const std::vector<bool>& bytewise);

}  // namespace schemac
