// Values between the phases as JSON, for people who look into the compiler: readable, the same each time, without positions.
#pragma once

#include <string>
#include <vector>

#include "compiler/driver/compile_dialect.hpp"
#include "compiler/model/schema.hpp"

namespace schemac {

// Both schemas as they were written, under `old` and `new`.
[[nodiscard]] std::string dump_model(const Schema& before, const Schema& after);
// For each dialect, under its name: the normalised pair, the changes or the plan.
[[nodiscard]] std::string dump_compiled(const std::vector<Compiled>& compiled, Dump what);

}  // namespace schemac
