// Checks of whole objects other than tables.
#pragma once

#include <unordered_map>

#include "compiler/check/target_set.hpp"
#include "compiler/check/type_expression.hpp"

namespace schemac {

void check_enums(const Schema& schema, const TargetSet& targets, Reporter& report);
// Every view of the world's dialect: what it reads is there, its query is sound, and the targets have what it uses.
void check_views(const World& world, const TargetSet& targets, Reporter& report);

}  // namespace schemac
