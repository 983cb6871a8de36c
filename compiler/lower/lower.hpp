// Operations to what their templates see: every word of SQL that depends on data is spelled here, and choices are left to the template.
#pragma once

#include "compiler/dialect/dialect.hpp"
#include "compiler/lower/value.hpp"
#include "compiler/plan/operation.hpp"

namespace schemac {

// The context of the template that is named after the operation; templates/README.md lists the keys of each. Every key is always there, null
// where it does not apply.
[[nodiscard]] Value lower_operation(const Dialect& dialect, const Operation& operation);

}  // namespace schemac
