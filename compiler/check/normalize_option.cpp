// A dialect's own keys of tables and columns: overrides along its chain, only those that it knows, their values as it spells them.
#include <algorithm>

#include "compiler/check/names.hpp"
#include "compiler/check/normalization.hpp"

namespace schemac {
namespace {

Text settled_value(const Dialect& dialect, const OptionRow& row, Text value) {
  if (row.value == OptionValue::boolean) return Text(value == "true" || value == "1" ? "true" : "false");
  for (const std::string_view known : option_values(dialect, row))
    if (equal_without_case(known, value)) return Text(known);
  return value;
}

}  // namespace

std::vector<std::string_view> option_values(const Dialect& dialect, const OptionRow& row) {
  std::vector<std::string_view> values;
  if (row.value == OptionValue::boolean || row.values.find("..") != std::string_view::npos) return values;
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
      DialectOption settled{Text(dialect.name), option.key, settled_value(dialect, *row, option.value), option.where, option.expr, row->role};
      if (settled.expr) settled.value = {};
      if (row->role == OptionRole::index)
        for (const std::string_view word : option_values(dialect, *row))
          if (settled.value == word) settled.role = OptionRole::value;
      kept.push_back(std::move(settled));
    }
  std::sort(kept.begin(), kept.end(), [](const DialectOption& left, const DialectOption& right) { return left.key < right.key; });
  return kept;
}

void drop_usual(std::vector<DialectOption>& options, OptionPlace place, const Dialect& dialect) {
  std::erase_if(options, [&](const DialectOption& option) {
    const OptionRow* row = find_option(dialect, place, option.key);
    return row != nullptr && !row->usual.empty() && option.value == row->usual;
  });
}

}  // namespace schemac
