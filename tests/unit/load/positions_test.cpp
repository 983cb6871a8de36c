// Every position of a schema, as text.
#include "tests/unit/load/loading.hpp"

namespace schemac {
namespace {

class Positions {
 public:
  std::string text;

  void add(std::string_view what, Extent where) {
    text += std::string(what) + " " + std::to_string(where.begin) + "-" + std::to_string(where.end) + "\n";
  }
  void add(const std::optional<Expression>& expr) {
    if (expr) add("expr", expr->where);
  }
  void add(const Column& column) {
    add(column.name, column.where);
    add("type", column.type_where);
    add(column.default_value);
    add(column.on_update);
    add(column.using_expr);
    if (column.generated) add("generated", column.generated->expr.where);
    add("only", column.only.where);
    for (const DialectOption& option : column.options) add(option.key, option.where);
  }
  void add(const Index& index) {
    add(index.name, index.where);
    for (const IndexPart& part : index.parts) {
      add("part", part.where);
      add(part.expr);
    }
    add(index.predicate);
    add("only", index.only.where);
  }
  void add(const Table& table) {
    add(table.name, table.where);
    add("only", table.only.where);
    for (const Column& column : table.columns) add(column);
    if (table.primary_key) add("primary key", table.primary_key->where);
    for (const UniqueKey& key : table.unique_keys) add(key.name, key.where);
    for (const Index& index : table.indexes) add(index);
    for (const Check& check : table.checks) {
      add(check.name, check.where);
      add("expr", check.expr.where);
    }
    for (const ForeignKey& fk : table.foreign_keys) add(fk.name, fk.where);
    for (const DialectOption& option : table.options) add(option.key, option.where);
    for (const Variant<Table>& variant : table.variants) add(*variant.value);
  }
  void add(const Enum& value) {
    add(value.name, value.where);
    for (const EnumValue& item : value.values) add(item.name, item.where);
  }
  void add(const View& view) {
    add(view.name, view.where);
    add("query", view.query.where);
    add("only", view.only.where);
    for (const Variant<View>& variant : view.variants) add(*variant.value);
  }
  template <class Value>
  void add_all(const NameMap<Entry<Value>>& entries) {
    for (const Entry<Value>& entry : entries) {
      text += entry.name.str() + " in " + std::to_string(entry.place.file) + " at " + std::to_string(entry.place.offset) + "\n";
      add(*entry.value);
    }
  }
};

}  // namespace

std::string positions(const Schema& schema) {
  Positions result;
  result.add("targets", Extent{schema.targets_place.file, schema.targets_place.offset});
  for (const Target& target : schema.targets) result.add(target.name, target.where);
  result.add("defaults", Extent{schema.defaults_place.file, schema.defaults_place.offset});
  for (const DialectOption& option : schema.defaults) result.add(option.key, option.where);
  result.add_all(schema.enums);
  result.add_all(schema.tables);
  result.add_all(schema.views);
  return result.text;
}

}  // namespace schemac
