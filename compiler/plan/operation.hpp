// One thing that a statement does. Operations speak of objects under the names and in the state that they have when the statement runs.
// What makes an object (create_table, add_column, add_index, add_check, create_view, create_enum, ...) makes its comment, too, and what alters
// one (alter_table, alter_column, alter_index) alters its comment, too: where comments are statements of their own, the template prints them after.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "compiler/model/schema.hpp"
#include "compiler/plan/row_operations.hpp"

namespace schemac {

// How a statement on a table that is in use is written. `online`: outside of transactions, in several statements where that blocks less. `undo`:
// takes back an online one, which may have stopped half way.
enum class Form : std::uint8_t { plain, online, undo };

// Makes the table with exactly the keys, indexes, checks and foreign keys that `table` holds; the rest of it follows in other operations.
struct CreateTable {
  Shared<Table> table;
};
struct DropTable {
  Shared<Table> table;
};
struct RenameTable {
  Text from;
  Text to;
};
using NamePairs = std::vector<std::pair<Text, Text>>;  // from, to
// Tables and views, one after the other in one statement, which a server runs whole or not at all.
struct RenameTables {
  NamePairs names;
};
// Comment and options of a table. Where its collation changes, so does that of the columns that follow it.
struct AlterTable {
  Text table;
  Shared<Table> before;
  Shared<Table> after;
};

struct AddColumn {
  Text table;
  Shared<Column> column;
  bool first = false;
  Text after;           // the column it follows; empty with `first` false: at the end
  bool filled = false;  // NOT NULL without a default on a table that may have rows: rows get the type's zero value, the column no default
};
struct DropColumn {
  Text table;
  Shared<Column> column;
  Shared<Restoration> restoration = {};  // null: no backfill reads it
};
struct RenameColumn {
  Text table;
  Text from;
  Text to;
};
// All at once: a circle needs no name in between.
struct RenameColumns {
  Text table;
  NamePairs names;
};
// Same name on both sides.
struct AlterColumn {
  Text table;
  Shared<Column> before;
  Shared<Column> after;
  Form form = Form::plain;  // online: it only becomes required, or ceases to be
  Text proof = {};          // of one that becomes required online: the check that proves it meanwhile, or the rule itself where it can be validated
  bool validated_later = false;  // the rule itself
};

struct AddPrimaryKey {
  Text table;
  Shared<PrimaryKey> key;
  Form form = Form::plain;
};
struct DropPrimaryKey {
  Text table;
  Shared<PrimaryKey> key;
  Form form = Form::plain;
};
// Out and in in one statement.
struct ReplacePrimaryKey {
  Text table;
  Shared<PrimaryKey> before;
  Shared<PrimaryKey> after;
  Form form = Form::plain;
  Text aside = {};  // of an online one: what the index is called while it is built
};
struct AddUniqueKey {
  Text table;
  Shared<UniqueKey> key;
  Form form = Form::plain;
};
struct DropUniqueKey {
  Text table;
  Shared<UniqueKey> key;
  Form form = Form::plain;
};
struct AddIndex {
  Text table;
  Shared<Index> index;
  Form form = Form::plain;
};
struct DropIndex {
  Text table;
  Shared<Index> index;
  Form form = Form::plain;
};
// Out and in in one statement, under one name.
struct ReplaceIndex {
  Text table;
  Shared<Index> before;
  Shared<Index> after;
};
// Visibility, comment, storage parameters: what a server changes without building the index again. Same name on both sides.
struct AlterIndex {
  Text table;
  Shared<Index> before;
  Shared<Index> after;
};
struct RenameIndex {
  Text table;
  Text from;
  Text to;
};
struct AddCheck {
  Text table;
  Shared<Check> check;
  Form form = Form::plain;  // online: a later ValidateConstraint looks at the rows
};
struct DropCheck {
  Text table;
  Shared<Check> check;
};
struct AddForeignKey {
  Text table;
  Shared<ForeignKey> key;
  Form form = Form::plain;  // online: a later ValidateConstraint looks at the rows
};
struct DropForeignKey {
  Text table;
  Shared<ForeignKey> key;
};
enum class ConstraintKind : std::uint8_t { primary_key, unique_key, check, foreign_key, exclusion };
// Of a unique key on every dialect; of the other kinds only where the server can.
struct RenameConstraint {
  Text table;
  ConstraintKind constraint{};
  Text from;
  Text to;
};

// Of a check or foreign key that is there and not validated: rows are looked at now.
struct ValidateConstraint {
  Text table;
  ConstraintKind constraint{};
  Text name;
  bool coming = false;  // of one that this plan has added for that: it goes with it
};
struct AddExclusion {
  Text table;
  Shared<Exclusion> exclusion;
};
struct DropExclusion {
  Text table;
  Shared<Exclusion> exclusion;
};
// The sequence behind a column that counts gets the name that the server would give it under the names that table and column have now.
struct RenameIdentitySequence {
  Text table;
  Text column;
  Text from_table;  // it is called after these
  Text from_column;
  Text to_table;
  Text to_column;
};
struct CreateTouch {
  Text table;
  Shared<Touch> touch;
};
struct DropTouch {
  Text table;
  Shared<Touch> touch;
};

struct CreateEnum {
  Shared<Enum> type;
};
struct DropEnum {
  Shared<Enum> type;
};
struct RenameEnum {
  Text from;
  Text to;
};
struct NewEnumValue {
  Text value;
  Text before;  // the value it stands before when it comes; empty: at the end
};
// One after another. One step, so that the way back builds the type anew once.
struct AddEnumValues {
  Text type;
  std::vector<NewEnumValue> values;
};
struct RenameEnumValue {
  Text type;
  Text from;
  Text to;
};
// A column whose type is an enum that is built anew. `after` has no default where that is a value that goes.
struct EnumUse {
  Text table;
  Shared<Column> before;
  Shared<Column> after;
};
// The type under a new definition: values gone or in another order. Rows keep their labels; one that holds a value that goes makes the server refuse.
struct ReplaceEnum {
  Shared<Enum> before;
  Shared<Enum> after;
  std::vector<EnumUse> uses;
};

// Rows of a column that hold one value get another, all at once (a swap works): how values of an enum that is kept in the column are renamed.
struct UpdateValues {
  Text table;
  Text column;
  std::vector<std::pair<Text, Text>> values;  // from, to
  std::vector<Text> kept;                     // columns with `on update`, which would take the time of this change for theirs
};

// Rows that were there before the column get its default, each a value of its own.
struct FillDefault {
  Text table;
  Shared<Column> column;
  std::vector<Text> kept;  // columns that the server would write anew with every update
  Shared<Batches> batches = {};
};

// A column of another type through a column of its own, which takes the old one's place when its values are there. Same name on both sides.
struct ConvertColumn {
  Text table;
  Shared<Column> before;
  Shared<Column> after;                // with `using_expr` where the user says how
  Text made;                           // the new column's name until it has the old one's
  std::vector<Text> kept;              // columns that the server would write anew with every update
  std::optional<PrimaryKey> key = {};  // that it is in: goes and comes again in the statement by which the new column takes its place
};

struct CreateView {
  Shared<View> view;
};
struct DropView {
  Shared<View> view;
};
struct ReplaceView {
  Shared<View> before;
  Shared<View> after;
};
struct RenameView {
  Text from;
  Text to;
  bool materialized = false;
};
struct RenameViewColumn {
  Text view;
  Text from;
  Text to;
  bool materialized = false;
};

// Of a materialized view.
struct AddViewIndex {
  Text view;
  Shared<Index> index;
  Form form = Form::plain;
};
struct DropViewIndex {
  Text view;
  Shared<Index> index;
  Form form = Form::plain;
};

// Operations on partitions. `shape` is the table as it is then; `before` and `after` are the whole of its partitioning.
// Those of `after` that `before` lacks come, and take no rows from others.
struct AddPartitions {
  Text table;
  Shared<Table> shape;
  Shared<Partitioning> before;
  Shared<Partitioning> after;
};
// Those of `before` that `after` lacks go, with their rows.
struct DropPartitions {
  Text table;
  Shared<Table> shape;
  Shared<Partitioning> before;
  Shared<Partitioning> after;
};
// The rows of the partitions `from` of `before` are spread over the partitions `to` of `after`.
struct ReorganizePartitions {
  Text table;
  Shared<Table> shape;
  Shared<Partitioning> before;
  Shared<Partitioning> after;
  std::vector<Text> from;
  std::vector<Text> to;
};
// Name, table or comment of one partition, which keeps its rows.
struct AlterPartition {
  Text table;
  Shared<Table> shape;
  Shared<Partitioning> before;
  Shared<Partitioning> after;
  Text from;
  Text to;
};
// The table is cut anew, or for the first time, or becomes one piece; nothing else of it differs.
struct SetPartitioning {
  Text table;
  Shared<Table> before;
  Shared<Table> after;
  Text aside;  // the name of the old table while both are there, where a server needs a new one
};

enum class Commented : std::uint8_t { constraint, type, view, materialized_view };
// A comment alone, of an object that stays as it is (enum, view, unique key, check, foreign key). Empty `after`: no comment.
struct SetComment {
  Commented kind{};
  Text table;  // for a constraint
  Text name;
  Text before;
  Text after;
};

// Of every kind of object (model/object.hpp); names, templates and titles go by the kind.
struct CreateObject {
  Shared<Object> object;
};
struct DropObject {
  Shared<Object> object;
};
// In place. Same name on both sides.
struct AlterObject {
  Shared<Object> before;
  Shared<Object> after;
};
struct RenameObject {
  ObjectKind kind{};
  Text of_table;
  Text from;
  Text to;
};

using Operation =
    std::variant<CreateTable, DropTable, RenameTable, RenameTables, AlterTable, AddColumn, DropColumn, RenameColumn, RenameColumns, AlterColumn,
                 AddPrimaryKey, DropPrimaryKey, ReplacePrimaryKey, AddUniqueKey, DropUniqueKey, AddIndex, DropIndex, ReplaceIndex, AlterIndex,
                 RenameIndex, AddCheck, DropCheck, AddForeignKey, DropForeignKey, RenameConstraint, CreateEnum, DropEnum, RenameEnum, AddEnumValues,
                 RenameEnumValue, ReplaceEnum, UpdateValues, ConvertColumn, CreateView, DropView, ReplaceView, RenameView, RenameViewColumn,
                 SetComment, InsertRows, DeleteRows, UpdateRows, CheckRows, CreateObject, DropObject, AlterObject, RenameObject, ValidateConstraint,
                 AddExclusion, DropExclusion, RenameIdentitySequence, CreateTouch, DropTouch, AddViewIndex, DropViewIndex, FillDefault, AddPartitions,
                 DropPartitions, ReorganizePartitions, AlterPartition, SetPartitioning, FillTable, FillColumn, AnalyzeTable, RetainValues, NoteValues,
                 ForgetChanged, RestoreValues, CheckCarried>;

// "add_column": the name of the template and of the step in plan.json. From operations.def, in the variant's order.
[[nodiscard]] std::string_view operation_name(const Operation& operation);
[[nodiscard]] std::vector<std::string_view> operation_names();

// What a reader calls it: `table Order`, `column Order.note`, `index idx_mail on Order`. Bytes as they are; escape before printing in a comment.
[[nodiscard]] std::string operation_object(const Operation& operation);
// The table whose ALTER the operation can stand in; empty for what is no table's.
[[nodiscard]] Text operation_table(const Operation& operation);

}  // namespace schemac
