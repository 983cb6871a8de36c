// Names of keys and checks that the user gave none: fk_TABLE_COLUMNS, uq_TABLE_COLUMNS, chk_TABLE_COLUMN, pk_TABLE.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "compiler/base/text.hpp"
#include "compiler/model/dotted_name.hpp"

namespace schemac {

// `table` stands without its schema: `log` for `audit.log`.
[[nodiscard]] inline Text generated_name(std::string_view prefix, std::string_view table, std::span<const Text> columns) {
  std::string name(prefix);
  name += '_';
  name += own_part(table);
  for (const Text column : columns) {
    name += '_';
    name += column.view();
  }
  return Text(name);
}

// The name of a mixin's key, built without a table, in the table that uses it.
[[nodiscard]] inline Text name_for_table(Text name, std::string_view table) {
  const std::string_view all = name.view();
  const std::size_t end = all.find('_');
  const std::string_view prefix = all.substr(0, end);
  const std::string_view rest = end == std::string_view::npos ? std::string_view() : all.substr(end + 1);
  return Text(generated_name(prefix, table, {}).str() + std::string(rest));
}

}  // namespace schemac
