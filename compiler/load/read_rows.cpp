// Reference rows of a table: a key, and values by column.
#include <fmt/format.h>

#include "compiler/load/readers.hpp"

namespace schemac {
namespace {

bool is_json_number(std::string_view text) {
  const auto digits = [&] {
    const std::size_t count = std::min(text.find_first_not_of("0123456789"), text.size());
    text.remove_prefix(count);
    return count;
  };
  if (text.starts_with('-')) text.remove_prefix(1);
  const bool zero = text.starts_with('0');
  const std::size_t whole = digits();
  if (whole == 0 || (zero && whole > 1)) return false;
  if (text.starts_with('.')) {
    text.remove_prefix(1);
    if (digits() == 0) return false;
  }
  if (text.starts_with('e') || text.starts_with('E')) {
    text.remove_prefix(1);
    if (text.starts_with('-') || text.starts_with('+')) text.remove_prefix(1);
    if (digits() == 0) return false;
  }
  return text.empty();
}

void add_json_string(std::string_view text, std::string& json) {
  json += '"';
  for (const char byte : text) {
    if (byte == '"' || byte == '\\')
      json.append("\\").append(1, byte);
    else if (static_cast<unsigned char>(byte) < 0x20)
      json += fmt::format("\\u{:04x}", static_cast<unsigned char>(byte));
    else
      json += byte;
  }
  json += '"';
}

// YAML as JSON: plain scalars that JSON has a word for stay bare.
void add_json(const Node& node, std::string& json) {
  if (node.kind == NodeKind::sequence) {
    json += '[';
    for (std::size_t i = 0; i < node.items.size(); ++i) {
      if (i > 0) json += ", ";
      add_json(*node.items[i], json);
    }
    json += ']';
  } else if (node.kind == NodeKind::mapping) {
    json += '{';
    for (std::size_t i = 0; i < node.entries.size(); ++i) {
      if (i > 0) json += ", ";
      add_json_string(node.entries[i].key->text, json);
      json += ": ";
      add_json(*node.entries[i].value, json);
    }
    json += '}';
  } else if (node.is_null()) {
    json += "null";
  } else if (node.style == ScalarStyle::plain && (node.text == "true" || node.text == "false" || is_json_number(node.text))) {
    json += node.text;
  } else {
    add_json_string(node.text, json);
  }
}

std::optional<RowValue> read_value(const ReadContext& context, const MapEntry& entry) {
  const Node& node = *entry.value;
  RowValue value{read_name(context, *entry.key), ValueForm::plain, {}, context.extent(node), context.extent(*entry.key)};
  const auto literal = [&](ExprPtr tree, ValueForm form) {
    value.form = form;
    value.value = {std::move(tree), context.extent(node)};
    return value;
  };
  if (node.kind == NodeKind::mapping && node.entries.size() == 1 && node.entries.front().key->text == "sql") {
    std::optional<Expression> expression = read_expression(context, *node.entries.front().value, "`sql`");
    if (!expression) return std::nullopt;
    value.form = ValueForm::expression;
    value.value = std::move(*expression);
    return value;
  }
  if (node.is_null()) {
    // An empty value has no place of its own.
    if (node.kind == NodeKind::null) value.where = context.extent(*entry.key);
    return literal(Expr{NullLiteral{}, {}}, ValueForm::plain);
  }
  if (node.kind == NodeKind::scalar)
    return literal(Expr{StringLiteral{Text(node.text)}, {}}, node.style == ScalarStyle::plain ? ValueForm::plain : ValueForm::quoted);
  std::string json;
  add_json(node, json);
  return literal(Expr{StringLiteral{Text(json)}, {}}, ValueForm::json);
}

DataRow read_row(const ReadContext& context, const Node& node, std::size_t number) {
  DataRow row{Text(fmt::format("{}", number)), {}, context.extent(node)};
  if (!expect(context, node, NodeKind::mapping, "a row")) return row;
  for (const MapEntry& entry : node.entries)
    if (std::optional<RowValue> value = read_value(context, entry)) row.values.insert(std::move(*value));
  return row;
}

}  // namespace

void read_rows(ReadContext& context, const Fields& fields, Table& table) {
  const Node* node = fields.find("rows");
  if (node == nullptr) return;
  const Fields own(context, *node, keys::rows);
  RowSet set;
  set.where = context.extent(fields.key_node("rows"));
  if (const Node* key = own.find("key")) set.key = read_names(context, *key, "`key`");
  const Node* values = own.find("values");
  if (values == nullptr) {
    if (node->kind == NodeKind::mapping)
      context.error(Code::missing_key, fields.key_node("rows"), "`rows` without `values`").help("add `values: [...]`");
    return;
  }
  if (!expect(context, *values, NodeKind::sequence, "`values`")) return;
  for (std::size_t i = 0; i < values->items.size(); ++i) set.rows.insert(read_row(context, *values->items[i], i + 1));
  table.rows = std::move(set);
}

}  // namespace schemac
