// The name of a primary key on a dialect that keeps it.
#pragma once

#include "compiler/dialect/dialect.hpp"
#include "compiler/model/table.hpp"

namespace schemac {

// As written; a built one that is longer than the dialect's names is cut, and told apart by a digest of the whole.
[[nodiscard]] Text key_name(const PrimaryKey& key, const IdentifierRules& rules);

}  // namespace schemac
