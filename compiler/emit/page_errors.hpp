// Which errors of the server can come up in a plan, and at which steps.
#pragma once

#include "compiler/emit/escape.hpp"
#include "compiler/lower/value.hpp"
#include "compiler/plan/plan.hpp"

namespace schemac {

// In order of code: `code`, `meaning`, `mend`, `steps` and `undo_steps` (`2, 4 to 7`; null: none), `any` (each statement can raise it).
[[nodiscard]] Value error_list(const Plan& plan, const Markup& markup);

}  // namespace schemac
