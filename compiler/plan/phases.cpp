// Steps change places only where their footprints do not meet, so that each finds what it needs; replay proves it.
#include "compiler/plan/phases.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <unordered_map>

#include "compiler/plan/builder.hpp"
#include "compiler/plan/footprint.hpp"
#include "compiler/plan/planner.hpp"
#include "compiler/plan/survey.hpp"

namespace schemac {
namespace {

// The object of the survey that a step takes out or puts back, where OLD and NEW both have it.
class TakenOut {
 public:
  explicit TakenOut(const Survey& survey) : survey_(survey) {}

  const void* operator()(const DropCheck& op) const { return in_table(op.table, op.check->name, &TablePair::checks); }
  const void* operator()(const AddCheck& op) const { return in_table(op.table, op.check->name, &TablePair::checks); }
  const void* operator()(const DropIndex& op) const { return in_table(op.table, op.index->name, &TablePair::indexes); }
  const void* operator()(const AddIndex& op) const { return in_table(op.table, op.index->name, &TablePair::indexes); }
  const void* operator()(const DropUniqueKey& op) const { return in_table(op.table, op.key->name, &TablePair::unique_keys); }
  const void* operator()(const AddUniqueKey& op) const { return in_table(op.table, op.key->name, &TablePair::unique_keys); }
  const void* operator()(const DropForeignKey& op) const { return in_table(op.table, op.key->name, &TablePair::foreign_keys); }
  const void* operator()(const AddForeignKey& op) const { return in_table(op.table, op.key->name, &TablePair::foreign_keys); }
  const void* operator()(const DropExclusion& op) const { return in_table(op.table, op.exclusion->name, &TablePair::exclusions); }
  const void* operator()(const AddExclusion& op) const { return in_table(op.table, op.exclusion->name, &TablePair::exclusions); }
  const void* operator()(const DropColumn& op) const { return in_table(op.table, op.column->name, &TablePair::columns); }
  const void* operator()(const AddColumn& op) const { return in_table(op.table, op.column->name, &TablePair::columns); }
  const void* operator()(const DropPrimaryKey& op) const { return primary_key(op.table); }
  const void* operator()(const AddPrimaryKey& op) const { return primary_key(op.table); }
  const void* operator()(const DropTouch& op) const { return pair_of(op.table); }
  const void* operator()(const CreateTouch& op) const { return pair_of(op.table); }
  const void* operator()(const DropView& op) const {
    return among(survey_.views, [&](const View& view) { return view.name == op.view->name; });
  }
  const void* operator()(const CreateView& op) const {
    return among(survey_.views, [&](const View& view) { return view.name == op.view->name; });
  }
  const void* operator()(const DropObject& op) const { return object(object_id(*op.object)); }
  const void* operator()(const CreateObject& op) const { return object(object_id(*op.object)); }
  template <class Other>
  const void* operator()(const Other&) const {
    return nullptr;
  }

 private:
  template <class List, class Test>
  static const void* among(const List& list, const Test& is) {
    const auto found =
        std::find_if(list.begin(), list.end(), [&](const auto& pair) { return pair.stays() && (is(*pair.before) || is(*pair.after)); });
    return found == list.end() ? nullptr : &*found;
  }
  // Steps before the renames speak of OLD's names, later ones of NEW's.
  template <class Key>
  [[nodiscard]] const void* in_table(Text table, Text name, std::vector<Key> TablePair::*list) const {
    for (const TablePair* pair : {survey_.old_table(table), survey_.new_table(table)})
      if (pair != nullptr)
        if (const void* found = among(pair->*list, [&](const auto& value) { return value.name == name; })) return found;
    return nullptr;
  }
  [[nodiscard]] const void* pair_of(Text table) const {
    for (const TablePair* pair : {survey_.old_table(table), survey_.new_table(table)})
      if (pair != nullptr && pair->stays()) return pair;
    return nullptr;
  }
  [[nodiscard]] const void* primary_key(Text table) const {
    for (const TablePair* pair : {survey_.old_table(table), survey_.new_table(table)})
      if (pair != nullptr && pair->primary_key && pair->primary_key->stays()) return &*pair->primary_key;
    return nullptr;
  }
  [[nodiscard]] const void* object(Text id) const {
    return among(survey_.objects, [&](const Object& object) { return object_id(object) == id; });
  }

  const Survey& survey_;
};

Phase later(Phase one, Phase other) { return std::max(one, other); }

// The latest phase of the steps so far that read, and that wrote, a part.
class Ledger {
 public:
  // The earliest phase in which a step with this trace may stand.
  [[nodiscard]] Phase least(const Trace& trace) const {
    Phase phase = asked(everything_, trace.writes);
    if (trace.place.empty()) return later(phase, asked(any_, trace.writes));
    const auto place = places_.find(trace.place);
    if (place == places_.end()) return phase;
    if (trace.part.empty()) return later(phase, asked(place->second.any, trace.writes));
    phase = later(phase, asked(place->second.whole, trace.writes));
    const auto part = place->second.parts.find(trace.part);
    return part == place->second.parts.end() ? phase : later(phase, asked(part->second, trace.writes));
  }

  void note(const Trace& trace, Phase phase) {
    raise(any_, trace.writes, phase);
    if (trace.place.empty()) return raise(everything_, trace.writes, phase);
    Place& place = places_[trace.place];
    raise(place.any, trace.writes, phase);
    raise(trace.part.empty() ? place.whole : place.parts[trace.part], trace.writes, phase);
  }

 private:
  struct Level {
    Phase read{};
    Phase written{};
  };
  struct Place {
    Level whole;
    Level any;
    std::unordered_map<std::string, Level> parts;
  };
  static Phase asked(const Level& level, bool writes) { return writes ? later(level.read, level.written) : level.written; }
  static void raise(Level& level, bool writes, Phase phase) {
    Phase& of = writes ? level.written : level.read;
    of = later(of, phase);
  }

  Level everything_;
  Level any_;
  std::unordered_map<std::string, Place> places_;
};

class Sorter {
 public:
  Sorter(const Plan& plan, const Survey& survey) : phases_(plan.steps.size()), groups_(plan.steps.size(), nullptr), bound_(plan.steps.size(), 0) {
    const TakenOut taken_out(survey);
    for (std::size_t i = 0; i < plan.steps.size(); ++i) {
      phases_[i] = plan.steps[i].phase;
      groups_[i] = std::visit(taken_out, plan.steps[i].forward);
      // Clauses of different kinds stand in one statement because the server wants them at once.
      bound_[i] = i > 0 && plan.steps[i].joined && plan.steps[i].forward.index() != plan.steps[i - 1].forward.index() ? 1 : 0;
      traces_.push_back(traces_of(plan.steps[i], groups_[i] != nullptr));
    }
  }

  std::vector<Phase> sort() {
    // Phases only ever rise, and there are three.
    for (bool raised = true; raised;) {
      raised = raise_by_needs();
      raised = raise_groups() || raised;
      raised = raise_bound() || raised;
    }
    return phases_;
  }

 private:
  static std::vector<Trace> traces_of(const Step& step, bool taken_out) {
    std::vector<Trace> traces = footprint_of(step.forward);
    for (const Operation& operation : step.reverse) {
      std::vector<Trace> more = footprint_of(operation);
      std::move(more.begin(), more.end(), std::back_inserter(traces));
    }
    if (taken_out && !operation_table(step.forward).empty())
      traces.push_back({place_of_table(operation_table(step.forward)), std::string(shape_part), true});
    return traces;
  }

  bool raise_by_needs() {
    Ledger ledger;
    bool raised = false;
    for (std::size_t i = 0; i < phases_.size(); ++i) {
      Phase phase = phases_[i];
      for (const Trace& trace : traces_[i]) phase = later(phase, ledger.least(trace));
      for (const Trace& trace : traces_[i]) ledger.note(trace, phase);
      raised |= phase != phases_[i];
      phases_[i] = phase;
    }
    return raised;
  }

  // Between the phases an object is there, or it is gone for good.
  bool raise_groups() {
    std::unordered_map<const void*, Phase> latest;
    for (std::size_t i = 0; i < phases_.size(); ++i)
      if (groups_[i] != nullptr) latest[groups_[i]] = later(latest[groups_[i]], phases_[i]);
    bool raised = false;
    for (std::size_t i = 0; i < phases_.size(); ++i) {
      if (groups_[i] == nullptr || latest.at(groups_[i]) == phases_[i]) continue;
      phases_[i] = latest.at(groups_[i]);
      raised = true;
    }
    return raised;
  }

  bool raise_bound() {
    bool raised = false;
    for (std::size_t i = 1; i < phases_.size(); ++i) {
      if (bound_[i] == 0 || phases_[i - 1] == phases_[i]) continue;
      phases_[i - 1] = phases_[i] = later(phases_[i - 1], phases_[i]);
      raised = true;
    }
    return raised;
  }

  std::vector<Phase> phases_;
  std::vector<const void*> groups_;
  std::vector<char> bound_;
  std::vector<std::vector<Trace>> traces_;
};

// Between the phases a new application writes to where values went, and to nowhere else: then the gate looks, and a person decides.
Plan without_checks(Plan plan) {
  std::erase_if(plan.steps, [](const Step& step) { return std::holds_alternative<CheckCarried>(step.forward) && step.retained.empty(); });
  return plan;
}

}  // namespace

Plan in_order_of_phases(const Plan& whole, const Schema& before, const Schema& after, const Changes& changes) {
  const Plan plan = without_checks(whole);
  const std::vector<Phase> phases = Sorter(plan, survey_of(before, after, changes)).sort();
  Plan sorted{plan.dialect, plan.version, {}, plan.transactional, plan.purge};
  for (const Phase phase : {Phase::expand, Phase::migrate, Phase::contract})
    for (std::size_t i = 0; i < plan.steps.size(); ++i) {
      if (phases[i] != phase) continue;
      Step step = plan.steps[i];
      step.phase = phase;
      // A clause goes on with the statement of the step before it only where that is still before it.
      step.joined = step.joined && i > 0 && phases[i - 1] == phase;
      sorted.steps.push_back(std::move(step));
    }
  return sorted;
}

std::vector<Plan> phases_of(const Plan& plan) {
  std::vector<Plan> phases;
  for (const Step& step : plan.steps) {
    if (phases.empty() || phases.back().steps.back().phase != step.phase) phases.push_back({plan.dialect, plan.version, {}, plan.transactional});
    phases.back().steps.push_back(step);
  }
  if (!phases.empty()) phases.back().purge = plan.purge;
  return phases;
}

std::vector<std::string> missing_after_expand(const Plan& plan, const Schema& before) {
  State state(before, capabilities_of(*plan.dialect, plan.version));
  std::vector<std::string> missing;
  for (const Step& step : plan.steps) {
    if (step.phase != Phase::expand) break;
    if (const auto fault = state.apply(step.forward)) return {*fault};
  }
  for (const auto& entry : before.tables) {
    const Table* table = state.table(entry.name);
    if (table == nullptr) missing.push_back(fmt::format("table {} is gone after phase expand", entry.name.view()));
    for (const Column& column : entry.value->columns)
      if (table != nullptr && !table->columns.contains(column.name))
        missing.push_back(fmt::format("column {}.{} is gone after phase expand", entry.name.view(), column.name.view()));
  }
  for (const auto& entry : before.views)
    if (state.view(entry.name) == nullptr) missing.push_back(fmt::format("view {} is gone after phase expand", entry.name.view()));
  return missing;
}

State state_after(State start, const Plan& plan) {
  for (const Step& step : plan.steps) (void)start.apply(step.forward);
  return start;
}

}  // namespace schemac
