// Domains and composite types as types of columns.
#pragma once

#include "compiler/check/world.hpp"

namespace schemac {

[[nodiscard]] bool has_named_types(const Schema& schema);
[[nodiscard]] bool uses_named_type(const Table& table, const Schema& schema);

// Columns get the type that their domain stands for. Where the dialect has domains they keep its name beside it; elsewhere they take over its
// default, its checks (as checks of the table, `value` being the column) and that it is never null.
void resolve_named_types(Table& table, const World& world);

}  // namespace schemac
