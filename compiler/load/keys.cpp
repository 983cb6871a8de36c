// The rows of keys and shapes, from the files below keys/.
#include "compiler/load/keys.hpp"

#include <algorithm>

#include "compiler/diagnostics/hazard.hpp"
#include "compiler/load/words.hpp"

namespace schemac {
namespace {

constexpr KeyRow schema_rows[]{
#include "compiler/load/keys/schema.def"
};
constexpr KeyRow table_rows[]{
#include "compiler/load/keys/table.def"
};
constexpr KeyRow mixin_rows[]{
#include "compiler/load/keys/mixin.def"
};
constexpr KeyRow column_rows[]{
#include "compiler/load/keys/column.def"
};
constexpr KeyRow primary_key_rows[]{
#include "compiler/load/keys/primary_key.def"
};
constexpr KeyRow unique_key_rows[]{
#include "compiler/load/keys/unique_key.def"
};
constexpr KeyRow index_rows[]{
#include "compiler/load/keys/index.def"
};
constexpr KeyRow index_part_rows[]{
#include "compiler/load/keys/index_part.def"
};
constexpr KeyRow check_rows[]{
#include "compiler/load/keys/check.def"
};
constexpr KeyRow foreign_key_rows[]{
#include "compiler/load/keys/foreign_key.def"
};
constexpr KeyRow enum_rows[]{
#include "compiler/load/keys/enum.def"
};
constexpr KeyRow enum_value_rows[]{
#include "compiler/load/keys/enum_value.def"
};
constexpr KeyRow rows_rows[]{
#include "compiler/load/keys/rows.def"
};
constexpr KeyRow view_rows[]{
#include "compiler/load/keys/view.def"
};
constexpr KeyRow forced_expression_rows[]{
#include "compiler/load/keys/forced_expression.def"
};
constexpr KeyRow sequence_rows[]{
#include "compiler/load/keys/sequence.def"
};
constexpr KeyRow domain_rows[]{
#include "compiler/load/keys/domain.def"
};
constexpr KeyRow extension_rows[]{
#include "compiler/load/keys/extension.def"
};
constexpr KeyRow schema_space_rows[]{
#include "compiler/load/keys/schema_space.def"
};
constexpr KeyRow routine_rows[]{
#include "compiler/load/keys/routine.def"
};
constexpr KeyRow raw_rows[]{
#include "compiler/load/keys/raw.def"
};
constexpr KeyRow trigger_rows[]{
#include "compiler/load/keys/trigger.def"
};
constexpr KeyRow policy_rows[]{
#include "compiler/load/keys/policy.def"
};
constexpr KeyRow grant_rows[]{
#include "compiler/load/keys/grant.def"
};
constexpr KeyRow identity_rows[]{
#include "compiler/load/keys/identity.def"
};
constexpr KeyRow exclusion_rows[]{
#include "compiler/load/keys/exclusion.def"
};
constexpr KeyRow exclusion_element_rows[]{
#include "compiler/load/keys/exclusion_element.def"
};
constexpr KeyRow backfill_rows[]{
#include "compiler/load/keys/backfill.def"
};
constexpr KeyRow column_backfill_rows[]{
#include "compiler/load/keys/column_backfill.def"
};
constexpr KeyRow partitioning_rows[]{
#include "compiler/load/keys/partitioning.def"
};
constexpr KeyRow partition_rows[]{
#include "compiler/load/keys/partition.def"
};
constexpr KeyRow rollout_rows[]{
#include "compiler/load/keys/rollout.def"
};
constexpr KeyRow rollout_phases_rows[]{
#include "compiler/load/keys/rollout_phases.def"
};
constexpr KeyRow rollout_phase_rows[]{
#include "compiler/load/keys/rollout_phase.def"
};
constexpr KeyRow hazard_policy_rows[]{
#include "compiler/load/keys/hazard_policy.def"
};
constexpr KeyRow allowance_rows[]{
#include "compiler/load/keys/allowance.def"
};
constexpr KeyRow name_patterns_rows[]{
#include "compiler/load/keys/name_patterns.def"
};
const ShapeRow shape_rows[]{
#include "compiler/load/keys/shapes.def"
};

}  // namespace

namespace keys {
constexpr KeySet schema{"schema", "a schema", schema_rows, false};
constexpr KeySet table{"table", "a table", table_rows, true, OptionsOf::table};
constexpr KeySet mixin{"mixin", "a mixin", mixin_rows, true, OptionsOf::table};
constexpr KeySet column{"column_mapping", "a column", column_rows, true, OptionsOf::column};
constexpr KeySet primary_key{"primary_key_mapping", "a primary key", primary_key_rows};
constexpr KeySet unique_key{"unique_key_mapping", "a unique key", unique_key_rows};
constexpr KeySet index{"index_mapping", "an index", index_rows};
constexpr KeySet index_part{"index_part_mapping", "a part of an index", index_part_rows};
constexpr KeySet check{"check_mapping", "a check", check_rows};
constexpr KeySet foreign_key{"foreign_key", "a foreign key", foreign_key_rows};
constexpr KeySet enumeration{"enum_mapping", "an enum", enum_rows, false};
constexpr KeySet enum_value{"enum_value_mapping", "an enum's value", enum_value_rows, false};
constexpr KeySet rows{"rows", "`rows`", rows_rows, false};
constexpr KeySet view{"view", "a view", view_rows};
constexpr KeySet sequence{"sequence", "a sequence", sequence_rows};
constexpr KeySet domain{"domain", "a domain", domain_rows};
constexpr KeySet extension{"extension_mapping", "an extension", extension_rows};
constexpr KeySet schema_space{"schema_mapping", "a schema of `schemas`", schema_space_rows};
constexpr KeySet routine{"routine", "a routine", routine_rows, true, OptionsOf::nothing, "create"};
constexpr KeySet raw{"raw", "a raw object", raw_rows};
constexpr KeySet trigger{"trigger", "a trigger", trigger_rows, true, OptionsOf::nothing, "text"};
constexpr KeySet policy{"policy", "a policy", policy_rows};
constexpr KeySet grant{"grant", "a grant", grant_rows, false};
constexpr KeySet forced_expression{"forced_expression", "an expression", forced_expression_rows, false};
constexpr KeySet identity{"identity_mapping", "`identity`", identity_rows, false};
constexpr KeySet exclusion{"exclusion", "an exclusion constraint", exclusion_rows};
constexpr KeySet exclusion_element{"exclusion_element", "an element of an exclusion constraint", exclusion_element_rows, false};
constexpr KeySet hazard_policy{"hazard_policy", "`policy`", hazard_policy_rows, false};
constexpr KeySet allowance{"allowance", "what is allowed", allowance_rows, false};
constexpr KeySet name_patterns{"name_patterns", "`names`", name_patterns_rows, false};
constexpr KeySet partitioning{"partitioning", "a partitioning", partitioning_rows};
constexpr KeySet partition{"partition", "a partition", partition_rows};
constexpr KeySet backfill{"backfill_mapping", "a backfill", backfill_rows, false};
constexpr KeySet column_backfill{"column_backfill_mapping", "a column's backfill", column_backfill_rows, false};
constexpr KeySet rollout{"rollout", "a rollout", rollout_rows, false};
constexpr KeySet rollout_phases{"rollout_phases", "`phases`", rollout_phases_rows, false};
constexpr KeySet rollout_phase{"rollout_phase", "a phase", rollout_phase_rows, false};
}  // namespace keys

std::span<const KeySet* const> key_sets() {
  static constexpr const KeySet* all[]{&keys::schema,
                                       &keys::table,
                                       &keys::mixin,
                                       &keys::column,
                                       &keys::primary_key,
                                       &keys::unique_key,
                                       &keys::index,
                                       &keys::index_part,
                                       &keys::check,
                                       &keys::foreign_key,
                                       &keys::enumeration,
                                       &keys::enum_value,
                                       &keys::rows,
                                       &keys::view,
                                       &keys::sequence,
                                       &keys::domain,
                                       &keys::extension,
                                       &keys::schema_space,
                                       &keys::routine,
                                       &keys::raw,
                                       &keys::trigger,
                                       &keys::policy,
                                       &keys::grant,
                                       &keys::forced_expression,
                                       &keys::identity,
                                       &keys::exclusion,
                                       &keys::exclusion_element,
                                       &keys::hazard_policy,
                                       &keys::allowance,
                                       &keys::name_patterns,
                                       &keys::partitioning,
                                       &keys::partition,
                                       &keys::backfill,
                                       &keys::column_backfill,
                                       &keys::rollout,
                                       &keys::rollout_phases,
                                       &keys::rollout_phase};
  return all;
}

std::span<const ShapeRow> shapes() { return shape_rows; }

const KeyRow* find_key(const KeySet& set, std::string_view key) {
  const auto found = std::find_if(set.keys.begin(), set.keys.end(), [&](const KeyRow& row) { return row.key == key; });
  return found == set.keys.end() ? nullptr : &*found;
}

}  // namespace schemac
