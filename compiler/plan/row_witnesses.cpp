// Types and labels that change under rows.
#include "compiler/plan/row_witnesses.hpp"

#include "compiler/plan/inverse.hpp"

namespace schemac {
namespace {

struct TypeChanges {
  Origins& origins;
  const State& after;

  void operator()(const AlterColumn& op) {
    if (op.before->type != op.after->type || op.before->named_type != op.after->named_type) origins.column_changes(op.table, op.after->name);
  }
  void operator()(const ConvertColumn& op) { origins.column_changes(op.table, op.after->name); }
  void operator()(const UpdateValues& op) { origins.column_changes(op.table, op.column); }
  void operator()(const AddEnumValues& op) { labels_change(op.type); }
  void operator()(const RenameEnumValue& op) { labels_change(op.type); }
  void operator()(const ReplaceEnum& op) { labels_change(op.after->name); }
  template <class Other>
  void operator()(const Other&) {}

  void labels_change(Text type) {
    for (const EnumUse& use : uses_of(after, type)) origins.column_changes(use.table, use.after->name);
  }
};

}  // namespace

void RowWitnesses::follow(const Operation& operation, const State& after) {
  origins_.follow(operation);
  std::visit(TypeChanges{origins_, after}, operation);
}

RowWitnesses::Origin RowWitnesses::origin_of(const Fact& row) const {
  Origin origin{origins_.table(row.relation), {}};
  for (const RowValue& value : row.data->values)
    if (const std::optional<Text> name = origins_.column(row.relation, value.name)) origin.columns.push_back(*name);
  return origin;
}

bool RowWitnesses::is_sure(const Origin& origin) const { return !origin.table || !origins_.any_changes(*origin.table, origin.columns); }

}  // namespace schemac
