// Materialized views: where they exist, and indexes on what they give.
#pragma once

#include "compiler/check/target_set.hpp"
#include "compiler/check/type_expression.hpp"

namespace schemac {

// `output` is what the view's query gives.
void check_materialized(const Entry<View>& entry, const View& view, const ViewOutput& output, const World& world, const TargetSet& targets,
                        Reporter& report);

}  // namespace schemac
