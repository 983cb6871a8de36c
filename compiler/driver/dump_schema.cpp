// Schemas and what is in them as JSON.
#include <array>
#include <fmt/format.h>

#include "compiler/base/overloaded.hpp"
#include "compiler/check/backfill_world.hpp"
#include "compiler/driver/dump_json.hpp"
#include "compiler/driver/dump_text.hpp"

namespace schemac {
namespace {

constexpr std::array nulls_distinct_words{"", "yes", "no"};
constexpr std::array nulls_words{"", "first", "last"};
constexpr std::array method_words{"", "btree", "hash", "gin", "gist", "brin", "spgist", "fulltext", "spatial"};
constexpr std::array action_words{"", "restrict", "cascade", "set_null", "set_default"};
constexpr std::array partition_method_words{"range", "list", "hash", "key"};
constexpr std::array check_option_words{"", "local", "cascaded"};
constexpr std::array security_words{"", "invoker", "definer"};

Json json_of(const PerDialect& texts) {
  Json object = Json::object();
  for (const auto& [dialect, text] : texts.texts) object[dialect.str()] = text.view();
  return object;
}

Json json_of(const Expression& expression) {
  const Expr* tree = expression.tree();
  return tree != nullptr ? Json(text_of(*tree)) : json_of(std::get<PerDialect>(expression.form));
}

template <class Optional>
Json json_of_optional(const Optional& expression) {
  return expression ? json_of(*expression) : Json();
}

Json json_of(const ViewQuery& query) {
  const Query* tree = query.tree();
  return tree != nullptr ? Json(text_of(*tree)) : json_of(std::get<PerDialect>(query.form));
}

Json json_of(const DialectOption& option) {
  if (option.expr) return Json(fmt::format("{}.{}={}", option.dialect.view(), option.key.view(), json_of(*option.expr).dump()));
  return Json(fmt::format("{}.{}={}", option.dialect.view(), option.key.view(), option.value.view()));
}

Json json_of(const IndexPart& part) {
  return JsonFields()
      .add("column", part.column)
      .add("expression", json_of_optional(part.expr))
      .add("descending", part.descending)
      .add("nulls", word(nulls_words, part.nulls))
      .add("length", part.length == 0 ? Json() : Json(part.length))
      .add("opclass", part.opclass)
      .add("collation", part.collation)
      .take();
}

Json json_of(const EnumValue& value) {
  return value.renamed_from.empty() ? Json(value.name.view()) : JsonFields().add("name", value.name).add("renamed_from", value.renamed_from).take();
}

Json json_of(const Target& target) {
  return Json(fmt::format("{} {}.{}.{}", target.name.view(), target.version.major, target.version.minor, target.version.patch));
}

template <class Value>
Json variants_json(const std::vector<Variant<Value>>& variants) {
  Json object = Json::object();
  for (const Variant<Value>& variant : variants) object[variant.dialect.str()] = schemac::json_of(*variant.value);
  return object;
}

template <class Value>
Json entries_json(const NameMap<Entry<Value>>& entries) {
  Json list = Json::array();
  for (const Entry<Value>& entry : entries) list.push_back(schemac::json_of(*entry.value));
  return list;
}

Json json_of(const Identity& identity) {
  constexpr std::array modes{"by default", "always", "serial"};
  const std::string_view mode = word(modes, identity.mode);
  JsonFields fields;
  const auto add = [&](std::string_view key, const std::optional<std::int64_t>& number) { fields.add(key, number ? Json(*number) : Json()); };
  add("start", identity.start);
  add("increment", identity.increment);
  add("min", identity.min);
  add("max", identity.max);
  add("cache", identity.cache);
  Json numbers = fields.add("cycle", identity.cycle).take();
  if (numbers.empty()) return Json(mode);
  numbers["mode"] = mode;
  return numbers;
}

Json json_of(const ExclusionElement& element) { return JsonFields().add("part", json_of(element.part)).add("operator", element.op).take(); }

Json json_of(const std::pair<Text, Text>& parameter) { return Json(fmt::format("{}={}", parameter.first.view(), parameter.second.view())); }

Json json_of(const Allowances& allow) {
  Json list = Json::array();
  if (allow.list)
    for (const Allowance& word : *allow.list) list.push_back(JsonFields().add("hazard", word.hazard).add("reason", word.reason).take());
  return list;
}

Json json_of(const PolicyRule& rule) {
  constexpr std::array verdicts{"allow", "warn", "deny"};
  return JsonFields().add("hazard", rule.hazard).add("verdict", word(verdicts, rule.verdict)).add("on", rule.on).add("reason", rule.reason).take();
}

template <class Values>
Json list_of(const Values& values) {
  Json list = Json::array();
  for (const auto& value : values) list.push_back(json_of(value));
  return list;
}

Json policy_json(const Policy& policy) {
  Json names = Json::object();
  for (const NamePattern& pattern : policy.names) names[pattern.name.str()] = pattern.pattern.view();
  return JsonFields().add("rules", list_of(policy.rules)).add("names", std::move(names)).take();
}

Json objects_json(const NameMap<Object>& objects) {
  Json list = Json::array();
  for (const Object& object : objects) list.push_back(schemac::json_of(object));
  return list;
}

}  // namespace

Json json_of(const TableFill& fill) {
  Json outputs = Json::array();
  for (const FilledColumn& column : fill.outputs) outputs.push_back(column.name.view());
  return JsonFields().add("query", json_of(fill.query)).add("key", fill.key).add("columns", fill.columns).add("gives", std::move(outputs)).take();
}

Json json_of(const ColumnBackfill& backfill) {
  return JsonFields().add("value", json_of(backfill.value)).add("query", text_of(*as_query(backfill))).take();
}

Json json_of(const Column& column) {
  JsonFields fields;
  fields.add("name", column.name)
      .add("type", text_of(column.type))
      .add("named_type", column.named_type)
      .add("named_dimensions", column.named_dimensions == 0 ? Json() : Json(column.named_dimensions))
      .add("nullable", column.nullable)
      .add("default", json_of_optional(column.default_value))
      .add("on_update", json_of_optional(column.on_update));
  if (column.generated) fields.add(column.generated->stored ? "stored" : "virtual", json_of(column.generated->expr));
  if (column.identity) fields.add("identity", json_of(*column.identity));
  if (column.backfill) fields.add("backfill", schemac::json_of(*column.backfill));
  return fields.add("using", json_of_optional(column.using_expr))
      .add("collation", column.collation)
      .add("charset", column.charset)
      .add("comment", column.comment)
      .add("invisible", column.invisible)
      .add("renamed_from", column.renamed_from)
      .add("only", column.only.dialects)
      .add("options", list_of(column.options))
      .add("allow", json_of(column.allow))
      .take();
}

Json json_of(const PrimaryKey& key) {
  return JsonFields().add("name", key.name).add("generated_name", key.generated_name).add("columns", key.columns).add("comment", key.comment).take();
}

Json json_of(const UniqueKey& key) {
  return JsonFields()
      .add("name", key.name)
      .add("generated_name", key.generated_name)
      .add("columns", key.columns)
      .add("nulls_distinct", word(nulls_distinct_words, key.nulls_distinct))
      .add("deferrable", key.deferrable)
      .add("initially_deferred", key.initially_deferred)
      .add("comment", key.comment)
      .add("renamed_from", key.renamed_from)
      .add("only", key.only.dialects)
      .take();
}

Json json_of(const Index& index) {
  return JsonFields()
      .add("name", index.name)
      .add("generated_name", index.generated_name)
      .add("parts", list_of(index.parts))
      .add("unique", index.unique)
      .add("where", json_of_optional(index.predicate))
      .add("include", index.include)
      .add("method", word(method_words, index.method))
      .add("nulls_distinct", word(nulls_distinct_words, index.nulls_distinct))
      .add("comment", index.comment)
      .add("invisible", index.invisible)
      .add("with", list_of(index.with))
      .add("renamed_from", index.renamed_from)
      .add("only", index.only.dialects)
      .add("allow", json_of(index.allow))
      .take();
}

Json json_of(const Check& check) {
  return JsonFields()
      .add("name", check.name)
      .add("generated_name", check.generated_name)
      .add("expression", json_of(check.expr))
      .add("not_enforced", !check.enforced)
      .add("not_validated", !check.validated)
      .add("no_inherit", check.no_inherit)
      .add("comment", check.comment)
      .add("renamed_from", check.renamed_from)
      .add("only", check.only.dialects)
      .take();
}

Json json_of(const ForeignKey& key) {
  return JsonFields()
      .add("name", key.name)
      .add("generated_name", key.generated_name)
      .add("columns", key.columns)
      .add("target", key.target)
      .add("target_columns", key.target_columns)
      .add("on_delete", word(action_words, key.on_delete))
      .add("on_update", word(action_words, key.on_update))
      .add("match_full", key.match_full)
      .add("not_validated", !key.validated)
      .add("deferrable", key.deferrable)
      .add("initially_deferred", key.initially_deferred)
      .add("comment", key.comment)
      .add("renamed_from", key.renamed_from)
      .add("only", key.only.dialects)
      .take();
}

Json json_of(const Exclusion& exclusion) {
  return JsonFields()
      .add("name", exclusion.name)
      .add("method", word(method_words, exclusion.method))
      .add("elements", list_of(exclusion.elements))
      .add("where", json_of_optional(exclusion.predicate))
      .add("deferrable", exclusion.deferrable)
      .add("initially_deferred", exclusion.initially_deferred)
      .add("comment", exclusion.comment)
      .add("renamed_from", exclusion.renamed_from)
      .add("only", exclusion.only.dialects)
      .take();
}

Json json_of(const Touch& touch) { return JsonFields().add("name", touch.name).add("columns", touch.columns).take(); }

namespace {

Json json_of_value(const RowValue& value) {
  constexpr std::array forms{"plain", "quoted", "json", "", "expression"};
  if (value.form == ValueForm::typed || value.form == ValueForm::expression) return json_of(value.value);
  return JsonFields().add("form", forms[static_cast<std::size_t>(value.form)]).add("value", json_of(value.value)).take();
}

Json rows_json(const Shared<RowSet>& set) {
  if (!set) return {};
  Json rows = Json::array();
  for (const DataRow& row : set->rows) rows.push_back(json_of(row));
  return JsonFields().add("key", set->key).add("values", std::move(rows)).take();
}

Json bounds_json(const PartitionBounds& bounds) {
  Json list = Json::array();
  for (const PartitionBound& bound : bounds) list.push_back(bound.maxvalue ? Json("maxvalue") : json_of_value(bound.value));
  return list;
}

Json partition_json(const Partition& partition) {
  Json values = Json::array();
  for (const PartitionBounds& bounds : partition.in) values.push_back(bounds_json(bounds));
  return JsonFields()
      .add("name", partition.name)
      .add("from", bounds_json(partition.from))
      .add("less_than", bounds_json(partition.less_than))
      .add("in", std::move(values))
      .add("default", partition.is_default)
      .add("table", partition.table)
      .add("comment", partition.comment)
      .add("renamed_from", partition.renamed_from)
      .add("only", partition.only.dialects)
      .take();
}

}  // namespace

Json json_of(const Partitioning& partitioning) {
  Json partitions = Json::array();
  for (const Partition& partition : partitioning.partitions) partitions.push_back(partition_json(partition));
  return JsonFields()
      .add("by", word(partition_method_words, partitioning.method))
      .add("columns", partitioning.columns)
      .add("expr", json_of_optional(partitioning.expr))
      .add("count", partitioning.count == 0 ? Json() : Json(partitioning.count))
      .add("partitions", std::move(partitions))
      .add("only", partitioning.only.dialects)
      .take();
}

Json json_of(const DataRow& row) {
  Json values = Json::object();
  for (const RowValue& value : row.values) values[value.name.str()] = json_of_value(value);
  return JsonFields().add("name", row.name).add("values", std::move(values)).take();
}

Json json_of(const Table& table) {
  return JsonFields()
      .add("name", table.name)
      .add("comment", table.comment)
      .add("renamed_from", table.renamed_from)
      .add("only", table.only.dialects)
      .add("use", table.mixins)
      .add("columns", list_of(table.columns))
      .add("primary_key", json_of_optional(table.primary_key))
      .add("unique_keys", list_of(table.unique_keys))
      .add("indexes", list_of(table.indexes))
      .add("checks", list_of(table.checks))
      .add("foreign_keys", list_of(table.foreign_keys))
      .add("triggers", objects_json(table.triggers))
      .add("policies", objects_json(table.policies))
      .add("row_security", objects_json(table.row_security))
      .add("exclusions", list_of(table.exclusions))
      .add_shared("partitioning", table.partitioning)
      .add("touch", table.touch ? json_of(*table.touch) : Json())
      .add("options", list_of(table.options))
      .add("rows", rows_json(table.rows))
      .add("backfill", table.backfill ? list_of(table.backfill->fills) : Json())
      .add("collation", table.collation)
      .add("allow", json_of(table.allow))
      .add("variants", variants_json(table.variants))
      .take();
}

Json json_of(const Enum& type) {
  return JsonFields()
      .add("name", type.name)
      .add("values", list_of(type.values))
      .add("comment", type.comment)
      .add("renamed_from", type.renamed_from)
      .add("allow", json_of(type.allow))
      .take();
}

Json json_of(const View& view) {
  return JsonFields()
      .add("name", view.name)
      .add("query", json_of(view.query))
      .add("columns", view.columns)
      .add("comment", view.comment)
      .add("check_option", word(check_option_words, view.check_option))
      .add("security", word(security_words, view.security))
      .add("materialized", view.materialized)
      .add("indexes", list_of(view.indexes))
      .add("renamed_from", view.renamed_from)
      .add("only", view.only.dialects)
      .add("allow", json_of(view.allow))
      .add("variants", variants_json(view.variants))
      .take();
}

namespace {

Json attribute_json(const Attribute& attribute) {
  return std::visit(Overloaded{[](const Text& text) { return Json(text.view()); }, [](bool flag) { return Json(flag); },
                               [](const std::vector<Text>& names) {
                                 Json list = Json::array();
                                 for (const Text name : names) list.push_back(name.view());
                                 return list;
                               },
                               [](const Type& type) { return Json(text_of(type)); }, [](const Expression& expr) { return json_of(expr); },
                               [](const NameMap<NamedExpression>& checks) {
                                 Json object = Json::object();
                                 for (const NamedExpression& check : checks) object[check.name.str()] = json_of(check.expr);
                                 return object;
                               },
                               [](const NameMap<NamedType>& fields) {
                                 Json object = Json::object();
                                 for (const NamedType& field : fields) object[field.name.str()] = text_of(field.type);
                                 return object;
                               }},
                    attribute.value);
}

}  // namespace

Json json_of(const Object& object) {
  JsonFields fields;
  fields.add("kind", row_of(object.kind).word).add("name", object.name).add("table", object.table);
  for (const Attribute& attribute : object.attributes) fields.add(attribute.name.view(), attribute_json(attribute));
  return fields.add("comment", object.comment)
      .add("depends_on", object.depends_on)
      .add("renamed_from", object.renamed_from)
      .add("only", object.only.dialects)
      .add("variants", variants_json(object.variants))
      .take();
}

Json json_of(const Schema& schema) {
  return JsonFields()
      .add("targets", list_of(schema.targets))
      .add("defaults", list_of(schema.defaults))
      .add("policy", schema.policy ? policy_json(*schema.policy) : Json())
      .add("enums", entries_json(schema.enums))
      .add("tables", entries_json(schema.tables))
      .add("views", entries_json(schema.views))
      .add("rollouts", entries_json(schema.rollouts))
      .add("objects", entries_json(schema.objects))
      .take();
}

}  // namespace schemac
