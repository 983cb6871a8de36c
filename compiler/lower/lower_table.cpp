// Contexts of the templates that make, drop, rename and alter tables.
#include <optional>
#include <string>

#include "compiler/lower/lower_option.hpp"
#include "compiler/lower/lower_parts.hpp"
#include "compiler/model/dotted_name.hpp"

namespace schemac::lowering {
namespace {

template <class Items, class Lowering>
Value list_of(const Items& items, Lowering lowering) {
  Value::List list;
  for (const auto& item : items) list.push_back(lowering(item));
  return list;
}

// Where a column counts from, unless the table says it itself.
Value count_from(const Table& table) {
  for (const DialectOption& option : table.options)
    if (option.key == "auto_increment") return {};
  for (const Column& column : table.columns)
    if (column.identity && column.identity->start) return std::to_string(*column.identity->start);
  return {};
}

}  // namespace

Value lower(const Dialect& dialect, const CreateTable& operation) {
  const Table& table = *operation.table;
  const auto options = [&](Positions positions) { return spelled_options(dialect, OptionPlace::table, table.options, positions); };
  Value context = Value::map();
  context.set("table", quoted_name(dialect, table.name));
  context.set("columns", list_of(table.columns, [&](const Column& column) { return column_value(dialect, column, table.name); }));
  context.set("primary_key",
              table.primary_key ? primary_key_value(dialect, *table.primary_key).set("options", options({OptionPosition::key})) : Value());
  context.set("unique_keys", list_of(table.unique_keys, [&](const UniqueKey& key) { return unique_key_value(dialect, key); }));
  context.set("indexes", list_of(table.indexes, [&](const Index& index) { return index_value(dialect, table.name, index); }));
  context.set("checks", list_of(table.checks, [&](const Check& check) { return check_value(dialect, check); }));
  context.set("foreign_keys", list_of(table.foreign_keys, [&](const ForeignKey& key) { return foreign_key_value(dialect, key); }));
  context.set("prefixes", options({OptionPosition::prefix}));
  context.set("options", options({OptionPosition::suffix, OptionPosition::alone}));
  context.set("storage", options({OptionPosition::storage}));
  context.set("later_options", options({OptionPosition::later}));
  context.set("exclusions", list_of(table.exclusions, [&](const Exclusion& exclusion) { return exclusion_value(dialect, exclusion); }));
  context.set("partitioning", partitioning_value(dialect, table, table.partitioning));
  context.set("count_from", count_from(table));
  context.set("comment", quoted_string(dialect, table.comment));
  return context;
}

Value lower(const Dialect& dialect, const DropTable& operation) { return Value::map().set("table", quoted_name(dialect, operation.table->name)); }

Value lower(const Dialect& dialect, const RenameTable& operation) {
  const auto [old_schema, old_own] = cut_name(operation.from);
  const auto [new_schema, new_own] = cut_name(operation.to);
  const bool moves = old_schema != new_schema;
  Value context = Value::map();
  context.set("from", quoted_name(dialect, operation.from));
  context.set("to", quoted_name(dialect, operation.to));
  context.set("to_name", quote_identifier(dialect, new_own));
  context.set("renames", old_own != new_own);
  context.set("moved", moves ? Value(beside(dialect, operation.to, Text(old_own))) : Value());
  context.set("to_schema", moves && !new_schema.empty() ? Value(quote_identifier(dialect, new_schema)) : Value());
  return context;
}

Value lower(const Dialect& dialect, const RenameTables& operation) {
  Value::List names;
  for (const auto& [from, to] : operation.names)
    names.push_back(Value::map().set("from", quoted_name(dialect, from)).set("to", quoted_name(dialect, to)));
  return Value::map().set("names", std::move(names));
}

Value lower(const Dialect& dialect, const AlterTable& operation) {
  const auto& before = operation.before->options;
  const auto& after = operation.after->options;
  const auto changed = [&](Positions positions) { return changed_options(dialect, OptionPlace::table, before, after, positions); };
  const auto reset = [&](Positions positions) { return reset_options(dialect, OptionPlace::table, before, after, positions); };
  const Positions clauses = {OptionPosition::suffix, OptionPosition::prefix, OptionPosition::later};
  Value context = Value::map();
  context.set("table", quoted_name(dialect, operation.table));
  context.set("comment_changes", operation.before->comment != operation.after->comment);
  context.set("comment", quoted_string(dialect, operation.after->comment));
  context.set("options", changed(clauses));
  context.set("reset_options", reset(clauses));
  context.set("lone_options", changed({OptionPosition::alone}));
  context.set("reset_lone_options", reset({OptionPosition::alone}));
  context.set("storage", changed({OptionPosition::storage}));
  context.set("reset_storage", reset({OptionPosition::storage}));
  Value::List followers;
  for (const Column& column : operation.after->columns)
    if (operation.before->collation != operation.after->collation && follows_table(column)) followers.push_back(column_value(dialect, column));
  context.set("followers", followers);
  return context;
}

}  // namespace schemac::lowering
