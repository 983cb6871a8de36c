// Filling tables and columns, when both are as NEW has them and before keys and constraints come.
#include "compiler/plan/backfills.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>

#include "compiler/plan/planner.hpp"
#include "compiler/plan/row_state.hpp"

namespace schemac {
namespace {

// One query of a table, or a column.
struct Fill {
  const TablePair* table = nullptr;
  std::size_t query = 0;
  const Column* column = nullptr;

  [[nodiscard]] Text name() const { return table->after->name; }
  [[nodiscard]] const TableFill& of_table() const { return table->after->backfill->fills[query]; }
  [[nodiscard]] const std::vector<ColumnUse>& reads() const { return column != nullptr ? column->backfill->reads : of_table().reads; }
  [[nodiscard]] std::string title() const {
    return column != nullptr ? fmt::format("`{}.{}`", name().view(), column->name.view()) : fmt::format("`{}`", name().view());
  }
  [[nodiscard]] Span span() const { return table->place + (column != nullptr ? column->backfill->where : of_table().where); }
};

std::vector<Fill> fills_of(const Survey& survey) {
  std::vector<Fill> fills;
  for (const TablePair& table : survey.tables) {
    if (table.after == nullptr) continue;
    if (table.after->backfill)
      for (std::size_t i = 0; i < table.after->backfill->fills.size(); ++i) fills.push_back({&table, i, nullptr});
    for (const Column& column : table.after->columns)
      if (is_filled(column)) fills.push_back({&table, 0, &column});
  }
  return fills;
}

class FillOrder {
 public:
  explicit FillOrder(const std::vector<Fill>& fills) : fills_(fills), after_(fills.size()), open_(fills.size()) {
    for (std::size_t i = 0; i < fills.size(); ++i)
      if (fills[i].column == nullptr)
        rows_[fills[i].name()].push_back(i);
      else
        columns_[{fills[i].name(), fills[i].column->name}] = i;
    for (std::size_t i = 0; i < fills.size(); ++i) add(i);
  }

  // Positions in order; those that wait for each other are left out.
  [[nodiscard]] std::vector<std::size_t> sorted() {
    std::set<std::size_t> ready;
    for (std::size_t i = 0; i < fills_.size(); ++i)
      if (open_[i] == 0) ready.insert(i);
    std::vector<std::size_t> order;
    while (!ready.empty()) {
      const std::size_t next = *ready.begin();
      ready.erase(ready.begin());
      order.push_back(next);
      for (const std::size_t later : after_[next])
        if (--open_[later] == 0) ready.insert(later);
    }
    return order;
  }

 private:
  void wait(std::size_t later, std::size_t first) {
    if (later != first && after_[first].insert(later).second) ++open_[later];
  }
  void add(std::size_t i) {
    const Fill& fill = fills_[i];
    if (fill.column == nullptr && fill.query > 0) wait(i, i - 1);
    if (fill.column != nullptr) wait_for_rows(i, fill.name());
    for (const ColumnUse& use : fill.reads()) {
      if (fill.column != nullptr || use.relation != fill.name()) wait_for_rows(i, use.relation);
      if (const auto column = columns_.find({use.relation, use.column}); column != columns_.end()) wait(i, column->second);
      // Of a server's own text it is not known which columns it reads.
      if (use.column.empty() && is_text(fill))
        for (auto column = columns_.lower_bound({use.relation, Text()}); column != columns_.end(); ++column)
          if (column->first.first == use.relation) wait(i, column->second);
    }
  }
  static bool is_text(const Fill& fill) {
    return fill.column != nullptr ? fill.column->backfill->value.tree() == nullptr : fill.of_table().query.tree() == nullptr;
  }
  void wait_for_rows(std::size_t i, Text table) {
    if (const auto rows = rows_.find(table); rows != rows_.end())
      for (const std::size_t first : rows->second) wait(i, first);
  }

  const std::vector<Fill>& fills_;
  std::vector<std::set<std::size_t>> after_;
  std::vector<std::size_t> open_;
  std::map<Text, std::vector<std::size_t>> rows_;
  std::map<std::pair<Text, Text>, std::size_t> columns_;
};

void report_cycle(Planner& planner, const std::vector<Fill>& fills, const std::vector<std::size_t>& order) {
  const std::set<std::size_t> done(order.begin(), order.end());
  std::string names;
  const Fill* first = nullptr;
  for (std::size_t i = 0; i < fills.size(); ++i) {
    if (done.contains(i)) continue;
    if (first == nullptr) first = &fills[i];
    names += (names.empty() ? "" : ", ") + fills[i].title();
  }
  planner.sink.report(Code::backfill_cycle, first->span(), fmt::format("backfills wait for each other: {}", names))
      .help("let one of them read what was there before, or fill part of the columns in a later version");
}

// Columns that the server would set to the time of an update.
std::vector<Text> kept_columns(const Table& table, Text filled) {
  std::vector<Text> kept;
  for (const Column& column : table.columns)
    if (column.on_update && column.name != filled) kept.push_back(column.name);
  return kept;
}

void emit(Planner& planner, const Fill& fill) {
  const Table& now = *planner.state().table(fill.name());
  if (fill.column == nullptr) {
    const TableFill& query = fill.of_table();
    planner.builder.emit(FillTable{fill.name(), now, query, query.key, any_deferred(now)});
    return;
  }
  FillColumn step = fill_column(now, *fill.column, *fill.column->backfill);
  if (!fill.column->nullable && fill.column->default_value) step.rest = FillRest::default_value;
  planner.builder.emit(std::move(step));
}

// What was nullable until it had values.
void finish_columns(Planner& planner, const std::vector<Fill>& fills) {
  for (const Fill& fill : fills) {
    if (fill.column == nullptr) continue;
    const Column now = *planner.current(fill.name(), fill.column->name);
    if (!same_definition(now, *fill.column)) planner.builder.emit(AlterColumn{fill.name(), now, *fill.column});
  }
}

// A key that a column which counts cannot be without.
bool holds_counter(const Table& table, const std::vector<Text>& columns) {
  const Column* first = columns.empty() ? nullptr : table.columns.find(columns.front());
  return first != nullptr && first->identity;
}

}  // namespace

FillColumn fill_column(const Table& now, const Column& column, const ColumnBackfill& backfill) {
  return {now.name, column, backfill, kept_columns(now, column.name), now.touch ? now.touch->name : Text(), FillRest::leave};
}

Table until_filled(Table table, const Capabilities& capabilities) {
  const bool counts_alone =
      capabilities.auto_increment_key == AutoIncrementKey::not_needed || (table.primary_key && holds_counter(table, table.primary_key->columns));
  NameMap<UniqueKey> keys;
  for (const UniqueKey& key : table.unique_keys)
    if (!counts_alone && holds_counter(table, key.columns)) keys.insert(key);
  NameMap<Index> indexes;
  for (const Index& index : table.indexes)
    if (!counts_alone && holds_counter(table, {index.parts.front().column})) indexes.insert(index);
  table.unique_keys = std::move(keys);
  table.indexes = std::move(indexes);
  table.checks = {};
  table.foreign_keys = {};
  table.exclusions = {};
  for (Column& column : table.columns)
    if (is_filled(column)) column.nullable = true;
  std::erase_if(table.options, [&](const DialectOption& option) {
    return option.role == OptionRole::index && !table.unique_keys.contains(option.value) && !table.indexes.contains(option.value);
  });
  return table;
}

void run_backfills(Planner& planner) {
  const std::vector<Fill> fills = fills_of(planner.survey);
  const std::vector<std::size_t> order = FillOrder(fills).sorted();
  if (order.size() < fills.size()) {
    report_cycle(planner, fills, order);
    return;
  }
  for (const std::size_t i : order) emit(planner, fills[i]);
  finish_columns(planner, fills);
}

void analyze_filled(Planner& planner) {
  std::set<Text> names;
  for (const Fill& fill : fills_of(planner.survey)) names.insert(fill.name());
  for (const Text name : names) planner.builder.emit(AnalyzeTable{name});
}

}  // namespace schemac
