// Changes of reference rows that cannot wait until columns have NEW's types.
#include "compiler/plan/early_rows.hpp"

#include <algorithm>

#include "compiler/model/type_family.hpp"
#include "compiler/plan/type_fit.hpp"

namespace schemac {
namespace {

Type value_list(const Enum& type) {
  EnumValuesType list;
  for (const EnumValue& value : type.values) list.values.push_back(value.name);
  return Type{std::move(list)};
}

class EarlyMoves {
 public:
  EarlyMoves(const Planner& planner, const std::vector<RowMove>& moves, const RowOrder& order) : planner_(planner), moves_(moves), order_(order) {}

  [[nodiscard]] std::vector<RowMove> run() const {
    // Against the order first: a move that waits for one that cannot be made yet, or not in full, cannot be made either.
    std::vector<bool> possible(moves_.size());
    for (std::size_t i = 0; i < moves_.size(); ++i) possible[i] = can_be_early(moves_[i]);
    for (const std::size_t move : order_.order)
      for (const std::size_t next : order_.after[move])
        if (!possible[move] || !in_full(moves_[move])) possible[next] = false;
    std::vector<bool> chosen(moves_.size());
    for (auto move = order_.order.rbegin(); move != order_.order.rend(); ++move) {
      const auto& after = order_.after[*move];
      const bool waited_for = std::any_of(after.begin(), after.end(), [&](std::size_t next) { return chosen[next]; });
      chosen[*move] = possible[*move] && (waited_for || must_be_early(moves_[*move]));
    }
    std::vector<RowMove> early;
    for (const std::size_t move : order_.order)
      if (chosen[move]) early.push_back(early_part(moves_[move]));
    return early;
  }

 private:
  // A value that goes, and that the column's new type has no room for.
  [[nodiscard]] bool may_not_fit(const RowMove& move, const RowValue& value) const {
    const RowValue* wanted = move.act == RowAct::erase ? nullptr : move.after.values.find(value.name);
    if (wanted != nullptr && same_value(value, *wanted)) return false;
    const TablePair& table = *planner_.survey.new_table(move.table);
    if (!type_changes(table, value.name)) return false;
    const Type& type = table.after->columns.find(value.name)->type;
    return value.literal() == nullptr || !literal_fits(*value.literal(), with_values(type, true));
  }
  // An enum's name is told as the values that it has now, or will have.
  [[nodiscard]] Type with_values(const Type& type, bool wanted) const {
    const auto* named = type_as<EnumNameType>(type);
    if (named == nullptr) return type;
    const Enum* values = planner_.state().type(named->name);
    for (const EnumPair& pair : planner_.survey.enums)
      if (wanted && pair.after != nullptr && pair.after->name == named->name) values = pair.after;
    return values == nullptr ? type : value_list(*values);
  }
  [[nodiscard]] bool must_be_early(const RowMove& move) const {
    return std::any_of(move.before.values.begin(), move.before.values.end(), [&](const RowValue& value) { return may_not_fit(move, value); });
  }
  [[nodiscard]] bool type_changes(const TablePair& table, Text column) const {
    const auto pair =
        std::find_if(table.columns.begin(), table.columns.end(), [&](const ColumnPair& each) { return each.stays() && each.after->name == column; });
    if (pair == table.columns.end()) return false;
    const auto* named = type_as<EnumNameType>(pair->after->type);
    const bool rebuilt = named != nullptr && std::any_of(planner_.survey.enums.begin(), planner_.survey.enums.end(), [&](const EnumPair& type) {
                           return type.stays() && type.rebuilt && type.after->name == named->name;
                         });
    return pair->type_changes || rebuilt;
  }
  [[nodiscard]] bool can_be_early(const RowMove& move) const {
    if (move.act != RowAct::update) return move.act == RowAct::erase;
    return std::all_of(move.before.values.begin(), move.before.values.end(), [&](const RowValue& value) {
      const RowValue* wanted = move.after.values.find(value.name);
      return wanted == nullptr || !may_not_fit(move, value) || takes(move.table, *wanted);
    });
  }
  [[nodiscard]] bool in_full(const RowMove& move) const { return move.act == RowAct::erase || holds(early_part(move).after, move.after); }
  // Of an update, those values that columns take as they are now.
  [[nodiscard]] RowMove early_part(const RowMove& move) const {
    if (move.act != RowAct::update) return move;
    RowMove part = move;
    part.after = move.before;
    for (const RowValue& value : move.after.values) {
      RowValue* own = part.after.values.find(value.name);
      if (own != nullptr && !same_value(*own, value) && takes(move.table, value)) *own = value;
    }
    part.after.name = move.before.name;
    return part;
  }
  // Whether the column takes NEW's value as it is now.
  [[nodiscard]] bool takes(Text table, const RowValue& value) const {
    const Column* now = planner_.current(table, value.name);
    const Column* wanted = planner_.survey.new_table(table)->after->columns.find(value.name);
    if (now == nullptr || wanted == nullptr || value.literal() == nullptr) return false;
    if (expr_as<NullLiteral>(*value.literal()) != nullptr) return now->nullable;
    const Type held = with_values(now->type, false);
    // What has a time is not refused but rounded, and then would not be what NEW says.
    const Family family = family_of(held);
    if ((is_moment(family) || family == Family::time) && !(now->type == wanted->type)) return false;
    return literal_fits(*value.literal(), held);
  }

  const Planner& planner_;
  const std::vector<RowMove>& moves_;
  const RowOrder& order_;
};

}  // namespace

std::vector<RowMove> early_moves(const Planner& planner, const std::vector<RowMove>& moves, const RowOrder& order) {
  return EarlyMoves(planner, moves, order).run();
}

}  // namespace schemac
