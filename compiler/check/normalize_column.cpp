// Columns and indexes as one target keeps them.
#include "compiler/check/identity_rules.hpp"
#include "compiler/check/key_name.hpp"
#include "compiler/check/normalization.hpp"

namespace schemac {
namespace {

// `enum(a, b)` in place, on a dialect whose enums are types with a name.
Type named_enum(const Table& table, const Column& column, const EnumValuesType& values, Normalization& side) {
  Enum type;
  type.name = enum_name(table.name, column.name);
  type.of_column = true;
  for (const Text value : values.values) type.values.insert({value, {}, {}});
  const Text name = type.name;
  side.built_enums.insert({name, std::move(type), {}});
  return {EnumNameType{name}};
}

void settle_nulls(IndexPart& part, const Capabilities& capabilities) {
  const bool usual = part.descending ? part.nulls == NullsOrder::first : part.nulls == NullsOrder::last;
  if (usual || capabilities.nulls_order == Support::no) part.nulls = NullsOrder::unspecified;
}

}  // namespace

Column normalized_column(const Table& table, const Column& column, Normalization& side) {
  const Capabilities& can = side.target.capabilities;
  Column kept = column;
  kept.only = {};
  kept.type = normalized_type(column.type, side);
  if (const auto* values = type_as<EnumValuesType>(innermost(kept.type)); values != nullptr && can.enum_storage == EnumStorage::named_type)
    kept.type = with_innermost(kept.type, named_enum(table, column, *values, side));
  kept.backfill = {};
  kept.default_value = normalized_default(column.default_value, column.type, table, side);
  kept.on_update = can.on_update_now == Support::yes ? normalized_default(column.on_update, column.type, table, side) : std::nullopt;
  if (column.using_expr && column.using_expr->tree() == nullptr) kept.using_expr = normalized_expression(column.using_expr, table, side);
  if (column.generated) {
    const std::optional<Expression> chosen = normalized_expression(column.generated->expr, table, side);
    kept.generated = chosen ? std::optional(Generated{*chosen, column.generated->stored}) : std::nullopt;
  }
  if (!holds_text(kept.type)) kept.collation = {};
  if (!holds_text(kept.type) || can.column_charset == Support::no) kept.charset = {};
  if (can.invisible_column == Support::no) kept.invisible = false;
  if (kept.identity) settle_identity(kept, can);
  kept.options = normalized_options(column.options, OptionPlace::column, side.dialect());
  drop_usual(kept.options, OptionPlace::column, side.dialect());
  return kept;
}

std::optional<Index> normalized_index(const Index& index, const Table& table, const Normalization& side) {
  const Capabilities& can = side.target.capabilities;
  Index kept = index;
  kept.only = {};
  for (IndexPart& part : kept.parts) {
    settle_nulls(part, can);
    if (can.descending_index == Support::no) part.descending = false;
    if (can.index_prefix == Support::no || table.columns.find(part.column) == nullptr) part.length = 0;
    if (can.index_opclass == Support::no) part.opclass = {};
    if (!part.expr) continue;
    part.expr = normalized_expression(part.expr, table, side);
    if (!part.expr) return std::nullopt;
  }
  kept.predicate = normalized_expression(index.predicate, table, side);
  if (kept.method == IndexMethod::btree) kept.method = IndexMethod::unspecified;
  if (kept.nulls_distinct == NullsDistinct::yes || can.nulls_not_distinct == Support::no) kept.nulls_distinct = NullsDistinct::unspecified;
  if (can.invisible_index == Support::no) kept.invisible = false;
  if (can.index_storage == Support::no) kept.with.clear();
  return kept;
}

}  // namespace schemac
