// Contexts of the templates of objects other than tables, enums and views: every attribute of the kind's row, and what some kinds have besides.
#include <algorithm>
#include <cctype>

#include "compiler/base/contains.hpp"
#include "compiler/lower/lower_parts.hpp"
#include "compiler/lower/print.hpp"
#include "compiler/model/dotted_name.hpp"
#include "compiler/model/routine_text.hpp"

namespace schemac::lowering {
namespace {

// Roles with a meaning of their own, which are no names.
bool is_role_word(Text role) { return role == "public" || role == "current_user" || role == "session_user" || role == "current_role"; }

std::string role_text(const Dialect& dialect, Text role) { return is_role_word(role) ? std::string(role.view()) : quote_identifier(dialect, role); }

// `TABLE.COLUMN`, the table perhaps dotted.
std::string column_path(const Dialect& dialect, Text path) {
  const auto [table, column] = cut_column_path(path);
  return quote_qualified(dialect, table) + "." + quote_identifier(dialect, column);
}

std::string upper_words(std::string_view text) {
  std::string result;
  for (const char c : text) result += c == '_' ? ' ' : static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
  return result;
}

Value event_value(const Dialect& dialect, Text event) {
  const std::vector<Text> columns = event_columns(event);
  if (columns.empty()) return upper_words(event);
  std::string text = "UPDATE OF ";
  for (std::size_t i = 0; i < columns.size(); ++i) text += (i == 0 ? "" : ", ") + quote_identifier(dialect, columns[i]);
  return text;
}

Value names_value(const Dialect& dialect, std::string_view key, const std::vector<Text>& names) {
  Value::List list;
  for (const Text name : names) {
    if (key == "events")
      list.push_back(event_value(dialect, name));
    else if (key == "to")
      list.emplace_back(role_text(dialect, name));
    else
      list.emplace_back(upper_words(name));
  }
  return list;
}

Value::List checks_value(const Dialect& dialect, const NameMap<NamedExpression>& checks) {
  Value::List list;
  for (const NamedExpression& check : checks)
    list.push_back(
        Value::map().set("name", quote_identifier(dialect, check.name)).set("expr", print_expression(dialect, check.expr, Standing::condition)));
  return list;
}

Value::List fields_value(const Dialect& dialect, const NameMap<NamedType>& fields) {
  Value::List list;
  for (const NamedType& field : fields)
    list.push_back(Value::map().set("name", quote_identifier(dialect, field.name)).set("type", print_type(dialect, field.type)));
  return list;
}

Value attribute_value(const Dialect& dialect, const Object& object, const AttributeRow& row) {
  switch (row.shape) {
    case AttributeShape::word:
    case AttributeShape::number:
      return object.text(row.key).empty() ? Value() : Value(upper_words(object.text(row.key)));
    case AttributeShape::text:
      return object.text(row.key).empty() ? Value() : Value(object.text(row.key).view());
    case AttributeShape::name: {
      const Text name = object.text(row.key);
      if (name.empty()) return {};
      return row.key == "owned_by" ? column_path(dialect, name) : quote_identifier(dialect, name);
    }
    case AttributeShape::flag: {
      const bool* flag = object.get<bool>(row.key);
      return flag == nullptr ? Value() : Value(*flag);
    }
    case AttributeShape::names: {
      const auto* names = object.get<std::vector<Text>>(row.key);
      return names == nullptr ? Value(Value::List()) : names_value(dialect, row.key, *names);
    }
    case AttributeShape::type: {
      const Type* type = object.get<Type>(row.key);
      return type == nullptr ? Value() : Value(print_type(dialect, *type));
    }
    case AttributeShape::expression: {
      const auto* expr = object.get<Expression>(row.key);
      return expr == nullptr ? Value() : Value(print_expression(dialect, *expr, Standing::condition));
    }
    case AttributeShape::value: {
      const auto* expr = object.get<Expression>(row.key);
      const Type* type = object.get<Type>("type");
      return expr == nullptr || type == nullptr ? Value() : Value(print_default(dialect, *type, *expr).text);
    }
    case AttributeShape::checks: {
      const auto* checks = object.get<NameMap<NamedExpression>>(row.key);
      return checks == nullptr ? Value(Value::List()) : Value(checks_value(dialect, *checks));
    }
    case AttributeShape::fields: {
      const auto* fields = object.get<NameMap<NamedType>>(row.key);
      return fields == nullptr ? Value() : Value(fields_value(dialect, *fields));
    }
  }
  return {};
}

// Of a routine, or of a raw object whose text makes one: what a statement that drops, replaces or comments on it needs.
Value routine_value(const Object& object) {
  const Text text = object.text("create");
  const auto parsed = parse_routine(text);
  if (!parsed) return Value::map().set("kind", Value()).set("name", Value()).set("signature", Value()).set("definition", Value());
  Value value = Value::map();
  value.set("kind", upper_words(parsed->kind));
  value.set("name", parsed->name);
  value.set("signature", parsed->signature);
  return value.set("definition", text.view().substr(parsed->kind_begin));
}

// Where a sequence starts when nothing says so.
std::string start_of(const Object& object) {
  if (!object.text("start").empty()) return object.text("start").str();
  const bool down = object.text("increment").view().starts_with('-');
  const Text end = object.text(down ? "max" : "min");
  if (!end.empty()) return end.str();
  return down ? "-1" : "1";
}

Value object_value(const Dialect& dialect, const Object& object) {
  const ObjectKindRow& row = row_of(object.kind);
  const bool inner = row.of_table;
  Value value = Value::map();
  value.set("name", inner || row.listed ? Value(quote_identifier(dialect, object.name)) : quoted_name(dialect, object.name));
  value.set("qualified_name", inner && !object.name.empty() ? Value(beside(dialect, object.table, object.name)) : Value());
  value.set("table", quoted_name(dialect, object.table));
  for (const AttributeRow& attribute : row.attributes) value.set(attribute.key, attribute_value(dialect, object, attribute));
  value.set("comment", quoted_string(dialect, object.comment));
  if (object.kind == ObjectKind::extension) value.set("name_text", dialect.quote_string(object.name));
  if (object.kind == ObjectKind::routine || object.kind == ObjectKind::raw) value.set("routine", routine_value(object));
  if (object.kind == ObjectKind::sequence) value.set("first", start_of(object));
  if (object.kind == ObjectKind::grant) {
    const std::string_view role = object.name;
    const std::size_t at = role.rfind('@');
    value.set("role", role_text(dialect, object.name));
    value.set("user", dialect.quote_string(role.substr(0, at)));
    value.set("host", at == std::string_view::npos ? Value() : Value(dialect.quote_string(role.substr(at + 1))));
  }
  return value;
}

// Names of one side that the other does not have, or has otherwise.
template <class Value_>
NameMap<Value_> missing(const NameMap<Value_>* from, const NameMap<Value_>* in) {
  NameMap<Value_> result;
  if (from == nullptr) return result;
  for (const Value_& value : *from) {
    const Value_* other = in == nullptr ? nullptr : in->find(value.name);
    if (other == nullptr || !(*other == value)) result.insert(value);
  }
  return result;
}

Value privileges_missing(const Dialect& dialect, const Object& from, const Object& in) {
  std::vector<Text> names;
  const auto& other = *in.get<std::vector<Text>>("privileges");
  for (const Text name : *from.get<std::vector<Text>>("privileges"))
    if (!contains(other, name)) names.push_back(name);
  return names_value(dialect, "privileges", names);
}

}  // namespace

Value lower(const Dialect& dialect, const CreateObject& operation) { return Value::map().set("object", object_value(dialect, *operation.object)); }

Value lower(const Dialect& dialect, const DropObject& operation) { return Value::map().set("object", object_value(dialect, *operation.object)); }

Value lower(const Dialect& dialect, const AlterObject& operation) {
  const Object& before = *operation.before;
  const Object& after = *operation.after;
  Value changes = Value::map();
  for (const AttributeRow& row : row_of(after.kind).attributes) {
    const Attribute* old = before.attributes.find(Text(row.key));
    const Attribute* now = after.attributes.find(Text(row.key));
    changes.set(row.key, (old == nullptr) != (now == nullptr) || (old != nullptr && !(*old == *now)));
  }
  changes.set("comment", before.comment != after.comment);
  Value context = Value::map();
  context.set("before", object_value(dialect, before)).set("object", object_value(dialect, after)).set("changes", changes);
  if (after.kind == ObjectKind::domain) {
    const auto* olds = before.get<NameMap<NamedExpression>>("checks");
    const auto* news = after.get<NameMap<NamedExpression>>("checks");
    context.set("dropped_checks", checks_value(dialect, missing(olds, news)));
    context.set("added_checks", checks_value(dialect, missing(news, olds)));
  }
  if (after.kind == ObjectKind::composite) {
    const auto* olds = before.get<NameMap<NamedType>>("fields");
    const auto* news = after.get<NameMap<NamedType>>("fields");
    context.set("dropped_fields", fields_value(dialect, missing(olds, news)));
    context.set("added_fields", fields_value(dialect, missing(news, olds)));
  }
  if (after.kind == ObjectKind::grant) {
    context.set("revoked", privileges_missing(dialect, before, after));
    context.set("granted", privileges_missing(dialect, after, before));
  }
  return context;
}

Value lower(const Dialect& dialect, const RenameObject& operation) {
  const bool inner = row_of(operation.kind).of_table;
  Value context = Value::map();
  context.set("table", quoted_name(dialect, operation.of_table));
  context.set("from", inner ? Value(quote_identifier(dialect, operation.from)) : quoted_name(dialect, operation.from));
  context.set("to_name", inner ? quote_identifier(dialect, operation.to) : quote_identifier(dialect, own_part(operation.to)));
  return context;
}

}  // namespace schemac::lowering
