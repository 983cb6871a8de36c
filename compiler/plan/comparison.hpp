// Whether values that went elsewhere can be told from those that were written later.
#pragma once

#include <optional>

#include "compiler/plan/operation.hpp"

namespace schemac {

// Of `column` of `table` with `target`, which was given `own`: the column, or what stands in place of NULL. Nothing where equal values of the two
// types may not be equal to the server, or where `own` needs other tables.
[[nodiscard]] std::optional<Comparison> comparison_of(Text table, const Column& column, ExprPtr own, const Column& target);

// Only rows for which that holds, too.
void add_condition(Comparison& comparison, ExprPtr condition);

}  // namespace schemac
