// A pair of schemas on its way to one target.
#include <unordered_set>

#include "compiler/check/normalization.hpp"
#include "compiler/check/normalize_backfill.hpp"
#include "compiler/check/normalize_view.hpp"
#include "compiler/check/relevant.hpp"
#include "compiler/check/shared_tables.hpp"

namespace schemac {
namespace {

std::unordered_set<Text> enums_used(const Schema& schema) {
  std::unordered_set<Text> names;
  for (const Entry<Table>& entry : schema.tables)
    for (const Column& column : entry.value->columns)
      if (const auto* named = type_as<EnumNameType>(innermost(column.type))) names.insert(named->name);
  return names;
}

// Types that differ, that a table of the result uses, or that stand for an `enum(...)` in place.
void add_enums(const Schema& written, const Relevant& relevant, const Normalization& side, Schema& result) {
  if (side.target.capabilities.enum_storage == EnumStorage::in_column) return;
  const std::unordered_set<Text> used = enums_used(result);
  for (const Entry<Enum>& entry : written.enums)
    if (relevant.enums.count(entry.name) != 0 || used.count(entry.name) != 0) result.enums.insert(entry);
  for (const Entry<Enum>& entry : side.built_enums) result.enums.insert(entry);
}

// `other`: the result of the other side, from which tables are taken that are `shared`.
Schema normalized_side(const Schema& written, const Relevant& relevant, const TargetChoice& target, const SharedTables& shared, const Schema* other) {
  const World world(written, *target.dialect);
  Normalization side{world, target, defaults_for(written, *target.dialect)};
  Schema result;
  for (const Entry<Table>& entry : written.tables) {
    if (relevant.tables.count(entry.name) == 0) continue;
    const Entry<Table>* known = other == nullptr || !shared.contains(entry.name) ? nullptr : other->tables.find(entry.name);
    if (known != nullptr)
      result.tables.insert({entry.name, known->value, entry.place});
    else if (const Table* form = world.form(entry))
      result.tables.insert({entry.name, normalized_table(entry, *form, side), entry.place});
  }
  add_enums(written, relevant, side, result);
  const ViewNormalizer views(side, relevant.views);
  for (const Entry<View>& entry : written.views) {
    if (relevant.views.count(entry.name) == 0) continue;
    if (const View* form = world.view(entry.name)) {
      if (std::optional<View> view = views.normalized(entry, *form)) result.views.insert({entry.name, std::move(*view), entry.place});
    }
  }
  add_objects(written, side, result);
  return result;
}

}  // namespace

NormalizedPair normalize(const Schema& before, const Schema& after, const TargetChoice& target) {
  const BackfillWorld backfills(before, after, *target.dialect);
  const Relevant relevant = relevant_objects(before, after, backfills.reads(), *target.dialect);
  const SharedTables shared(before, after);
  NormalizedPair pair;
  pair.before = normalized_side(before, relevant, target, shared, nullptr);
  pair.after = normalized_side(after, relevant, target, shared, &pair.before);
  lay_backfills(backfills, target, pair.after);
  return pair;
}

}  // namespace schemac
