// What operations on tables do to the database in memory.
#include <algorithm>

#include "compiler/plan/applier.hpp"

namespace schemac {

Applier::Fault Applier::operator()(const CreateTable& op) {
  if (state.has_relation(op.table->name)) return fmt::format("{} is there already", op.table->name.view());
  for (const Column& column : op.table->columns)
    if (Fault fault = type_known(column)) return fault;
  for (const ForeignKey& key : op.table->foreign_keys)
    if (Fault fault = target_known(key, *op.table)) return fault;
  state.put_table(*op.table);
  return {};
}

Applier::Fault Applier::operator()(const DropTable& op) {
  const Text name = op.table->name;
  if (state.table(name) == nullptr) return fmt::format("no table {}", name.view());
  for (const Text other : state.referencing(name))
    if (other != name) return fmt::format("a foreign key of {} points at it", other.view());
  if (Fault fault = read_by_view(name)) return fault;
  if (Fault fault = needed_by_object(name, true)) return fault;
  if (Fault fault = owns_sequence(name)) return fault;
  state.drop_table(name);
  return {};
}

Applier::Fault Applier::operator()(const RenameTable& op) {
  const Table* table = state.table(op.from);
  if (table == nullptr) return fmt::format("no table {}", op.from.view());
  if (state.has_relation(op.to)) return fmt::format("{} is there already", op.to.view());
  if (Fault fault = move_objects(op.from, op.to)) return fault;
  Table moved = *table;
  moved.name = op.to;
  if (Fault fault = follow({op.from, op.to, {}})) return fault;
  const std::vector<Text> pointing = state.referencing(op.from);
  state.drop_table(op.from);
  state.put_table(std::move(moved));
  for (const Text name : pointing) {
    Table copy = *state.table(name == op.from ? op.to : name);
    for (ForeignKey& key : copy.foreign_keys)
      if (key.target == op.from) key.target = op.to;
    state.put_table(std::move(copy));
  }
  return {};
}

Applier::Fault Applier::operator()(const RenameTables& op) {
  State moved = state;
  for (const auto& [from, to] : op.names) {
    Fault fault = moved.view(from) != nullptr ? Applier{moved}(RenameView{from, to}) : Applier{moved}(RenameTable{from, to});
    if (fault) return fault;
  }
  state = std::move(moved);
  return {};
}

Applier::Fault Applier::operator()(const AlterTable& op) {
  return on_table(op.table, [&](Table& table) -> Fault {
    table.comment = op.after->comment;
    table.options = op.after->options;
    table.collation = op.after->collation;
    return {};
  });
}

std::optional<std::string> State::apply(const Operation& operation) {
  return std::visit([this](const auto& op) { return Applier{*this}(op); }, operation);
}

}  // namespace schemac
