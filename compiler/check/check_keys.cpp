// Primary and unique keys: their columns are there, once, and may be keys on every target.
#include <fmt/format.h>
#include <unordered_set>

#include "compiler/check/table_context.hpp"

namespace schemac {
namespace {

constexpr std::string_view where_keys_exist = "say with `only` where the key exists, or give it a form of its own there";

std::vector<IndexPart> parts_of(const std::vector<Text>& columns) {
  std::vector<IndexPart> parts;
  for (const Text column : columns) {
    IndexPart part;
    part.column = column;
    parts.push_back(std::move(part));
  }
  return parts;
}

bool check_key_columns(TableContext& context, const std::vector<Text>& columns, Extent where, Subject subject) {
  bool sound = true;
  if (columns.empty()) context.report.report(Code::no_columns, context.at(where), fmt::format("{} has no columns", subject.text()));
  std::unordered_set<Text> seen;
  for (const Text column : columns) {
    if (context.table.columns.find(column) == nullptr) {
      sound = false;
      context.unknown_column(context.name_behind(where, column), column);
    }
    if (!seen.insert(column).second)
      context.report.report(Code::repeated_column, context.name_behind(where, column),
                            fmt::format("column `{}` stands twice in {}", column.view(), subject.text()));
  }
  return sound && !columns.empty();
}

// Most keys are one short column, and then nothing can be wrong with their size.
bool is_small(const Table& table, const std::vector<Text>& columns) {
  if (columns.size() > 4) return false;
  for (const Text name : columns) {
    const Type& type = table.columns.find(name)->type;
    const auto* text = type_as<CharType>(type);
    const auto* binary = type_as<BinaryType>(type);
    const bool fixed = type_as<IntegerType>(type) != nullptr || type_as<DateType>(type) != nullptr || type_as<TimestampType>(type) != nullptr ||
                       type_as<UuidType>(type) != nullptr;
    if (!fixed && !(text != nullptr && text->length <= 190) && !(binary != nullptr && binary->length <= 700)) return false;
  }
  return true;
}

void check_primary_key(TableContext& context, const PrimaryKey& key) {
  if (!check_key_columns(context, key.columns, key.where, {"the primary key"})) return;
  for (const Text name : key.columns) {
    const Column& column = *context.table.columns.find(name);
    if (column.nullable)
      context.report
          .report(Code::nullable_primary_key, context.at(column.where), fmt::format("column `{}` of the primary key may be null", name.view()))
          .help("leave out the `?` (or `null: true`) of its type");
    if (column.generated && !column.generated->stored)
      context.report
          .report(Code::not_on_target, context.at(column.where),
                  fmt::format("the virtual generated column `{}` cannot be in a primary key", name.view()))
          .help("set `stored: true`");
  }
  if (!is_small(context.table, key.columns)) check_key_size(context, parts_of(key.columns), {"the primary key"}, context.at(key.where));
}

void check_unique_key(TableContext& context, const UniqueKey& key) {
  if (!check_key_columns(context, key.columns, key.where, {"unique key", key.name})) return;
  const Span span = context.at(key.where);
  if (!is_small(context.table, key.columns)) check_key_size(context, parts_of(key.columns), {"unique key", key.name}, span);
  if (key.nulls_distinct == NullsDistinct::no)
    report_lacking(context.report, context.targets, &Capabilities::nulls_not_distinct, context.words_behind(key.where, {"nulls_distinct"}),
                   "keys that take nulls as equal", where_keys_exist);
  if (key.deferrable)
    report_lacking(context.report, context.targets, &Capabilities::deferrable_constraint, context.words_behind(key.where, {"deferrable"}),
                   "deferrable keys", where_keys_exist);
}

}  // namespace

void check_keys(TableContext& context) {
  if (context.table.primary_key) check_primary_key(context, *context.table.primary_key);
  for (const UniqueKey& key : context.table.unique_keys) check_unique_key(context, key);
}

}  // namespace schemac
