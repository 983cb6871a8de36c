// Which facts adding and changing a column fall under: keys of fact_keys.def.
#pragma once

#include <string_view>
#include <vector>

#include "compiler/plan/operation.hpp"

namespace schemac {

[[nodiscard]] std::string_view added_column_key(const AddColumn& op);
// One for each thing that changes. `in_index`: an index or key is over the column.
[[nodiscard]] std::vector<std::string_view> altered_column_keys(const AlterColumn& op, bool in_index);

}  // namespace schemac
