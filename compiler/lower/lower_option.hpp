// Options of tables and columns as lists of spelled clauses.
#pragma once

#include <span>
#include <vector>

#include "compiler/dialect/dialect.hpp"
#include "compiler/lower/value.hpp"

namespace schemac::lowering {

using Positions = std::initializer_list<OptionPosition>;

// As CREATE says them, in order of the dialect's rows, so that scripts do not depend on the order in which options are written.
[[nodiscard]] Value spelled_options(const Dialect& dialect, OptionPlace place, const std::vector<DialectOption>& options, Positions positions);
// As ALTER says those that came or changed.
[[nodiscard]] Value changed_options(const Dialect& dialect, OptionPlace place, const std::vector<DialectOption>& before,
                                    const std::vector<DialectOption>& after, Positions positions);
// As ALTER says those that went. `type` is a column's: what an option is anyway may follow from it.
[[nodiscard]] Value reset_options(const Dialect& dialect, OptionPlace place, const std::vector<DialectOption>& before,
                                  const std::vector<DialectOption>& after, Positions positions, const Type* type = nullptr);

}  // namespace schemac::lowering
