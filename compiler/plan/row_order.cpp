// Rows as a graph: who must be there, or gone, before whom.
#include "compiler/plan/row_order.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>

#include "compiler/plan/row_state.hpp"

namespace schemac {
namespace {

using Columns = std::vector<Text>;
using Edges = std::vector<std::set<std::size_t>>;
using Moves = std::vector<std::size_t>;

// Values of some columns as one text; nothing where one is null, not named or not known.
std::optional<std::string> tuple_of(const DataRow& row, const Columns& columns) {
  std::string text;
  for (const Text column : columns) {
    const RowValue* value = row.values.find(column);
    const Expr* literal = value == nullptr ? nullptr : value->literal();
    if (literal == nullptr || expr_as<NullLiteral>(*literal) != nullptr) return std::nullopt;
    const auto part = literal_text(*literal);
    if (!part) return std::nullopt;
    text += std::to_string(part->size()) + ":" + *part;
  }
  return text;
}

// What a move takes away of these columns' values, and what it brings.
struct Turn {
  std::optional<std::string> from;
  std::optional<std::string> to;
};
Turn turn_of(const RowMove& move, const Columns& columns) {
  Turn turn;
  if (move.act != RowAct::insert) turn.from = tuple_of(move.before, columns);
  if (move.act != RowAct::erase) turn.to = tuple_of(move.after, columns);
  return turn.from == turn.to ? Turn{} : turn;
}

class Graph {
 public:
  explicit Graph(const std::vector<RowMove>& moves) : moves_(moves), edges_(moves.size()) {
    for (std::size_t i = 0; i < moves.size(); ++i) by_table_[moves[i].table].push_back(i);
  }

  void add_table(const Table& table) {
    const auto found = by_table_.find(table.name);
    if (found == by_table_.end()) return;
    if (table.primary_key) add_unique(found->second, table.primary_key->columns);
    for (const UniqueKey& key : table.unique_keys) add_unique(found->second, key.columns);
    for (const Index& index : table.indexes) {
      Columns columns;
      for (const IndexPart& part : index.parts) columns.push_back(part.column);
      const bool plain = std::none_of(index.parts.begin(), index.parts.end(), [](const IndexPart& part) { return part.expr || part.length != 0; });
      if (index.unique && plain) add_unique(found->second, columns);
    }
    for (const ForeignKey& key : table.foreign_keys) {
      const auto target = by_table_.find(key.target);
      if (target != by_table_.end()) add_reference(found->second, key.columns, target->second, key.target_columns);
    }
  }

  // Those of one act and table go on as long as they can; else inserts come first, and deletes last.
  [[nodiscard]] RowOrder sorted() const {
    std::vector<std::size_t> open(moves_.size(), 0);
    for (const auto& after : edges_)
      for (const std::size_t move : after) ++open[move];
    using Group = std::pair<RowAct, Text>;
    const auto group_of = [&](std::size_t move) { return Group(moves_[move].act, moves_[move].table); };
    std::map<Group, std::set<std::size_t>> ready;
    for (std::size_t i = 0; i < moves_.size(); ++i)
      if (open[i] == 0) ready[group_of(i)].insert(i);
    RowOrder result;
    for (const auto& after : edges_) result.after.emplace_back(after.begin(), after.end());
    while (!ready.empty()) {
      auto group = result.order.empty() ? ready.end() : ready.find(group_of(result.order.back()));
      if (group == ready.end()) group = ready.begin();
      const std::size_t move = *group->second.begin();
      group->second.erase(group->second.begin());
      if (group->second.empty()) ready.erase(group);
      result.order.push_back(move);
      for (const std::size_t next : edges_[move])
        if (--open[next] == 0) ready[group_of(next)].insert(next);
    }
    for (std::size_t i = 0; i < moves_.size(); ++i)
      if (open[i] > 0) result.stuck.push_back(i);
    return result;
  }

 private:
  void before(std::size_t first, std::size_t second) {
    if (first != second) edges_[first].insert(second);
  }

  void add_unique(const Moves& moves, const Columns& columns) {
    std::map<std::string, std::size_t> given_up;
    for (const std::size_t i : moves)
      if (const Turn turn = turn_of(moves_[i], columns); turn.from) given_up[*turn.from] = i;
    for (const std::size_t i : moves) {
      const Turn turn = turn_of(moves_[i], columns);
      const auto other = turn.to ? given_up.find(*turn.to) : given_up.end();
      if (other != given_up.end()) before(other->second, i);
    }
  }

  void add_reference(const Moves& children, const Columns& columns, const Moves& parents, const Columns& target_columns) {
    std::map<std::string, std::size_t> comes;
    std::map<std::string, std::size_t> goes;
    for (const std::size_t i : parents) {
      const Turn turn = turn_of(moves_[i], target_columns);
      if (turn.to) comes[*turn.to] = i;
      if (turn.from) goes[*turn.from] = i;
    }
    for (const std::size_t i : children) {
      const Turn turn = turn_of(moves_[i], columns);
      if (const auto parent = turn.to ? comes.find(*turn.to) : comes.end(); parent != comes.end()) before(parent->second, i);
      if (const auto parent = turn.from ? goes.find(*turn.from) : goes.end(); parent != goes.end()) before(i, parent->second);
    }
  }

  const std::vector<RowMove>& moves_;
  Edges edges_;
  std::map<Text, Moves> by_table_;
};

}  // namespace

RowOrder order_rows(const std::vector<RowMove>& moves, const State& state) {
  Graph graph(moves);
  std::set<Text> tables;
  for (const RowMove& move : moves) tables.insert(move.table);
  for (const Text name : tables) graph.add_table(*state.table(name));
  return graph.sorted();
}

std::vector<DataRow> parents_first(const Table& table) {
  std::vector<RowMove> moves;
  for (const DataRow& row : rows_of(table)) moves.push_back({RowAct::insert, table.name, {}, row});
  Graph graph(moves);
  graph.add_table(table);
  RowOrder sorted = graph.sorted();
  sorted.order.insert(sorted.order.end(), sorted.stuck.begin(), sorted.stuck.end());
  std::vector<DataRow> rows;
  for (const std::size_t i : sorted.order) rows.push_back(moves[i].after);
  return rows;
}

}  // namespace schemac
