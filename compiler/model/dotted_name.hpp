// Names with a dot: `audit.log` is `log` in the schema (on MySQL and TiDB the database) `audit`.
#pragma once

#include <string_view>

namespace schemac {

struct DottedName {
  std::string_view schema;  // empty where the name has none
  std::string_view own;
};

// Cut at the first dot. A dot that has nothing before or behind it is a letter of the name.
[[nodiscard]] constexpr DottedName cut_name(std::string_view name) {
  const std::size_t dot = name.find('.');
  if (dot == std::string_view::npos || dot == 0 || dot + 1 == name.size()) return {{}, name};
  return {name.substr(0, dot), name.substr(dot + 1)};
}
[[nodiscard]] constexpr std::string_view schema_part(std::string_view name) { return cut_name(name).schema; }
[[nodiscard]] constexpr std::string_view own_part(std::string_view name) { return cut_name(name).own; }

struct ColumnPath {
  std::string_view table;  // with its schema; empty where there is no dot
  std::string_view column;
};

// `audit.log` and `id` of `audit.log.id`.
[[nodiscard]] constexpr ColumnPath cut_column_path(std::string_view path) {
  const std::size_t dot = path.rfind('.');
  if (dot == std::string_view::npos) return {{}, path};
  return {path.substr(0, dot), path.substr(dot + 1)};
}

}  // namespace schemac
