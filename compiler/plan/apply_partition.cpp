// What operations on partitions do to the database in memory.
#include <algorithm>

#include "compiler/base/contains.hpp"
#include "compiler/plan/applier.hpp"

namespace schemac {
namespace {

bool has_all(const Partitioning& set, const std::vector<Text>& names) {
  return std::all_of(names.begin(), names.end(), [&](Text name) { return set.partitions.contains(name); });
}

// A unique key that would let two rows in different partitions share it.
std::optional<std::string> key_outside(const Table& table) {
  const std::vector<Text> columns = partition_columns(*table.partitioning);
  const auto lacks = [&](const std::vector<Text>& key) {
    return !std::all_of(columns.begin(), columns.end(), [&](Text column) { return contains(key, column); });
  };
  if (table.primary_key && lacks(table.primary_key->columns)) return "the primary key lacks a column that partitions go by";
  for (const UniqueKey& key : table.unique_keys)
    if (lacks(key.columns)) return fmt::format("unique key {} lacks a column that partitions go by", key.name.view());
  return {};
}

}  // namespace

template <class Op>
Applier::Fault Applier::repartition(const Op& op) {
  return on_table(op.table, [&](Table& table) -> Fault {
    if (!same_definition(table.partitioning, op.before)) return "its partitions are not as expected";
    table.partitioning = op.after;
    return {};
  });
}

Applier::Fault Applier::operator()(const AddPartitions& op) { return repartition(op); }
Applier::Fault Applier::operator()(const DropPartitions& op) { return repartition(op); }

Applier::Fault Applier::operator()(const ReorganizePartitions& op) {
  if (!has_all(*op.before, op.from) || !has_all(*op.after, op.to)) return "a partition is not there";
  if (state.capabilities().partition_form == PartitionForm::table && !state.referencing(op.table).empty()) return "a foreign key points at it";
  return repartition(op);
}

Applier::Fault Applier::operator()(const AlterPartition& op) {
  if (!op.before->partitions.contains(op.from) || !op.after->partitions.contains(op.to)) return "the partition is not there";
  return repartition(op);
}

Applier::Fault Applier::operator()(const SetPartitioning& op) {
  if (!state.referencing(op.table).empty()) return "a foreign key points at it";
  if (state.capabilities().partition_form == PartitionForm::table)
    if (Fault fault = read_by_view(op.table)) return fault;
  return on_table(op.table, [&](Table& table) -> Fault {
    if (!same_definition(table.partitioning, op.before->partitioning)) return "its partitions are not as expected";
    if (!table.foreign_keys.empty()) return "it has a foreign key";
    table.partitioning = op.after->partitioning;
    return table.partitioning ? key_outside(table) : std::nullopt;
  });
}

}  // namespace schemac
