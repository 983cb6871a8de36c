// Objects of OLD under the names that NEW gives to their tables and columns.
#pragma once

#include <unordered_map>
#include <vector>

#include "compiler/diff/change.hpp"
#include "compiler/model/walk.hpp"

namespace schemac {

// Looks up what tables and columns are called in NEW, by their names in OLD.
class Renames {
 public:
  Renames() = default;
  explicit Renames(const std::vector<TableRename>& renames) {
    for (const TableRename& rename : renames) tables_.emplace(rename.before, rename);
  }

  void add(const TableRename& rename) { tables_.insert_or_assign(rename.before, rename); }

  [[nodiscard]] Text table(Text name) const;
  [[nodiscard]] const ColumnNames& columns(Text old_table) const;
  [[nodiscard]] bool touches(Text old_table) const { return tables_.contains(old_table); }

 private:
  std::unordered_map<Text, TableRename> tables_;
};

[[nodiscard]] std::vector<DialectOption> renamed(std::vector<DialectOption> options, const ColumnNames& columns);
[[nodiscard]] Column renamed(const Column& column, const ColumnNames& columns);
[[nodiscard]] PrimaryKey renamed(const PrimaryKey& key, const ColumnNames& columns);
[[nodiscard]] UniqueKey renamed(const UniqueKey& key, const ColumnNames& columns);
[[nodiscard]] Index renamed(const Index& index, const ColumnNames& columns);
[[nodiscard]] Check renamed(const Check& check, const ColumnNames& columns);
[[nodiscard]] Exclusion renamed(const Exclusion& exclusion, const ColumnNames& columns);
[[nodiscard]] Partitioning renamed(const Partitioning& partitioning, const ColumnNames& columns);
// The key's own table is `old_table` in OLD; its target moves, too.
[[nodiscard]] ForeignKey renamed(const ForeignKey& key, Text old_table, const Renames& renames);

// Equal but for name, markers and how the name came about.
[[nodiscard]] bool same_definition(Column left, Column right);
[[nodiscard]] bool same_definition(PrimaryKey left, PrimaryKey right);
[[nodiscard]] bool same_definition(UniqueKey left, UniqueKey right);
[[nodiscard]] bool same_definition(Index left, Index right);
[[nodiscard]] bool same_definition(Check left, Check right);
[[nodiscard]] bool same_definition(ForeignKey left, ForeignKey right);
[[nodiscard]] bool same_definition(Exclusion left, Exclusion right);
// The order of partitions does not count: that of ranges follows from their ends.
[[nodiscard]] bool same_partition(Partition left, Partition right);
[[nodiscard]] bool same_definition(const Partitioning& left, const Partitioning& right);
[[nodiscard]] bool same_definition(const Shared<Partitioning>& left, const Shared<Partitioning>& right);
[[nodiscard]] bool same_definition(View left, View right);
[[nodiscard]] bool same_definition(const Object& left, const Object& right);

}  // namespace schemac
