// A required column that comes again has one value for all rows that came without it; a key over it takes that value once.
#pragma once

#include "compiler/plan/operation.hpp"
#include "compiler/plan/survey.hpp"

namespace schemac {

// The key of OLD over nothing but the column, where its way back gives rows a value that they share; empty where there is none, or no such value.
[[nodiscard]] Text lone_key(const DropColumn& drop, const Survey& survey);

}  // namespace schemac
