// How values of a column get another type.
#pragma once

#include "compiler/lower/value.hpp"
#include "compiler/model/column.hpp"

namespace schemac {
struct Dialect;
}

namespace schemac::lowering {

// What an ALTER is to compute the new value with; null where the server converts by itself.
[[nodiscard]] Value using_value(const Dialect& dialect, const Column& before, const Column& after);
// How many characters the new type has room for, where it is a varchar with less of it; null otherwise, and where the user says how to convert.
[[nodiscard]] Value shorter_value(const Column& before, const Column& after);

}  // namespace schemac::lowering
