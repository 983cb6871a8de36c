// Domains laid into the columns that use them.
#include "compiler/check/named_types.hpp"

#include <algorithm>

#include "compiler/model/dotted_name.hpp"
#include "compiler/model/walk.hpp"

namespace schemac {
namespace {

bool is_named_type(const Schema& schema, Text name) {
  return schema.objects.contains(object_id(ObjectKind::domain, {}, name)) || schema.objects.contains(object_id(ObjectKind::composite, {}, name));
}

bool supported(const World& world, ObjectKind kind) { return world.dialect().capabilities.objects[static_cast<std::size_t>(kind)] == Support::yes; }

// The type at the end of domains over domains; a circle of them ends somewhere.
Type base_of(const Object& domain, const World& world) {
  constexpr int deepest = 16;
  const Object* at = &domain;
  for (int depth = 0; depth < deepest; ++depth) {
    const Type* type = at->get<Type>("type");
    if (type == nullptr) return {};
    const auto* named = type_as<EnumNameType>(*type);
    const Object* next = named == nullptr ? nullptr : world.object(ObjectKind::domain, named->name);
    if (next == nullptr) return *type;
    at = next;
  }
  return {};
}

Text check_name(const Table& table, const Column& column, Text check) {
  std::string name = "chk_" + std::string(own_part(table.name)) + "_" + column.name.str() + "_";
  return Text(name + check.str());
}

void inline_domain(const Object& domain, Column& column, Table& table) {
  const bool* null = domain.get<bool>("null");
  if (null != nullptr && !*null) column.nullable = false;
  if (const auto* value = domain.get<Expression>("default"); value != nullptr && !column.default_value && !column.generated) {
    column.default_value = *value;
    column.default_value->where = {column.where.begin, column.where.begin};
  }
  const auto* checks = domain.get<NameMap<NamedExpression>>("checks");
  if (checks == nullptr) return;
  for (const NamedExpression& each : *checks) {
    Check check;
    check.name = check_name(table, column, each.name);
    check.generated_name = true;
    check.expr = renamed(each.expr, {{Text("value"), column.name}});
    check.expr.where = {column.where.begin, column.where.begin};
    check.where = column.where;
    table.checks.insert(std::move(check));
  }
}

std::uint8_t dimensions_of(const Type& type) {
  std::uint8_t count = 0;
  for (const auto* array = type_as<ArrayType>(type); array != nullptr; array = type_as<ArrayType>(*array->element)) ++count;
  return count;
}

void name_type(Column& column, Text name, std::uint8_t dimensions) {
  column.named_type = name;
  column.named_dimensions = dimensions;
}

}  // namespace

bool has_named_types(const Schema& schema) {
  return std::any_of(schema.objects.begin(), schema.objects.end(), [](const Entry<Object>& entry) {
    return entry.value->kind == ObjectKind::domain || entry.value->kind == ObjectKind::composite;
  });
}

bool uses_named_type(const Table& table, const Schema& schema) {
  return std::any_of(table.columns.begin(), table.columns.end(), [&](const Column& column) {
    const auto* named = type_as<EnumNameType>(innermost(column.type));
    return named != nullptr && is_named_type(schema, named->name);
  });
}

void resolve_named_types(Table& table, const World& world) {
  for (Column& column : table.columns) {
    const auto* named = type_as<EnumNameType>(innermost(column.type));
    if (named == nullptr || world.enumeration(named->name) != nullptr) continue;
    const Text name = named->name;
    const std::uint8_t dimensions = dimensions_of(column.type);
    if (const Object* domain = world.object(ObjectKind::domain, name)) {
      column.type = with_innermost(column.type, base_of(*domain, world));
      if (supported(world, ObjectKind::domain))
        name_type(column, name, dimensions);
      else if (dimensions == 0)
        inline_domain(*domain, column, table);
    } else if (world.object(ObjectKind::composite, name) != nullptr && supported(world, ObjectKind::composite)) {
      column.type = with_innermost(column.type, {NativeType{{{{Text(), Text(quote_qualified(world.dialect(), name))}}}}});
      name_type(column, name, dimensions);
    }
  }
}

}  // namespace schemac
