// Columns that change places.
#include "compiler/plan/replaced_column.hpp"

namespace schemac {

bool waits_for_generated(const ColumnPair& pair, const Capabilities& capabilities) {
  return capabilities.alter_batching == AlterBatching::combined && pair.stays() && pair.out && !pair.moves && !pair.before->generated;
}

bool replaces_column(const Operation& operation, const Operation& next) {
  const auto* drop = std::get_if<DropColumn>(&operation);
  const auto* add = std::get_if<AddColumn>(&next);
  return drop != nullptr && add != nullptr && drop->table == add->table && drop->column->name == add->column->name;
}

bool replaces_column(const std::vector<Operation>& operations) { return operations.size() > 1 && replaces_column(operations[0], operations[1]); }

}  // namespace schemac
