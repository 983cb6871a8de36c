// Inside of lower_operation: one function an operation, and the values that they share.
#pragma once

#include <vector>

#include "compiler/dialect/dialect.hpp"
#include "compiler/lower/value.hpp"
#include "compiler/plan/operation.hpp"

namespace schemac::lowering {

// Null for an empty text.
[[nodiscard]] Value quoted_name(const Dialect& dialect, Text name);
[[nodiscard]] Value quoted_names(const Dialect& dialect, const std::vector<Text>& names);
[[nodiscard]] Value quoted_string(const Dialect& dialect, Text text);
// A name that lives in the schema of a table, as indexes do.
[[nodiscard]] std::string beside(const Dialect& dialect, Text table, Text name);
// `t.a`, where what may not stand in quotes of any kind is a question mark; short enough for a name of the server's with some words beside.
[[nodiscard]] std::string plain_label(Text table, Text column);
// Bare where it is a plain word or number, else a string.
[[nodiscard]] std::string option_word(const Dialect& dialect, std::string_view value);

[[nodiscard]] Value column_value(const Dialect& dialect, const Column& column, Text table = {});
// A server's own text comes as it is, but for a semicolon at its end: the script puts that.
[[nodiscard]] std::string query_text(const Dialect& dialect, const ViewQuery& query, const std::vector<Text>& columns);
// What stands for nothing in a required column of the type; null where the dialect has no such value.
[[nodiscard]] Value zero_value(const Dialect& dialect, const Type& type);
[[nodiscard]] Value primary_key_value(const Dialect& dialect, const PrimaryKey& key);
[[nodiscard]] Value unique_key_value(const Dialect& dialect, const UniqueKey& key);
[[nodiscard]] Value index_part_value(const Dialect& dialect, const IndexPart& part);
[[nodiscard]] Value index_value(const Dialect& dialect, Text table, const Index& index);
[[nodiscard]] Value check_value(const Dialect& dialect, const Check& check);
[[nodiscard]] Value exclusion_value(const Dialect& dialect, const Exclusion& exclusion);
// Null for no batches. `text`: all that stands in the statements, so that no name in it is taken.
[[nodiscard]] Value batches_value(const Dialect& dialect, const Shared<Batches>& batches, std::string_view text);
[[nodiscard]] Value carried_value(const Dialect& dialect, Text table, const CarriedColumn& carried);
// A word for a dollar quote that does not stand in the text.
[[nodiscard]] std::string free_tag(std::string_view text);
[[nodiscard]] Value identity_changes(const Column& before, const Column& after);
// Null for a column that does not count. `table` may be empty where no name is needed.
[[nodiscard]] Value identity_value(const Dialect& dialect, Text table, const Column& column);
// A value of a reference row, or of a partition's bounds, in a column of the type.
[[nodiscard]] std::string value_text(const Dialect& dialect, const Type& type, const RowValue& value);
// Null for a table that is one piece.
[[nodiscard]] Value partitioning_value(const Dialect& dialect, const Table& table, const Shared<Partitioning>& partitioning);
[[nodiscard]] Value foreign_key_value(const Dialect& dialect, const ForeignKey& key);

[[nodiscard]] Value one_index(const Dialect& dialect, Text table, const Index& index, Form form);
// `plain`, `online`, `undo`.
[[nodiscard]] Value form_word(Form form);

[[nodiscard]] Value lower(const Dialect& dialect, const CreateTable& operation);
[[nodiscard]] Value lower(const Dialect& dialect, const DropTable& operation);
[[nodiscard]] Value lower(const Dialect& dialect, const RenameTable& operation);
[[nodiscard]] Value lower(const Dialect& dialect, const RenameTables& operation);
[[nodiscard]] Value lower(const Dialect& dialect, const AlterTable& operation);
[[nodiscard]] Value lower(const Dialect& dialect, const AddColumn& operation);
[[nodiscard]] Value lower(const Dialect& dialect, const DropColumn& operation);
[[nodiscard]] Value lower(const Dialect& dialect, const RenameColumn& operation);
[[nodiscard]] Value lower(const Dialect& dialect, const RenameColumns& operation);
[[nodiscard]] Value lower(const Dialect& dialect, const AlterColumn& operation);
[[nodiscard]] Value lower(const Dialect& dialect, const UpdateValues& operation);
[[nodiscard]] Value lower(const Dialect& dialect, const ConvertColumn& operation);
[[nodiscard]] Value lower(const Dialect& dialect, const FillDefault& operation);
[[nodiscard]] Value lower(const Dialect& dialect, const AddPrimaryKey& operation);
[[nodiscard]] Value lower(const Dialect& dialect, const DropPrimaryKey& operation);
[[nodiscard]] Value lower(const Dialect& dialect, const ReplacePrimaryKey& operation);
[[nodiscard]] Value lower(const Dialect& dialect, const AddUniqueKey& operation);
[[nodiscard]] Value lower(const Dialect& dialect, const DropUniqueKey& operation);
[[nodiscard]] Value lower(const Dialect& dialect, const AddIndex& operation);
[[nodiscard]] Value lower(const Dialect& dialect, const DropIndex& operation);
[[nodiscard]] Value lower(const Dialect& dialect, const ReplaceIndex& operation);
[[nodiscard]] Value lower(const Dialect& dialect, const AlterIndex& operation);
[[nodiscard]] Value lower(const Dialect& dialect, const RenameIndex& operation);
[[nodiscard]] Value lower(const Dialect& dialect, const AddCheck& operation);
[[nodiscard]] Value lower(const Dialect& dialect, const DropCheck& operation);
[[nodiscard]] Value lower(const Dialect& dialect, const AddForeignKey& operation);
[[nodiscard]] Value lower(const Dialect& dialect, const DropForeignKey& operation);
[[nodiscard]] Value lower(const Dialect& dialect, const RenameConstraint& operation);
[[nodiscard]] Value lower(const Dialect& dialect, const CreateEnum& operation);
[[nodiscard]] Value lower(const Dialect& dialect, const DropEnum& operation);
[[nodiscard]] Value lower(const Dialect& dialect, const RenameEnum& operation);
[[nodiscard]] Value lower(const Dialect& dialect, const AddEnumValues& operation);
[[nodiscard]] Value lower(const Dialect& dialect, const RenameEnumValue& operation);
[[nodiscard]] Value lower(const Dialect& dialect, const ReplaceEnum& operation);
[[nodiscard]] Value lower(const Dialect& dialect, const CreateView& operation);
[[nodiscard]] Value lower(const Dialect& dialect, const DropView& operation);
[[nodiscard]] Value lower(const Dialect& dialect, const ReplaceView& operation);
[[nodiscard]] Value lower(const Dialect& dialect, const RenameView& operation);
[[nodiscard]] Value lower(const Dialect& dialect, const RenameViewColumn& operation);
[[nodiscard]] Value lower(const Dialect& dialect, const SetComment& operation);
[[nodiscard]] Value lower(const Dialect& dialect, const InsertRows& operation);
[[nodiscard]] Value lower(const Dialect& dialect, const DeleteRows& operation);
[[nodiscard]] Value lower(const Dialect& dialect, const UpdateRows& operation);
[[nodiscard]] Value lower(const Dialect& dialect, const CheckRows& operation);
[[nodiscard]] Value lower(const Dialect& dialect, const CreateObject& operation);
[[nodiscard]] Value lower(const Dialect& dialect, const DropObject& operation);
[[nodiscard]] Value lower(const Dialect& dialect, const AlterObject& operation);
[[nodiscard]] Value lower(const Dialect& dialect, const RenameObject& operation);
[[nodiscard]] Value lower(const Dialect& dialect, const ValidateConstraint& operation);
[[nodiscard]] Value lower(const Dialect& dialect, const AddExclusion& operation);
[[nodiscard]] Value lower(const Dialect& dialect, const DropExclusion& operation);
[[nodiscard]] Value lower(const Dialect& dialect, const RenameIdentitySequence& operation);
[[nodiscard]] Value lower(const Dialect& dialect, const CreateTouch& operation);
[[nodiscard]] Value lower(const Dialect& dialect, const DropTouch& operation);
[[nodiscard]] Value lower(const Dialect& dialect, const AddViewIndex& operation);
[[nodiscard]] Value lower(const Dialect& dialect, const DropViewIndex& operation);
[[nodiscard]] Value lower(const Dialect& dialect, const AddPartitions& operation);
[[nodiscard]] Value lower(const Dialect& dialect, const DropPartitions& operation);
[[nodiscard]] Value lower(const Dialect& dialect, const ReorganizePartitions& operation);
[[nodiscard]] Value lower(const Dialect& dialect, const AlterPartition& operation);
[[nodiscard]] Value lower(const Dialect& dialect, const SetPartitioning& operation);
[[nodiscard]] Value lower(const Dialect& dialect, const FillTable& operation);
[[nodiscard]] Value lower(const Dialect& dialect, const FillColumn& operation);
[[nodiscard]] Value lower(const Dialect& dialect, const AnalyzeTable& operation);
[[nodiscard]] Value lower(const Dialect& dialect, const CheckCarried& operation);
[[nodiscard]] Value lower(const Dialect& dialect, const RetainValues& operation);
[[nodiscard]] Value lower(const Dialect& dialect, const NoteValues& operation);
[[nodiscard]] Value lower(const Dialect& dialect, const ForgetChanged& operation);
[[nodiscard]] Value lower(const Dialect& dialect, const RestoreValues& operation);

}  // namespace schemac::lowering
