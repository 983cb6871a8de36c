// Reference rows as one target keeps them.
#include "compiler/check/normalization.hpp"
#include "compiler/check/row_literal.hpp"

namespace schemac {
namespace {

std::optional<RowValue> normalized_value(const RowValue& value, const Column& column, const Table& table, const Normalization& side) {
  RowValue kept{value.name, ValueForm::typed, {}, value.where, value.name_where};
  if (value.form == ValueForm::expression) {
    std::optional<Expression> expression = normalized_expression(value.value, table, side);
    if (!expression) return std::nullopt;
    kept.form = value.form;
    kept.value = std::move(*expression);
    return kept;
  }
  const auto* named = type_as<EnumNameType>(column.type);
  auto literal = literal_of(value, column.type, named == nullptr ? nullptr : side.world.enumeration(named->name));
  if (const auto* tree = std::get_if<ExprPtr>(&literal)) kept.value = {*tree, value.where};
  return kept;
}

}  // namespace

Shared<RowSet> normalized_rows(const Table& table, const Normalization& side) {
  if (!table.rows) return {};
  RowSet kept{table.rows->key, {}, table.rows->where};
  if (kept.key.empty() && table.primary_key) kept.key = table.primary_key->columns;
  for (const DataRow& row : table.rows->rows) {
    DataRow copy{row.name, {}, row.where};
    for (const Column& column : table.columns)
      if (const RowValue* value = row.values.find(column.name))
        if (std::optional<RowValue> normalized = normalized_value(*value, column, table, side)) copy.values.insert(std::move(*normalized));
    copy.name = key_text(copy, kept.key).value_or(row.name);
    kept.rows.insert(std::move(copy));
  }
  return kept;
}

}  // namespace schemac
