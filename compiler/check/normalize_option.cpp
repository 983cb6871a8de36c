// A dialect's own keys of tables and columns: overrides along its chain, only those that it knows, their values as it spells them.
#include <algorithm>

#include "compiler/check/names.hpp"
#include "compiler/check/normalization.hpp"

namespace schemac {
namespace {

bool matches(std::string_view pattern, std::string_view key) {
  if (!pattern.ends_with(".*")) return pattern == key;
  pattern.remove_suffix(1);
  return key.size() > pattern.size() && key.starts_with(pattern);
}

Text settled_value(const Dialect& dialect, const OptionRow& row, Text value) {
  for (const std::string_view known : option_values(dialect, row))
    if (equal_without_case(known, value)) return Text(known);
  return value;
}

}  // namespace

const OptionRow* find_option(const Dialect& dialect, OptionPlace place, std::string_view key) {
  for (const OptionRow& row : dialect.options)
    if (row.place == place && matches(row.key, key)) return &row;
  return nullptr;
}

std::vector<std::string_view> option_values(const Dialect& dialect, const OptionRow& row) {
  std::vector<std::string_view> values;
  for (std::size_t at = 0; at < row.values.size();) {
    const std::size_t end = std::min(row.values.find(' ', at), row.values.size());
    values.push_back(row.values.substr(at, end - at));
    at = end + 1;
  }
  for (const CollationRow& collation : dialect.collations) {
    if (row.value == OptionValue::collation) values.push_back(collation.name);
    if (row.value == OptionValue::charset && collation.of_charset) values.push_back(collation.charset);
  }
  return values;
}

std::vector<DialectOption> normalized_options(const std::vector<DialectOption>& options, OptionPlace place, const Dialect& dialect) {
  std::vector<DialectOption> kept;
  if (options.empty()) return kept;
  for (const Dialect* each : dialect_chain(dialect))
    for (const DialectOption& option : options) {
      const OptionRow* row = option.dialect == each->name ? find_option(dialect, place, option.key) : nullptr;
      if (row == nullptr || std::any_of(kept.begin(), kept.end(), [&](const DialectOption& known) { return known.key == option.key; })) continue;
      kept.push_back({Text(dialect.name), option.key, settled_value(dialect, *row, option.value), option.where});
    }
  std::sort(kept.begin(), kept.end(), [](const DialectOption& left, const DialectOption& right) { return left.key < right.key; });
  return kept;
}

}  // namespace schemac
