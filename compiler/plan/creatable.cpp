// What a table begins with.
#include "compiler/plan/creatable.hpp"

#include <algorithm>

#include "compiler/base/contains.hpp"

namespace schemac {
namespace {

// Under another name.
bool same_rule(const Exclusion& one, const Exclusion& other) {
  return one.method == other.method && one.elements == other.elements && one.predicate == other.predicate && one.deferrable == other.deferrable &&
         one.initially_deferred == other.initially_deferred;
}

}  // namespace

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
  NameMap<Exclusion> exclusions;
  for (const Exclusion& each : table.exclusions)
    if (std::none_of(exclusions.begin(), exclusions.end(), [&](const Exclusion& other) { return same_rule(each, other); })) exclusions.insert(each);
  table.exclusions = std::move(exclusions);
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
