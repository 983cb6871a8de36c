// What a column that counts is where nothing is said, and whether what is said holds together.
#pragma once

#include <cstdint>

#include "compiler/check/table_context.hpp"
#include "compiler/dialect/capabilities.hpp"

namespace schemac {

// Without what the server has anyway, and without what it does not have.
void settle_identity(Column& column, const Capabilities& capabilities);
void check_identity_numbers(TableContext& context, const Column& column);

}  // namespace schemac
