// What of a change the catalogue shows at once, and what only later or not at all.
#include "compiler/plan/fact_turns.hpp"

#include <algorithm>

namespace schemac {
namespace {

// A constraint comes and goes whether or not it is validated, which one that comes online is only later. Only validation itself is told by it.
void tell_by_existence(std::vector<Fact>& facts, const std::vector<Fact>& others) {
  for (Fact& fact : facts) {
    const auto turns = [&](const Fact& other) { return other.kind == fact.kind && other.name == fact.name && other.flag != fact.flag; };
    if (is_constraint(fact) && std::none_of(others.begin(), others.end(), turns)) fact.any = fact.flag = true;
  }
}

bool speaks_of(const std::vector<Fact>& facts, FactKind kind, Text name) {
  return std::any_of(facts.begin(), facts.end(), [&](const Fact& fact) { return fact.kind == kind && fact.name == name; });
}

// Of a column that was or will be computed, or counts by itself, the catalogue may say the same of a default as before.
void leave_out_defaults(std::vector<Fact>& facts, const std::vector<Fact>& others) {
  std::erase_if(facts, [&](const Fact& fact) {
    return fact.kind == FactKind::column_default && speaks_of(others, FactKind::column, fact.name) &&
           !speaks_of(others, FactKind::column_default, fact.name);
  });
}

// An index that goes is there until nothing of it is: one whose removal has stopped is no longer whole.
void tell_by_rests(std::vector<Fact>& facts, Turning turning) {
  std::vector<Fact> told;
  for (Fact& fact : facts) {
    if (fact.kind != FactKind::index) {
      told.push_back(std::move(fact));
      continue;
    }
    Fact rest = fact;
    rest.any = true;
    if (turning == Turning::goes) std::swap(fact, rest);
    told.push_back(std::move(fact));
    told.push_back(std::move(rest));
  }
  facts = std::move(told);
}

}  // namespace

bool is_constraint(const Fact& fact) { return fact.kind == FactKind::check || fact.kind == FactKind::foreign_key; }

void settle_turns(std::vector<Fact>& before, std::vector<Fact>& after) {
  const std::vector<Fact> former = before;
  tell_by_existence(before, after);
  tell_by_existence(after, former);
  leave_out_defaults(before, after);
  leave_out_defaults(after, former);
  tell_by_rests(before, Turning::goes);
  tell_by_rests(after, Turning::comes);
}

bool tells_little(const Fact& fact, Turning turning, const std::vector<Fact>& others) {
  if (fact.kind == FactKind::index) return fact.any != (turning == Turning::goes);
  return fact.kind == FactKind::column_default && !speaks_of(others, FactKind::column, fact.name);
}

}  // namespace schemac
