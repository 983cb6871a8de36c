// Looking facts up: by key, version and what is special about the table.
#include "compiler/dialect/facts.hpp"

#include <algorithm>

#include "compiler/dialect/dialect.hpp"

namespace schemac {
namespace {

#define SCHEMAC_FACT(key, words) FactKey{key, words},
constexpr FactKey keys[] = {
#include "compiler/dialect/fact_keys.def"
};
#undef SCHEMAC_FACT

// The latest row of the key and trait.
const FactRow* latest(const Dialect& dialect, std::string_view key, Version version, std::string_view trait) {
  const FactRow* found = nullptr;
  for (const FactRow& row : dialect.facts)
    if (row.key == key && row.trait == trait && row.since <= version) found = &row;
  return found;
}

}  // namespace

std::span<const FactKey> fact_keys() { return keys; }

std::vector<const FactRow*> find_facts(const Dialect& dialect, std::string_view key, Version version, std::span<const std::string_view> traits) {
  std::vector<const FactRow*> found;
  for (const std::string_view trait : traits)
    if (const FactRow* row = latest(dialect, key, version, trait)) found.push_back(row);
  if (!found.empty()) return found;
  if (const FactRow* row = latest(dialect, key, version, {})) return {row};
  const std::size_t dot = key.rfind('.');
  return dot == std::string_view::npos ? found : find_facts(dialect, key.substr(0, dot), version, traits);
}

}  // namespace schemac
