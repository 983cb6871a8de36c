// What backfills need to find. Of rows the database in memory knows only those that schemas declare, so nothing changes.
#include "compiler/plan/applier.hpp"

namespace schemac {
namespace {

std::optional<std::string> lacks(const State& state, const std::vector<ColumnUse>& reads) {
  for (const ColumnUse& use : reads) {
    const Table* table = state.table(use.relation);
    if (table == nullptr) return fmt::format("no table {}", use.relation.view());
    if (!use.column.empty() && !table->columns.contains(use.column))
      return fmt::format("no column {} of table {}", use.column.view(), use.relation.view());
  }
  return {};
}

}  // namespace

Applier::Fault Applier::operator()(const FillTable& op) const {
  const Table* table = state.table(op.table);
  if (table == nullptr) return fmt::format("no table {}", op.table.view());
  for (const FilledColumn& column : op.fill->outputs)
    if (!table->columns.contains(column.name)) return fmt::format("no column {}", column.name.view());
  return op.fill->query.tree() == nullptr ? std::nullopt : lacks(state, op.fill->reads);
}

Applier::Fault Applier::operator()(const FillColumn& op) const {
  const Table* table = state.table(op.table);
  const Column* column = table == nullptr ? nullptr : table->columns.find(op.column->name);
  if (column == nullptr) return fmt::format("no column {} of table {}", op.column->name.view(), op.table.view());
  if (!column->nullable) return fmt::format("column {} is never null, so no row would be filled", column->name.view());
  return op.fill->value.tree() == nullptr ? std::nullopt : lacks(state, op.fill->reads);
}

Applier::Fault Applier::operator()(const CheckCarried& op) const {
  const Table* table = state.table(op.table);
  if (table == nullptr) return fmt::format("no table {}", op.table.view());
  for (const CarriedColumn& each : op.columns) {
    if (!table->columns.contains(each.column->name)) return fmt::format("no column {} of table {}", each.column->name.view(), op.table.view());
    if (Fault fault = lacks(state, each.restoration->fill->reads)) return fault;
  }
  return {};
}

Applier::Fault Applier::operator()(const AnalyzeTable& op) const {
  return state.table(op.table) == nullptr ? std::optional(fmt::format("no table {}", op.table.view())) : std::nullopt;
}

}  // namespace schemac
