// A column that goes and one of its name that comes, in one statement: what stops between them would lose the column.
#pragma once

#include <vector>

#include "compiler/dialect/capabilities.hpp"
#include "compiler/plan/operation.hpp"
#include "compiler/plan/survey.hpp"

namespace schemac {

// A plain column that becomes a generated one under its name: it stays until that comes.
[[nodiscard]] bool waits_for_generated(const ColumnPair& pair, const Capabilities& capabilities);
// Whether `next` adds a column of the name that `operation` drops.
[[nodiscard]] bool replaces_column(const Operation& operation, const Operation& next);
// The same of the first two.
[[nodiscard]] bool replaces_column(const std::vector<Operation>& operations);

}  // namespace schemac
