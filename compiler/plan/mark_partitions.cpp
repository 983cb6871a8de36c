// What becomes of the partitions of a table that stays, and of the table where it must be cut anew.
#include "compiler/plan/in_the_way.hpp"
#include "compiler/plan/partition_steps.hpp"

namespace schemac {
namespace {

struct PartitionMarks : Marking {
  void mark(TablePair& table) const {
    const auto& before = table.before->partitioning;
    const auto& after = table.after->partitioning;
    if (!before && !after) return;
    PartitionPair& pair = table.partitions;
    pair.leaves = before && column_in_way(table, *before);
    if (before) {
      const Partitioning old = renamed(*before, table.column_names);
      if (!pair.leaves && after && same_definition(old, *after)) return;
      pair.anew = pair.leaves || !after || !same_cut(old, *after);
      if (!pair.anew) in_place(table, old);
    } else {
      pair.anew = true;
    }
    const bool tables = capabilities.partition_form == PartitionForm::table;
    // Keys must have the columns of both cuts, where no other table takes its place.
    if (pair.anew && before && !tables) pair.leaves = pair.leaves || !after || keys_change(table);
    table.replaced = tables && pair.anew;
  }

 private:
  static bool same_cut(const Partitioning& before, const Partitioning& after) {
    return before.method == after.method && before.columns == after.columns && before.expr == after.expr;
  }
  // A column that partitions go by is neither dropped nor, on some servers, renamed or of another type.
  [[nodiscard]] bool column_in_way(const TablePair& table, const Partitioning& before) const {
    const bool tables = capabilities.partition_form == PartitionForm::table;
    return any_listed(table, partition_columns(before), [&](const ColumnPair& column) {
      return column.leaves() || column.goes() || (column.moves && !tables) || (column.type_changes && (tables || column.family_changes));
    });
  }
  void in_place(TablePair& table, const Partitioning& old) const {
    PartitionPair& pair = table.partitions;
    auto steps = partition_steps(old, *table.after->partitioning, *table.after, capabilities);
    if (!steps) {
      pair.anew = true;
      return;
    }
    pair.steps = std::move(*steps);
    if (capabilities.partition_form == PartitionForm::clause) return;
    const Partitioning* now = &old;
    for (const PartitionStep& step : pair.steps) {
      const bool widens = step.kind == PartitionStep::Kind::drop && gains(*now, *step.after);
      pair.rows_move = pair.rows_move || widens || step.kind == PartitionStep::Kind::reorganize;
      pair.early_drop = pair.early_drop || widens;
      now = step.after.get();
    }
  }
  // Some partition that stays takes the place of one that goes.
  static bool gains(const Partitioning& before, const Partitioning& after) {
    for (const Partition& partition : after.partitions) {
      const Partition* old = before.partitions.find(partition.name);
      if (old != nullptr && !same_bounds(*old, partition)) return true;
    }
    return false;
  }
  static bool keys_change(const TablePair& table) {
    const auto changes = [](const auto& pair) { return pair.changed; };
    const auto unique_changes = [](const Pair<Index>& pair) {
      return pair.changed && ((pair.before != nullptr && pair.before->unique) || (pair.after != nullptr && pair.after->unique));
    };
    return (table.primary_key && changes(*table.primary_key)) || std::any_of(table.unique_keys.begin(), table.unique_keys.end(), changes) ||
           std::any_of(table.indexes.begin(), table.indexes.end(), unique_changes);
  }
};

}  // namespace

void mark_partitions(const Marking& marking) {
  const PartitionMarks marks{marking};
  for (TablePair& table : marking.survey.tables)
    if (table.stays()) marks.mark(table);
}

}  // namespace schemac
