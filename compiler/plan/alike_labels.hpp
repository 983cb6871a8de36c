// Labels of an enum that a server may take for one, so that a column cannot have both.
#pragma once

#include "compiler/dialect/dialect.hpp"

namespace schemac {

// `collation` is that of the column; one that is not known may do so.
[[nodiscard]] bool may_be_alike(const Dialect& dialect, Text collation, std::string_view one, std::string_view other);

}  // namespace schemac
