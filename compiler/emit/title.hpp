// What an operation does, in a few words that a reader of the script takes in at a glance.
#pragma once

#include <string>
#include <vector>

#include "compiler/dialect/dialect.hpp"
#include "compiler/plan/plan.hpp"

namespace schemac {

// "add column Order.note", "alter column t.n: integer to bigint, not null". Names are bytes as they are; comments escape them.
[[nodiscard]] std::string operation_title(const Dialect& dialect, const Operation& operation);

// "add column".
[[nodiscard]] std::string operation_words(const Operation& operation);

// Of a way back: what it comes down to, where objects leave and come back around it.
[[nodiscard]] std::string reverse_title(const Dialect& dialect, const Step& step);

}  // namespace schemac
