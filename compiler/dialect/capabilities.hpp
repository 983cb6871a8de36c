// What a server can do, as small closed questions. Plan and check ask; dialects/X/dialect.cpp answers, by version.
#pragma once

#include <array>
#include <cstdint>

#include "compiler/model/object.hpp"

namespace schemac {

// Each capability is read in one place of check or plan. A question that would need two capabilities becomes a new one.
// The answers were measured: facts/dialects.md, sections A (MySQL), B (PostgreSQL), C (TiDB).

enum class EnumStorage : std::uint8_t { named_type, in_column };
enum class AlterBatching : std::uint8_t { one_per_statement, combined };
enum class DdlTransaction : std::uint8_t { none, full };
enum class CommentForm : std::uint8_t { inline_clause, statement };
enum class IndexForm : std::uint8_t { statement, inline_clause };  // may an index stand in CREATE TABLE and ALTER TABLE
// After RENAME COLUMN, do checks, generated columns and expression indexes follow, or must they be dropped before (MySQL 3959, 3108, 3837).
enum class ExpressionRename : std::uint8_t { follows, refused };
enum class ViewDependency : std::uint8_t { enforced, unchecked };  // PostgreSQL 2BP01, 0A000 against MySQL's silence
enum class ViewReplacement : std::uint8_t { same_columns, any };   // CREATE OR REPLACE VIEW (PostgreSQL 42P16)
// A view under another name: with another schema, too; within its schema, by the statement that renames tables; only anew.
enum class ViewRename : std::uint8_t { anywhere, as_table, no };
enum class ConstraintRename : std::uint8_t { supported, drop_and_add };
enum class ForeignKeyIndex : std::uint8_t { not_needed, required };  // MySQL makes one where none fits (1553 when it is dropped)
// A column under a foreign key that changes type, or begins or ends to count: may the key stay (MySQL and TiDB 3780, MySQL 1832, 1833).
enum class ForeignKeyTypeChange : std::uint8_t { follows, refused };
// May a column under a foreign key be renamed or become NOT NULL by a statement that copies its table (MySQL 1846, 1832, 1833).
enum class ForeignKeyCopy : std::uint8_t { follows, refused };
enum class PrimaryKeyChange : std::uint8_t { two_statements, one_statement, refused };  // TiDB clustered: 8200
enum class IndexReplacement : std::uint8_t { drop_then_add, one_statement, build_rename };
enum class StoredColumnChange : std::uint8_t { supported, refused };   // add or change a stored generated column on a table that exists (TiDB 3106)
enum class IdentityChange : std::uint8_t { supported, refused };       // a column of a table that exists begins to count (TiDB 8200)
enum class GeneratedBaseChange : std::uint8_t { follows, refused };    // type change of a column under a generated one (PostgreSQL 0A000)
enum class ColumnRenames : std::uint8_t { one_by_one, at_once };       // the renames of one ALTER: MySQL takes a circle as it is
enum class TableRenames : std::uint8_t { one_by_one, one_statement };  // RENAME TABLE a TO b, c TO a: whole or not at all
// A name that changes in case alone, where case does not tell names apart: does the server take it as another one (MySQL does).
enum class CaseRename : std::uint8_t { in_place, through_another_name };
enum class ColumnPosition : std::uint8_t { last_only, anywhere };
enum class NameCase : std::uint8_t { sensitive, insensitive };
enum class NameScope : std::uint8_t { table, schema };
enum class PrivilegeKeeping : std::uint8_t { by_name, with_object };  // PostgreSQL forgets GRANTs with what is dropped, MySQL keeps them
enum class Support : std::uint8_t { no, yes };
enum class CharsetChange : std::uint8_t { supported, refused };  // of a table or column (TiDB 8200)
// A wide change of an indexed column's collation or type may need its indexes gone first (TiDB 8200).
enum class IndexedCollationChange : std::uint8_t { follows, refused };
enum class DropColumnIndexes : std::uint8_t {
  automatic,
  before
};  // TiDB refuses a column of a composite index, MySQL rebuilds, PostgreSQL drops it silently: all go before
enum class AutoIncrementKey : std::uint8_t { not_needed, required };  // MySQL 1075
enum class EnumValueAddition : std::uint8_t { any_transaction, own_transaction };
// How values get another type by an expression: in the ALTER, or through a column of their own that then takes the old one's place.
enum class Conversion : std::uint8_t { in_place, own_column };
enum class ForeignKeyTypes : std::uint8_t { comparable, same };  // MySQL 3780: same integer size and sign, same charset
// Which checks may read a column of a foreign key (MySQL 3823): all; none where `set null`, `set default` or an update writes it; none under any such
// action.
enum class CheckUnderAction : std::uint8_t { any, unless_written, unless_any_action };

// Where a foreign key finds a table whose name has no dot: in the schema of the session, or in that of its own table (MySQL).
enum class UndottedTarget : std::uint8_t { of_session, of_own_table };

// May an index be built, and dropped, while rows are written, in statements that stand outside of transactions.
enum class IndexBuild : std::uint8_t { blocking, concurrent };
// When rows that are there are looked at for a check or foreign key: as it comes, or later by a statement that blocks nobody.
enum class ConstraintValidation : std::uint8_t { at_once, later };
// How a nullable column becomes required: by a scan under lock; that scan left out where a validated check proves it; by a rule validated later.
enum class RequiredColumn : std::uint8_t { scanned, proven_by_check, validated_later };
// A column that comes with a default that differs from row to row: in one statement that writes every row anew, or step by step.
enum class VolatileDefault : std::uint8_t { at_once, in_steps };
// In which transaction rows are filled: in one with changes to tables, or apart from them, so that their locks are not held meanwhile.
enum class FillTransaction : std::uint8_t { shared, apart };
// How a statement over many rows runs in batches that are committed one by one: in a block of procedural code, in a procedure that is made for it, by
// a clause of its own.
enum class BatchForm : std::uint8_t { block, procedure, clause };
// May a statement say how much it may block, so that the server refuses rather than blocks more.
enum class Assertion : std::uint8_t { none, clause };
// Clauses of their table, in order; or tables of their own, which are attached to it.
enum class PartitionForm : std::uint8_t { clause, table };
enum class PartitionRanges : std::uint8_t { without_gaps, anywhere };  // may a range begin elsewhere than where the one before ends
enum class PartitionExpression : std::uint8_t { integer, any };        // what an expression that partitions go by may be
// What a unique key of a table that is partitioned by an expression needs: the columns that it reads (MySQL 1503); no such key (PostgreSQL 0A000).
enum class PartitionExpressionKey : std::uint8_t { columns, refused };

struct Capabilities {
  EnumStorage enum_storage{};
  AlterBatching alter_batching{};
  DdlTransaction ddl_transaction{};
  CommentForm comments{};
  IndexForm index_form{};
  ExpressionRename expression_rename{};
  ViewDependency view_dependency{};
  ViewReplacement view_replacement{};
  ViewRename view_rename{};
  PrivilegeKeeping privileges{};
  ConstraintRename constraint_rename{};
  ForeignKeyIndex foreign_key_index{};
  ForeignKeyTypeChange foreign_key_type_change{};
  ForeignKeyCopy foreign_key_copy{};
  PrimaryKeyChange primary_key_change{};
  IndexReplacement index_replacement{};
  StoredColumnChange stored_column_change{};
  IdentityChange identity_change{};
  GeneratedBaseChange generated_base_change{};
  CharsetChange charset_change{};
  IndexedCollationChange indexed_collation_change{};
  ColumnRenames column_renames{};
  TableRenames table_renames{};
  CaseRename case_rename{};
  ColumnPosition column_position{};
  AutoIncrementKey auto_increment_key{};
  EnumValueAddition enum_value_addition{};
  NameCase table_name_case{};
  NameCase column_name_case{};
  NameScope index_name_scope{};
  NameScope check_name_scope{};
  NameScope foreign_key_name_scope{};
  Support primary_key_name{};  // PostgreSQL keeps it; MySQL's is always PRIMARY
  Support partial_index{};
  Support expression_index{};
  Support covering_index{};  // INCLUDE
  Support index_prefix{};    // name(20)
  Support descending_index{};
  Support index_opclass{};
  Support nulls_order{};  // NULLS FIRST in an index
  Support nulls_not_distinct{};
  Support deferrable_constraint{};
  Support not_enforced_check{};
  Support invisible_index{};
  Support invisible_column{};
  Support array_type{};
  Support on_update_now{};
  Support virtual_column{};
  Support stored_column{};
  Support identity_always{};
  Support text_default{};        // a default on text, blob or json
  Support expression_default{};  // any expression, not only now()
  Support full_join{};
  Support lateral_join{};
  Support distinct_on{};
  Support view_check_option{};
  Support view_security{};
  Support constraint_comment{};  // of checks and foreign keys
  Support key_comment{};         // of primary and unique keys
  Support view_comment{};
  Support match_full{};
  Support set_default_action{};
  Conversion conversion{};
  Support implicit_default{};  // rows get a value of the server's own where a required column without a default comes (MySQL: 0, '', a first label)
  Support pinned_zone{};       // what the server keeps of a `timestamp`'s wall clock can be pinned to UTC (MySQL 3763 for every way)
  Support wide_timestamp{};    // a timestamp holds every moment that a datetime does (MySQL and TiDB: 1970 to 2038, 1292)
  ForeignKeyTypes foreign_key_types{};
  CheckUnderAction check_under_action{};
  UndottedTarget undotted_target{};
  Support lob_key{};                 // text, blob or json in a key whole (MySQL 1170, 3152)
  Support empty_table{};             // a table without columns
  Support generated_on_generated{};  // a generated column may read another one (PostgreSQL 42P17)
  Support identity_in_expression{};  // checks and generated columns may read an identity column (MySQL 3818, 3109)
  Support stable_check{};            // now() and its like in a check (MySQL 3814)
  Support session_dependent_key{};   // casts and functions that follow the session, in generated columns and indexes (PostgreSQL 42P17)
  Support intersect_except{};        // MySQL since 8.0.31
  Support intersect_except_all{};
  Support groups_frame{};                                    // window frames `groups`
  Support column_charset{};                                  // a character set of a column's own
  Support index_storage{};                                   // storage parameters of an index, `with`
  std::array<Support, object_kind_count> objects{};          // by ObjectKind
  Support sequence_type{};                                   // a sequence has a type, and a column that owns it
  Support object_rename{};                                   // of every kind of object that may have `renamed_from`
  std::array<Support, object_kind_count> object_comments{};  // by ObjectKind: a statement sets one
  Support routine_replacement{};                             // CREATE OR REPLACE FUNCTION
  Support grant_rename{};                                    // privileges follow a table's new name
  Support full_trigger{};                                    // WHEN, several events, UPDATE OF, FOR EACH STATEMENT
  Support truncate_privilege{};
  NameScope trigger_name_scope{};
  Support schema_drop_cascades{};  // DROP DATABASE takes along whatever is in it
  Support not_valid{};             // checks and foreign keys that rows of before may break
  Support no_inherit{};
  Support exclusion_constraint{};
  Support materialized_view{};
  Support identity_sequence{};  // a sequence with a name and properties of its own behind a column that counts
  Support touch_trigger{};      // a trigger does what `on update now()` says
  Support refusing_trigger{};   // a trigger can refuse a change of a row (TiDB has none)
  IndexBuild index_build{};
  ConstraintValidation constraint_validation{};
  RequiredColumn required_column{};
  VolatileDefault volatile_default{};
  FillTransaction fill_transaction{};
  BatchForm batch_form{};
  Support batch_rerun{};  // a statement in batches may run under a guard (TiDB: no PREPARE of one)
  Assertion assertion{};
  PartitionForm partition_form{};
  PartitionRanges partition_ranges{};
  PartitionExpression partition_expression{};
  PartitionExpressionKey partition_expression_key{};
  Support partition_by_key{};         // by a hash of the server's own
  Support partition_hash_columns{};   // by a hash of several columns, or of one that is no integer
  Support partition_list_columns{};   // lists of several columns
  Support partition_by_generated{};   // by a generated column (PostgreSQL 42P17)
  Support range_default_partition{};  // for what no range takes
  Support list_default_partition{};
  Support partition_comment{};
  Support partitioned_foreign_key{};  // of a partitioned table, and to one (MySQL and TiDB 1506)
  Support partitioned_not_valid{};    // a foreign key of one that rows of before may break (PostgreSQL 42809)
  Support partitioned_fulltext{};     // and spatial indexes (MySQL 1214)
};

}  // namespace schemac
