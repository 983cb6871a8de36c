// Character sets and collations: what a table and its columns have on a dialect that knows them.
#pragma once

#include <string>
#include <vector>

#include "compiler/dialect/dialect.hpp"

namespace schemac {

// By name, in any case of letters; null where the dialect has no such collation.
[[nodiscard]] const CollationRow* find_collation(const Dialect& dialect, std::string_view name);
// The one that a character set has unless told otherwise; null where the dialect has no such set.
[[nodiscard]] const CollationRow* collation_of_charset(const Dialect& dialect, std::string_view charset);

// A table's own options, then those of `defaults`, as the dialect keeps them: a character set and its collation always together.
[[nodiscard]] std::vector<DialectOption> table_options(const Table& table, const std::vector<DialectOption>& defaults, const Dialect& dialect);
// What columns follow in a table with these options. Null on a dialect whose collations are not known, and where the options name none of them.
[[nodiscard]] const CollationRow* table_collation(const std::vector<DialectOption>& options, const Dialect& dialect);
// That of a column: its own, else what it follows. Null where neither is known.
[[nodiscard]] const CollationRow* collation_in(const Schema& schema, const Table& table, const Column& column, const Dialect& dialect);

// Equal for texts that are known to be equal under such a collation. Letters outside Latin, Greek and Cyrillic are told apart even where a
// server does not.
[[nodiscard]] std::string folded(std::string_view text, SameLetter same);

}  // namespace schemac
