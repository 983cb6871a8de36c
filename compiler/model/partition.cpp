// Partitions: what follows from how they are written.
#include "compiler/model/partition.hpp"

#include <charconv>
#include <string>

#include "compiler/model/walk.hpp"

namespace schemac {
namespace {

std::optional<long double> number_of(std::string_view text) {
  long double number = 0;
  const auto result = std::from_chars(text.data(), text.data() + text.size(), number);
  return result.ec == std::errc() && result.ptr == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

std::optional<std::weak_ordering> compare(const PartitionBound& left, const PartitionBound& right, bool bytewise) {
  if (left.maxvalue || right.maxvalue) return left.maxvalue <=> right.maxvalue;
  const Expr* one = left.value.literal();
  const Expr* other = right.value.literal();
  if (one == nullptr || other == nullptr) return std::nullopt;
  const auto one_text = literal_text(*one);
  const auto other_text = literal_text(*other);
  if (!one_text || !other_text) return std::nullopt;
  if (*one_text == *other_text) return std::weak_ordering::equivalent;
  if (expr_as<StringLiteral>(*one) != nullptr) return bytewise ? std::optional<std::weak_ordering>(*one_text <=> *other_text) : std::nullopt;
  const auto low = number_of(*one_text);
  const auto high = number_of(*other_text);
  if (!low || !high || *low == *high) return std::nullopt;
  return *low < *high ? std::weak_ordering::less : std::weak_ordering::greater;
}

}  // namespace

NameMap<Partition> all_partitions(const Partitioning& partitioning) {
  if (!is_counted(partitioning.method)) return partitioning.partitions;
  NameMap<Partition> counted;
  for (std::uint32_t number = 0; number < partitioning.count; ++number) {
    Partition partition;
    partition.name = Text("p" + std::to_string(number));
    counted.insert(std::move(partition));
  }
  return counted;
}

Text partition_table(Text table, const Partition& partition) {
  return partition.table.empty() ? Text(table.str() + "_" + partition.name.str()) : partition.table;
}

std::vector<Text> partition_columns(const Partitioning& partitioning) {
  return partitioning.expr ? columns_of(*partitioning.expr) : partitioning.columns;
}

std::optional<std::weak_ordering> compare(const PartitionBounds& left, const PartitionBounds& right, const std::vector<bool>& bytewise) {
  for (std::size_t i = 0; i < left.size() && i < right.size(); ++i) {
    const auto order = compare(left[i], right[i], i < bytewise.size() && bytewise[i]);
    if (!order || *order != std::weak_ordering::equivalent) return order;
  }
  return std::weak_ordering::equivalent;
}

}  // namespace schemac
