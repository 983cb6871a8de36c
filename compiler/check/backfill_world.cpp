// Which backfills are to run, and what is there when they do.
#include "compiler/check/backfill_world.hpp"

#include <algorithm>
#include <utility>

#include "compiler/base/contains.hpp"
#include "compiler/check/relation_names.hpp"
#include "compiler/model/match.hpp"

namespace schemac {
namespace {

bool has_backfill(const Table& table) {
  return table.backfill ||
         std::any_of(table.columns.begin(), table.columns.end(), [](const Column& column) { return static_cast<bool>(column.backfill); });
}

bool may_have_backfill(const Schema& schema) {
  return std::any_of(schema.tables.begin(), schema.tables.end(), [](const Entry<Table>& entry) {
    const auto& variants = entry.value->variants;
    return has_backfill(*entry.value) ||
           std::any_of(variants.begin(), variants.end(), [](const Variant<Table>& variant) { return has_backfill(*variant.value); });
  });
}

Matching match_columns(const Table& before, const Table& after) { return match(marked(before.columns), marked(after.columns)); }

}  // namespace

bool in_primary_key(const Table& table, Text column) {
  const auto& key = table.primary_key;
  return key && contains(key->columns, column);
}

QueryPtr as_query(const ColumnBackfill& backfill) {
  Select select;
  if (const auto* value = std::get_if<ExprPtr>(&backfill.value.form)) select.items.push_back({*value, {}});
  select.from = backfill.from;
  if (backfill.condition && backfill.condition->tree() != nullptr) select.where = std::get<ExprPtr>(backfill.condition->form);
  Query query;
  query.body = std::move(select);
  return query;
}

BackfillWorld::BackfillWorld(const Schema& before, const Schema& after, const Dialect& dialect)
    : before_schema_(before), after_schema_(after), before_(before, dialect), after_(after, dialect) {
  if (!may_have_backfill(after)) return;
  collect();
  choose();
  if (!tasks_.empty()) lay_together();
}

bool BackfillWorld::is_view(Text name) const { return after_.view(name) != nullptr || before_.view(name) != nullptr; }

const Table* BackfillWorld::former(const Table& table) const {
  const Table* same = before_.table(table.name);
  return same == nullptr && !table.renamed_from.empty() ? before_.table(table.renamed_from) : same;
}

void BackfillWorld::collect() {
  for (const Entry<Table>& entry : after_schema_.tables) {
    const Table* table = after_.form(entry);
    if (table == nullptr || !has_backfill(*table)) continue;
    const Table* old = former(*table);
    const Matching columns = old == nullptr ? Matching() : match_columns(*old, *table);
    if (old == nullptr && table->backfill)
      for (const TableFill& fill : table->backfill->fills) tasks_.push_back({&entry, table, &fill, nullptr});
    for (const Column& column : table->columns) {
      if (!column.backfill || column.generated || column.identity) continue;
      // What rows of a new table are told apart by comes with them.
      if (old == nullptr ? table->backfill && !in_primary_key(*table, column.name) : !columns.old_of.contains(column.name))
        tasks_.push_back({&entry, table, nullptr, &column});
    }
  }
}

std::vector<Text> BackfillWorld::relations(const BackfillTask& task) const {
  std::vector<Text> names;
  const auto add = [&](Text name) { names.push_back(name); };
  if (task.column != nullptr) {
    names.push_back(task.table->name);
    each_relation(*as_query(task.of_column()), add);
    return names;
  }
  if (const Query* query = task.fill->query.tree()) {
    each_relation(*query, add);
    return names;
  }
  Mentions known;
  for (const Schema* schema : {&before_schema_, &after_schema_})
    for (const Entry<Table>& entry : schema->tables) known.add(entry.name);
  if (const Text* text = text_for(std::get<PerDialect>(task.fill->query.form), after_.dialect())) known.each(*text, Mentions::Place::anywhere, add);
  return names;
}

// Round by round, since one table may be filled from another.
void BackfillWorld::choose() {
  std::unordered_set<Text> filled;
  const auto may_have_rows = [&](Text name) {
    const Table* now = after_.table(name);
    // A name that neither version has is a mistake, unless there was nothing at all before.
    if (now == nullptr) return before_.table(name) != nullptr || is_view(name) || !before_schema_.tables.empty();
    return filled.contains(name) || former(*now) != nullptr || (now->rows && !now->rows->rows.empty());
  };
  std::vector<BackfillTask> open = std::move(tasks_);
  std::vector<bool> runs(open.size());
  for (bool grown = true; std::exchange(grown, false);)
    for (std::size_t i = 0; i < open.size(); ++i) {
      if (runs[i]) continue;
      const BackfillTask& task = open[i];
      const std::vector<Text> names = relations(task);
      const bool own_rows = task.column == nullptr || may_have_rows(task.table->name);
      if (!own_rows || !(names.empty() || std::any_of(names.begin(), names.end(), may_have_rows))) continue;
      runs[i] = grown = true;
      reads_.insert(names.begin(), names.end());
      if (task.fill != nullptr) filled.insert(task.table->name);
    }
  tasks_.clear();
  for (std::size_t i = 0; i < open.size(); ++i)
    if (runs[i]) tasks_.push_back(open[i]);
}

std::unordered_set<Text> BackfillWorld::renamed_away() const {
  std::unordered_set<Text> names;
  for (const Entry<Table>& entry : after_schema_.tables)
    if (before_.table(entry.name) == nullptr && !entry.value->renamed_from.empty()) names.insert(entry.value->renamed_from);
  return names;
}

void BackfillWorld::lay_together() {
  schema_ = std::make_unique<Schema>(after_schema_);
  for (Entry<Table>& entry : schema_->tables) {
    const Entry<Table>& written = *after_schema_.tables.find(entry.name);
    const Table* now = after_.form(written);
    const Table* old = now == nullptr ? nullptr : former(*now);
    if (old == nullptr) continue;
    const Matching columns = match_columns(*old, *now);
    if (columns.new_of.size() == old->columns.size()) continue;
    Table both = *now;
    both.variants.clear();
    both.only = {};
    for (const Column& column : old->columns)
      if (!columns.new_of.contains(column.name)) both.columns.insert(column);
    entry.value = std::move(both);
  }
  const std::unordered_set<Text> renamed = renamed_away();
  for (const Entry<Table>& entry : before_schema_.tables) {
    if (schema_->tables.contains(entry.name) || renamed.contains(entry.name)) continue;
    if (const Table* old = before_.form(entry)) schema_->tables.insert({entry.name, *old, entry.place});
  }
  for (const Entry<Enum>& entry : before_schema_.enums) schema_->enums.insert(entry);
  world_ = std::make_unique<World>(*schema_, after_.dialect());
}

}  // namespace schemac
