// Facts to what their templates see.
#pragma once

#include "compiler/dialect/dialect.hpp"
#include "compiler/lower/value.hpp"
#include "compiler/plan/fact.hpp"
#include "compiler/plan/row_checks.hpp"

namespace schemac {

// The context of `fact_KIND.sql`; the same keys for every kind, null where they do not apply. `slot` is a number that no other fact of the script
// has.
[[nodiscard]] Value lower_fact(const Dialect& dialect, const Fact& fact, std::size_t slot);

// The context of `rows_KIND.sql`, alike for every kind. `label` says what is looked for.
[[nodiscard]] Value lower_row_check(const Dialect& dialect, const RowCheck& check);
[[nodiscard]] std::vector<RowCheck> sample_row_checks();

// One fact of each kind, with everything set that it may have.
[[nodiscard]] std::vector<Fact> sample_facts();

}  // namespace schemac
