// Choosing among overrides and leaving out what `only` excludes.
#include "compiler/check/effective.hpp"

#include <algorithm>

namespace schemac {
namespace {

template <class Values>
bool none_is_limited(const Values& values) {
  return std::all_of(values.begin(), values.end(), [](const auto& value) { return value.only.dialects.empty(); });
}

template <class Value>
NameMap<Value> existing(const NameMap<Value>& values, const Dialect& dialect) {
  NameMap<Value> kept;
  for (const Value& value : values)
    if (exists_on(value.only, dialect)) kept.insert(value);
  return kept;
}

bool stands_alike(const Shared<Partitioning>& partitioning) {
  return !partitioning || (partitioning->only.dialects.empty() && none_is_limited(partitioning->partitions));
}

Shared<Partitioning> existing_partitioning(const Table& table, const Dialect& dialect) {
  if (!table.partitioning || !exists_on(table.partitioning->only, dialect)) return {};
  Partitioning kept = *table.partitioning;
  kept.partitions = existing(table.partitioning->partitions, dialect);
  return kept;
}

// Without values of columns that do not exist there.
Shared<RowSet> existing_rows(const Table& table, const Dialect& dialect) {
  if (!table.rows) return {};
  RowSet kept{table.rows->key, {}, table.rows->where};
  for (const DataRow& row : table.rows->rows) {
    DataRow copy{row.name, {}, row.where};
    for (const RowValue& value : row.values) {
      const Column* column = table.columns.find(value.name);
      if (column == nullptr || exists_on(column->only, dialect)) copy.values.insert(value);
    }
    kept.rows.insert(std::move(copy));
  }
  return kept;
}

}  // namespace

bool exists_on(const Only& only, const Dialect& dialect) {
  return only.dialects.empty() || std::any_of(only.dialects.begin(), only.dialects.end(), [&](Text name) { return name == dialect.name; });
}

const Object* object_form(const Object& object, const Dialect& dialect) {
  const Object& form = variant_for(object, dialect);
  if (!exists_on(form.only, dialect)) return nullptr;
  return row_of(form.kind).where_text && form.text("create").empty() ? nullptr : &form;
}

const Text* text_for(const PerDialect& texts, const Dialect& dialect) {
  const auto named = [&](std::string_view name) -> const Text* {
    for (const auto& [key, text] : texts.texts)
      if (key == name) return &text;
    return nullptr;
  };
  for (const Dialect* each : dialect_chain(dialect))
    if (const Text* text = named(each->name)) return text;
  return named("");
}

bool reads_alike(const Table& table) {
  return table.variants.empty() && table.only.dialects.empty() && none_is_limited(table.columns) && none_is_limited(table.unique_keys) &&
         none_is_limited(table.indexes) && none_is_limited(table.checks) && none_is_limited(table.foreign_keys) &&
         none_is_limited(table.exclusions) && stands_alike(table.partitioning) && table.triggers.empty() && table.policies.empty() &&
         table.row_security.empty();
}

Table without_excluded(const Table& table, const Dialect& dialect) {
  Table copy = table;
  copy.columns = existing(table.columns, dialect);
  copy.rows = existing_rows(table, dialect);
  copy.unique_keys = existing(table.unique_keys, dialect);
  copy.indexes = existing(table.indexes, dialect);
  copy.checks = existing(table.checks, dialect);
  copy.foreign_keys = existing(table.foreign_keys, dialect);
  copy.triggers = existing(table.triggers, dialect);
  copy.policies = existing(table.policies, dialect);
  copy.row_security = existing(table.row_security, dialect);
  copy.exclusions = existing(table.exclusions, dialect);
  copy.partitioning = existing_partitioning(table, dialect);
  return copy;
}

}  // namespace schemac
