// Which rows a partition takes, as a condition.
#include "compiler/lower/partition_condition.hpp"

#include <fmt/format.h>

#include "compiler/lower/lower_parts.hpp"
#include "compiler/lower/print.hpp"

namespace schemac::lowering {
namespace {

bool is_null(const PartitionBound& bound) {
  const Expr* literal = bound.maxvalue ? nullptr : bound.value.literal();
  return literal != nullptr && expr_as<NullLiteral>(*literal) != nullptr;
}

struct Condition {
  const Dialect& dialect;
  const Partitioning& set;
  std::vector<std::string> keys;  // columns, or the expression
  std::vector<Type> types;

  // `a >= 1`, `(a, b) < (1, 2)`; of a bound that is `maxvalue` from some column on, the columns before it; empty where every value is on that side.
  [[nodiscard]] std::string side(const PartitionBounds& bounds, bool begins) const {
    std::vector<std::string> left;
    std::vector<std::string> right;
    for (std::size_t i = 0; i < bounds.size() && !bounds[i].maxvalue; ++i) {
      left.push_back(keys[i]);
      right.push_back(bound_text(dialect, types[i], bounds[i]));
    }
    if (left.empty()) return {};
    const bool cut = left.size() < bounds.size();
    const std::string_view op = begins ? (cut ? ">" : ">=") : (cut ? "<=" : "<");
    if (left.size() == 1) return fmt::format("{} {} {}", left.front(), op, right.front());
    return fmt::format("({}) {} ({})", fmt::join(left, ", "), op, fmt::join(right, ", "));
  }
  [[nodiscard]] std::string range(const Partition& partition) const {
    std::string text = side(partition.from, true);
    const std::string end = side(partition.less_than, false);
    if (!end.empty()) text += (text.empty() ? "" : " AND ") + end;
    return text.empty() ? keys.front() + " IS NOT NULL" : text;
  }
  [[nodiscard]] std::string list(const Partition& partition) const {
    std::vector<std::string> values;
    bool null = false;
    for (const PartitionBounds& bounds : partition.in) {
      if (is_null(bounds.front()))
        null = true;
      else
        values.push_back(bound_text(dialect, types.front(), bounds.front()));
    }
    std::string text = values.empty() ? std::string() : fmt::format("{} IN ({})", keys.front(), fmt::join(values, ", "));
    if (null) text += fmt::format("{}{} IS NULL", text.empty() ? "" : " OR ", keys.front());
    return text;
  }
  [[nodiscard]] std::string of(const Partition& partition, const Table& table) const {
    if (set.method == PartitionMethod::range) return range(partition);
    if (set.method == PartitionMethod::list) return list(partition);
    const auto remainder = set.partitions.find(partition.name) - &set.partitions[0];
    return fmt::format("satisfies_hash_partition({}::regclass, {}, {}, {})", dialect.quote_string(quote_qualified(dialect, table.name)), set.count,
                       remainder, fmt::join(keys, ", "));
  }
};

}  // namespace

std::vector<Type> bound_types(const Table& table, const Partitioning& partitioning) {
  if (partitioning.expr) return {Type{NativeType{}}};
  std::vector<Type> types;
  for (const Text name : partitioning.columns) {
    const Column* column = table.columns.find(name);
    types.push_back(column == nullptr ? Type{NativeType{}} : column->type);
  }
  return types;
}

std::string bound_text(const Dialect& dialect, const Type& type, const PartitionBound& bound) {
  return bound.maxvalue ? "MAXVALUE" : value_text(dialect, type, bound.value);
}

std::string partition_condition(const Dialect& dialect, const Table& table, const Partitioning& partitioning, const Partition& partition,
                                const std::vector<Text>& others) {
  Condition condition{dialect, partitioning, {}, bound_types(table, partitioning)};
  if (partitioning.expr) condition.keys.push_back("(" + print_expression(dialect, *partitioning.expr, Standing::stored) + ")");
  for (const Text column : partitioning.columns) condition.keys.push_back(quote_identifier(dialect, column));
  if (!partition.is_default) return condition.of(partition, table);
  std::vector<std::string> taken;
  for (const Text name : others) {
    const Partition* other = partitioning.partitions.find(name);
    if (other != nullptr && !other->is_default) taken.push_back(fmt::format("({}) IS TRUE", condition.of(*other, table)));
  }
  return taken.empty() ? "TRUE" : fmt::format("NOT ({})", fmt::join(taken, " OR "));
}

}  // namespace schemac::lowering
