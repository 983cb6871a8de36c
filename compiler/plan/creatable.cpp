// What a table begins with.
#include "compiler/plan/creatable.hpp"

#include <algorithm>

#include "compiler/base/contains.hpp"

namespace schemac {

Table creatable(Table table, const Capabilities& capabilities) {
  if (capabilities.index_form == IndexForm::statement) table.indexes = {};
  std::vector<std::vector<Text>> seen;
  if (table.primary_key) seen.push_back(table.primary_key->columns);
  NameMap<UniqueKey> keys;
  for (const UniqueKey& key : table.unique_keys) {
    if (contains(seen, key.columns)) continue;
    seen.push_back(key.columns);
    keys.insert(key);
  }
  table.unique_keys = std::move(keys);
  NameMap<Check> checks;
  for (const Check& check : table.checks)
    if (check.validated) checks.insert(check);
  table.checks = std::move(checks);
  NameMap<ForeignKey> foreign_keys;
  for (const ForeignKey& key : table.foreign_keys)
    if (key.validated) foreign_keys.insert(key);
  table.foreign_keys = std::move(foreign_keys);
  table.touch.reset();
  std::erase_if(table.options, [&](const DialectOption& option) {
    return option.role == OptionRole::index && !table.unique_keys.contains(option.value) && !table.indexes.contains(option.value);
  });
  return table;
}

}  // namespace schemac
