// Contexts of the templates of indexes.
#include <array>
#include <string_view>

#include "compiler/lower/lower_parts.hpp"
#include "compiler/lower/print.hpp"

namespace schemac::lowering {
namespace {

Value method_word(IndexMethod method) {
  constexpr std::array<std::string_view, 9> words{"", "btree", "hash", "gin", "gist", "brin", "spgist", "fulltext", "spatial"};
  return method == IndexMethod::unspecified ? Value() : Value(words[static_cast<std::size_t>(method)]);
}

Value parameters(const Dialect& dialect, const std::vector<std::pair<Text, Text>>& with) {
  Value::List list;
  for (const auto& [key, value] : with) list.push_back(Value::map().set("key", option_word(dialect, key)).set("value", option_word(dialect, value)));
  return list;
}

// Keys of `before` that `after` does not have.
Value gone_parameters(const Dialect& dialect, const Index& before, const Index& after) {
  Value::List list;
  for (const auto& parameter : before.with) {
    bool stays = false;
    for (const auto& other : after.with) stays = stays || other.first == parameter.first;
    if (!stays) list.emplace_back(option_word(dialect, parameter.first));
  }
  return list;
}

}  // namespace

Value index_part_value(const Dialect& dialect, const IndexPart& part) {
  Value value = Value::map();
  value.set("column", part.column.empty() ? Value() : Value(quote_identifier(dialect, part.column)));
  value.set("expr", part.expr ? Value(print_expression(dialect, *part.expr, Standing::stored)) : Value());
  value.set("verbatim", part.expr && part.expr->tree() == nullptr);
  value.set("descending", part.descending);
  value.set("nulls", part.nulls == NullsOrder::unspecified ? Value() : Value(part.nulls == NullsOrder::first ? "first" : "last"));
  value.set("length", std::int64_t{part.length});
  value.set("opclass", quoted_name(dialect, part.opclass));
  value.set("collation", quoted_name(dialect, part.collation));
  return value;
}

Value index_value(const Dialect& dialect, Text table, const Index& index) {
  Value::List parts;
  for (const IndexPart& part : index.parts) parts.push_back(index_part_value(dialect, part));
  Value value = Value::map();
  value.set("name", quote_identifier(dialect, index.name));
  value.set("qualified_name", beside(dialect, table, index.name));
  value.set("parts", parts);
  value.set("unique", index.unique);
  value.set("predicate", index.predicate ? Value(print_expression(dialect, *index.predicate, Standing::condition)) : Value());
  value.set("include", quoted_names(dialect, index.include));
  value.set("method", method_word(index.method));
  value.set("nulls_not_distinct", index.nulls_distinct == NullsDistinct::no);
  value.set("comment", quoted_string(dialect, index.comment));
  value.set("invisible", index.invisible);
  value.set("with", parameters(dialect, index.with));
  return value;
}

Value one_index(const Dialect& dialect, Text table, const Index& index, Form form) {
  Value context = Value::map();
  context.set("table", quoted_name(dialect, table)).set("index", index_value(dialect, table, index)).set("form", form_word(form));
  return context.set("qualified_text", dialect.quote_string(beside(dialect, table, index.name)));
}

Value lower(const Dialect& dialect, const AddIndex& operation) { return one_index(dialect, operation.table, *operation.index, operation.form); }

Value lower(const Dialect& dialect, const DropIndex& operation) { return one_index(dialect, operation.table, *operation.index, operation.form); }

Value lower(const Dialect& dialect, const ReplaceIndex& operation) {
  Value context = Value::map().set("form", form_word(Form::plain));
  context.set("table", quoted_name(dialect, operation.table));
  context.set("before", index_value(dialect, operation.table, *operation.before));
  context.set("index", index_value(dialect, operation.table, *operation.after));
  return context.set("qualified_text", Value());
}

Value lower(const Dialect& dialect, const AlterIndex& operation) {
  const Index& before = *operation.before;
  const Index& after = *operation.after;
  Value changes = Value::map();
  changes.set("invisible", before.invisible != after.invisible);
  changes.set("comment", before.comment != after.comment);
  changes.set("with", before.with != after.with);
  Value context = Value::map();
  context.set("table", quoted_name(dialect, operation.table));
  context.set("before", index_value(dialect, operation.table, before));
  context.set("index", index_value(dialect, operation.table, after));
  context.set("form", form_word(Form::plain));
  context.set("changes", changes);
  context.set("reset_with", gone_parameters(dialect, before, after));
  return context;
}

Value lower(const Dialect& dialect, const RenameIndex& operation) {
  Value context = Value::map();
  context.set("table", quoted_name(dialect, operation.table));
  context.set("from", quote_identifier(dialect, operation.from));
  context.set("qualified_from", beside(dialect, operation.table, operation.from));
  context.set("to", quote_identifier(dialect, operation.to));
  return context;
}

}  // namespace schemac::lowering
