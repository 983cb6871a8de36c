// PostgreSQL: the descriptor. What was measured stands in README.md.
#include "compiler/dialect/dialect.hpp"

#include "dialects/postgresql/option_rules.hpp"

namespace schemac {
namespace postgresql {
namespace {

constexpr TypeRow types[] = {
#include "dialects/postgresql/types.def"
};
constexpr SpellingRow spellings[] = {
#include "dialects/postgresql/spellings.def"
};
constexpr OptionRow options[] = {
#include "dialects/postgresql/options.def"
};
using enum Blocked;
using enum SettingUse;
using enum Work;
constexpr FactRow facts[] = {
#include "dialects/postgresql/facts.def"
};
constexpr WorkRate work_rates[] = {
#include "dialects/postgresql/work_rates.def"
};
constexpr WorkSetting work_settings[] = {
#include "dialects/postgresql/work_settings.def"
};
constexpr std::string_view keywords[] = {
#include "dialects/postgresql/keywords.def"
};
constexpr ReservedName reserved_names[] = {
#include "dialects/postgresql/reserved_names.def"
};
constexpr HazardRow hazards[] = {
#include "dialects/postgresql/hazards.def"
};
constexpr AvoidedOption avoided_options[] = {
#include "dialects/postgresql/avoided_options.def"
};

// Under standard_conforming_strings, which every script sets, only the quote is doubled. No text of PostgreSQL holds NUL; check refuses it.
std::string quote_string(std::string_view value) {
  std::string quoted = "'";
  for (const char byte : value) {
    if (byte == '\'') quoted += byte;
    quoted += byte;
  }
  return quoted += '\'';
}

// The types of types.def that have a `becomes`: the next wider signed integer, one text, one bytea.
Type normalize_type(const Type& type) {
  if (const auto* integer = type_as<IntegerType>(type)) {
    if (integer->is_unsigned) {
      if (integer->bits == 64) return {DecimalType{20, 0}};
      const int bits = integer->bits == 8 ? 16 : integer->bits == 32 ? 64 : 32;
      return {IntegerType{static_cast<std::uint8_t>(bits), false}};
    }
    if (integer->bits == 8) return {IntegerType{16, false}};
    if (integer->bits == 24) return {IntegerType{32, false}};
  }
  if (type_as<TextType>(type) != nullptr) return {TextType{}};
  if (type_as<BinaryType>(type) != nullptr || type_as<BlobType>(type) != nullptr) return {BlobType{}};
  if (const auto* array = type_as<ArrayType>(type)) return {ArrayType{Shared<Type>(normalize_type(*array->element))}};
  return type;
}

constexpr std::string_view index_methods[] = {"btree", "hash", "gin", "gist", "brin", "spgist"};

// As 13 has it.
constexpr Capabilities oldest_capabilities() {
  Capabilities can;
  can.enum_storage = EnumStorage::named_type;
  can.alter_batching = AlterBatching::combined;
  can.ddl_transaction = DdlTransaction::full;
  can.comments = CommentForm::statement;
  can.index_form = IndexForm::statement;
  can.expression_rename = ExpressionRename::follows;
  can.privileges = PrivilegeKeeping::with_object;
  can.view_dependency = ViewDependency::enforced;
  can.view_replacement = ViewReplacement::same_columns;
  can.view_rename = ViewRename::anywhere;
  can.constraint_rename = ConstraintRename::supported;
  can.foreign_key_index = ForeignKeyIndex::not_needed;
  can.foreign_key_type_change = ForeignKeyTypeChange::follows;
  can.foreign_key_copy = ForeignKeyCopy::follows;
  can.primary_key_change = PrimaryKeyChange::one_statement;
  can.index_replacement = IndexReplacement::build_rename;
  can.stored_column_change = StoredColumnChange::supported;
  can.generated_base_change = GeneratedBaseChange::refused;
  can.charset_change = CharsetChange::supported;
  can.indexed_collation_change = IndexedCollationChange::follows;
  can.identity_change = IdentityChange::supported;
  can.column_position = ColumnPosition::last_only;
  can.auto_increment_key = AutoIncrementKey::not_needed;
  can.enum_value_addition = EnumValueAddition::own_transaction;
  can.table_name_case = NameCase::sensitive;
  can.column_name_case = NameCase::sensitive;
  can.index_name_scope = NameScope::schema;
  can.check_name_scope = NameScope::table;
  can.foreign_key_name_scope = NameScope::table;
  can.primary_key_name = Support::yes;
  can.partial_index = Support::yes;
  can.expression_index = Support::yes;
  can.covering_index = Support::yes;
  can.descending_index = Support::yes;
  can.index_opclass = Support::yes;
  can.nulls_order = Support::yes;
  can.deferrable_constraint = Support::yes;
  can.array_type = Support::yes;
  can.stored_column = Support::yes;
  can.pinned_zone = Support::yes;
  can.wide_timestamp = Support::yes;
  can.identity_always = Support::yes;
  can.text_default = Support::yes;
  can.expression_default = Support::yes;
  can.full_join = Support::yes;
  can.lateral_join = Support::yes;
  can.distinct_on = Support::yes;
  can.view_check_option = Support::yes;
  can.constraint_comment = Support::yes;
  can.key_comment = Support::yes;
  can.match_full = Support::yes;
  can.set_default_action = Support::yes;
  can.foreign_key_types = ForeignKeyTypes::comparable;
  can.check_under_action = CheckUnderAction::any;
  can.undotted_target = UndottedTarget::of_session;
  can.lob_key = Support::yes;
  can.empty_table = Support::yes;
  can.identity_in_expression = Support::yes;
  can.stable_check = Support::yes;
  can.intersect_except = Support::yes;
  can.intersect_except_all = Support::yes;
  can.groups_frame = Support::yes;
  can.view_comment = Support::yes;
  can.index_storage = Support::yes;
  for (Support& kind : can.objects) kind = Support::yes;
  can.sequence_type = Support::yes;
  can.object_rename = Support::yes;
  for (Support& kind : can.object_comments) kind = Support::yes;
  can.routine_replacement = Support::yes;
  can.grant_rename = Support::yes;
  can.full_trigger = Support::yes;
  can.truncate_privilege = Support::yes;
  can.not_valid = Support::yes;
  can.no_inherit = Support::yes;
  can.exclusion_constraint = Support::yes;
  can.materialized_view = Support::yes;
  can.identity_sequence = Support::yes;
  can.touch_trigger = Support::yes;
  can.refusing_trigger = Support::yes;
  can.index_build = IndexBuild::concurrent;
  can.constraint_validation = ConstraintValidation::later;
  can.required_column = RequiredColumn::proven_by_check;
  can.volatile_default = VolatileDefault::in_steps;
  can.fill_transaction = FillTransaction::apart;
  can.batch_form = BatchForm::block;
  can.batch_rerun = Support::yes;
  can.partition_form = PartitionForm::table;
  can.partition_ranges = PartitionRanges::anywhere;
  can.partition_expression = PartitionExpression::any;
  can.partition_expression_key = PartitionExpressionKey::refused;
  can.partition_hash_columns = Support::yes;
  can.range_default_partition = Support::yes;
  can.list_default_partition = Support::yes;
  can.partition_comment = Support::yes;
  can.partitioned_foreign_key = Support::yes;
  can.partitioned_fulltext = Support::yes;
  return can;
}

constexpr CapabilityRow later[] = {
    {{15, 0, 0}, [](Capabilities& can) { can.nulls_not_distinct = Support::yes; }},
    {{15, 0, 0}, [](Capabilities& can) { can.view_security = Support::yes; }},
    {{18, 0, 0}, [](Capabilities& can) { can.required_column = RequiredColumn::validated_later; }},
    {{18, 0, 0}, [](Capabilities& can) { can.virtual_column = Support::yes; }},
    {{18, 0, 0}, [](Capabilities& can) { can.not_enforced_check = Support::yes; }},
    {{18, 0, 0}, [](Capabilities& can) { can.partitioned_not_valid = Support::yes; }},
};

// Appendix K of the documentation; a row above a page goes to TOAST.
constexpr Limits limits{.key_bytes = 0,
                        .character_bytes = 4,
                        .key_parts = 32,
                        .indexes = 0,
                        .columns = 1600,
                        .index_row_bytes = 2704,
                        .row_bytes = 0,
                        .comment = 0,
                        .inner_comment = 0};

}  // namespace
}  // namespace postgresql

extern const Dialect dialect_postgresql;
constinit const Dialect dialect_postgresql{
    .name = "postgresql",
    .base = "",
    .title = "PostgreSQL",
    .oldest = {13, 0, 0},
    .assumed = {14, 0, 0},
    .identifiers = {.quote = '"', .max_length = 63, .unit = LengthUnit::bytes, .four_byte_characters = true},
    .capabilities = postgresql::oldest_capabilities(),
    .later = postgresql::later,
    .types = postgresql::types,
    .spellings = postgresql::spellings,
    .options = postgresql::options,
    .keywords = postgresql::keywords,
    .reserved_names = postgresql::reserved_names,
    .limits = postgresql::limits,
    .hazards = postgresql::hazards,
    .avoided_options = postgresql::avoided_options,
    .index_methods = postgresql::index_methods,
    .facts = postgresql::facts,
    .work_rates = postgresql::work_rates,
    .work_settings = postgresql::work_settings,
    .quote_string = postgresql::quote_string,
    .normalize_type = postgresql::normalize_type,
    .option_faults = postgresql::option_faults,
};

}  // namespace schemac
