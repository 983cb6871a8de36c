// Keys that one value for all rows breaks.
#include "compiler/plan/lone_key.hpp"

#include "compiler/plan/volatile_default.hpp"

namespace schemac {
namespace {

Text key_over(const Table& table, Text column) {
  const std::vector<Text> alone{column};
  if (table.primary_key && table.primary_key->columns == alone) return table.primary_key->name;
  for (const UniqueKey& key : table.unique_keys)
    if (key.columns == alone) return key.name;
  for (const Index& index : table.indexes)
    if (index.unique && index.parts.size() == 1 && index.parts.front().column == column && !index.predicate) return index.name;
  return {};
}

}  // namespace

Text lone_key(const DropColumn& drop, const Survey& survey) {
  const Column& column = *drop.column;
  const bool empty = column.nullable && !column.default_value;
  if (empty || column.generated || column.identity || has_volatile_default(column)) return {};
  for (const TablePair* pair : {survey.new_table(drop.table), survey.old_table(drop.table)})
    if (pair != nullptr && pair->before != nullptr)
      if (const Text key = key_over(*pair->before, column.name); !key.empty()) return key;
  return {};
}

}  // namespace schemac
