// Defaults that give each row a value of its own.
#pragma once

#include "compiler/model/column.hpp"

namespace schemac {

// Of a server's own text nothing is known: it counts as one.
[[nodiscard]] bool has_volatile_default(const Column& column);

}  // namespace schemac
