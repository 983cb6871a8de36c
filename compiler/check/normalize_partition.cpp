// A partitioning as one target keeps it.
#include <algorithm>

#include "compiler/check/check_partition.hpp"
#include "compiler/check/normalization.hpp"

namespace schemac {

std::variant<ExprPtr, LiteralFault> bound_literal(const PartitionBound& bound, const Type* type, const World& world) {
  static const Type plain{NativeType{}};
  const auto* named = type == nullptr ? nullptr : type_as<EnumNameType>(*type);
  return literal_of(bound.value, type == nullptr ? plain : *type, named == nullptr ? nullptr : world.enumeration(named->name));
}

namespace {

// The order in which values are written says nothing.
void sort(std::vector<PartitionBounds>& values) {
  const auto text = [](const PartitionBounds& bounds) {
    std::vector<std::string> texts;
    for (const PartitionBound& bound : bounds) texts.push_back(literal_text(*bound.value.value.tree()).value_or(""));
    return texts;
  };
  std::sort(values.begin(), values.end(), [&](const PartitionBounds& left, const PartitionBounds& right) { return text(left) < text(right); });
}

struct Bounds {
  const Table& table;
  const Partitioning& set;
  const World& world;

  void settle(PartitionBounds& bounds) const {
    for (std::size_t i = 0; i < bounds.size(); ++i) {
      if (bounds[i].maxvalue) continue;
      const Column* column = i < set.columns.size() ? table.columns.find(set.columns[i]) : nullptr;
      auto literal = bound_literal(bounds[i], column == nullptr ? nullptr : &column->type, world);
      bounds[i].value.form = ValueForm::typed;
      if (auto* tree = std::get_if<ExprPtr>(&literal)) bounds[i].value.value = {std::move(*tree), bounds[i].value.where};
    }
  }
};

}  // namespace

Shared<Partitioning> normalized_partitioning(const Entry<Table>& entry, const Table& table, const Normalization& side) {
  if (!table.partitioning) return {};
  const Capabilities& can = side.target.capabilities;
  Partitioning kept = *table.partitioning;
  kept.only = {};
  kept.expr = normalized_expression(kept.expr, table, side);
  kept.partitions = {};
  const Bounds bounds{table, *table.partitioning, side.world};
  PartitionBounds end;
  for (Partition partition : all_partitions(*table.partitioning)) {
    bounds.settle(partition.from);
    bounds.settle(partition.less_than);
    for (PartitionBounds& values : partition.in) bounds.settle(values);
    sort(partition.in);
    if (can.partition_ranges == PartitionRanges::without_gaps)
      partition.from = {};
    else if (!partition.less_than.empty() && partition.from.empty())
      partition.from = end;
    if (!partition.less_than.empty()) end = partition.less_than;
    partition.table = can.partition_form == PartitionForm::table ? partition_table(entry.name, partition) : Text();
    if (can.partition_comment == Support::no) partition.comment = {};
    partition.only = {};
    kept.partitions.insert(std::move(partition));
  }
  return kept;
}

}  // namespace schemac
