// MySQL: the descriptor. What was measured stands in README.md.
#include "compiler/dialect/dialect.hpp"

#include "dialects/mysql/online_tools.hpp"
#include "dialects/mysql/quote.hpp"
#include "dialects/mysql/table_traits.hpp"

namespace schemac {
namespace mysql {

std::string quote_string(std::string_view value) {
  std::string quoted = "'";
  for (const char byte : value) {
    // The command-line client reads NUL as an end and CR LF as a line break.
    if (byte == '\0' || byte == '\r') {
      quoted += byte == '\0' ? "\\0" : "\\r";
      continue;
    }
    if (byte == '\'' || byte == '\\') quoted += byte;
    quoted += byte;
  }
  return quoted += '\'';
}

namespace {

constexpr TypeRow types[] = {
#include "dialects/mysql/types.def"
};
constexpr SpellingRow spellings[] = {
#include "dialects/mysql/spellings.def"
};
constexpr OptionRow options[] = {
#include "dialects/mysql/options.def"
};
constexpr CollationRow collations[] = {
#include "dialects/mysql/collations.def"
};
using enum Blocked;
using enum SettingUse;
using enum Work;
constexpr FactRow facts[] = {
#include "dialects/mysql/facts.def"
};
constexpr WorkRate work_rates[] = {
#include "dialects/mysql/work_rates.def"
};
constexpr WorkSetting work_settings[] = {
#include "dialects/mysql/work_settings.def"
};
constexpr std::string_view clauses[] = {"ALGORITHM=INSTANT", "LOCK=NONE", "ALGORITHM=INPLACE, LOCK=NONE", "ALGORITHM=INPLACE, LOCK=SHARED",
                                        "ALGORITHM=COPY, LOCK=SHARED"};
constexpr std::string_view keywords[] = {
#include "dialects/mysql/keywords.def"
};
constexpr ReservedName reserved_names[] = {
#include "dialects/mysql/reserved_names.def"
};
constexpr HazardRow hazards[] = {
#include "dialects/mysql/hazards.def"
};
constexpr AvoidedOption avoided_options[] = {
#include "dialects/mysql/avoided_options.def"
};

// What an index may be built with; the rest is refused or taken for a btree (Reference Manual 15.1.15).
constexpr std::string_view index_methods[] = {"btree", "fulltext", "spatial"};

// What columns of RANGE COLUMNS and LIST COLUMNS may be (Reference Manual 26.2.3; others: 1659).
constexpr std::string_view partition_types[] = {"int8",   "int16", "int24",    "int32", "int64", "uint8",   "uint16", "uint24",   "uint32",
                                                "uint64", "date",  "datetime", "time",  "char",  "varchar", "binary", "varbinary"};

// Functions that an expression of partitions may call (Reference Manual 26.6.3).
constexpr std::string_view partition_functions[] = {"abs",   "ceil", "ceiling", "floor",  "mod",    "div",     "year",       "quarter",
                                                    "month", "day",  "hour",    "minute", "second", "weekday", "day_of_year"};

// As 8.0.16 has it, the first version that enforces checks.
constexpr Capabilities oldest_capabilities() {
  Capabilities can;
  can.enum_storage = EnumStorage::in_column;
  can.alter_batching = AlterBatching::combined;
  can.ddl_transaction = DdlTransaction::none;
  can.comments = CommentForm::inline_clause;
  can.key_comment = Support::yes;
  can.index_form = IndexForm::inline_clause;
  can.expression_rename = ExpressionRename::refused;
  can.privileges = PrivilegeKeeping::by_name;
  can.view_dependency = ViewDependency::unchecked;
  can.view_replacement = ViewReplacement::any;
  can.view_rename = ViewRename::as_table;
  can.constraint_rename = ConstraintRename::drop_and_add;
  can.foreign_key_index = ForeignKeyIndex::required;
  can.foreign_key_type_change = ForeignKeyTypeChange::refused;
  can.foreign_key_copy = ForeignKeyCopy::refused;
  can.primary_key_change = PrimaryKeyChange::one_statement;
  can.index_replacement = IndexReplacement::one_statement;
  can.stored_column_change = StoredColumnChange::supported;
  can.generated_base_change = GeneratedBaseChange::follows;
  can.charset_change = CharsetChange::supported;
  can.indexed_collation_change = IndexedCollationChange::follows;
  can.column_renames = ColumnRenames::at_once;
  can.table_renames = TableRenames::one_statement;
  can.case_rename = CaseRename::in_place;
  can.identity_change = IdentityChange::supported;
  can.column_position = ColumnPosition::anywhere;
  can.auto_increment_key = AutoIncrementKey::required;
  can.enum_value_addition = EnumValueAddition::any_transaction;
  can.table_name_case = NameCase::sensitive;
  can.column_name_case = NameCase::insensitive;
  can.index_name_scope = NameScope::table;
  can.check_name_scope = NameScope::schema;
  can.foreign_key_name_scope = NameScope::schema;
  can.expression_index = Support::yes;
  can.index_prefix = Support::yes;
  can.descending_index = Support::yes;
  can.not_enforced_check = Support::yes;
  can.invisible_index = Support::yes;
  can.on_update_now = Support::yes;
  can.virtual_column = Support::yes;
  can.conversion = Conversion::own_column;
  can.implicit_default = Support::yes;
  can.stored_column = Support::yes;
  can.text_default = Support::yes;
  can.expression_default = Support::yes;
  can.lateral_join = Support::yes;
  can.view_check_option = Support::yes;
  can.view_security = Support::yes;
  can.foreign_key_types = ForeignKeyTypes::same;
  can.check_under_action = CheckUnderAction::unless_written;
  can.undotted_target = UndottedTarget::of_own_table;
  can.generated_on_generated = Support::yes;
  can.session_dependent_key = Support::yes;
  can.column_charset = Support::yes;
  can.batch_form = BatchForm::procedure;
  can.batch_rerun = Support::yes;
  can.assertion = Assertion::clause;
  can.schema_drop_cascades = Support::yes;
  can.partition_by_key = Support::yes;
  can.partition_list_columns = Support::yes;
  can.partition_by_generated = Support::yes;
  can.partition_comment = Support::yes;
  can.object_comments[static_cast<std::size_t>(ObjectKind::routine)] = Support::yes;
  can.trigger_name_scope = NameScope::schema;
  can.refusing_trigger = Support::yes;
  for (const ObjectKind kind : {ObjectKind::schema, ObjectKind::routine, ObjectKind::raw, ObjectKind::trigger, ObjectKind::grant})
    can.objects[static_cast<std::size_t>(kind)] = Support::yes;
  return can;
}

constexpr CapabilityRow later[] = {
    {{8, 0, 23}, [](Capabilities& can) { can.invisible_column = Support::yes; }},
    {{8, 0, 31}, [](Capabilities& can) { can.intersect_except = can.intersect_except_all = Support::yes; }},
};

// InnoDB, row format DYNAMIC (Reference Manual 17.23; comments: 15.1.20).
constexpr Limits limits{.key_bytes = 3072,
                        .character_bytes = 4,
                        .key_parts = 16,
                        .indexes = 64,
                        .columns = 1017,
                        .row_bytes = 65535,
                        .comment = 2048,
                        .inner_comment = 1024,
                        .partitions = 8192};

}  // namespace
}  // namespace mysql

extern const Dialect dialect_mysql;
constinit const Dialect dialect_mysql{
    .name = "mysql",
    .base = "",
    .title = "MySQL",
    .oldest = {8, 0, 16},
    .assumed = {8, 0, 16},
    .identifiers = {.quote = '`', .max_length = 64, .unit = LengthUnit::characters, .four_byte_characters = false},
    .capabilities = mysql::oldest_capabilities(),
    .later = mysql::later,
    .types = mysql::types,
    .spellings = mysql::spellings,
    .options = mysql::options,
    .collations = mysql::collations,
    .keywords = mysql::keywords,
    .reserved_names = mysql::reserved_names,
    .limits = mysql::limits,
    .hazards = mysql::hazards,
    .avoided_options = mysql::avoided_options,
    .index_methods = mysql::index_methods,
    .partition_types = mysql::partition_types,
    .partition_functions = mysql::partition_functions,
    .rechecked_types = mysql::rechecked_types,
    .facts = mysql::facts,
    .clauses = mysql::clauses,
    .work_rates = mysql::work_rates,
    .work_settings = mysql::work_settings,
    .online_tools = mysql::online_tools,
    .quote_string = mysql::quote_string,
    .table_traits = mysql::table_traits,
    .normalize_type = nullptr,
};

}  // namespace schemac
