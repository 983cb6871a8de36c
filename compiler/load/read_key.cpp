// Primary keys and unique keys of a table.
#include <fmt/format.h>

#include "compiler/load/generated_name.hpp"
#include "compiler/load/readers.hpp"

namespace schemac {
namespace {

std::vector<Text> read_columns(const ReadContext& context, const Fields& fields, const Node& key, std::string_view object) {
  if (const Node* columns = fields.find("columns")) return read_names(context, *columns, "`columns`");
  context.error(Code::missing_key, key, fmt::format("{} has no columns", object)).help("add `columns: [...]`");
  return {};
}

}  // namespace

void read_primary_key(ReadContext& context, const Fields& fields, Table& table) {
  const Node* node = fields.find("primary_key");
  if (node == nullptr) return;
  const Node& key_node = fields.key_node("primary_key");
  PrimaryKey key;
  key.where = context.extent(key_node);
  if (node->kind == NodeKind::mapping) {
    const Fields own(context, *node, keys::primary_key);
    key.name = text_field(context, own, "name");
    key.columns = read_columns(context, own, key_node, "the primary key");
    key.comment = text_field(context, own, "comment");
  } else {
    key.columns = read_names(context, *node, "`primary_key`");
  }
  key.generated_name = key.name.empty();
  if (key.generated_name) key.name = generated_name("pk", table.name, {});
  if (key.columns.empty()) return;
  if (table.primary_key && table.primary_key->columns != key.columns) {
    context.error(Code::key_conflict, key_node, "a second primary key").note(context.at(table.primary_key->where), "first here");
    return;
  }
  table.primary_key = std::move(key);
}

void read_unique_key(ReadContext& context, const MapEntry& entry, Table& table) {
  UniqueKey key;
  key.name = read_name(context, *entry.key);
  key.where = context.extent(*entry.key);
  if (entry.value->kind != NodeKind::mapping) {
    key.columns = read_names(context, *entry.value, "a unique key");
  } else {
    const Fields fields(context, *entry.value, keys::unique_key);
    key.columns = read_columns(context, fields, *entry.key, fmt::format("unique key `{}`", key.name.view()));
    if (fields.has("nulls_distinct")) key.nulls_distinct = flag_field(context, fields, "nulls_distinct") ? NullsDistinct::yes : NullsDistinct::no;
    key.initially_deferred = flag_field(context, fields, "initially_deferred");
    key.deferrable = flag_field(context, fields, "deferrable", key.initially_deferred);
    key.comment = text_field(context, fields, "comment");
    key.renamed_from = text_field(context, fields, "renamed_from");
    key.only = only_field(context, fields);
  }
  if (!key.columns.empty()) insert_named(context, *entry.key, table.unique_keys, std::move(key), "unique keys");
}

}  // namespace schemac
