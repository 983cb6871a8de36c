// Operations on one object of every kind, with everything set that it may have.
#include "compiler/lower/sample_operations.hpp"

namespace schemac {
namespace {

Expression condition() {
  const ExprPtr column(Expr{ColumnRef{{}, Text("value")}, {}});
  const ExprPtr zero(Expr{NumberLiteral{Text("0"), true}, {}});
  return {ExprPtr(Expr{Binary{BinaryOp::greater, column, zero}, {}}), {}};
}

Attribute full_attribute(const AttributeRow& row) {
  Attribute attribute;
  attribute.name = Text(row.key);
  switch (row.shape) {
    case AttributeShape::word:
    case AttributeShape::number:
      attribute.value = row.words.empty() ? Text("1") : Text(row.words.front());
      break;
    case AttributeShape::name:
      attribute.value = Text("sale.amount");
      break;
    case AttributeShape::text:
      attribute.value = Text("create or replace function f(a integer) returns integer language sql as 'select 1'");
      break;
    case AttributeShape::flag:
      attribute.value = false;
      break;
    case AttributeShape::names:
      attribute.value = std::vector<Text>{Text("select")};
      break;
    case AttributeShape::type:
      attribute.value = Type{IntegerType{}};
      break;
    case AttributeShape::expression:
    case AttributeShape::value:
      attribute.value = condition();
      break;
    case AttributeShape::checks: {
      NameMap<NamedExpression> checks;
      checks.insert({Text("positive"), condition(), {}});
      attribute.value = std::move(checks);
      break;
    }
    case AttributeShape::fields: {
      NameMap<NamedType> fields;
      fields.insert({Text("street"), Type{TextType{}}, {}});
      attribute.value = std::move(fields);
      break;
    }
  }
  return attribute;
}

Object full_object(const ObjectKindRow& row) {
  Object object;
  object.kind = row.kind;
  object.name = Text("thing");
  if (row.of_table || row.kind == ObjectKind::grant) object.table = Text("sale");
  for (const AttributeRow& attribute : row.attributes) object.attributes.insert(full_attribute(attribute));
  object.comment = Text("comment");
  return object;
}

Object altered(Object object) {
  for (Attribute& attribute : object.attributes)
    if (auto* checks = std::get_if<NameMap<NamedExpression>>(&attribute.value))
      checks->rename(Text("positive"), Text("more"));
    else if (auto* fields = std::get_if<NameMap<NamedType>>(&attribute.value))
      fields->rename(Text("street"), Text("town"));
    else if (auto* names = std::get_if<std::vector<Text>>(&attribute.value))
      *names = {Text("insert")};
  return object;
}

}  // namespace

void add_object_samples(std::vector<Operation>& samples) {
  for (const ObjectKindRow& row : object_kind_rows()) {
    const Object object = full_object(row);
    samples.emplace_back(CreateObject{object});
    samples.emplace_back(DropObject{object});
    if (row.alters) samples.emplace_back(AlterObject{object, altered(object)});
    if (row.renamed_from) samples.emplace_back(RenameObject{row.kind, object.table, object.name, Text("other")});
  }
}

}  // namespace schemac
