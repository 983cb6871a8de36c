// The pieces of normalisation: one function an object kind. All expect a sound schema.
#pragma once

#include <optional>
#include <vector>

#include "compiler/check/check.hpp"
#include "compiler/check/world.hpp"

namespace schemac {

// One side of a pair on its way to one target.
struct Normalization {
  const World& world;
  const TargetChoice& target;
  std::vector<DialectOption> table_defaults = {};  // of the dialect, bare keys
  NameMap<Entry<Enum>> built_enums = {};           // types for `enum(...)` in place, where the dialect needs a named one

  [[nodiscard]] const Dialect& dialect() const { return *target.dialect; }
};

[[nodiscard]] Type normalized_type(const Type& type, const Normalization& side);
// An expression of the table: the dialect's own text, or the tree with instants read in UTC; empty where it has no text for the dialect.
[[nodiscard]] std::optional<Expression> normalized_expression(const std::optional<Expression>& expression, const Table& table,
                                                              const Normalization& side);
// A default or `on update`: literals in one spelling, synonyms of now() as now(); empty for `null`.
[[nodiscard]] std::optional<Expression> normalized_default(const std::optional<Expression>& value, const Type& type, const Table& table,
                                                           const Normalization& side);
// Options that the dialect knows, nearest in its chain, sorted by key, under its own name.
[[nodiscard]] std::vector<DialectOption> normalized_options(const std::vector<DialectOption>& options, OptionPlace place, const Dialect& dialect);
// All values that a closed set has; empty where the option takes any of its kind.
[[nodiscard]] std::vector<std::string_view> option_values(const Dialect& dialect, const OptionRow& row);
// Without those that say what the server has anyway.
void drop_usual(std::vector<DialectOption>& options, OptionPlace place, const Dialect& dialect);

[[nodiscard]] Column normalized_column(const Table& table, const Column& column, Normalization& side);
[[nodiscard]] std::optional<Index> normalized_index(const Index& index, const Table& table, const Normalization& side);
// Values as literals of their types, rows called by their keys, values of columns that the dialect does not have left out.
[[nodiscard]] Shared<RowSet> normalized_rows(const Table& table, const Normalization& side);
[[nodiscard]] Shared<Partitioning> normalized_partitioning(const Entry<Table>& entry, const Table& table, const Normalization& side);
// Every object that exists on the target, those of tables among them, with what each needs of `result`.
void add_objects(const Schema& written, Normalization& side, Schema& result);
[[nodiscard]] Table normalized_table(const Entry<Table>& entry, const Table& table, Normalization& side);

}  // namespace schemac
