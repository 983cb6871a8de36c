// Contexts of the templates of views, and of comments that stand alone.
#include <array>
#include <string_view>

#include "compiler/lower/lower_parts.hpp"
#include "compiler/lower/print.hpp"

namespace schemac::lowering {

std::string query_text(const Dialect& dialect, const ViewQuery& query, const std::vector<Text>& columns) {
  if (const Query* tree = query.tree()) return print_query(dialect, *tree, columns);
  const std::string_view text = native_text(dialect, std::get<PerDialect>(query.form));
  const std::size_t last = text.find_last_not_of(" \t\r\n;");
  return std::string(text.substr(0, last == std::string_view::npos ? 0 : last + 1));
}

namespace {

Value view_value(const Dialect& dialect, const View& view) {
  constexpr std::array<std::string_view, 3> options{"", "local", "cascaded"};
  constexpr std::array<std::string_view, 3> securities{"", "invoker", "definer"};
  Value value = Value::map();
  value.set("name", quoted_name(dialect, view.name));
  value.set("query", query_text(dialect, view.query, view.columns));
  value.set("check_option", view.check_option == CheckOption::none ? Value() : Value(options[static_cast<std::size_t>(view.check_option)]));
  value.set("security", view.security == ViewSecurity::unspecified ? Value() : Value(securities[static_cast<std::size_t>(view.security)]));
  value.set("comment", quoted_string(dialect, view.comment));
  value.set("materialized", view.materialized);
  Value::List indexes;
  for (const Index& index : view.indexes) indexes.push_back(index_value(dialect, view.name, index));
  value.set("indexes", indexes);
  return value;
}

}  // namespace

Value lower(const Dialect& dialect, const CreateView& operation) { return Value::map().set("view", view_value(dialect, *operation.view)); }

Value lower(const Dialect& dialect, const DropView& operation) { return Value::map().set("view", view_value(dialect, *operation.view)); }

Value lower(const Dialect& dialect, const ReplaceView& operation) {
  Value changes = Value::map();
  changes.set("comment", operation.before->comment != operation.after->comment);
  changes.set("security", operation.before->security != operation.after->security);
  Value context = Value::map();
  context.set("before", view_value(dialect, *operation.before));
  context.set("view", view_value(dialect, *operation.after));
  return context.set("changes", changes);
}

Value lower(const Dialect& dialect, const RenameView& operation) {
  return lower(dialect, RenameTable{operation.from, operation.to}).set("materialized", operation.materialized);
}

Value lower(const Dialect& dialect, const RenameViewColumn& operation) {
  Value context = Value::map();
  context.set("view", quoted_name(dialect, operation.view));
  context.set("from", quote_identifier(dialect, operation.from));
  context.set("to", quote_identifier(dialect, operation.to));
  return context.set("materialized", operation.materialized);
}

Value lower(const Dialect& dialect, const SetComment& operation) {
  constexpr std::array<std::string_view, 4> kinds{"constraint", "type", "view", "materialized view"};
  Value context = Value::map();
  context.set("kind", kinds[static_cast<std::size_t>(operation.kind)]);
  context.set("table", quoted_name(dialect, operation.table));
  const bool inner = operation.kind == Commented::constraint;
  context.set("name", inner ? Value(quote_identifier(dialect, operation.name)) : quoted_name(dialect, operation.name));
  context.set("comment", quoted_string(dialect, operation.after));
  return context;
}

}  // namespace schemac::lowering
