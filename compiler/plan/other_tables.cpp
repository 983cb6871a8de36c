// Tables besides the one that an operation is about.
#include "compiler/plan/other_tables.hpp"

#include <set>

namespace schemac {
namespace {

using TableSet = std::set<Text>;

struct OthersOf {
  const State& state;

  static TableSet targets(const Table& table) {
    TableSet names;
    for (const ForeignKey& key : table.foreign_keys) names.insert(key.target);
    return names;
  }
  static TableSet read(const std::vector<ColumnUse>& uses) {
    TableSet names;
    for (const ColumnUse& use : uses) names.insert(use.relation);
    return names;
  }

  TableSet operator()(const CreateTable& op) const { return targets(*op.table); }
  TableSet operator()(const DropTable& op) const { return targets(*op.table); }
  TableSet operator()(const AddForeignKey& op) const { return {op.key->target}; }
  TableSet operator()(const DropForeignKey& op) const { return {op.key->target}; }
  TableSet operator()(const ValidateConstraint& op) const {
    const Table* table = state.table(op.table);
    const ForeignKey* key = table == nullptr ? nullptr : table->foreign_keys.find(op.name);
    return key == nullptr ? TableSet() : TableSet{key->target};
  }
  TableSet operator()(const FillTable& op) const { return read(op.fill->reads); }
  TableSet operator()(const FillColumn& op) const { return read(op.fill->reads); }
  template <class Other>
  TableSet operator()(const Other&) const {
    return {};
  }
};

Text own_table(const Operation& operation) {
  if (const auto* create = std::get_if<CreateTable>(&operation)) return create->table->name;
  if (const auto* drop = std::get_if<DropTable>(&operation)) return drop->table->name;
  return operation_table(operation);
}

}  // namespace

std::vector<Text> other_tables(const Operation& operation, const State& before) {
  TableSet names = std::visit(OthersOf{before}, operation);
  names.erase(own_table(operation));
  return {names.begin(), names.end()};
}

}  // namespace schemac
