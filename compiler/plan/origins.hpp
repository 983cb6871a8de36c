// Takes names back through a plan.
#pragma once

#include <algorithm>
#include <optional>
#include <set>
#include <unordered_map>
#include <utility>
#include <vector>

#include "compiler/base/overloaded.hpp"
#include "compiler/plan/operation.hpp"

namespace schemac {

// What tables and columns were called before the plan; nothing for those that came with it.
class Origins {
 public:
  [[nodiscard]] std::optional<Text> table(Text name) const {
    const auto found = tables_.find(name);
    return found == tables_.end() ? name : found->second;
  }
  [[nodiscard]] std::optional<Text> column(Text table, Text name) const {
    const auto in_table = columns_.find(table);
    if (in_table == columns_.end()) return name;
    const auto found = in_table->second.find(name);
    return found == in_table->second.end() ? name : found->second;
  }

  // Tables and columns that come, and those that get other names.
  void follow(const Operation& operation) {
    const Overloaded follower{
        [&](const CreateTable& op) { table_comes(op.table->name); },
        [&](const RenameTable& op) { table_moves(op.from, op.to); },
        [&](const RenameTables& op) {
          for (const auto& [from, to] : op.names) table_moves(from, to);
        },
        [&](const AddColumn& op) { columns_[op.table][op.column->name] = std::nullopt; },
        [&](const RenameColumn& op) {
          columns_move(op.table, {{op.from, op.to}});
        },
        [&](const RenameColumns& op) { columns_move(op.table, op.names); },
        [](const auto&) {},
    };
    std::visit(follower, operation);
  }
  // Its values are of another kind from here on.
  void column_changes(Text table, Text name) {
    if (const std::optional<Text> old_table = this->table(table))
      if (const std::optional<Text> old_name = column(table, name)) changed_.emplace(*old_table, *old_name);
  }
  // By the names that they had before the plan.
  [[nodiscard]] bool any_changes(Text table, const std::vector<Text>& columns) const {
    return std::any_of(columns.begin(), columns.end(), [&](Text column) { return changed_.contains({table, column}); });
  }

 private:
  using Columns = std::unordered_map<Text, std::optional<Text>>;

  void table_comes(Text name) {
    tables_[name] = std::nullopt;
    columns_.erase(name);
  }
  void table_moves(Text from, Text to) {
    const std::optional<Text> was = table(from);
    const Columns columns = columns_.contains(from) ? columns_[from] : Columns();
    columns_.erase(from);
    tables_[to] = was;
    columns_[to] = columns;
  }
  void columns_move(Text table, const NamePairs& names) {
    std::vector<std::optional<Text>> was;
    for (const auto& name : names) was.push_back(column(table, name.first));
    for (std::size_t i = 0; i < names.size(); ++i) columns_[table][names[i].second] = was[i];
  }

  std::unordered_map<Text, std::optional<Text>> tables_;
  std::unordered_map<Text, Columns> columns_;
  std::set<std::pair<Text, Text>> changed_;
};

}  // namespace schemac
