// A dialect's own keys of tables and columns: overrides along its chain, only those that it knows.
#include <algorithm>

#include "compiler/check/normalization.hpp"

namespace schemac {
namespace {

bool matches(std::string_view pattern, std::string_view key) {
  if (!pattern.ends_with(".*")) return pattern == key;
  pattern.remove_suffix(1);
  return key.size() > pattern.size() && key.starts_with(pattern);
}

}  // namespace

const OptionRow* find_option(const Dialect& dialect, OptionPlace place, std::string_view key) {
  for (const OptionRow& row : dialect.options)
    if (row.place == place && matches(row.key, key)) return &row;
  return nullptr;
}

std::vector<DialectOption> normalized_options(const std::vector<DialectOption>& options, OptionPlace place, const Dialect& dialect) {
  std::vector<DialectOption> kept;
  if (options.empty()) return kept;
  for (const Dialect* each : dialect_chain(dialect))
    for (const DialectOption& option : options) {
      if (option.dialect != each->name || find_option(dialect, place, option.key) == nullptr) continue;
      if (std::any_of(kept.begin(), kept.end(), [&](const DialectOption& known) { return known.key == option.key; })) continue;
      kept.push_back({Text(dialect.name), option.key, option.value, option.where});
    }
  std::sort(kept.begin(), kept.end(), [](const DialectOption& left, const DialectOption& right) { return left.key < right.key; });
  return kept;
}

}  // namespace schemac
