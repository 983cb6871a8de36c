// Reference rows: looked at first, changed when tables and columns are as NEW has them, looked at again.
#include <algorithm>
#include <fmt/format.h>
#include <numeric>

#include "compiler/plan/early_rows.hpp"
#include "compiler/plan/planner.hpp"
#include "compiler/plan/row_order.hpp"
#include "compiler/plan/row_state.hpp"

namespace schemac {
namespace {

// The columns by which rows of the table are told apart, where both sides have them alike.
std::vector<const ColumnPair*> key_columns(const TablePair& table) {
  std::vector<const ColumnPair*> columns;
  for (const Text name : matching_key(table.before->rows.get(), table.after->rows.get(), table.column_names)) {
    const auto pair = std::find_if(table.columns.begin(), table.columns.end(),
                                   [&](const ColumnPair& column) { return column.stays() && column.after->name == name; });
    if (pair == table.columns.end() || pair->type_changes || pair->leaves()) return {};
    columns.push_back(&*pair);
  }
  return columns;
}

// The key alone of a row of one side, under the names of the other; nothing where it cannot be told.
std::optional<DataRow> key_of(const DataRow& row, const std::vector<const ColumnPair*>& key, bool to_old) {
  DataRow result{row.name, {}, row.where};
  for (const ColumnPair* pair : key) {
    const RowValue* own = row.values.find((to_old ? pair->after : pair->before)->name);
    if (own == nullptr) return std::nullopt;
    RowValue value = *own;
    value.name = (to_old ? pair->before : pair->after)->name;
    result.values.insert(std::move(value));
  }
  return result.values.empty() ? std::nullopt : std::optional(std::move(result));
}

void emit_check(Planner& planner, CheckRows check) {
  if (!check.present.empty() || !check.absent.empty()) planner.builder.emit(std::move(check));
}

// Values that the row keeps although NEW does not name them any more stay with it.
DataRow laid_over(const DataRow& before, const DataRow& after) {
  DataRow row = after;
  for (const RowValue& value : before.values) row.values.insert(value);
  return row;
}

std::vector<RowMove> moves_of(const Planner& planner) {
  std::vector<RowMove> moves;
  for (const TablePair& table : planner.survey.tables) {
    if (table.after == nullptr) continue;
    const Text name = table.after->name;
    if (planner.state().table(name) == nullptr) continue;
    if (table.before == nullptr) {
      for (const DataRow& row : rows_of(*table.after)) moves.push_back({RowAct::insert, name, {}, row});
      continue;
    }
    if (!table.rows_change()) continue;
    for (const RowPair& pair : match_rows(planner.state().table(name)->rows.get(), table.after->rows.get(), {})) {
      if (!pair.changed) continue;
      if (pair.before == nullptr)
        moves.push_back({RowAct::insert, name, {}, *pair.after});
      else if (pair.after == nullptr)
        moves.push_back({RowAct::erase, name, *pair.before, {}});
      else
        moves.push_back({RowAct::update, name, *pair.before, laid_over(*pair.before, *pair.after)});
    }
  }
  return moves;
}

// A table that goes would hold on to rows that go before it.
void let_go(Planner& planner, const std::vector<RowMove>& moves, const std::vector<std::size_t>& order) {
  for (const std::size_t each : order) {
    const RowMove& move = moves[each];
    if (move.act != RowAct::erase) continue;
    for (const Text other : planner.state().referencing(move.table)) {
      const TablePair* pair = planner.survey.old_table(other);
      if (pair == nullptr || pair->after != nullptr) continue;
      const auto keys = planner.state().table(other)->foreign_keys;
      for (const ForeignKey& key : keys)
        if (key.target == move.table) planner.builder.emit(DropForeignKey{other, key});
    }
  }
}

// Columns whose values are compared with what OLD says, but have another type by now.
std::vector<Text> retyped(const TablePair& table, const Table& now) {
  std::vector<Text> columns;
  for (const ColumnPair& pair : table.columns) {
    const Column* column = pair.stays() && pair.type_changes ? now.columns.find(pair.after->name) : nullptr;
    if (column != nullptr && !(column->type == pair.before->type)) columns.push_back(column->name);
  }
  return columns;
}

std::vector<Text> coming(const TablePair& table) {
  std::vector<Text> columns;
  for (const ColumnPair& pair : table.columns)
    if (pair.comes()) columns.push_back(pair.after->name);
  return columns;
}

// Whether a key of the table, or one that points at it, is looked at only at the end of the transaction.
bool deferred(const State& state, Text name) {
  const std::vector<Text> pointing = state.referencing(name);
  return any_deferred(*state.table(name)) ||
         std::any_of(pointing.begin(), pointing.end(), [&](Text other) { return any_deferred(*state.table(other)); });
}

std::vector<Text> followers(const State& state, Text table) {
  std::vector<Text> names;
  for (const Text other : state.referencing(table)) {
    const auto& keys = state.table(other)->foreign_keys;
    const bool follows = std::any_of(keys.begin(), keys.end(), [&](const ForeignKey& key) {
      return key.target == table && key.on_delete != ReferentialAction::no_action && key.on_delete != ReferentialAction::restrict;
    });
    if (follows) names.push_back(other);
  }
  return names;
}

// One step for neighbours of one act and table.
void emit_moves(Planner& planner, const std::vector<RowMove>& moves, const std::vector<std::size_t>& order) {
  let_go(planner, moves, order);
  for (std::size_t begin = 0; begin < order.size();) {
    const RowMove& first = moves[order[begin]];
    std::size_t end = begin;
    const auto alike = [&](const RowMove& move) { return move.act == first.act && move.table == first.table; };
    while (end < order.size() && alike(moves[order[end]])) ++end;
    const TablePair& table = *planner.survey.new_table(first.table);
    const Table& shape = *planner.state().table(first.table);
    std::vector<DataRow> rows;
    UpdateRows update{first.table, shape, {}, retyped(table, shape), deferred(planner.state(), first.table), coming(table)};
    for (; begin < end; ++begin) {
      const RowMove& move = moves[order[begin]];
      if (move.act == RowAct::update)
        update.rows.push_back({move.before, move.after});
      else
        rows.push_back(move.act == RowAct::insert ? move.after : move.before);
    }
    if (first.act == RowAct::update)
      planner.builder.emit(std::move(update));
    else if (first.act == RowAct::insert)
      planner.builder.emit(InsertRows{first.table, shape, std::move(rows), table.before == nullptr, update.deferred});
    else
      planner.builder.emit(DeleteRows{first.table, shape, std::move(rows), update.deferred, followers(planner.state(), first.table)});
  }
}

void report_circle(const Planner& planner, const std::vector<RowMove>& moves, const std::vector<std::size_t>& stuck) {
  const RowMove& first = moves[stuck.front()];
  const DataRow& row = first.act == RowAct::erase ? first.before : first.after;
  const TablePair* table = planner.survey.new_table(first.table);
  std::string names;
  constexpr std::size_t most = 5;
  for (std::size_t i = 0; i < stuck.size() && i < most; ++i) {
    const RowMove& move = moves[stuck[i]];
    names += fmt::format("{}`{}` of `{}`", i == 0 ? "" : ", ", (move.act == RowAct::erase ? move.before : move.after).name.view(), move.table.view());
  }
  if (stuck.size() > most) names += ", ..";
  const Extent where = first.act == RowAct::erase ? table->after->where : row.where;
  planner.sink.report(Code::rows_in_a_circle, table->place + where, fmt::format("rows wait for each other: {}", names))
      .help("they point at each other or trade values of a unique key: do it in two versions, with null or another value in between");
}

}  // namespace

void check_old_rows(Planner& planner) {
  for (const TablePair& table : planner.survey.tables) {
    if (!table.stays() || !table.rows_change()) continue;
    const std::vector<const ColumnPair*> key = key_columns(table);
    CheckRows check{table.before->name, *table.before, {}, {}};
    for (const RowPair& pair : table.rows) {
      if (!pair.changed) continue;
      if (pair.before != nullptr)
        check.present.push_back(*pair.before);
      else if (auto alone = key_of(*pair.after, key, true))
        check.absent.push_back(std::move(*alone));
    }
    emit_check(planner, std::move(check));
  }
}

void change_rows_early(Planner& planner) {
  const std::vector<RowMove> moves = moves_of(planner);
  const RowOrder order = order_rows(moves, planner.state());
  if (!order.stuck.empty()) return;
  const std::vector<RowMove> early = early_moves(planner, moves, order);
  std::vector<std::size_t> positions(early.size());
  std::iota(positions.begin(), positions.end(), std::size_t{0});
  emit_moves(planner, early, positions);
}

void change_rows(Planner& planner) {
  const std::vector<RowMove> moves = moves_of(planner);
  const RowOrder order = order_rows(moves, planner.state());
  if (order.stuck.empty())
    emit_moves(planner, moves, order.order);
  else
    report_circle(planner, moves, order.stuck);
}

void check_new_rows(Planner& planner) {
  for (const TablePair& table : planner.survey.tables) {
    if (!table.stays() || !table.rows_change()) continue;
    const std::vector<const ColumnPair*> key = key_columns(table);
    CheckRows check{table.after->name, *planner.state().table(table.after->name), {}, {}};
    for (const RowPair& pair : table.rows) {
      if (!pair.changed) continue;
      if (pair.after != nullptr)
        check.present.push_back(*pair.after);
      else if (auto alone = key_of(*pair.before, key, false))
        check.absent.push_back(std::move(*alone));
    }
    emit_check(planner, std::move(check));
  }
}

}  // namespace schemac
