// What a table begins with.
#pragma once

#include "compiler/dialect/dialect.hpp"
#include "compiler/model/table.hpp"

namespace schemac {

// The part of a table that may stand in CREATE TABLE: without indexes where they are statements of their own, and without a unique key over the
// columns of another key or an exclusion constraint that is another one's double, which PostgreSQL leaves out in silence there; without checks and
// foreign keys that are not validated, which it takes for validated there, and without the trigger that touches columns.
[[nodiscard]] Table creatable(Table table, const Capabilities& capabilities);

}  // namespace schemac
