// Checks of whole objects other than tables.
#pragma once

#include <unordered_map>

#include "compiler/check/table_context.hpp"
#include "compiler/check/target_set.hpp"
#include "compiler/check/type_expression.hpp"

namespace schemac {

void check_enums(const Schema& schema, const TargetSet& targets, Reporter& report);
// Every view of the world's dialect: what it reads is there, its query is sound, and the targets have what it uses.
// `former`: the version before, of which was noted what there is to note; null where there is none.
void check_views(const World& world, const World* former, const TargetSet& targets, Reporter& report);

// Objects of kinds that some target does not have.
void check_object_support(const Schema& schema, const TargetSet& targets, Reporter& report);
void report_unsupported(const Object& object, Place place, const TargetSet& targets, Reporter& report);
// Each object that stands in no table, on one target.
void check_objects(const World& world, const TargetSet& targets, Reporter& report, Notes& notes);
// Triggers, policies and row security.
void check_table_objects(TableContext& context);
void check_grant(const World& world, const Object& grant, Place place, const TargetSet& targets, Reporter& report);
// What `depends_on` names is there.
void check_depends_on(const World& world, const Object& object, Place place, Reporter& report);

}  // namespace schemac
