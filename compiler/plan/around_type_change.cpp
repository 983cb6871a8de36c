// What the server would refuse to keep while the type of a column changes: out before, and in again after.
#include <algorithm>
#include <set>

#include "compiler/base/contains.hpp"
#include "compiler/model/walk.hpp"
#include "compiler/plan/inverse.hpp"
#include "compiler/plan/object_order.hpp"
#include "compiler/plan/order.hpp"

namespace schemac {
namespace {

using ColumnPlaces = std::vector<std::pair<Text, Text>>;  // table, column

class Surroundings {
 public:
  Surroundings(const State& state, const ColumnPlaces& changing) : state_(state), touched_(changing.begin(), changing.end()) {
    for (const auto& [table, column] : changing)
      for (const Column& other : state.table(table)->columns)
        if (other.generated && reads_column(other.generated->expr, column)) computed_.emplace(table, other.name);
    touched_.insert(computed_.begin(), computed_.end());
  }

  std::vector<Operation> around(Operation middle) {
    std::set<Text> tables;
    for (const auto& [table, column] : touched_) tables.insert(table);
    take_views();
    for (const Text table : tables) take_foreign_keys(*state_.table(table));
    for (const Text table : tables) take_rules(*state_.table(table));
    for (const auto& [table, name] : computed_) {
      const Column& column = *state_.table(table)->columns.find(name);
      take(DropColumn{table, column}, AddColumn{table, column, false, {}, false});
    }
    out_.push_back(std::move(middle));
    out_.insert(out_.end(), std::make_move_iterator(in_.rbegin()), std::make_move_iterator(in_.rend()));
    return std::move(out_);
  }

 private:
  void take(Operation out, Operation in) {
    out_.push_back(std::move(out));
    in_.push_back(std::move(in));
  }

  void take_views() {
    std::set<Text> views;
    for (const auto& [table, column] : touched_)
      for (const Text view : state_.readers(table, column)) views.insert(view);
    const std::vector<Text> leaving = with_readers(state_, {views.begin(), views.end()});
    take_objects(leaving);
    for (const Text view : leaving) take(DropView{*state_.view(view)}, CreateView{*state_.view(view)});
  }

  // Those on the views that leave, or over the columns.
  void take_objects(const std::vector<Text>& views) {
    std::vector<Text> objects;
    for (const Text view : views)
      for (const Text id : objects_on(state_, view)) objects.push_back(id);
    for (const auto& [table, column] : touched_)
      for (const Text id : objects_on(state_, table, column)) objects.push_back(id);
    for (const Text id : with_users(state_, std::move(objects))) take(DropObject{*state_.object(id)}, CreateObject{*state_.object(id)});
  }

  // Those that stand on a column or point at one; of a table that points here, once.
  void take_foreign_keys(const Table& table) {
    std::vector<Text> owners = state_.referencing(table.name);
    if (!contains(owners, table.name)) owners.push_back(table.name);
    for (const Text owner : owners)
      for (const ForeignKey& key : state_.table(owner)->foreign_keys) {
        const bool stands = owner == table.name && any_of(touched_, owner, key.columns);
        const bool points = key.target == table.name && any_of(touched_, key.target, key.target_columns);
        if ((stands || points) && taken_.emplace(owner, key.name).second) take(DropForeignKey{owner, key}, AddForeignKey{owner, key});
      }
  }

  void take_rules(const Table& table) {
    for (const Check& check : table.checks)
      if (reads(table, check.expr)) take(DropCheck{table.name, check}, AddCheck{table.name, check});
    for (const Index& index : table.indexes)
      if (in_the_way(table, index)) take(DropIndex{table.name, index}, AddIndex{table.name, index});
    for (const UniqueKey& key : table.unique_keys)
      if (any_of(computed_, table.name, key.columns)) take(DropUniqueKey{table.name, key}, AddUniqueKey{table.name, key});
  }

  [[nodiscard]] bool in_the_way(const Table& table, const Index& index) const {
    std::vector<Text> columns = index.include;
    for (const IndexPart& part : index.parts) {
      if (part.expr && reads(table, *part.expr)) return true;
      columns.push_back(part.column);
    }
    return (index.predicate && reads(table, *index.predicate)) || any_of(computed_, table.name, columns);
  }
  [[nodiscard]] bool reads(const Table& table, const Expression& expr) const {
    return std::any_of(touched_.begin(), touched_.end(),
                       [&](const auto& place) { return place.first == table.name && reads_column(expr, place.second); });
  }
  static bool any_of(const std::set<std::pair<Text, Text>>& places, Text table, const std::vector<Text>& columns) {
    return std::any_of(columns.begin(), columns.end(), [&](Text column) { return places.contains({table, column}); });
  }

  const State& state_;
  std::set<std::pair<Text, Text>> touched_;   // what changes, and what is computed from it
  std::set<std::pair<Text, Text>> computed_;  // generated columns, which go and come
  std::set<std::pair<Text, Text>> taken_;     // foreign keys
  std::vector<Operation> out_;
  std::vector<Operation> in_;  // in the order of `out_`; runs from its end
};

}  // namespace

std::vector<Operation> around_type_change(const State& state, const ColumnPlaces& columns, Operation middle) {
  return Surroundings(state, columns).around(std::move(middle));
}

}  // namespace schemac
