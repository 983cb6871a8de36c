// Queries resolved: relations, columns, groups, and what comes out.
#pragma once

#include "compiler/check/type_expression.hpp"

namespace schemac {

// `named`: every column that comes out must have a name of its own (views, derived tables and `with`).
struct OutputRules {
  bool named = false;
  std::size_t given_names = 0;  // columns that get a name from outside: `with t(a, b)`
};

// The query's columns with what is known of them. `outer` is the scope around a subquery, or null.
[[nodiscard]] ViewOutput resolve_query(const Query& query, TypingContext& context, const Scope* outer, const OutputRules& rules);

}  // namespace schemac
