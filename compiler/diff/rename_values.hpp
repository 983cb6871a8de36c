// Expressions after labels of an enum have got other names, as a server keeps them that binds labels.
#pragma once

#include "compiler/diff/rename.hpp"

namespace schemac {

// Old label, new label, by the enum's name in OLD.
using ValueRenames = std::unordered_map<Text, ColumnNames>;

// Literals that stand beside a column of `table` in a comparison, a list or a case, where the column is of such an enum.
[[nodiscard]] Expression with_values(const Expression& expression, const Table& table, const ValueRenames& renames);
[[nodiscard]] Check with_values(Check check, const Table& table, const ValueRenames& renames);
[[nodiscard]] Index with_values(Index index, const Table& table, const ValueRenames& renames);

// The same in a view; `enum_of` tells which enum a column is of, if any.
using EnumOf = std::function<Text(const ColumnRef&)>;
[[nodiscard]] View with_values(const View& view, const EnumOf& enum_of, const ValueRenames& renames);

// The view after enums got other names.
[[nodiscard]] View with_enums(const View& view, const ColumnNames& names);

// The enum of a type, of an output column of a view: empty where it is of none.
[[nodiscard]] Text enum_name(const Type& type);
[[nodiscard]] Text enum_of_output(const View& view, Text column);

// Whether the table has a column of such an enum.
[[nodiscard]] bool has_renamed_values(const Table& table, const ValueRenames& renames);

}  // namespace schemac
