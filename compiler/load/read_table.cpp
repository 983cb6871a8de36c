// Tables and mixins: columns first, then all that stands on them.
#include <fmt/format.h>

#include "compiler/load/readers.hpp"

namespace schemac {
namespace {

using ReadPart = void (*)(ReadContext&, const MapEntry&, Table&);

void read_parts(ReadContext& context, const Fields& fields, std::string_view key, ReadPart read, Table& table) {
  for (const MapEntry& entry : fields.named(key)) read(context, entry, table);
}

void read_uses(const ReadContext& context, const Fields& fields, TableReading& reading) {
  const Node* node = fields.find("use");
  if (node == nullptr) return;
  reading.table.mixins = read_names(context, *node, "`use`");
  if (node->kind == NodeKind::scalar) {
    reading.uses.push_back(context.extent(*node));
    return;
  }
  for (const Node* item : node->items)
    if (item->kind == NodeKind::scalar) reading.uses.push_back(context.extent(*item));
}

TableReading read_one(ReadContext& context, const MapEntry& entry, bool is_mixin) {
  TableReading reading;
  Table& table = reading.table;
  if (!is_mixin) table.name = read_name(context, *entry.key);
  table.where = context.extent(*entry.key);
  const Fields fields(context, *entry.value, is_mixin ? keys::mixin : keys::table);
  table.comment = text_field(context, fields, "comment");
  table.renamed_from = text_field(context, fields, "renamed_from");
  table.only = only_field(context, fields);
  read_uses(context, fields, reading);
  const std::vector<MapEntry> columns = fields.named("columns");
  table.columns.reserve(columns.size());
  for (const MapEntry& column : columns) read_column(context, column, table);
  read_primary_key(context, fields, table);
  read_parts(context, fields, "unique", read_unique_key, table);
  read_parts(context, fields, "indexes", read_index, table);
  read_parts(context, fields, "checks", read_check, table);
  read_parts(context, fields, "foreign_keys", read_foreign_key, table);
  read_parts(context, fields, "exclude", read_exclusion, table);
  read_partitioning(context, fields, table);
  read_rows(context, fields, table);
  read_table_backfill(context, fields, table);
  read_parts(context, fields, "triggers", read_trigger, table);
  read_parts(context, fields, "policies", read_policy, table);
  read_row_security(context, fields, table);
  table.options = fields.options();
  table.allow = read_allow(context, fields);
  return reading;
}

}  // namespace

TableReading read_table(ReadContext& context, const MapEntry& entry, bool is_mixin) {
  TableReading reading = read_one(context, entry, is_mixin);
  for (const std::string_view dialect : context.dialects_to_read()) {
    context.read_for(dialect);
    reading.table.variants.push_back({Text(dialect), read_one(context, entry, is_mixin).table});
  }
  return reading;
}

}  // namespace schemac
