// Names that are built for a dialect.
#pragma once

#include "compiler/dialect/dialect.hpp"
#include "compiler/model/table.hpp"

namespace schemac {

// A primary key's, as written; a built one that is longer than the dialect's names is cut, and told apart by a digest of the whole.
[[nodiscard]] Text key_name(const PrimaryKey& key, const IdentifierRules& rules);
// The type that stands for an `enum(...)` in a column, where enums are types.
// Of the trigger, and its function, that set a table's columns with every update: without the table's schema, within the dialect's limit.
[[nodiscard]] Text touch_name(Text table, const IdentifierRules& rules);
[[nodiscard]] Text enum_name(Text table, Text column);

}  // namespace schemac
