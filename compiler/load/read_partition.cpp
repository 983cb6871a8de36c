// The partitioning of a table.
#include <fmt/format.h>

#include "compiler/load/readers.hpp"

namespace schemac {
namespace {

bool is_word(const Node& node, std::string_view word) { return node.style == ScalarStyle::plain && node.text == word; }

std::optional<PartitionBound> read_bound(const ReadContext& context, const Node& node, std::string_view what) {
  if (!node.is_null() && !expect(context, node, NodeKind::scalar, fmt::format("a value of {}", what))) return std::nullopt;
  PartitionBound bound;
  bound.maxvalue = is_word(node, "maxvalue");
  bound.value.where = context.extent(node);
  if (bound.maxvalue) return bound;
  bound.value.form = node.style == ScalarStyle::plain ? ValueForm::plain : ValueForm::quoted;
  bound.value.value = {node.is_null() ? ExprPtr(Expr{NullLiteral{}, {}}) : ExprPtr(Expr{StringLiteral{Text(node.text)}, {}}), context.extent(node)};
  return bound;
}

PartitionBounds read_bounds(const ReadContext& context, const Node& node, std::string_view what) {
  PartitionBounds bounds;
  const auto add = [&](const Node& item) {
    if (std::optional<PartitionBound> bound = read_bound(context, item, what)) bounds.push_back(std::move(*bound));
  };
  if (node.kind != NodeKind::sequence) {
    add(node);
    return bounds;
  }
  if (node.items.empty()) context.error(Code::wrong_value, node, fmt::format("{} is empty", what));
  for (const Node* item : node.items) add(*item);
  return bounds;
}

std::vector<PartitionBounds> read_values(const ReadContext& context, const Node& node) {
  std::vector<PartitionBounds> values;
  if (!expect(context, node, NodeKind::sequence, "`in`")) return values;
  if (node.items.empty()) context.error(Code::wrong_value, node, "`in` is empty");
  for (const Node* item : node.items) values.push_back(read_bounds(context, *item, "`in`"));
  return values;
}

void read_partition(ReadContext& context, const MapEntry& entry, Partitioning& partitioning) {
  Partition partition;
  partition.name = read_name(context, *entry.key);
  partition.where = context.extent(*entry.key);
  const Fields fields(context, *entry.value, keys::partition);
  if (const Node* node = fields.find("from")) partition.from = read_bounds(context, *node, "`from`");
  if (const Node* node = fields.find("less_than")) partition.less_than = read_bounds(context, *node, "`less_than`");
  if (const Node* node = fields.find("in")) partition.in = read_values(context, *node);
  partition.is_default = flag_field(context, fields, "default");
  partition.table = text_field(context, fields, "table");
  partition.comment = text_field(context, fields, "comment");
  partition.renamed_from = text_field(context, fields, "renamed_from");
  partition.only = only_field(context, fields);
  insert_named(context, *entry.key, partitioning.partitions, std::move(partition), "partitions");
}

}  // namespace

void read_partitioning(ReadContext& context, const Fields& fields, Table& table) {
  const Node* node = fields.find("partition");
  if (node == nullptr) return;
  const Fields own(context, *node, keys::partitioning);
  Partitioning partitioning;
  partitioning.where = context.extent(fields.key_node("partition"));
  if (const Node* columns = own.find("columns")) partitioning.columns = read_names(context, *columns, "`columns`");
  partitioning.expr = expression_field(context, own, "expr");
  for (const MapEntry& entry : own.named("partitions")) read_partition(context, entry, partitioning);
  if (const Node* count = own.find("count")) partitioning.count = read_count(context, *count, "`count`");
  partitioning.only = only_field(context, own);
  const Node* by = own.find("by");
  if (by == nullptr) {
    if (node->kind == NodeKind::mapping)
      context.error(Code::missing_key, fields.key_node("partition"), "`partition` does not say how rows are spread")
          .help("add `by: range`, `list`, `hash` or `key`");
    return;
  }
  const std::optional<PartitionMethod> method = read_word(context, *by, "`by`", partition_methods);
  if (!method) return;
  partitioning.method = *method;
  table.partitioning = std::move(partitioning);
}

}  // namespace schemac
