// The first stage: what stands in the way leaves, under the names that OLD gives.
#include "compiler/plan/bound_options.hpp"
#include "compiler/plan/order.hpp"
#include "compiler/plan/planner.hpp"
#include "compiler/plan/replaced_column.hpp"
#include "compiler/plan/touches.hpp"

namespace schemac {
namespace {

void take_views(Planner& planner) {
  std::vector<Text> names;
  for (const ViewPair& view : planner.survey.views)
    if (view.out) names.push_back(view.before->name);
  const State& state = planner.state();
  for (const Text name : after_needs(std::move(names), [&](Text view) { return state.readers(view); }))
    planner.builder.emit(DropView{*state.view(name)});
}

void take_columns(Planner& planner, const TablePair& table) {
  const Text name = table.before->name;
  std::vector<DropColumn> drops;
  // A generated column may stand on another: the last one made goes first.
  for (auto pair = table.columns.rbegin(); pair != table.columns.rend(); ++pair)
    if (pair->before != nullptr && pair->before->generated && (pair->out || pair->early)) drops.push_back({name, *pair->before});
  for (const ColumnPair& pair : table.columns)
    if (pair.before != nullptr && !pair.before->generated && (pair.out || pair.early) && !waits_for_generated(pair, planner.capabilities))
      drops.push_back({name, *pair.before});
  drop_columns(planner, table, name, drops);
}

// Under both names: what a new table takes the rows of.
void keep_whole(Planner& planner) {
  if (planner.capabilities.partition_form != PartitionForm::table) return;
  for (const TablePair& table : planner.survey.tables) {
    if (!table.stays() || !table.partitions.anew) continue;
    planner.builder.keep_whole(table.before->name);
    planner.builder.keep_whole(table.after->name);
  }
}

}  // namespace

void take_out(Planner& planner) {
  keep_whole(planner);
  take_out_objects(planner, true);
  take_views(planner);
  take_out_objects(planner, false);
  take_bound_options(planner);
  take_touches(planner);
  const auto each_old_table = [&](const auto& act) {
    for (const TablePair& table : planner.survey.tables)
      if (table.before != nullptr) act(table, table.before->name);
  };
  each_old_table([&](const TablePair& table, Text name) {
    for (const auto& pair : table.foreign_keys)
      if (pair.out) planner.builder.emit(DropForeignKey{name, *pair.before});
  });
  each_old_table([&](const TablePair& table, Text name) {
    for (const auto& pair : table.exclusions)
      if (pair.out) planner.builder.emit(DropExclusion{name, *pair.before});
    for (const auto& pair : table.checks)
      if (pair.out) planner.builder.emit(DropCheck{name, *pair.before});
  });
  each_old_table([&](const TablePair& table, Text name) {
    for (const auto& pair : table.indexes)
      if (pair.out) planner.builder.emit(DropIndex{name, *pair.before});
    for (const auto& pair : table.unique_keys)
      if (pair.out) planner.builder.emit(DropUniqueKey{name, *pair.before});
    if (table.primary_key && table.primary_key->out) planner.builder.emit(DropPrimaryKey{name, *table.primary_key->before});
  });
  set_partitionings(planner, true);
  each_old_table([&](const TablePair& table, Text) { take_columns(planner, table); });
  each_old_table([&](const TablePair& table, Text) {
    if (table.early) drop_table(planner, table);
  });
}

}  // namespace schemac
