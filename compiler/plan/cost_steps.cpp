// What each step of a finished plan costs.
#include "compiler/plan/cost_steps.hpp"

#include <algorithm>
#include <optional>
#include <unordered_map>
#include <unordered_set>

#include "compiler/base/contains.hpp"
#include "compiler/plan/former_names.hpp"
#include "compiler/plan/other_tables.hpp"
#include "compiler/plan/replaced_column.hpp"

namespace schemac {
namespace {

using Traits = std::vector<std::string_view>;

// By the name that a table has in OLD, every trait that it has at some time: what an index left behind when it went, and what will be there again on
// the way back, costs as much as what is there.
class TableTraits {
 public:
  explicit TableTraits(const Dialect& dialect) : dialect_(dialect) {}

  void see(const State& state, Text table) {
    const Table* now = state.table(table);
    if (now == nullptr || dialect_.table_traits == nullptr) return;
    Traits& known = traits_[names_.of(table)];
    for (const std::string_view trait : dialect_.table_traits(*now))
      if (!contains(known, trait)) known.push_back(trait);
  }
  void follow(const Operation& operation) { names_.follow(operation); }
  void rewind() { names_ = {}; }
  [[nodiscard]] Text former(Text table) const { return names_.of(table); }
  [[nodiscard]] Traits of(Text table) const {
    const auto found = traits_.find(names_.of(table));
    return found == traits_.end() ? Traits() : found->second;
  }

 private:
  const Dialect& dialect_;
  FormerNames names_;
  std::unordered_map<Text, Traits> traits_;
};

Text table_of(const Operation& operation) {
  return std::visit(
      [](const auto& op) {
        if constexpr (requires { Text(op.table); })
          return op.table;
        else if constexpr (requires { op.table->name; })
          return op.table->name;
        else if constexpr (std::is_same_v<std::decay_t<decltype(op)>, RenameTable>)
          return op.from;
        else if constexpr (requires { Text(op.view); })
          return op.view;
        else
          return Text();
      },
      operation);
}

class Costing {
 public:
  Costing(const Plan& plan, const Capabilities& capabilities, const TableTraits& traits)
      : dialect_(*plan.dialect), version_(plan.version), asserts_(capabilities.assertion == Assertion::clause), traits_(traits) {}

  // `made`: tables that nobody uses before the script has made them.
  [[nodiscard]] Cost cost(const Operation& operation, const State& before, const std::unordered_set<Text>& made) const {
    const Text table = table_of(operation);
    Cost cost = of_keys(fact_keys_of(operation, before), table);
    const std::vector<Text> others = other_tables(operation, before);
    if (std::all_of(others.begin(), others.end(), [&](Text other) { return made.contains(other); })) cost.others = {};
    if (!made.contains(table) || std::holds_alternative<DropTable>(operation)) return cost;
    Cost rest;
    if (cost.others.empty()) return rest;
    rest.others = cost.others;
    rest.blocked = std::max(cost.blocked, cost.moment);
    if (cost.work == Work::rows) rest.work = cost.work;
    return rest;
  }
  // Of a column that goes and one of its name that comes, in one statement.
  [[nodiscard]] Cost replacement(const Operation& operation) const { return of_keys({"replace_column"}, table_of(operation)); }

 private:
  [[nodiscard]] Cost of_keys(const std::vector<std::string_view>& keys, Text table) const {
    std::optional<Cost> all;
    for (const std::string_view key : keys)
      for (const FactRow* fact : find_facts(dialect_, key, version_, traits_.of(table))) {
        const Cost one{table, fact->lock, fact->others, fact->blocked, fact->work, asserts_ ? fact->clause : std::string_view(), fact->moment};
        all = all ? both(*all, one, dialect_) : one;
      }
    Cost cost = all.value_or(Cost{});
    cost.origin = traits_.former(table);
    cost.passes = 1;
    return cost;
  }

  const Dialect& dialect_;
  Version version_;
  bool asserts_;
  const TableTraits& traits_;
};

std::optional<TableSize> larger(const std::optional<TableSize>& one, const std::optional<TableSize>& other) {
  if (!one || !other) return one ? one : other;
  return one->rows >= other->rows ? one : other;
}

void collect_traits(const std::vector<Step>& steps, State state, TableTraits& traits) {
  for (const Step& step : steps) {
    traits.see(state, table_of(step.forward));
    if (state.apply(step.forward)) return;
    traits.follow(step.forward);
    traits.see(state, table_of(step.forward));
  }
}

// The way back of the step that `state` has just run. Where it is several operations, each finds what the one before it has left.
void cost_back(Step& step, State& state, const Costing& costing, const std::unordered_set<Text>& made) {
  Text again;  // a table that comes again
  const bool several = step.reverse.size() > 1;
  for (const Operation& operation : step.reverse) {
    const bool unused = !again.empty() && table_of(operation) == again;
    step.reverse_costs.push_back(unused ? Cost{} : costing.cost(operation, state, made));
    if (const auto* create = std::get_if<CreateTable>(&operation)) again = create->table->name;
    if (several && state.apply(operation)) return;
  }
  if (step.reverse_joined) step.reverse_costs[0] = step.reverse_costs[1] = costing.replacement(step.forward);
  if (several && state.apply(step.forward)) return;
}

// Both ways are one statement of the two steps; the first of them has its way back after that of the second one.
void cost_replacement(Step& drop, Step& add, const Costing& costing) {
  drop.cost = add.cost = costing.replacement(add.forward);
  drop.reverse_costs.front() = add.reverse_costs.front() = add.cost;
}

}  // namespace

Cost both(const Cost& one, const Cost& other, const Dialect& dialect) {
  // A server that is told how to go about it goes one way for the whole statement: what takes longest says how it locks.
  const bool one_way = !dialect.clauses.empty() && one.work != other.work;
  Cost all = (one_way ? one.work > other.work : one.blocked >= other.blocked && !one.lock.empty()) ? one : other;
  if (!one_way) all.blocked = std::max(one.blocked, other.blocked);
  all.moment = std::max(one.moment, other.moment);
  if (all.others.empty()) all.others = one.others.empty() ? other.others : one.others;
  all.work = std::max(one.work, other.work);
  all.origin = one.origin.empty() ? other.origin : one.origin;
  all.size = larger(one.size, other.size);
  // Indexes are built one by one, and rows changed one update after the other; a table that is copied is copied once.
  const bool adds = one.work == other.work && (one.work == Work::build || one.work == Work::rows);
  all.passes = adds ? one.passes + other.passes : one.work >= other.work ? one.passes : other.passes;
  const auto rank = [&](const Cost& cost) {
    const auto found = std::find(dialect.clauses.begin(), dialect.clauses.end(), cost.clause);
    return found - dialect.clauses.begin();  // what asserts nothing ranks last
  };
  all.clause = rank(one) >= rank(other) ? one.clause : other.clause;
  return all;
}

void cost_steps(Plan& plan, const Schema& before, const Capabilities& capabilities, const std::unordered_set<Text>& lasting) {
  TableTraits traits(*plan.dialect);
  if (plan.dialect->table_traits != nullptr) collect_traits(plan.steps, State(before, capabilities), traits);
  traits.rewind();
  const Costing costing(plan, capabilities, traits);
  State state(before, capabilities);
  std::unordered_set<Text> made;
  for (std::size_t i = 0; i < plan.steps.size(); ++i) {
    Step& step = plan.steps[i];
    step.cost = costing.cost(step.forward, state, made);
    if (const auto* create = std::get_if<CreateTable>(&step.forward); create != nullptr && !lasting.contains(create->table->name))
      made.insert(create->table->name);
    if (state.apply(step.forward)) return;
    traits.follow(step.forward);
    cost_back(step, state, costing, made);
    if (step.joined && replaces_column(plan.steps[i - 1].forward, step.forward)) cost_replacement(plan.steps[i - 1], step, costing);
  }
}

}  // namespace schemac
