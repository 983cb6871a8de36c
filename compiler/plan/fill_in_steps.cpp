// Columns whose default differs from row to row, on tables that are in use.
#include "compiler/plan/fill_in_steps.hpp"

#include <algorithm>

#include "compiler/plan/volatile_default.hpp"

namespace schemac {
namespace {

// An update of all rows must not make a trigger run for each.
bool has_trigger(const State& state, Text table) {
  if (state.table(table)->touch) return true;
  return std::any_of(state.objects().begin(), state.objects().end(),
                     [&](const auto& object) { return object.second->kind == ObjectKind::trigger && object.second->table == table; });
}

}  // namespace

bool fills_in_steps(const Planner& planner, Text table, const Column& column) {
  return planner.capabilities.volatile_default == VolatileDefault::in_steps && planner.builder.is_used(table) && has_volatile_default(column) &&
         column.default_value->tree() != nullptr && !has_trigger(planner.state(), table);
}

void add_and_fill(Planner& planner, AddColumn add) {
  const Text name = add.table;
  const Column column = *add.column;
  Column bare = column;
  bare.nullable = true;
  bare.default_value.reset();
  add.column = bare;
  planner.builder.emit(std::move(add));
  Column filled = column;
  filled.nullable = true;
  planner.builder.emit(AlterColumn{name, bare, filled});
  FillDefault fill{name, filled, {}};
  for (const Column& other : planner.state().table(name)->columns)
    if (other.on_update) fill.kept.push_back(other.name);
  planner.builder.emit(std::move(fill));
}

}  // namespace schemac
