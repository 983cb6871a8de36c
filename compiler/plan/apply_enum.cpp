// What operations on enums and their values do to the database in memory.
#include <algorithm>

#include "compiler/diff/rename_values.hpp"
#include "compiler/plan/applier.hpp"

namespace schemac {

template <class Change>
void Applier::change_views(const Change& change) {
  std::vector<View> changed;
  for (const auto& [name, view] : state.views())
    if (View moved = change(*view); !(moved == *view)) changed.push_back(std::move(moved));
  for (View& view : changed) state.put_view(std::move(view));
}

Applier::Fault Applier::type_known(const Column& column) const {
  if (!column.named_type.empty()) {
    const Text name = column.named_type;
    if (state.object(object_id(ObjectKind::domain, {}, name)) == nullptr && state.object(object_id(ObjectKind::composite, {}, name)) == nullptr)
      return fmt::format("no type {}", name.view());
  }
  const auto* type = type_as<EnumNameType>(innermost(column.type));
  if (type != nullptr && state.type(type->name) == nullptr) return fmt::format("no enum {}", type->name.view());
  return {};
}

Applier::Fault Applier::operator()(const CreateEnum& op) {
  if (state.type(op.type->name) != nullptr) return fmt::format("enum {} is there already", op.type->name.view());
  state.put_type(op.type);
  return {};
}

Applier::Fault Applier::operator()(const DropEnum& op) {
  if (state.type(op.type->name) == nullptr) return fmt::format("no enum {}", op.type->name.view());
  state.drop_type(op.type->name);
  return {};
}

Applier::Fault Applier::operator()(const RenameEnum& op) {
  if (state.type(op.to) != nullptr) return fmt::format("enum {} is there already", op.to.view());
  Fault fault = on_type(op.from, [&](Enum& type) -> Fault {
    type.name = op.to;
    return {};
  });
  if (fault) return fault;
  retype(op.from, [&](Table&, Column& column) { column.type = with_innermost(column.type, Type{EnumNameType{op.to}}); });
  change_views([&](const View& view) { return with_enums(view, {{op.from, op.to}}); });
  return {};
}

Applier::Fault Applier::operator()(const AddEnumValues& op) {
  return on_type(op.type, [&](Enum& type) -> Fault {
    for (const auto& [value, before] : op.values) {
      std::size_t position = type.values.size();
      if (!before.empty()) {
        const EnumValue* next = type.values.find(before);
        if (next == nullptr) return fmt::format("no value {}", before.view());
        position = static_cast<std::size_t>(next - &type.values[0]);
      }
      if (!type.values.insert_at(position, EnumValue{value, {}, {}})) return fmt::format("value {} is there already", value.view());
    }
    return {};
  });
}

Applier::Fault Applier::operator()(const RenameEnumValue& op) {
  Fault fault = on_type(op.type, [&](Enum& type) -> Fault {
    if (!type.values.rename(op.from, op.to)) return fmt::format("value {} cannot become {}", op.from.view(), op.to.view());
    return {};
  });
  if (fault) return fault;
  retype(op.type, [&](Table& table, Column& column) {
    const ValueRenames renames{{op.type, {{op.from, op.to}}}};
    for (Check& check : table.checks) check = with_values(check, table, renames);
    for (Index& index : table.indexes) index = with_values(index, table, renames);
    rename_default(column, op.from, op.to);
    change_values(table, column.name, {{op.from, op.to}});
  });
  rename_values_in_views({{op.type, {{op.from, op.to}}}});
  return {};
}

void Applier::rename_values_in_views(const ValueRenames& renames) {
  const EnumOf enum_of = [&](const ColumnRef& reference) {
    if (const View* view = state.view(reference.relation)) return enum_of_output(*view, reference.name);
    const Table* table = state.table(reference.relation);
    const Column* column = table == nullptr ? nullptr : table->columns.find(reference.name);
    return column == nullptr ? Text() : enum_name(column->type);
  };
  change_views([&](const View& view) { return with_values(view, enum_of, renames); });
}

void Applier::rename_default(Column& column, Text from, Text to) {
  if (!column.default_value) return;
  const Expr* tree = column.default_value->tree();
  const auto* literal = tree == nullptr ? nullptr : expr_as<StringLiteral>(*tree);
  if (literal != nullptr && literal->value == from) column.default_value->form = ExprPtr(Expr{StringLiteral{to}, tree->where});
}

Applier::Fault Applier::operator()(const ReplaceEnum& op) {
  Fault fault = on_type(op.before->name, [&](Enum& type) -> Fault {
    if (!same_object(type, *op.before)) return fmt::format("enum {} is not as expected", op.before->name.view());
    type = *op.after;
    return {};
  });
  if (fault) return fault;
  for (const EnumUse& use : op.uses) {
    if (Fault reader = read_by_view(use.table, use.before->name)) return reader;
    Fault changed = on_table(use.table, [&](Table& table) { return replace(table.columns, use.before, use.after, "column"); });
    if (changed) return changed;
  }
  return {};
}

Applier::Fault Applier::operator()(const UpdateValues& op) {
  return on_table(op.table, [&](Table& table) -> Fault {
    if (!table.columns.contains(op.column)) return fmt::format("no column {}", op.column.view());
    change_values(table, op.column, op.values);
    return {};
  });
}

}  // namespace schemac
