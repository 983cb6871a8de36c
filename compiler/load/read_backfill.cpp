// Backfills: how rows of tables and columns that come are filled, once.
#include <algorithm>
#include <fmt/format.h>

#include "compiler/load/readers.hpp"

namespace schemac {
namespace {

bool has_key(const Node& node, std::string_view key) {
  return std::any_of(node.entries.begin(), node.entries.end(), [&](const MapEntry& entry) { return entry.key->text == key; });
}

// `{DIALECT: text}`; what has none of the keys of the long form is meant so.
bool is_by_dialect(const ReadContext& context, const Node& node) {
  return node.kind == NodeKind::mapping && !node.entries.empty() &&
         std::all_of(node.entries.begin(), node.entries.end(), [&](const MapEntry& entry) { return context.is_dialect(entry.key->text); });
}

std::vector<Text> names_field(const ReadContext& context, const Fields& fields, std::string_view key) {
  const Node* node = fields.find(key);
  return node == nullptr ? std::vector<Text>() : read_names(context, *node, fmt::format("`{}`", key));
}

std::optional<TableFill> read_fill(ReadContext& context, const Node& node) {
  TableFill fill;
  fill.where = fill.key_where = context.extent(node);
  std::optional<ViewQuery> query;
  if (node.kind != NodeKind::mapping || is_by_dialect(context, node)) {
    query = read_query(context, node, "`backfill`");
  } else {
    const Fields fields(context, node, keys::backfill);
    if (const Node* text = fields.find("query"))
      query = read_query(context, *text, "`query`");
    else
      context.error(Code::missing_key, node, "the backfill has no query").help("add `query: select ...`");
    fill.key = names_field(context, fields, "key");
    fill.columns = names_field(context, fields, "columns");
    if (fields.has("key")) fill.key_where = context.extent(*fields.find("key"));
    if (const Node* columns = fields.find("columns"); columns != nullptr && query && query->tree() != nullptr)
      context.error(Code::key_conflict, *columns, "`columns` is for a server's own text: the query names its columns itself").help("take it away");
  }
  if (!query) return std::nullopt;
  fill.query = std::move(*query);
  return fill;
}

std::vector<SourcePtr> read_sources(const ReadContext& context, const Node& node) {
  if (!expect(context, node, NodeKind::scalar, "`from`")) return {};
  const Parsed<std::vector<SourcePtr>>& parsed = context.cache().sources(node.text);
  if (parsed.fault) context.syntax_error(Code::query_syntax, node, *parsed.fault);
  return parsed.value.value_or(std::vector<SourcePtr>());
}

}  // namespace

void read_table_backfill(ReadContext& context, const Fields& fields, Table& table) {
  const Node* node = fields.find("backfill");
  if (node == nullptr) return;
  TableBackfill backfill{{}, context.extent(fields.key_node("backfill"))};
  const auto add = [&](const Node& item) {
    if (std::optional<TableFill> fill = read_fill(context, item)) backfill.fills.push_back(std::move(*fill));
  };
  if (node->kind == NodeKind::sequence)
    for (const Node* item : node->items) add(*item);
  else
    add(*node);
  if (!backfill.fills.empty()) table.backfill = std::move(backfill);
}

Shared<ColumnBackfill> read_column_backfill(ReadContext& context, const Fields& fields) {
  const Node* node = fields.find("backfill");
  if (node == nullptr) return {};
  ColumnBackfill backfill;
  backfill.where = context.extent(fields.key_node("backfill"));
  std::optional<Expression> value;
  if (node->kind != NodeKind::mapping || is_by_dialect(context, *node)) {
    value = read_expression(context, *node, "`backfill`");
  } else {
    const Fields own(context, *node, keys::column_backfill);
    value = expression_field(context, own, "value");
    if (!has_key(*node, "value")) context.error(Code::missing_key, *node, "the backfill has no value").help("add `value: ...`");
    if (const Node* from = own.find("from")) {
      backfill.from = read_sources(context, *from);
      backfill.from_where = context.extent(*from);
    }
    backfill.condition = expression_field(context, own, "where");
  }
  if (!value) return {};
  backfill.value = std::move(*value);
  return backfill;
}

}  // namespace schemac
