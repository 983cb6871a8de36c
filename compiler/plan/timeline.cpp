// Runs a script on the database in memory and watches what the catalogue would show of it.
#include "compiler/plan/timeline.hpp"

#include <algorithm>
#include <cstdint>
#include <map>
#include <unordered_map>

#include "compiler/base/contains.hpp"
#include "compiler/plan/fact_turns.hpp"
#include "compiler/plan/row_witnesses.hpp"

namespace schemac {
namespace {

// A turn of any fact, whether or not it will be used.
struct Seen {
  std::size_t position = 0;
  Fact fact;
  bool holds = false;
  bool used = false;
  std::optional<RowWitnesses::Origin> origin = {};  // of a row
};

class Watch {
 public:
  Watch(const State& start, Witnesses witnesses) : start_(start), state_(start), all_(witnesses == Witnesses::all) {}

  void run(const Unit& unit, std::size_t position) {
    state_.start_journal();
    for (const Operation* operation : unit) {
      (void)state_.apply(*operation);
      witnesses_.follow(*operation, state_);
      std::visit([&](const auto& op) { see(op, position); }, *operation);
    }
    const State::Journal& journal = *state_.journal();
    see_changes(journal.tables, state_.tables(), tables_, position);
    see_changes(journal.views, state_.views(), views_, position);
    see_changes(journal.types, state_.types(), types_, position);
    see_changes(journal.objects, state_.objects(), objects_, position);
    end_rows(position);
  }

  // The facts that some unit is told by, with all their turns.
  [[nodiscard]] Timeline finish(std::size_t units) {
    for (Seen& seen : seen_) seen.used = seen.used && (!seen.origin || witnesses_.is_sure(*seen.origin));
    std::unordered_map<Text, std::vector<std::size_t>> by_relation;  // indexes of used facts
    Timeline timeline;
    timeline.units = units;
    tell_outcomes(tables_, state_.tables(), timeline);
    tell_outcomes(views_, state_.views(), timeline);
    tell_outcomes(types_, state_.types(), timeline);
    tell_outcomes(objects_, state_.objects(), timeline);
    for (const auto& [place, outcome] : rows_)
      if (still_has(outcome.fact)) timeline.after.push_back(outcome);
    const auto number_of = [&](const Fact& fact) -> std::optional<std::size_t> {
      for (const std::size_t index : by_relation[fact.relation])
        if (timeline.facts[index] == fact) return index;
      return std::nullopt;
    };
    for (const Seen& seen : seen_) {
      if (!seen.used || number_of(seen.fact)) continue;
      by_relation[seen.fact.relation].push_back(timeline.facts.size());
      timeline.facts.push_back(seen.fact);
    }
    std::vector<bool> turned(timeline.facts.size(), false);
    for (const Seen& seen : seen_) {
      const auto number = number_of(seen.fact);
      if (!number) continue;
      timeline.turns.push_back({seen.position, *number, seen.holds, !turned[*number]});
      turned[*number] = true;
    }
    return timeline;
  }

 private:
  template <class Value>
  struct Touch {
    Shared<Value> before;  // as the script finds it; null where it is not there
    Shared<Value> came;    // as it is once it is there
    std::size_t first = 0;
    std::size_t last = 0;
  };
  template <class Value>
  using Touched = std::map<Text, Touch<Value>>;

  // Of an object that is there on both sides its existence and what is not the same on the other one; of one that is absent, that it is.
  template <class Value>
  static void tell_absent(const Shared<Value>& object, std::size_t unit, std::vector<Outcome>& outcomes) {
    std::vector<Fact> facts = object ? facts_of(*object) : std::vector<Fact>();
    if (!facts.empty()) outcomes.push_back({std::move(facts.front()), false, unit});
  }
  template <class Value>
  static void tell_there(const Value& object, const std::vector<Fact>& others, std::size_t unit, std::vector<Outcome>& outcomes) {
    std::vector<Fact> facts = facts_of(object);
    for (std::size_t i = 0; i < facts.size(); ++i)
      if (i == 0 || !contains(others, facts[i])) outcomes.push_back({std::move(facts[i]), true, unit});
  }
  template <class Value>
  static void tell_outcomes(const Touched<Value>& touched, const std::unordered_map<Text, Shared<Value>>& is, Timeline& timeline) {
    for (const auto& [name, touch] : touched) {
      const auto found = is.find(name);
      const Shared<Value> now = found == is.end() ? Shared<Value>() : found->second;
      // What goes as a whole needs no more than to be there.
      if (touch.before)
        tell_there(*touch.before, facts_of(now ? *now : *touch.before), touch.first, timeline.before);
      else
        tell_absent(touch.came, touch.first, timeline.before);
      if (now)
        tell_there(*now, touch.before ? facts_of(*touch.before) : std::vector<Fact>(), touch.last, timeline.after);
      else
        tell_absent(touch.before ? touch.before : touch.came, touch.last, timeline.after);
    }
  }

  // Of each object that the unit changes, one fact that comes and one that goes tell the unit; the others are noted for units that use them.
  template <class Value>
  void see_changes(const std::unordered_map<Text, Shared<Value>>& was, const std::unordered_map<Text, Shared<Value>>& is, Touched<Value>& touched,
                   std::size_t position) {
    const std::map<Text, Shared<Value>> ordered(was.begin(), was.end());
    for (const auto& [name, before] : ordered) {
      const auto found = is.find(name);
      std::vector<Fact> old_facts = before ? facts_of(*before) : std::vector<Fact>();
      std::vector<Fact> new_facts = found != is.end() ? facts_of(*found->second) : std::vector<Fact>();
      settle_turns(old_facts, new_facts);
      auto& record = touched.try_emplace(name, Touch<Value>{before, {}, position, position}).first->second;
      record.last = position;
      if (!record.came && found != is.end()) record.came = found->second;
      bool first = true;
      for (const Fact& fact : new_facts)
        if (!contains(old_facts, fact))
          seen_.push_back({position, fact, true, (std::exchange(first, false) || all_) && !tells_little(fact, Turning::comes, old_facts)});
      first = first || found == is.end();
      for (const Fact& fact : old_facts)
        if (!contains(new_facts, fact))
          seen_.push_back({position, fact, false, (std::exchange(first, false) || all_) && !tells_little(fact, Turning::goes, new_facts)});
    }
  }

  void see_row(Text table, const Shared<Table>& shape, const DataRow& row, bool there, std::size_t position) {
    Fact fact{FactKind::row, table};
    fact.shape = shape;
    fact.data = row;
    const RowWitnesses::Origin origin = witnesses_.origin_of(fact);
    fact.flag = there;
    seen_.push_back({position, fact, true, true, origin});
    shown_rows_.insert_or_assign({table, row.name}, fact);
    fact.flag = !there;
    seen_.push_back({position, fact, false, false, origin});
  }
  // Of a row in a table, or with columns, of another name by now the question has no answer any more.
  void end_rows(std::size_t position) {
    std::erase_if(shown_rows_, [&](const auto& entry) {
      if (still_has(entry.second)) return false;
      seen_.push_back({position, entry.second, false, false});
      return true;
    });
  }
  void see(const InsertRows& op, std::size_t position) {
    for (const DataRow& row : op.rows) tell_row(op.table, op.shape, row, true, position);
    if (!op.rows.empty()) see_row(op.table, op.shape, op.rows.back(), true, position);
  }
  void see(const DeleteRows& op, std::size_t position) {
    for (const DataRow& row : op.rows) tell_row(op.table, op.shape, row, false, position);
    if (!op.rows.empty()) see_row(op.table, op.shape, op.rows.back(), false, position);
  }
  void see(const UpdateRows& op, std::size_t position) {
    for (const auto& row : op.rows) tell_row(op.table, op.shape, row.after, true, position);
    if (!op.rows.empty()) see_row(op.table, op.shape, op.rows.back().after, true, position);
  }
  void tell_row(Text table, const Shared<Table>& shape, const DataRow& row, bool there, std::size_t position) {
    Fact fact{FactKind::row, table};
    fact.shape = shape;
    fact.data = row;
    fact.flag = true;
    rows_.insert_or_assign({table, row.name}, Outcome{std::move(fact), there, position});
  }
  // Nothing that the row is told by has gone since.
  [[nodiscard]] bool still_has(const Fact& row) const {
    const Table* table = state_.table(row.relation);
    return table != nullptr &&
           std::all_of(row.data->values.begin(), row.data->values.end(), [&](const RowValue& value) { return table->columns.contains(value.name); });
  }
  // Of one that this script has added; where one of its name was there before, what the catalogue says of it may be of that one.
  void see(const ValidateConstraint& op, std::size_t position) {
    if (!op.coming || has_constraint(start_, op)) return;
    for (Fact& fact : facts_of(*state_.table(op.table)))
      if (is_constraint(fact) && fact.name == op.name) seen_.push_back({position, std::move(fact), true, true});
  }
  static bool has_constraint(const State& state, const ValidateConstraint& op) {
    return std::any_of(state.tables().begin(), state.tables().end(),
                       [&](const auto& entry) { return entry.second->checks.contains(op.name) || entry.second->foreign_keys.contains(op.name); });
  }
  template <class Other>
  void see(const Other&, std::size_t) {}

  const State& start_;
  State state_;
  bool all_;
  std::vector<Seen> seen_;
  Touched<Table> tables_;
  Touched<View> views_;
  Touched<Enum> types_;
  Touched<Object> objects_;
  RowWitnesses witnesses_;
  std::map<std::pair<Text, Text>, Fact> shown_rows_;  // by table and name of the row: what is asked of it
  std::map<std::pair<Text, Text>, Outcome> rows_;     // by table and name of the row: the last word on it
};

}  // namespace

Timeline make_timeline(const State& start, const std::vector<Unit>& units, Witnesses witnesses) {
  Watch watch(start, witnesses);
  for (std::size_t i = 0; i < units.size(); ++i) watch.run(units[i], i + 1);
  return watch.finish(units.size());
}

}  // namespace schemac
