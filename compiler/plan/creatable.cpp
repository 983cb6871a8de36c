// What a table begins with.
#include "compiler/plan/creatable.hpp"

#include <algorithm>

namespace schemac {

Table creatable(Table table, const Capabilities& capabilities) {
  if (capabilities.index_form == IndexForm::statement) table.indexes = {};
  std::vector<std::vector<Text>> seen;
  if (table.primary_key) seen.push_back(table.primary_key->columns);
  NameMap<UniqueKey> keys;
  for (const UniqueKey& key : table.unique_keys) {
    if (std::find(seen.begin(), seen.end(), key.columns) != seen.end()) continue;
    seen.push_back(key.columns);
    keys.insert(key);
  }
  table.unique_keys = std::move(keys);
  return table;
}

}  // namespace schemac
