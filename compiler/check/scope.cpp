// Finding columns by name, innermost query first.
#include "compiler/check/scope.hpp"

#include <algorithm>

#include "compiler/model/dotted_name.hpp"

namespace schemac {

bool answers_to(Text alias, Text qualifier) { return alias == qualifier || own_part(alias) == qualifier.view(); }

Scope::Hit Scope::find_in_table(const ColumnRef& column) const {
  if (!column.qualifier.empty() && !answers_to(table_->name, column.qualifier)) return {Outcome::no_relation, {}, this};
  const Column* found = table_->columns.find(column.name);
  if (found == nullptr) return {Outcome::none, {}, this};
  return {Outcome::found, value_of(found->type), this, 0, static_cast<std::size_t>(found - &table_->columns[0])};
}

Scope::Hit Scope::find_merged(Text name) const {
  for (const MergedColumn& column : merged_)
    if (column.name == name) return {Outcome::found, column.value, this, column.of.front().first, column.of.front().second};
  return {};
}

Scope::Hit Scope::find_here(const ColumnRef& column) const {
  if (table_ != nullptr) return find_in_table(column);
  if (column.qualifier.empty())
    if (Hit hit = find_merged(column.name); hit.outcome == Outcome::found) return hit;
  Hit hit{column.qualifier.empty() ? Outcome::none : Outcome::no_relation, {}, this};
  bool open = false;
  for (std::size_t i = 0; i < relations_.size(); ++i) {
    const ScopeRelation& relation = relations_[i];
    if (!column.qualifier.empty() && !answers_to(relation.alias, column.qualifier)) continue;
    if (hit.outcome == Outcome::no_relation) hit.outcome = Outcome::none;
    open = open || relation.open;
    for (std::size_t j = 0; j < relation.columns.size(); ++j) {
      if (relation.columns[j].name != column.name) continue;
      if (hit.outcome == Outcome::found) return {Outcome::ambiguous, {}, this};
      hit = {Outcome::found, relation.columns[j].value, this, i, j};
    }
  }
  if (hit.outcome == Outcome::none && open) return {Outcome::open, {}, this};
  return hit;
}

Scope::Hit Scope::find(const ColumnRef& column) const {
  Hit first;
  for (const Scope* scope = this; scope != nullptr; scope = scope->outer_) {
    Hit hit = scope->find_here(column);
    if (hit.outcome == Outcome::found || hit.outcome == Outcome::ambiguous || hit.outcome == Outcome::open) return hit;
    if (first.scope == nullptr || first.outcome == Outcome::no_relation) first = hit;
  }
  return first;
}

const ScopeRelation* Scope::relation(Text qualifier) const {
  const auto found = std::find_if(relations_.begin(), relations_.end(), [&](const ScopeRelation& each) { return answers_to(each.alias, qualifier); });
  return found == relations_.end() ? nullptr : &*found;
}

std::vector<std::string_view> Scope::known_columns(Text qualifier) const {
  std::vector<std::string_view> names;
  for (const Scope* scope = this; scope != nullptr; scope = scope->outer_) {
    if (scope->table_ != nullptr)
      for (const Column& column : scope->table_->columns) names.push_back(column.name.view());
    for (const ScopeRelation& relation : scope->relations_)
      if (qualifier.empty() || answers_to(relation.alias, qualifier))
        for (const OutputColumn& column : relation.columns) names.push_back(column.name.view());
  }
  return names;
}

std::vector<std::string_view> Scope::known_relations() const {
  std::vector<std::string_view> names;
  for (const Scope* scope = this; scope != nullptr; scope = scope->outer_) {
    if (scope->table_ != nullptr) names.push_back(scope->table_->name.view());
    for (const ScopeRelation& relation : scope->relations_) names.push_back(relation.alias.view());
  }
  return names;
}

}  // namespace schemac
