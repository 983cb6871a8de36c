// Contexts of the templates of keys, checks and foreign keys.
#include <array>
#include <string_view>

#include "compiler/lower/lower_parts.hpp"
#include "compiler/lower/print.hpp"

namespace schemac::lowering {
namespace {

// Nothing for `no action`, which every server takes where none is given.
Value action_word(ReferentialAction action) {
  constexpr std::array<std::string_view, 5> words{"", "RESTRICT", "CASCADE", "SET NULL", "SET DEFAULT"};
  return action == ReferentialAction::no_action ? Value() : Value(words[static_cast<std::size_t>(action)]);
}

Value of_table(const Dialect& dialect, Text table, std::string_view key, Value object, Form form = Form::plain) {
  return Value::map().set("table", quoted_name(dialect, table)).set(key, std::move(object)).set("form", form_word(form));
}

// Of what an index stands behind: the index's own name, with the table's schema, and that as a string literal.
Value with_index(const Dialect& dialect, Value context, Text table, Text name) {
  const std::string qualified = name.empty() ? std::string() : beside(dialect, table, name);
  context.set("index_name", quoted_name(dialect, name)).set("qualified_index", qualified);
  return context.set("qualified_text", dialect.quote_string(qualified));
}

}  // namespace

Value primary_key_value(const Dialect& dialect, const PrimaryKey& key) {
  Value value = Value::map();
  value.set("name", quoted_name(dialect, key.name));
  value.set("columns", quoted_names(dialect, key.columns));
  value.set("comment", quoted_string(dialect, key.comment));
  value.set("options", Value::List());
  return value;
}

Value unique_key_value(const Dialect& dialect, const UniqueKey& key) {
  Value value = Value::map();
  value.set("name", quote_identifier(dialect, key.name));
  value.set("columns", quoted_names(dialect, key.columns));
  value.set("nulls_not_distinct", key.nulls_distinct == NullsDistinct::no);
  value.set("deferrable", key.deferrable);
  value.set("initially_deferred", key.initially_deferred);
  value.set("comment", quoted_string(dialect, key.comment));
  return value;
}

Value check_value(const Dialect& dialect, const Check& check) {
  Value value = Value::map();
  value.set("name", quote_identifier(dialect, check.name));
  value.set("expr", print_expression(dialect, check.expr, Standing::condition));
  value.set("enforced", check.enforced);
  value.set("validated", check.validated);
  value.set("no_inherit", check.no_inherit);
  value.set("comment", quoted_string(dialect, check.comment));
  return value;
}

Value foreign_key_value(const Dialect& dialect, const ForeignKey& key) {
  Value value = Value::map();
  value.set("name", quote_identifier(dialect, key.name));
  value.set("columns", quoted_names(dialect, key.columns));
  value.set("target", quoted_name(dialect, key.target));
  value.set("target_columns", quoted_names(dialect, key.target_columns));
  value.set("on_delete", action_word(key.on_delete));
  value.set("on_update", action_word(key.on_update));
  value.set("match_full", key.match_full);
  value.set("validated", key.validated);
  value.set("deferrable", key.deferrable);
  value.set("initially_deferred", key.initially_deferred);
  value.set("comment", quoted_string(dialect, key.comment));
  return value;
}

Value lower(const Dialect& dialect, const AddPrimaryKey& operation) {
  Value context = of_table(dialect, operation.table, "key", primary_key_value(dialect, *operation.key), operation.form);
  return with_index(dialect, std::move(context), operation.table, operation.key->name);
}

Value lower(const Dialect& dialect, const DropPrimaryKey& operation) {
  Value context = of_table(dialect, operation.table, "key", primary_key_value(dialect, *operation.key), operation.form);
  return with_index(dialect, std::move(context), operation.table, operation.key->name);
}

Value lower(const Dialect& dialect, const ReplacePrimaryKey& operation) {
  Value context = of_table(dialect, operation.table, "before", primary_key_value(dialect, *operation.before), operation.form);
  context.set("key", primary_key_value(dialect, *operation.after));
  return with_index(dialect, std::move(context), operation.table, operation.aside);
}

Value lower(const Dialect& dialect, const AddUniqueKey& operation) {
  Value context = of_table(dialect, operation.table, "key", unique_key_value(dialect, *operation.key), operation.form);
  return with_index(dialect, std::move(context), operation.table, operation.key->name);
}

Value lower(const Dialect& dialect, const DropUniqueKey& operation) {
  Value context = of_table(dialect, operation.table, "key", unique_key_value(dialect, *operation.key), operation.form);
  return with_index(dialect, std::move(context), operation.table, operation.key->name);
}

Value lower(const Dialect& dialect, const AddCheck& operation) {
  Value check = check_value(dialect, *operation.check);
  if (operation.form == Form::online) check.set("validated", false);
  return of_table(dialect, operation.table, "check", std::move(check));
}

Value lower(const Dialect& dialect, const DropCheck& operation) {
  return of_table(dialect, operation.table, "check", check_value(dialect, *operation.check));
}

Value lower(const Dialect& dialect, const AddForeignKey& operation) {
  Value key = foreign_key_value(dialect, *operation.key);
  if (operation.form == Form::online) key.set("validated", false);
  return of_table(dialect, operation.table, "key", std::move(key));
}

Value lower(const Dialect& dialect, const DropForeignKey& operation) {
  return of_table(dialect, operation.table, "key", foreign_key_value(dialect, *operation.key));
}

Value lower(const Dialect& dialect, const RenameConstraint& operation) {
  constexpr std::array<std::string_view, 5> kinds{"primary_key", "unique_key", "check", "foreign_key", "exclusion"};
  Value context = Value::map();
  context.set("table", quoted_name(dialect, operation.table));
  context.set("kind", kinds[static_cast<std::size_t>(operation.constraint)]);
  context.set("from", quote_identifier(dialect, operation.from));
  context.set("to", quote_identifier(dialect, operation.to));
  return context;
}

}  // namespace schemac::lowering
