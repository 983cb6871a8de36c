// What names look like: `snake_case`, or a pattern such as `idx_{table}_*`.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace schemac {

// `snake_case`, `camelCase`, `PascalCase` and `UPPER_CASE` stand for themselves; in any other pattern `*` is any text, `{table}` the name of the
// object's table, `{columns}` its columns with `_` between, and the rest is as it is.
struct NameSetting {
  std::string_view table;
  std::string_view columns;
};
// Linear in the length of the name for each `*`.
[[nodiscard]] bool matches_name_pattern(std::string_view pattern, std::string_view name, const NameSetting& setting);

struct PatternFault {
  std::string message;
  std::string help;
};
[[nodiscard]] std::optional<PatternFault> fault_of_name_pattern(std::string_view pattern);

}  // namespace schemac
