// Which options TiDB takes together, and on which tables and columns. Source: facts/dialects.md, section C; docs.pingcap.com.
#pragma once

#include <algorithm>
#include <fmt/format.h>

#include "compiler/dialect/dialect.hpp"
#include "compiler/model/type_family.hpp"

namespace schemac::tidb {

inline const DialectOption* option_of(const std::vector<DialectOption>& options, std::string_view key) {
  const auto found = std::find_if(options.begin(), options.end(), [&](const DialectOption& option) { return option.key == key; });
  return found == options.end() ? nullptr : &*found;
}

inline bool is_clustered(const Table& table) {
  const DialectOption* option = option_of(table.options, "clustered");
  return table.primary_key && (option == nullptr || option->value == "true");
}

// `COLUMN + interval` over a column that holds a day.
inline bool is_lifetime(const Table& table, const Expression& expression) {
  const Expr* tree = expression.tree();
  const auto* sum = tree == nullptr ? nullptr : expr_as<Binary>(*tree);
  const auto* moment = sum == nullptr || sum->op != BinaryOp::add ? nullptr : expr_as<ColumnRef>(*sum->left);
  if (moment == nullptr || expr_as<IntervalLiteral>(*sum->right) == nullptr) return false;
  const Column* column = table.columns.find(moment->name);
  return column == nullptr || is_moment(family_of(column->type)) || family_of(column->type) == Family::unknown;
}

inline void random_faults(const Table& table, const Column& column, std::vector<OptionFault>& faults) {
  const DialectOption* option = option_of(column.options, "auto_random");
  if (option == nullptr) return;
  const auto* integer = type_as<IntegerType>(column.type);
  const bool first = table.primary_key && table.primary_key->columns.front() == column.name;
  if (integer == nullptr || integer->bits != 64 || !first || !is_clustered(table))
    faults.push_back({option->where,
                      fmt::format("`auto_random` is for a `bigint` that begins a clustered primary key, and `{}` is none", column.name.view()),
                      "make it the primary key: `primary_key: true`"});
  if (column.default_value)
    faults.push_back({option->where, fmt::format("column `{}` has both `auto_random` and a default", column.name.view()), "take the default away"});
}

inline std::vector<OptionFault> option_faults(const Table& table) {
  std::vector<OptionFault> faults;
  const DialectOption* shards = option_of(table.options, "shard_row_id_bits");
  const DialectOption* split = option_of(table.options, "pre_split_regions");
  const DialectOption* life = option_of(table.options, "ttl");
  const DialectOption* enabled = option_of(table.options, "ttl_enable");
  const bool random = std::any_of(table.columns.begin(), table.columns.end(),
                                  [](const Column& column) { return option_of(column.options, "auto_random") != nullptr; });
  if (shards != nullptr && is_clustered(table))
    faults.push_back({shards->where,
                      fmt::format("`shard_row_id_bits` is for tables without a clustered primary key, and `{}` has one", table.name.view()),
                      "say `clustered: false`, or shard the key by `auto_random`"});
  if (split != nullptr && shards == nullptr && !random)
    faults.push_back({split->where, "`pre_split_regions` splits what `shard_row_id_bits` or `auto_random` scatters, and there is neither",
                      "give the table `shard_row_id_bits`, or its key `auto_random`"});
  if (life != nullptr && life->expr && !is_lifetime(table, *life->expr))
    faults.push_back(
        {life->where, "`ttl` is the sum of a date, datetime or timestamp column and an interval", "`ttl: created_at + interval '90 days'`"});
  if (enabled != nullptr && life == nullptr)
    faults.push_back({enabled->where, "`ttl_enable` without `ttl`", "add `ttl: COLUMN + interval '90 days'`"});
  for (const Column& column : table.columns) random_faults(table, column, faults);
  return faults;
}

// A column with `auto_random` gets its values by that: what counts elsewhere does not count here.
inline void lay_options(Table& table) {
  for (Column& column : table.columns)
    if (option_of(column.options, "auto_random") != nullptr) column.identity.reset();
}

}  // namespace schemac::tidb
