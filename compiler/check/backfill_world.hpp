// Which backfills are to run on the way from one version to the other, and what is there when they do.
#pragma once

#include <memory>
#include <unordered_set>
#include <vector>

#include "compiler/check/world.hpp"

namespace schemac {

// One query of a table's backfill, or the backfill of one column.
struct BackfillTask {
  const Entry<Table>* entry = nullptr;  // of NEW
  const Table* table = nullptr;         // NEW's form
  const TableFill* fill = nullptr;
  const Column* column = nullptr;  // null where `fill` is set

  [[nodiscard]] const ColumnBackfill& of_column() const { return *column->backfill; }
};

// A backfill runs where its table or column comes and something that it reads may have rows: a table of OLD, one with reference rows, or one that
// is filled. That of a column of a new table runs after one of the table. Where nothing has rows there is nothing to do, and what the backfill
// reads may be long gone.
class BackfillWorld {
 public:
  BackfillWorld(const Schema& before, const Schema& after, const Dialect& dialect);

  // In the order of tables; of a table its queries first, then columns.
  [[nodiscard]] const std::vector<BackfillTask>& tasks() const { return tasks_; }
  // NEW's objects, and what OLD has besides and loses later: columns and tables that go. Only where there are tasks.
  [[nodiscard]] const World& world() const { return *world_; }
  // Tables that the tasks read.
  [[nodiscard]] const std::unordered_set<Text>& reads() const { return reads_; }
  [[nodiscard]] bool is_view(Text name) const;

 private:
  void collect();
  [[nodiscard]] const Table* former(const Table& table) const;
  [[nodiscard]] std::vector<Text> relations(const BackfillTask& task) const;
  void choose();
  void lay_together();
  [[nodiscard]] std::unordered_set<Text> renamed_away() const;

  const Schema& before_schema_;
  const Schema& after_schema_;
  World before_;
  World after_;
  std::vector<BackfillTask> tasks_;
  std::unordered_set<Text> reads_;
  std::unique_ptr<Schema> schema_;
  std::unique_ptr<World> world_;
};

[[nodiscard]] bool in_primary_key(const Table& table, Text column);
// The backfill of a column as a query over what stands in `from`: value, tables and condition, as far as they are trees.
[[nodiscard]] QueryPtr as_query(const ColumnBackfill& backfill);

}  // namespace schemac
