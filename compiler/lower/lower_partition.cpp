// Contexts of the templates of partitions.
#include <algorithm>
#include <fmt/format.h>

#include "compiler/base/contains.hpp"
#include "compiler/lower/lower_parts.hpp"
#include "compiler/lower/partition_condition.hpp"
#include "compiler/lower/print.hpp"
#include "compiler/lower/spelling.hpp"

namespace schemac::lowering {
namespace {

constexpr std::string_view method_words[]{"range", "list", "hash", "key"};

std::string filled(const Spelling& spelling, const std::string& text) {
  return fill_pattern(spelling.pattern, [&](std::string_view, bool) { return text; }).text;
}

// Where ranges go by something else than the column itself.
std::optional<Spelling> own_key(const Dialect& dialect, const Partitioning& set, const std::vector<Type>& types, std::string_view stem) {
  if (set.expr || set.method != PartitionMethod::range || types.size() != 1) return std::nullopt;
  return find_spelling(dialect, std::string(stem) + std::string(type_key(types.front())));
}

struct PartitionPrinter {
  const Dialect& dialect;
  const Partitioning& set;
  std::vector<Type> types;

  [[nodiscard]] Value bounds(const PartitionBounds& bounds) const {
    const auto own = own_key(dialect, set, types, "bound:");
    Value::List list;
    for (std::size_t i = 0; i < bounds.size() && i < types.size(); ++i) {
      const std::string text = bound_text(dialect, types[i], bounds[i]);
      list.emplace_back(own && !bounds[i].maxvalue ? filled(*own, text) : text);
    }
    return list;
  }
  [[nodiscard]] Value values(const Partition& partition) const {
    Value::List list;
    for (const PartitionBounds& each : partition.in) {
      std::vector<std::string> texts;
      for (std::size_t i = 0; i < each.size() && i < types.size(); ++i) texts.push_back(bound_text(dialect, types[i], each[i]));
      list.emplace_back(texts.size() == 1 ? texts.front() : fmt::format("({})", fmt::join(texts, ", ")));
    }
    return list;
  }
  [[nodiscard]] Value one(const Partition& partition, std::size_t position) const {
    Value value = Value::map();
    value.set("name", quote_identifier(dialect, partition.name));
    value.set("table", quoted_name(dialect, partition.table));
    value.set("from", partition.from.empty() ? Value(Value::List(types.size(), Value("MINVALUE"))) : bounds(partition.from));
    value.set("less_than", bounds(partition.less_than));
    value.set("values", values(partition));
    value.set("modulus", static_cast<std::int64_t>(is_counted(set.method) ? set.count : 0));
    value.set("remainder", static_cast<std::int64_t>(position));
    value.set("default", partition.is_default);
    value.set("comment", quoted_string(dialect, partition.comment));
    return value;
  }
  [[nodiscard]] Value named(Text name) const {
    const Partition* partition = set.partitions.find(name);
    return one(*partition, static_cast<std::size_t>(partition - &set.partitions[0]));
  }
  template <class Test>
  [[nodiscard]] Value some(const Test& test) const {
    Value::List list;
    for (std::size_t i = 0; i < set.partitions.size(); ++i)
      if (test(set.partitions[i])) list.push_back(one(set.partitions[i], i));
    return list;
  }
};

PartitionPrinter printer(const Dialect& dialect, const Table& table, const Partitioning& set) { return {dialect, set, bound_types(table, set)}; }

bool same_bounds(const Partition& left, const Partition& right) {
  return left.from == right.from && left.less_than == right.less_than && left.in == right.in;
}

template <class Op>
Value partitions_context(const Dialect& dialect, const Op& operation) {
  Value context = Value::map();
  context.set("table", quoted_name(dialect, operation.table));
  return context.set("method", method_words[static_cast<std::size_t>(operation.after->method)]);
}

// All that a statement can give a value.
Value insertable(const Dialect& dialect, const Table& table) {
  Value::List columns;
  for (const Column& column : table.columns)
    if (!column.generated) columns.emplace_back(quote_identifier(dialect, column.name));
  return columns;
}

bool counts(const Table& table) {
  return std::any_of(table.columns.begin(), table.columns.end(), [](const Column& column) { return column.identity.has_value(); });
}

const Partition* of_table(const Partitioning& set, const std::vector<Text>& names, Text table) {
  for (const Partition& partition : set.partitions)
    if (partition.table == table && contains(names, partition.name)) return &partition;
  return nullptr;
}

}  // namespace

Value partitioning_value(const Dialect& dialect, const Table& table, const Shared<Partitioning>& partitioning) {
  if (!partitioning) return {};
  const Partitioning& set = *partitioning;
  const PartitionPrinter print = printer(dialect, table, set);
  const auto own = own_key(dialect, set, print.types, "partition:");
  Value value = Value::map();
  value.set("method", method_words[static_cast<std::size_t>(set.method)]);
  value.set("columns", own ? Value(Value::List()) : quoted_names(dialect, set.columns));
  Value expr;
  if (set.expr) expr = print_expression(dialect, *set.expr, Standing::stored);
  if (own) expr = filled(*own, quote_identifier(dialect, set.columns.front()));
  value.set("expr", std::move(expr));
  value.set("count", static_cast<std::int64_t>(set.count));
  value.set("partitions", print.some([](const Partition&) { return true; }));
  return value;
}

Value lower(const Dialect& dialect, const AddPartitions& operation) {
  const PartitionPrinter print = printer(dialect, *operation.shape, *operation.after);
  const auto comes = [&](const Partition& partition) { return !operation.before->partitions.contains(partition.name); };
  return partitions_context(dialect, operation).set("partitions", print.some(comes));
}

Value lower(const Dialect& dialect, const DropPartitions& operation) {
  const PartitionPrinter print = printer(dialect, *operation.shape, *operation.after);
  const PartitionPrinter old = printer(dialect, *operation.shape, *operation.before);
  const auto goes = [&](const Partition& partition) { return !operation.after->partitions.contains(partition.name); };
  const auto widens = [&](const Partition& partition) {
    const Partition* before = operation.before->partitions.find(partition.name);
    return before != nullptr && !same_bounds(*before, partition);
  };
  return partitions_context(dialect, operation).set("partitions", old.some(goes)).set("widened", print.some(widens));
}

Value lower(const Dialect& dialect, const ReorganizePartitions& operation) {
  const Table& shape = *operation.shape;
  const Partitioning& before = *operation.before;
  const Partitioning& after = *operation.after;
  const PartitionPrinter print = printer(dialect, shape, after);
  const PartitionPrinter old = printer(dialect, shape, before);
  const auto from = [&](const Partition& partition) { return contains(operation.from, partition.name); };
  const auto to = [&](const Partition& partition) { return contains(operation.to, partition.name); };
  Value::List kept;
  for (const Partition& partition : after.partitions) {
    if (partition.table.empty() || !to(partition) || of_table(before, operation.from, partition.table) == nullptr) continue;
    kept.push_back(print.named(partition.name).set("condition", partition_condition(dialect, shape, after, partition, operation.to)));
  }
  Value context = partitions_context(dialect, operation);
  context.set("from", old.some(from));
  context.set("to", print.some(to));
  context.set("kept", kept);
  context.set("gone",
              old.some([&](const Partition& partition) { return from(partition) && of_table(after, operation.to, partition.table) == nullptr; }));
  context.set("made",
              print.some([&](const Partition& partition) { return to(partition) && of_table(before, operation.from, partition.table) == nullptr; }));
  const auto count = [](const Partitioning& set) { return static_cast<std::int64_t>(set.count); };
  context.set("more", std::max<std::int64_t>(count(after) - count(before), 0));
  context.set("fewer", std::max<std::int64_t>(count(before) - count(after), 0));
  context.set("columns", insertable(dialect, shape));
  context.set("identity", counts(shape));
  return context;
}

Value lower(const Dialect& dialect, const AlterPartition& operation) {
  const Partition& before = *operation.before->partitions.find(operation.from);
  const Partition& after = *operation.after->partitions.find(operation.to);
  Value context = partitions_context(dialect, operation);
  context.set("name", quote_identifier(dialect, operation.from));
  context.set("partition", printer(dialect, *operation.shape, *operation.after).named(operation.to));
  context.set("comment_changes", before.comment != after.comment);
  const Value rename = lower(dialect, RenameTable{before.table, after.table});
  for (const Value::Entry& entry : *rename.entries()) context.set(entry.key, entry.value);
  return context;
}

Value lower(const Dialect& dialect, const SetPartitioning& operation) {
  const Table& before = *operation.before;
  Value context = lower(dialect, CreateTable{operation.after});
  const auto in_place_of = [&](std::string_view name) { return beside(dialect, operation.table, Text(name)); };
  const Text aside(operation.aside.str());
  context.set("aside", in_place_of(aside));
  context.set("aside_name", quote_identifier(dialect, aside));
  context.set("aside_text", dialect.quote_string(in_place_of(aside)));
  context.set("table_text", dialect.quote_string(quote_qualified(dialect, operation.table)));
  context.set("tag", free_tag(quote_qualified(dialect, operation.table) + aside.str()));
  context.set("insert_columns", insertable(dialect, before));
  context.set("identity", counts(before));
  Value::List old_partitions;
  if (before.partitioning)
    for (const Partition& partition : before.partitioning->partitions)
      old_partitions.push_back(Value::map()
                                   .set("table", quoted_name(dialect, partition.table))
                                   .set("aside_name", quote_identifier(dialect, fmt::format("{}_{}", aside.view(), old_partitions.size() + 1))));
  context.set("old_partitions", old_partitions);
  Value::List counters;
  for (const Column& column : before.columns) {
    if (!column.identity) continue;
    const std::string name = fmt::format("{}_seq_{}", aside.view(), counters.size() + 1);
    Value counter = Value::map();
    counter.set("column_text", dialect.quote_string(column.name));
    counter.set("aside_text", *context.find("aside_text")).set("table_text", *context.find("table_text"));
    counter.set("sequence_name", quote_identifier(dialect, name));
    counter.set("name_text", dialect.quote_string(name));
    counter.set("sequence", in_place_of(name));
    counter.set("tag", free_tag(quote_qualified(dialect, operation.table) + column.name.str()));
    counters.push_back(std::move(counter));
  }
  return context.set("counters", counters);
}

}  // namespace schemac::lowering
