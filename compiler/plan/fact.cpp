// The model's objects as facts.
#include "compiler/plan/fact.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace schemac {
namespace {

constexpr std::array kind_names{
#define SCHEMAC_FACT(kind) std::string_view(#kind),
#include "compiler/plan/facts.def"
#undef SCHEMAC_FACT
};

Fact in_table(FactKind kind, Text table, Text name, bool flag = false) {
  Fact fact{kind, table};
  fact.name = name;
  fact.flag = flag;
  return fact;
}

Fact of_columns(FactKind kind, Text table, Text name, std::vector<Text> columns, bool flag = false) {
  Fact fact = in_table(kind, table, name, flag);
  fact.parts = std::move(columns);
  return fact;
}

// A server's own type comes back as the server calls it.
bool comes_back(const Column& column) { return !column.named_type.empty() || type_as<NativeType>(innermost(column.type)) == nullptr; }

void add_column(Text table, const Column& column, std::vector<Fact>& facts) {
  facts.push_back(in_table(FactKind::column, table, column.name));
  if (comes_back(column)) {
    Fact fact = in_table(FactKind::column_type, table, column.name);
    // Of a domain or composite type the name is all that the column's type says.
    fact.type = column.named_type.empty() ? column.type : with_innermost(column.type, Type{TextType{}});
    fact.named_type = column.named_type;
    fact.named_dimensions = column.named_dimensions;
    facts.push_back(std::move(fact));
  }
  facts.push_back(in_table(FactKind::column_null, table, column.name, column.nullable));
  // What counts by itself or is computed has a default of the server's making on some.
  if (!column.identity && !column.generated) {
    const Expr* value = column.default_value ? column.default_value->tree() : nullptr;
    // `default null` is no default to a server.
    if (value == nullptr || !std::holds_alternative<NullLiteral>(value->node))
      facts.push_back(in_table(FactKind::column_default, table, column.name, column.default_value.has_value()));
  }
  // What a server's own text gives may come from a sequence of the column's.
  if (!column.default_value || column.default_value->tree() != nullptr) {
    constexpr std::array<std::string_view, 3> modes{"by_default", "always", "serial"};
    Fact fact = in_table(FactKind::column_identity, table, column.name, column.identity.has_value());
    if (column.identity) fact.parts = {Text(modes[static_cast<std::size_t>(column.identity->mode)])};
    facts.push_back(std::move(fact));
  }
  facts.push_back(in_table(FactKind::column_generated, table, column.name, column.generated.has_value()));
}

std::vector<Text> columns_of(const Index& index) {
  std::vector<Text> columns;
  for (const IndexPart& part : index.parts) columns.push_back(part.column);
  return columns;
}

// Names of a composite type's fields, or of a domain's checks, in order of their bytes.
std::vector<Text> parts_of(const Object& object) {
  std::vector<Text> parts;
  if (const auto* fields = object.get<NameMap<NamedType>>("fields"))
    for (const NamedType& field : *fields) parts.push_back(field.name);
  if (const auto* checks = object.get<NameMap<NamedExpression>>("checks"))
    for (const NamedExpression& check : *checks) parts.push_back(check.name);
  std::sort(parts.begin(), parts.end());
  return parts;
}

void add_foreign_key(Text table, const ForeignKey& key, std::vector<Fact>& facts) {
  Fact fact = of_columns(FactKind::foreign_key, table, key.name, key.columns, key.validated);
  fact.target = key.target;
  facts.push_back(std::move(fact));
}

// Bounds are not among them: a server writes them its own way.
void add_partitioning(Text table, const Partitioning& partitioning, std::vector<Fact>& facts) {
  constexpr std::array<std::string_view, 4> methods{"range", "list", "hash", "key"};
  facts.push_back(of_columns(FactKind::partitioning, table, Text(methods[static_cast<std::size_t>(partitioning.method)]), partitioning.columns,
                             partitioning.expr.has_value()));
  for (const Partition& partition : all_partitions(partitioning)) {
    Fact fact = in_table(FactKind::partition, table, partition.name);
    fact.target = partition_table(table, partition);
    facts.push_back(std::move(fact));
  }
}

}  // namespace

std::string_view fact_name(FactKind kind) { return kind_names[static_cast<std::size_t>(kind)]; }

std::vector<std::string_view> fact_names() { return {kind_names.begin(), kind_names.end()}; }

std::vector<Fact> facts_of(const Table& table) {
  std::vector<Fact> facts{{FactKind::table, table.name}};
  for (const Column& column : table.columns) add_column(table.name, column, facts);
  if (table.primary_key) facts.push_back(of_columns(FactKind::primary_key, table.name, table.primary_key->name, table.primary_key->columns));
  for (const UniqueKey& key : table.unique_keys) facts.push_back(of_columns(FactKind::unique_key, table.name, key.name, key.columns));
  for (const Index& index : table.indexes) facts.push_back(of_columns(FactKind::index, table.name, index.name, columns_of(index), index.unique));
  for (const Check& check : table.checks) facts.push_back(in_table(FactKind::check, table.name, check.name, check.validated));
  for (const Exclusion& exclusion : table.exclusions) facts.push_back(in_table(FactKind::exclusion, table.name, exclusion.name));
  for (const ForeignKey& key : table.foreign_keys) add_foreign_key(table.name, key, facts);
  if (table.touch) facts.push_back(in_table(FactKind::touch, table.name, table.touch->name));
  if (table.partitioning) add_partitioning(table.name, *table.partitioning, facts);
  return facts;
}

std::vector<Fact> facts_of(const View& view) {
  std::vector<Fact> facts{{FactKind::view, view.name}};
  facts.front().flag = view.materialized;
  for (const Text column : view.columns) facts.push_back(in_table(FactKind::column, view.name, column));
  for (const Index& index : view.indexes) facts.push_back(of_columns(FactKind::index, view.name, index.name, columns_of(index), index.unique));
  return facts;
}

std::vector<Fact> facts_of(const Enum& type) {
  std::vector<Text> labels;
  for (const EnumValue& value : type.values) labels.push_back(value.name);
  return {of_columns(FactKind::enum_values, type.name, {}, std::move(labels))};
}

std::vector<Fact> facts_of(const Object& object) {
  // What a text of the server's makes is known to the server alone.
  if (object.kind == ObjectKind::raw) return {};
  // Only what is asked for: texts of routines and the like do not come back as they were written.
  Object asked;
  asked.name = object.name;
  asked.kind = object.kind;
  asked.table = object.table;
  for (const Attribute& attribute : object.attributes)
    if (attribute.name == "privileges" || attribute.name == "mode") {
      asked.attributes.insert(attribute);
      asked.attributes.find(attribute.name)->where = {};
    }
  Fact fact = of_columns(FactKind::object, object.table, object.name, parts_of(object));
  fact.object = std::move(asked);
  return {fact};
}

std::string fact_title(const Fact& fact) {
  const auto inside = [&](std::string_view kind) { return fmt::format("{} {} on {}", kind, fact.name.view(), fact.relation.view()); };
  const auto column = [&](std::string_view what) { return fmt::format("column {}.{}{}", fact.relation.view(), fact.name.view(), what); };
  switch (fact.kind) {
    case FactKind::table:
      return fmt::format("table {}", fact.relation.view());
    case FactKind::view:
      return fmt::format("{}view {}", fact.flag ? "materialized " : "", fact.relation.view());
    case FactKind::enum_values:
      return fmt::format("enum {}", fact.relation.view());
    case FactKind::column:
      return column("");
    case FactKind::column_type:
      return column(": type");
    case FactKind::column_null:
      return column(fact.flag ? ": may be null" : ": not null");
    case FactKind::column_default:
      return column(fact.flag ? ": has a default" : ": no default");
    case FactKind::column_identity:
      return column(fact.flag ? ": counts by itself" : ": does not count by itself");
    case FactKind::column_generated:
      return column(fact.flag ? ": generated" : ": not generated");
    case FactKind::primary_key:
      return fmt::format("primary key on {}", fact.relation.view());
    case FactKind::unique_key:
      return inside("unique key");
    case FactKind::index:
      return inside("index");
    case FactKind::check:
      return inside("check");
    case FactKind::foreign_key:
      return inside("foreign key");
    case FactKind::exclusion:
      return inside("exclusion constraint");
    case FactKind::touch:
      return inside("trigger");
    case FactKind::partitioning:
      return fmt::format("table {}: partitioned by {}", fact.relation.view(), fact.name.view());
    case FactKind::partition:
      return inside("partition");
    case FactKind::object:
      return object_title(*fact.object);
    case FactKind::row:
      return fmt::format("row {} of {}", fact.data->name.view(), fact.relation.view());
  }
  return {};
}

}  // namespace schemac
