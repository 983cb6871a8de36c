// The last stage: what goes for good, so that as long as possible nothing is lost.
#include "compiler/plan/order.hpp"
#include "compiler/plan/planner.hpp"
#include "compiler/plan/restoration.hpp"

namespace schemac {
namespace {

void destroy_views(Planner& planner) {
  std::vector<Text> names;
  for (const ViewPair& pair : planner.survey.views)
    if (pair.goes() && !pair.out) names.push_back(pair.before->name);
  const State& state = planner.state();
  for (const Text name : after_needs(std::move(names), [&](Text view) { return state.readers(view); }))
    planner.builder.emit(DropView{*state.view(name)});
}

void destroy_columns(Planner& planner, const TablePair& table, const Restorations& restorations) {
  const Text name = table.after->name;
  std::vector<DropColumn> drops;
  const auto drop = [&](const ColumnPair& pair, bool generated) {
    if (!pair.goes() || pair.early || pair.before->generated.has_value() != generated) return;
    const Column* now = planner.current(name, pair.before->name);
    if (now != nullptr) drops.push_back({name, Column(*now), restorations.of(name, *now)});
  };
  for (auto pair = table.columns.rbegin(); pair != table.columns.rend(); ++pair) drop(*pair, true);
  for (const ColumnPair& pair : table.columns) drop(pair, false);
  drop_columns(planner, table, name, drops);
}

void destroy_tables(Planner& planner) {
  std::vector<Text> names;
  for (const TablePair& table : planner.survey.tables)
    if (table.after == nullptr && !table.early) names.push_back(table.before->name);
  for (const Text name : after_needs(std::move(names), [&](Text table) { return planner.state().referencing(table); })) {
    // Only a circle of foreign keys leaves any that point here.
    for (const Text other : planner.state().referencing(name)) {
      if (other == name) continue;
      const auto keys = planner.state().table(other)->foreign_keys;
      for (const ForeignKey& key : keys)
        if (key.target == name) planner.builder.emit(DropForeignKey{other, key});
    }
    drop_table(planner, *planner.survey.old_table(name));
  }
}

void destroy_enums(Planner& planner) {
  for (const EnumPair& pair : planner.survey.enums) {
    if (!pair.goes()) continue;
    const Enum* type = planner.state().type(pair.before->name);
    if (type != nullptr) drop_enum(planner, Enum(*type));
  }
}

}  // namespace

void destroy(Planner& planner) {
  destroy_views(planner);
  drop_partitions(planner, false);
  const Restorations restorations(planner.survey);
  for (const TablePair& table : planner.survey.tables)
    if (table.stays()) destroy_columns(planner, table, restorations);
  destroy_tables(planner);
  destroy_objects(planner, ObjectLevel::before_tables);
  destroy_enums(planner);
  destroy_objects(planner, ObjectLevel::schemas);
}

}  // namespace schemac
