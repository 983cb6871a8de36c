// One question for each obstacle.
#include "compiler/plan/obstacles.hpp"

#include <algorithm>

#include "compiler/base/contains.hpp"
#include "compiler/base/text_case.hpp"

namespace schemac {
namespace {

bool is_referenced(const State& state, Text table) { return !state.referencing(table).empty(); }

bool has_trigger(const State& state, const Table& table) {
  return table.touch || std::any_of(state.objects().begin(), state.objects().end(), [&](const auto& object) {
           return object.second->kind == ObjectKind::trigger && object.second->table == table.name;
         });
}

bool never_null(const Table& table, const std::vector<Text>& columns) {
  return std::all_of(columns.begin(), columns.end(), [&](Text name) {
    const Column* column = table.columns.find(name);
    return column != nullptr && !column->nullable && !column->generated;
  });
}

// Columns of each key that tells rows apart.
std::vector<std::vector<Text>> row_keys(const Table& table) {
  std::vector<std::vector<Text>> keys;
  if (table.primary_key) keys.push_back(table.primary_key->columns);
  for (const UniqueKey& key : table.unique_keys) keys.push_back(key.columns);
  std::erase_if(keys, [&](const std::vector<Text>& columns) { return !never_null(table, columns); });
  return keys;
}

bool has_shared_key(const Table& before, const Table& after) {
  const std::vector<std::vector<Text>> olds = row_keys(before);
  const std::vector<std::vector<Text>> news = row_keys(after);
  return std::any_of(olds.begin(), olds.end(), [&](const auto& key) { return contains(news, key); });
}

bool renames_column(const Operation& operation) {
  return std::holds_alternative<RenameColumn>(operation) || std::holds_alternative<RenameColumns>(operation);
}

bool has_twin(const State& state, Text table) {
  const std::string name = lower_ascii(table);
  return std::any_of(state.tables().begin(), state.tables().end(),
                     [&](const auto& other) { return other.first != table && lower_ascii(other.first) == name; });
}

}  // namespace

std::vector<Obstacle> obstacles_of(const ToolTask& change) {
  std::vector<Obstacle> found;
  const auto add = [&](Obstacle obstacle, bool is_there) {
    if (is_there) found.push_back(obstacle);
  };
  const Table* before = change.before.table(change.table);
  const Table* after = change.after.table(change.table);
  if (before == nullptr || after == nullptr) return {Obstacle::not_one_alter};
  const auto& operations = change.operations;
  add(Obstacle::own_foreign_key, !before->foreign_keys.empty() || !after->foreign_keys.empty());
  add(Obstacle::referenced, is_referenced(change.before, change.table) || is_referenced(change.after, change.table));
  add(Obstacle::trigger, has_trigger(change.before, *before));
  add(Obstacle::no_key, !has_shared_key(*before, *after));
  add(Obstacle::named_check, !before->checks.empty() || !after->checks.empty());
  add(Obstacle::refused_rows, change.refuses_rows);
  add(Obstacle::renamed_column, std::any_of(operations.begin(), operations.end(), [](const Operation* each) { return renames_column(*each); }));
  add(Obstacle::not_one_alter, !change.one_alter);
  add(Obstacle::letter_case, has_twin(change.before, change.table));
  return found;
}

}  // namespace schemac
