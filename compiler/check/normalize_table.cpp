// Tables as one target keeps them: keys, checks and foreign keys, dialect defaults, indexes that the server needs behind foreign keys.
#include <algorithm>

#include "compiler/check/collations.hpp"
#include "compiler/check/key_name.hpp"
#include "compiler/check/normalization.hpp"

namespace schemac {
namespace {

bool leads_with(const std::vector<Text>& columns, const std::vector<Text>& wanted) {
  return columns.size() >= wanted.size() && std::equal(wanted.begin(), wanted.end(), columns.begin());
}

// MySQL takes no index that counts down, nor one over a prefix, for a foreign key.
bool index_leads_with(const Index& index, const std::vector<Text>& wanted) {
  if (index.method != IndexMethod::unspecified || index.parts.size() < wanted.size()) return false;
  return std::equal(wanted.begin(), wanted.end(), index.parts.begin(),
                    [](Text column, const IndexPart& part) { return part.column == column && part.length == 0 && !part.descending; });
}

bool is_backed(const Table& table, const std::vector<Text>& columns) {
  if (table.primary_key && leads_with(table.primary_key->columns, columns)) return true;
  return std::any_of(table.unique_keys.begin(), table.unique_keys.end(), [&](const UniqueKey& key) { return leads_with(key.columns, columns); }) ||
         std::any_of(table.indexes.begin(), table.indexes.end(), [&](const Index& index) { return index_leads_with(index, columns); });
}

void add_foreign_key_index(Table& table, const ForeignKey& key) {
  if (is_backed(table, key.columns)) return;
  Index index;
  index.name = key.name;
  while (table.indexes.contains(index.name) || table.unique_keys.contains(index.name)) index.name = Text(index.name.str() + "_idx");
  index.generated_name = true;
  if (!key.renamed_from.empty() && index.name == key.name) index.renamed_from = key.renamed_from;
  for (const Text column : key.columns) {
    IndexPart part;
    part.column = column;
    index.parts.push_back(part);
  }
  index.where = key.where;
  table.indexes.insert(std::move(index));
}

void normalize_foreign_keys(Table& table, const Normalization& side) {
  const Capabilities& can = side.target.capabilities;
  for (ForeignKey& key : table.foreign_keys) {
    key.only = {};
    const Table* target = side.world.table(key.target);
    if (key.target_columns.empty() && target != nullptr && target->primary_key) key.target_columns = target->primary_key->columns;
    if (can.constraint_comment == Support::no) key.comment = {};
    if (can.not_valid == Support::no) key.validated = true;
    if (can.match_full == Support::no || key.columns.size() < 2) key.match_full = false;
    if (can.foreign_key_index == ForeignKeyIndex::required) add_foreign_key_index(table, key);
  }
}

void normalize_unique_keys(Table& table, const Capabilities& can) {
  for (UniqueKey& key : table.unique_keys) {
    key.only = {};
    if (can.key_comment == Support::no) key.comment = {};
    if (key.nulls_distinct == NullsDistinct::yes || can.nulls_not_distinct == Support::no) key.nulls_distinct = NullsDistinct::unspecified;
  }
}

NameMap<Check> normalized_checks(const NameMap<Check>& checks, const Table& table, const Normalization& side) {
  NameMap<Check> kept;
  for (Check check : checks) {
    const std::optional<Expression> chosen = normalized_expression(check.expr, table, side);
    if (!chosen) continue;
    check.expr = *chosen;
    check.only = {};
    if (side.target.capabilities.constraint_comment == Support::no) check.comment = {};
    if (side.target.capabilities.not_valid == Support::no) check.validated = true;
    if (side.target.capabilities.no_inherit == Support::no) check.no_inherit = false;
    kept.insert(std::move(check));
  }
  return kept;
}

NameMap<Exclusion> normalized_exclusions(const Table& table, const Normalization& side) {
  NameMap<Exclusion> kept;
  for (Exclusion exclusion : table.exclusions) {
    exclusion.only = {};
    for (ExclusionElement& element : exclusion.elements)
      if (element.part.expr) element.part.expr = normalized_expression(element.part.expr, table, side);
    exclusion.predicate = normalized_expression(exclusion.predicate, table, side);
    kept.insert(std::move(exclusion));
  }
  return kept;
}

// What sets columns with every update, where the server has no clause for it.
std::optional<Touch> touch_of(const Entry<Table>& entry, const Table& table, const Normalization& side) {
  if (side.target.capabilities.touch_trigger == Support::no) return std::nullopt;
  Touch touch{touch_name(entry.name, side.dialect().identifiers), {}};
  for (const Column& column : table.columns)
    if (column.on_update) touch.columns.push_back(column.name);
  return touch.columns.empty() ? std::nullopt : std::optional(std::move(touch));
}

}  // namespace

Table normalized_table(const Entry<Table>& entry, const Table& table, Normalization& side) {
  const Capabilities& can = side.target.capabilities;
  Table kept;
  kept.name = entry.name;
  kept.comment = table.comment;
  kept.renamed_from = table.renamed_from;
  kept.where = table.where;
  for (const Column& column : table.columns) kept.columns.insert(normalized_column(table, column, side));
  kept.primary_key = table.primary_key;
  if (kept.primary_key && can.key_comment == Support::no) kept.primary_key->comment = {};
  if (kept.primary_key && can.primary_key_name == Support::no) {
    kept.primary_key->name = {};
    kept.primary_key->generated_name = true;
  } else if (kept.primary_key) {
    kept.primary_key->name = key_name(*kept.primary_key, side.dialect().identifiers);
  }
  kept.unique_keys = table.unique_keys;
  normalize_unique_keys(kept, can);
  for (const Index& index : table.indexes)
    if (std::optional<Index> normalized = normalized_index(index, table, side)) kept.indexes.insert(std::move(*normalized));
  kept.checks = normalized_checks(table.checks, table, side);
  if (can.exclusion_constraint == Support::yes) kept.exclusions = normalized_exclusions(table, side);
  kept.foreign_keys = table.foreign_keys;
  normalize_foreign_keys(kept, side);
  kept.options = table_options(table, side.table_defaults, side.dialect());
  if (const CollationRow* row = table_collation(kept.options, side.dialect())) kept.collation = Text(row->name);
  kept.partitioning = normalized_partitioning(entry, table, side);
  kept.touch = touch_of(entry, table, side);
  kept.rows = normalized_rows(table, side);
  if (side.dialect().lay_options != nullptr) side.dialect().lay_options(kept);
  return kept;
}

}  // namespace schemac
