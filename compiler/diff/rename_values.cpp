// Literals are told by what they stand beside.
#include "compiler/diff/rename_values.hpp"

#include <algorithm>

#include "compiler/diff/copy_query.hpp"

namespace schemac {
namespace {

EnumOf enums_of(const Table& table) {
  return [&](const ColumnRef& reference) {
    const Column* column = table.columns.find(reference.name);
    return column == nullptr ? Text() : enum_name(column->type);
  };
}

Type with_enum(const Type& type, const ColumnNames& names) {
  const auto* old = type_as<EnumNameType>(innermost(type));
  return old == nullptr ? type : with_innermost(type, Type{EnumNameType{renamed(old->name, names)}});
}

// Gives the parts right below an expression their new labels.
class ValueNames {
 public:
  ValueNames(const EnumOf& enum_of, const ValueRenames& renames) : enum_of_(enum_of), renames_(renames) {}

  void in(Expr& expr) const {
    if (auto* binary = std::get_if<Binary>(&expr.node)) {
      beside(binary->left, binary->right);
      beside(binary->right, binary->left);
    }
    if (auto* list = std::get_if<InList>(&expr.node))
      for (ExprPtr& item : list->items) beside(list->operand, item);
    if (auto* cases = std::get_if<Case>(&expr.node); cases != nullptr && cases->operand)
      for (WhenClause& when : cases->whens) beside(cases->operand, when.condition);
  }

 private:
  void beside(const ExprPtr& place, ExprPtr& value) const {
    const auto* reference = expr_as<ColumnRef>(*place);
    const auto* literal = expr_as<StringLiteral>(*value);
    if (reference == nullptr || literal == nullptr) return;
    const auto names = renames_.find(enum_of_(*reference));
    if (names != renames_.end()) value = Expr{StringLiteral{renamed(literal->value, names->second)}, value->where};
  }

  const EnumOf& enum_of_;
  const ValueRenames& renames_;
};

}  // namespace

Text enum_name(const Type& type) {
  const auto* name = type_as<EnumNameType>(innermost(type));
  return name == nullptr ? Text() : name->name;
}

Text enum_of_output(const View& view, Text column) {
  for (std::size_t i = 0; i < std::min(view.columns.size(), view.column_types.size()); ++i)
    if (view.columns[i] == column) return enum_name(view.column_types[i]);
  return {};
}

Expression with_values(const Expression& expression, const Table& table, const ValueRenames& renames) {
  const auto* tree = std::get_if<ExprPtr>(&expression.form);
  if (tree == nullptr || renames.empty()) return expression;
  const EnumOf enum_of = enums_of(table);
  const ValueNames names(enum_of, renames);
  return {rewritten(*tree,
                    [&](const Expr&, Expr copy) -> ExprPtr {
                      names.in(copy);
                      return copy;
                    }),
          expression.where};
}

View with_values(const View& view, const EnumOf& enum_of, const ValueRenames& renames) {
  const auto* query = std::get_if<QueryPtr>(&view.query.form);
  if (query == nullptr || renames.empty()) return view;
  const ValueNames names(enum_of, renames);
  View result = view;
  result.query.form = copied(
      *query, [](Source&) {}, [&](Expr& expr) { names.in(expr); });
  return result;
}

Check with_values(Check check, const Table& table, const ValueRenames& renames) {
  check.expr = with_values(check.expr, table, renames);
  return check;
}

Index with_values(Index index, const Table& table, const ValueRenames& renames) {
  for (IndexPart& part : index.parts)
    if (part.expr) part.expr = with_values(*part.expr, table, renames);
  if (index.predicate) index.predicate = with_values(*index.predicate, table, renames);
  return index;
}

View with_enums(const View& view, const ColumnNames& names) {
  View result = view;
  if (names.empty()) return result;
  for (Type& type : result.column_types) type = with_enum(type, names);
  if (const auto* query = std::get_if<QueryPtr>(&view.query.form))
    result.query.form = copied(
        *query, [](Source&) {},
        [&](Expr& expr) {
          if (auto* cast = std::get_if<Cast>(&expr.node)) cast->type = with_enum(cast->type, names);
        });
  return result;
}

bool has_renamed_values(const Table& table, const ValueRenames& renames) {
  return !renames.empty() &&
         std::any_of(table.columns.begin(), table.columns.end(), [&](const Column& column) { return renames.contains(enum_name(column.type)); });
}

}  // namespace schemac
