// Which options PostgreSQL takes on which columns.
#pragma once

#include <fmt/format.h>

#include "compiler/dialect/dialect.hpp"

namespace schemac::postgresql {

// Values that may be longer than a page: the others have no other storage than `plain`, and nothing to compress.
inline bool has_toast(const Type& type) {
  const std::string_view key = type_key(type);
  return key == "decimal" || key == "char" || key == "varchar" || key.starts_with("text") || key.starts_with("blob") || key.ends_with("binary") ||
         key == "json" || key == "array" || key == "native";
}

inline std::vector<OptionFault> option_faults(const Table& table) {
  std::vector<OptionFault> faults;
  if (table.partitioning)
    for (const DialectOption& option : table.options)
      if (option.key.view().starts_with("with.") || option.role == OptionRole::persistence)
        faults.push_back(
            {option.where, fmt::format("a partitioned table takes no `{}`: its partitions have the rows", option.key.view()), "take it away"});
  for (const Column& column : table.columns) {
    if (has_toast(column.type)) continue;
    for (const DialectOption& option : column.options)
      if (option.value != "plain")
        faults.push_back({option.where,
                          fmt::format("values of `{}` have a fixed length: the server takes no `{}: {}` of them", column.name.view(),
                                      option.key.view(), option.value.view()),
                          "take it away"});
  }
  return faults;
}

}  // namespace schemac::postgresql
