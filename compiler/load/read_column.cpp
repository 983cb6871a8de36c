// A column: short form or mapping, and the table's keys that stand in it.
#include <array>
#include <fmt/format.h>

#include "compiler/load/generated_name.hpp"
#include "compiler/load/read_identity.hpp"
#include "compiler/load/readers.hpp"

namespace schemac {
namespace {

// What a column's definition says about its table.
struct Inline {
  bool primary_key = false;
  bool unique = false;
  std::optional<Expression> check;
  std::optional<ReferenceText> references;
  ReferentialAction on_delete = ReferentialAction::no_action;
  ReferentialAction on_update = ReferentialAction::no_action;
};

void add_primary_key(ReadContext& context, const Node& key, Text column, Table& table) {
  if (!table.primary_key) {
    table.primary_key = PrimaryKey{generated_name("pk", table.name, {}), true, {column}, {}, context.extent(key)};
    return;
  }
  context.error(Code::key_conflict, key, fmt::format("`{}` is a second primary key", column.view()))
      .note(context.at(table.primary_key->where), "first here")
      .help(
          fmt::format("a key of several columns is the table's: `primary_key: [{}, {}]`", table.primary_key->columns.front().view(), column.view()));
}

void add_inline(ReadContext& context, const Node& key, const Column& column, Inline found, Table& table) {
  const std::array<Text, 1> columns{column.name};
  const Extent where = context.extent(key);
  if (found.primary_key) add_primary_key(context, key, column.name, table);
  if (found.unique) {
    UniqueKey unique{
        generated_name("uq", table.name, columns), true, {column.name}, NullsDistinct::unspecified, false, false, {}, {}, column.only, where};
    insert_named(context, key, table.unique_keys, std::move(unique), "unique keys");
  }
  if (found.check) {
    Check check{generated_name("chk", table.name, columns), true, std::move(*found.check), true, {}, {}, column.only, where};
    insert_named(context, key, table.checks, std::move(check), "checks");
  }
  if (found.references) {
    ForeignKey fk;
    fk.name = generated_name("fk", table.name, columns);
    fk.generated_name = true;
    fk.columns = {column.name};
    fk.target = found.references->table;
    fk.target_columns = std::move(found.references->columns);
    fk.on_delete = found.on_delete;
    fk.on_update = found.on_update;
    fk.only = column.only;
    fk.where = where;
    insert_named(context, key, table.foreign_keys, std::move(fk), "foreign keys");
  }
}

bool is_null_literal(const ExprPtr& expr) { return expr && expr_as<NullLiteral>(*expr) != nullptr; }

// False when the text cannot be read.
bool read_short(const ReadContext& context, const Node& node, Column& column, Inline& found) {
  const Parsed<ColumnText>& parsed = context.cache().column(node.text);
  if (parsed.fault) context.syntax_error(Code::column_syntax, node, *parsed.fault);
  if (!parsed.value) return false;
  const ColumnText& text = *parsed.value;
  const Extent where = context.extent(node);
  column.type = text.type;
  column.type_where = context.inner_extent(node, text.type_where);
  column.nullable = text.nullable;
  if (text.identity) column.identity = Identity{};
  if (text.default_value && !(text.nullable && is_null_literal(text.default_value))) column.default_value = Expression{text.default_value, where};
  if (text.on_update) column.on_update = Expression{text.on_update, where};
  column.collation = text.collation;
  found.primary_key = text.primary_key;
  found.unique = text.unique;
  if (text.check) found.check = Expression{text.check, where};
  found.references = text.references;
  found.on_delete = text.on_delete;
  found.on_update = text.references_on_update;
  return true;
}

void read_references(const ReadContext& context, const Fields& fields, Column& column, Inline& found) {
  if (const Node* node = fields.find("references"); node != nullptr && expect(context, *node, NodeKind::scalar, "`references`")) {
    const Parsed<ReferenceText>& parsed = context.cache().reference(node->text);
    if (parsed.fault) context.syntax_error(Code::reference_syntax, *node, *parsed.fault);
    found.references = parsed.value;
  }
  if (const Node* node = fields.find("on_delete")) {
    found.on_delete = read_action(context, *node, "`on_delete`");
    if (!fields.has("references")) context.error(Code::missing_key, fields.key_node("on_delete"), "`on_delete` without `references`");
  }
  const Node* update = fields.find("on_update");
  if (update == nullptr) return;
  // One key, two meanings: an action of the reference, or the value that the column takes with each update.
  const bool is_action = update->kind == NodeKind::scalar && parse_action(update->text).has_value();
  if (is_action && fields.has("references"))
    found.on_update = read_action(context, *update, "`on_update`");
  else
    column.on_update = read_expression(context, *update, "`on_update`");
}

void read_generated(const ReadContext& context, const Fields& fields, Column& column) {
  if (std::optional<Expression> expr = expression_field(context, fields, "generated"))
    column.generated = Generated{std::move(*expr), flag_field(context, fields, "stored", true)};
  if (const Node* stored = fields.find("stored"); stored != nullptr && !fields.has("generated"))
    context.error(Code::missing_key, fields.key_node("stored"), "`stored` without `generated`");
}

bool read_mapping(ReadContext& context, const MapEntry& entry, Column& column, Inline& found) {
  const Fields fields(context, *entry.value, keys::column);
  const Node* type = fields.find("type");
  if (type == nullptr) {
    if (entry.value->kind == NodeKind::mapping)
      context.error(Code::missing_key, *entry.key, fmt::format("column `{}` has no type", column.name.view())).help("add `type: ...`");
    return false;
  }
  std::optional<Type> read = read_type(context, *type);
  column.type_where = context.extent(*type);
  column.nullable = flag_field(context, fields, "null");
  if (const Node* value = fields.find("default"); value != nullptr && read) column.default_value = read_default(context, *value, *read);
  if (const Node* identity = fields.find("identity"))
    column.identity = read_identity(context, *identity);
  else if (type->kind == NodeKind::scalar && is_serial(type->text))
    column.identity = Identity{};
  read_generated(context, fields, column);
  column.using_expr = expression_field(context, fields, "using");
  column.backfill = read_column_backfill(context, fields);
  column.collation = text_field(context, fields, fields.has("collate") ? "collate" : "collation");
  column.charset = text_field(context, fields, "charset");
  column.comment = text_field(context, fields, "comment");
  column.invisible = flag_field(context, fields, "invisible");
  column.renamed_from = text_field(context, fields, "renamed_from");
  column.only = only_field(context, fields);
  column.options = fields.options();
  column.allow = read_allow(context, fields);
  found.primary_key = flag_field(context, fields, "primary_key");
  found.unique = flag_field(context, fields, "unique");
  found.check = expression_field(context, fields, "check");
  read_references(context, fields, column, found);
  if (read) column.type = std::move(*read);
  return true;
}

}  // namespace

std::optional<Type> read_type(const ReadContext& context, const Node& node) {
  if (node.kind == NodeKind::mapping) {
    std::optional<PerDialect> texts = read_per_dialect(context, node, "`type`");
    if (!texts) return std::nullopt;
    return Type{NativeType{std::move(*texts)}};
  }
  if (!expect(context, node, NodeKind::scalar, "`type`")) return std::nullopt;
  const Parsed<Type>& parsed = context.cache().type(node.text);
  if (parsed.fault) context.syntax_error(Code::type_syntax, node, *parsed.fault);
  return parsed.value;
}

void read_column(ReadContext& context, const MapEntry& entry, Table& table) {
  Column column;
  column.name = read_name(context, *entry.key);
  column.where = context.extent(*entry.key);
  Inline found;
  const Node& node = *entry.value;
  if (node.is_null()) {
    context.error(Code::missing_key, *entry.key, fmt::format("column `{}` has no type", column.name.view()));
    return;
  }
  const bool sound = node.kind == NodeKind::scalar ? read_short(context, node, column, found) : read_mapping(context, entry, column, found);
  if (!sound) return;
  const Column& added = column;
  add_inline(context, *entry.key, added, std::move(found), table);
  insert_named(context, *entry.key, table.columns, std::move(column), "columns");
}

}  // namespace schemac
