// Indexes: a list of parts, or a mapping.
#include <fmt/format.h>

#include "compiler/load/readers.hpp"

namespace schemac {
namespace {

// A text that is a column's whole name is that column, whatever characters it has.
std::optional<IndexPart> read_text_part(const ReadContext& context, const Node& node, const Table& table) {
  IndexPart part;
  part.where = context.extent(node);
  if (const Text whole(node.text); table.columns.contains(whole)) {
    part.column = whole;
    return part;
  }
  const Parsed<IndexPart>& parsed = context.cache().index_part(node.text);
  if (parsed.fault) context.syntax_error(Code::index_part_syntax, node, *parsed.fault);
  if (!parsed.value) return std::nullopt;
  part = *parsed.value;
  part.where = context.extent(node);
  if (part.expr) part.expr->where = part.where;
  return part;
}

std::vector<IndexPart> read_parts(ReadContext& context, const Node& node, const Table& table, std::string_view what) {
  std::vector<IndexPart> parts;
  const auto add = [&](const Node& item) {
    std::optional<IndexPart> part;
    if (item.kind == NodeKind::mapping)
      part = read_index_part(context, item, Fields(context, item, keys::index_part), table);
    else if (expect(context, item, NodeKind::scalar, "a part of an index"))
      part = read_text_part(context, item, table);
    if (part) parts.push_back(std::move(*part));
  };
  if (node.kind == NodeKind::scalar && !node.is_null()) {
    add(node);
    return parts;
  }
  if (!expect(context, node, NodeKind::sequence, what)) return parts;
  if (node.items.empty()) context.error(Code::wrong_value, node, fmt::format("{} has no parts", what));
  parts.reserve(node.items.size());
  for (const Node* item : node.items) add(*item);
  return parts;
}

void read_with(const ReadContext& context, const Node& node, Index& index) {
  if (!expect(context, node, NodeKind::mapping, "`with`")) return;
  for (const MapEntry& entry : node.entries)
    index.with.emplace_back(Text(entry.key->text), read_text(context, *entry.value, fmt::format("`{}`", entry.key->text)));
}

void read_mapping(ReadContext& context, const MapEntry& entry, const Table& table, Index& index) {
  const Fields fields(context, *entry.value, keys::index);
  if (const Node* columns = fields.find("columns"))
    index.parts = read_parts(context, *columns, table, "`columns`");
  else
    context.error(Code::missing_key, *entry.key, fmt::format("index `{}` has no columns", index.name.view())).help("add `columns: [...]`");
  index.unique = flag_field(context, fields, "unique");
  index.predicate = expression_field(context, fields, "where");
  if (const Node* include = fields.find("include")) index.include = read_names(context, *include, "`include`");
  if (const Node* method = fields.find("using"))
    index.method = read_word(context, *method, "`using`", index_methods).value_or(IndexMethod::unspecified);
  if (fields.has("nulls_distinct")) index.nulls_distinct = flag_field(context, fields, "nulls_distinct") ? NullsDistinct::yes : NullsDistinct::no;
  index.comment = text_field(context, fields, "comment");
  index.invisible = flag_field(context, fields, "invisible");
  if (const Node* with = fields.find("with")) read_with(context, *with, index);
  index.renamed_from = text_field(context, fields, "renamed_from");
  index.only = only_field(context, fields);
  index.allow = read_allow(context, fields);
}

}  // namespace

std::optional<IndexPart> read_index_part(ReadContext& context, const Node& node, const Fields& fields, const Table& table) {
  const Node* column = fields.find("column");
  if (column == nullptr) {
    if (node.kind == NodeKind::mapping) context.error(Code::missing_key, node, "a part of an index has no `column`");
    return std::nullopt;
  }
  std::optional<IndexPart> part;
  if (column->kind == NodeKind::mapping) {
    if (std::optional<PerDialect> texts = read_per_dialect(context, *column, "`column`"))
      part = IndexPart{{}, Expression{std::move(*texts), context.extent(*column)}, false, NullsOrder::unspecified, 0, {}, {}, {}};
  } else if (expect(context, *column, NodeKind::scalar, "`column`")) {
    part = read_text_part(context, *column, table);
  }
  if (!part) return std::nullopt;
  part->where = context.extent(node);
  if (const Node* order = fields.find("order")) part->descending = read_word(context, *order, "`order`", orders).value_or(false);
  if (const Node* nulls = fields.find("nulls")) part->nulls = read_word(context, *nulls, "`nulls`", nulls_orders).value_or(NullsOrder::unspecified);
  if (const Node* length = fields.find("length")) part->length = read_count(context, *length, "`length`");
  if (fields.has("opclass")) part->opclass = text_field(context, fields, "opclass");
  if (fields.has("collate")) part->collation = text_field(context, fields, "collate");
  return part;
}

void read_index(ReadContext& context, const MapEntry& entry, Table& table) {
  Index index;
  index.name = read_name(context, *entry.key);
  index.where = context.extent(*entry.key);
  if (entry.value->kind == NodeKind::mapping)
    read_mapping(context, entry, table, index);
  else
    index.parts = read_parts(context, *entry.value, table, "an index");
  if (!index.parts.empty()) insert_named(context, *entry.key, table.indexes, std::move(index), "indexes");
}

}  // namespace schemac
