// TiDB: the descriptor. It stands on MySQL: templates and `mysql:` keys are looked up there where it has none of its own.
#include "compiler/dialect/dialect.hpp"

#include "dialects/mysql/quote.hpp"
#include "dialects/tidb/option_rules.hpp"

namespace schemac {
namespace tidb {
namespace {

constexpr TypeRow types[] = {
#include "dialects/tidb/types.def"
};
constexpr SpellingRow spellings[] = {
#include "dialects/tidb/spellings.def"
};
constexpr OptionRow options[] = {
#include "dialects/tidb/options.def"
};
constexpr CollationRow collations[] = {
#include "dialects/tidb/collations.def"
};
using enum Blocked;
using enum SettingUse;
using enum Work;
constexpr FactRow facts[] = {
#include "dialects/tidb/facts.def"
};
constexpr WorkRate work_rates[] = {
#include "dialects/tidb/work_rates.def"
};
constexpr WorkSetting work_settings[] = {
#include "dialects/tidb/work_settings.def"
};
constexpr std::string_view keywords[] = {
#include "dialects/tidb/keywords.def"
};
constexpr ReservedName reserved_names[] = {
#include "dialects/tidb/reserved_names.def"
};
constexpr HazardRow hazards[] = {
#include "dialects/tidb/hazards.def"
};
constexpr AvoidedOption avoided_options[] = {
    {Code::narrow_charset, "charset", "!utf8mb4", "the character set does not hold every character"},
};
// docs.pingcap.com/tidb/stable/data-type-default-values: other functions are refused with 3770.
constexpr std::string_view default_functions[] = {"now",    "current_timestamp", "localtimestamp", "current_date", "uuid",
                                                  "random", "json_object",       "json_array"};

// docs.pingcap.com/tidb/stable/sql-statement-create-index: others need an experimental switch (8200).
constexpr std::string_view index_functions[] = {
    "lower", "upper", "md5", "reverse", "json_extract", "json_extract_text", "json_has_key", "json_array_length"};
constexpr std::string_view index_methods[] = {"btree"};

// What columns of RANGE COLUMNS and LIST COLUMNS may be (docs.pingcap.com/tidb/stable/partitioned-table).
constexpr std::string_view partition_types[] = {"int8",   "int16",  "int24", "int32",    "int64", "uint8",   "uint16", "uint24",
                                                "uint32", "uint64", "date",  "datetime", "char",  "varchar", "binary", "varbinary"};

// Functions that an expression of partitions may call (docs.pingcap.com/tidb/stable/partitioned-table).
constexpr std::string_view partition_functions[] = {"abs",   "ceil", "ceiling", "floor",  "mod",    "div",     "year",       "quarter",
                                                    "month", "day",  "hour",    "minute", "second", "weekday", "day_of_year"};

// As 7.5 has it, with tidb_enable_check_constraint on.
constexpr Capabilities oldest_capabilities() {
  Capabilities can;
  can.enum_storage = EnumStorage::in_column;
  can.alter_batching = AlterBatching::one_per_statement;
  can.ddl_transaction = DdlTransaction::none;
  can.comments = CommentForm::inline_clause;
  can.key_comment = Support::yes;
  can.index_form = IndexForm::inline_clause;
  can.expression_rename = ExpressionRename::refused;
  can.privileges = PrivilegeKeeping::by_name;
  can.view_dependency = ViewDependency::unchecked;
  can.view_replacement = ViewReplacement::any;
  can.view_rename = ViewRename::no;
  can.constraint_rename = ConstraintRename::drop_and_add;
  can.foreign_key_index = ForeignKeyIndex::required;
  can.foreign_key_type_change = ForeignKeyTypeChange::refused;
  can.foreign_key_copy = ForeignKeyCopy::follows;
  can.primary_key_change = PrimaryKeyChange::refused;
  can.index_replacement = IndexReplacement::build_rename;
  can.stored_column_change = StoredColumnChange::refused;
  can.identity_change = IdentityChange::refused;
  can.generated_base_change = GeneratedBaseChange::follows;
  can.charset_change = CharsetChange::refused;
  can.indexed_collation_change = IndexedCollationChange::refused;
  can.column_renames = ColumnRenames::one_by_one;
  can.table_renames = TableRenames::one_statement;
  can.case_rename = CaseRename::through_another_name;
  can.column_position = ColumnPosition::anywhere;
  can.auto_increment_key = AutoIncrementKey::not_needed;
  can.enum_value_addition = EnumValueAddition::any_transaction;
  can.table_name_case = NameCase::insensitive;
  can.column_name_case = NameCase::insensitive;
  can.index_name_scope = NameScope::table;
  can.check_name_scope = NameScope::table;
  can.foreign_key_name_scope = NameScope::table;
  can.expression_index = Support::yes;
  can.index_prefix = Support::yes;
  can.not_enforced_check = Support::yes;
  can.invisible_index = Support::yes;
  can.on_update_now = Support::yes;
  can.virtual_column = Support::yes;
  can.conversion = Conversion::own_column;
  can.implicit_default = Support::yes;
  can.stored_column = Support::yes;
  can.view_check_option = Support::no;  // taken and thrown away: TiDB's views cannot be written through
  can.view_security = Support::yes;
  can.foreign_key_types = ForeignKeyTypes::same;
  can.check_under_action = CheckUnderAction::unless_any_action;
  can.undotted_target = UndottedTarget::of_own_table;
  can.generated_on_generated = Support::yes;
  can.session_dependent_key = Support::yes;
  can.intersect_except = Support::yes;
  can.column_charset = Support::yes;
  can.schema_drop_cascades = Support::yes;
  can.partition_by_key = Support::yes;
  can.partition_list_columns = Support::yes;
  can.partition_by_generated = Support::yes;
  can.list_default_partition = Support::yes;  // since 7.3
  can.batch_form = BatchForm::clause;
  can.partition_comment = Support::yes;
  can.partitioned_fulltext = Support::yes;
  for (const ObjectKind kind : {ObjectKind::schema, ObjectKind::sequence, ObjectKind::raw, ObjectKind::grant})
    can.objects[static_cast<std::size_t>(kind)] = Support::yes;
  return can;
}

// docs.pingcap.com/tidb/stable/tidb-limitations.
constexpr Limits limits{.key_bytes = 3072,
                        .character_bytes = 4,
                        .key_parts = 16,
                        .indexes = 64,
                        .columns = 1017,
                        .row_bytes = 0,
                        .comment = 2048,
                        .inner_comment = 1024,
                        .partitions = 8192};

}  // namespace
}  // namespace tidb

extern const Dialect dialect_tidb;
constinit const Dialect dialect_tidb{
    .name = "tidb",
    .base = "mysql",
    .title = "TiDB",
    .oldest = {7, 5, 0},
    .assumed = {7, 5, 0},
    .identifiers = {.quote = '`', .max_length = 64, .unit = LengthUnit::characters, .four_byte_characters = false},
    .capabilities = tidb::oldest_capabilities(),
    .later = {},
    .types = tidb::types,
    .spellings = tidb::spellings,
    .options = tidb::options,
    .collations = tidb::collations,
    .keywords = tidb::keywords,
    .reserved_names = tidb::reserved_names,
    .limits = tidb::limits,
    .hazards = tidb::hazards,
    .avoided_options = tidb::avoided_options,
    .default_functions = tidb::default_functions,
    .index_functions = tidb::index_functions,
    .index_methods = tidb::index_methods,
    .partition_types = tidb::partition_types,
    .partition_functions = tidb::partition_functions,
    .facts = tidb::facts,
    .work_rates = tidb::work_rates,
    .work_settings = tidb::work_settings,
    .quote_string = mysql::quote_string,
    .normalize_type = nullptr,
    .option_faults = tidb::option_faults,
    .lay_options = tidb::lay_options,
};

}  // namespace schemac
