// The parts of several stages that change partitions.
#include "compiler/plan/order.hpp"
#include "compiler/plan/partition_steps.hpp"
#include "compiler/plan/planner.hpp"

namespace schemac {
namespace {

void emit_steps(Planner& planner, const TablePair& table, bool drops) {
  for (const PartitionStep& step : table.partitions.steps)
    if ((step.kind == PartitionStep::Kind::drop) == drops)
      planner.builder.emit(operation_of(step, table.after->name, *planner.state().table(table.after->name)));
}

void set_partitioning(Planner& planner, Text name, const Shared<Partitioning>& wanted) {
  const Table now = *planner.state().table(name);
  if (same_definition(now.partitioning, wanted)) return;
  Table after = now;
  after.partitioning = wanted;
  const State& state = planner.state();
  const Text aside = free_name("schemac_old_table", [&](Text taken) { return state.has_relation(taken); });
  planner.builder.emit(SetPartitioning{name, now, std::move(after), aside});
}

}  // namespace

void change_partitions(Planner& planner) {
  for (const TablePair& table : planner.survey.tables)
    if (table.stays()) emit_steps(planner, table, false);
}

void drop_partitions(Planner& planner, bool early) {
  for (const TablePair& table : planner.survey.tables)
    if (table.stays() && table.partitions.early_drop == early) emit_steps(planner, table, true);
}

void set_partitionings(Planner& planner, bool early) {
  for (const TablePair& table : planner.survey.tables) {
    if (!table.stays() || !table.partitions.anew || (early && !table.partitions.leaves)) continue;
    set_partitioning(planner, early ? table.before->name : table.after->name, early ? Shared<Partitioning>() : table.after->partitioning);
  }
}

}  // namespace schemac
