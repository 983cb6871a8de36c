// Settings and tools, looked up in the dialect's data.
#include "compiler/emit/big_table.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "compiler/base/contains.hpp"
#include "compiler/dialect/version.hpp"
#include "compiler/emit/comment_text.hpp"
#include "compiler/emit/estimate.hpp"
#include "compiler/emit/script.hpp"
#include "compiler/emit/shell_word.hpp"
#include "compiler/emit/title.hpp"
#include "compiler/model/dotted_name.hpp"
#include "compiler/plan/obstacles.hpp"
#include "compiler/plan/row_checks.hpp"

namespace schemac {
namespace {

bool is_big(const Cost& cost) { return cost.size && cost.size->big; }

std::string_view use_word(SettingUse use) {
  constexpr std::array<std::string_view, 3> words{"advice", "session", "server"};
  return words[static_cast<std::size_t>(use)];
}

Value setting_value(const WorkSetting& setting) {
  return Value::map().set("name", setting.name).set("value", setting.value).set("scope", use_word(setting.use)).set("why", setting.why);
}

Value tool_value(const OnlineTool& tool, const std::vector<Obstacle>& obstacles) {
  Value::List reasons;
  for (const Obstacle obstacle : obstacles)
    for (const ToolObstacle& row : tool.obstacles)
      if (row.obstacle == obstacle) reasons.emplace_back(shell_word(row.reason));
  return Value::map().set("name", tool.name).set("reasons", std::move(reasons));
}

class ToolSteps {
 public:
  ToolSteps(const Plan& plan, const std::vector<Section>& sections, const State& start) : plan_(plan), sections_(sections), state_(start) {
    for (const RowCheck& check : row_checks(plan, Names::of_step)) checked_.push_back(check.step);
  }

  std::optional<Value> write() {
    for (const Section& section : sections_) {
      const bool forward = wants_tool(plan_, section.cost);
      const bool back = wants_tool(plan_, section.reverse_cost);
      if (!forward && !back) {
        run(section);
        continue;
      }
      const State before = state_;
      run(section);
      if (forward) forward_.push_back(step_value(section, Way::forward, before, state_));
      if (back) back_.push_back(step_value(section, Way::rollback, state_, before));
    }
    if (forward_.empty() && back_.empty()) return std::nullopt;
    std::reverse(back_.begin(), back_.end());
    forward_.insert(forward_.end(), std::make_move_iterator(back_.begin()), std::make_move_iterator(back_.end()));
    Value context = Value::map();
    context.set("dialect", plan_.dialect->title).set("version", version_text(plan_.version));
    return context.set("steps", std::move(forward_));
  }

 private:
  void run(const Section& section) {
    for (std::size_t i = section.first; i < section.last; ++i) (void)state_.apply(plan_.steps[i].forward);
  }

  [[nodiscard]] bool refuses_rows(const Section& section, Way way) const {
    for (std::size_t i = section.first; i < section.last; ++i)
      if (way == Way::forward ? contains(checked_, i + 1) : !plan_.steps[i].failure.empty()) return true;
    return false;
  }

  [[nodiscard]] std::vector<Obstacle> obstacles(const Section& section, Way way, Text table, const State& before, const State& after) const {
    const bool forward = way == Way::forward;
    // An ALTER that refuses rows may have statements before it that look for them.
    const bool refuses = refuses_rows(section, way);
    const bool one_alter = (refuses || (forward ? section.forward : section.reverse).size() == 1) &&
                           (forward ? section.forward_alters : section.reverse_alters).size() == 1;
    ToolTask change{table, {}, refuses, one_alter, before, after};
    for (std::size_t i = section.first; i < section.last; ++i) {
      if (forward) change.operations.push_back(&plan_.steps[i].forward);
      for (const Operation& operation : plan_.steps[i].reverse)
        if (!forward) change.operations.push_back(&operation);
    }
    return obstacles_of(change);
  }

  // `3`, `3-5`, `undo-3`.
  [[nodiscard]] static std::string label_of(const Section& section, Way way) {
    const std::string first = std::to_string(section.first + 1);
    const std::string numbers = section.last - section.first > 1 ? fmt::format("{}-{}", first, section.last) : first;
    return way == Way::forward ? numbers : "undo-" + numbers;
  }

  [[nodiscard]] Value step_value(const Section& section, Way way, const State& before, const State& after) const {
    const Cost& cost = way == Way::forward ? section.cost : section.reverse_cost;
    const std::vector<AlterStatement>& alters = way == Way::forward ? section.forward_alters : section.reverse_alters;
    const Text table = alters.empty() ? cost.table : alters.front().table;
    const std::vector<Obstacle> found = obstacles(section, way, table, before, after);
    Value::List titles;
    for (std::size_t i = section.first; i < section.last; ++i)
      titles.emplace_back(comment_text(way == Way::forward ? operation_title(*plan_.dialect, plan_.steps[i].forward)
                                                           : reverse_title(*plan_.dialect, plan_.steps[i])));
    Value::List tools;
    for (const OnlineTool& tool : plan_.dialect->online_tools) tools.push_back(tool_value(tool, found));
    const auto [database, own] = cut_name(table);
    Value value = Value::map();
    value.set("label", label_of(section, way)).set("titles", std::move(titles)).set("estimate", estimate_value(*plan_.dialect, cost));
    value.set("database", database.empty() ? Value() : Value(shell_word(database))).set("table", shell_word(own));
    value.set("alter", alters.empty() ? Value() : Value(shell_word(fmt::format("{}", fmt::join(alters.front().clauses, ", ")))));
    return value.set("tools", std::move(tools));
  }

  const Plan& plan_;
  const std::vector<Section>& sections_;
  State state_;
  std::vector<std::size_t> checked_;  // steps that the server refuses for some rows
  Value::List forward_;
  Value::List back_;
};

}  // namespace

Value settings_value(const Plan& plan, const Cost& cost, Settings which) {
  Value::List list;
  if (!is_big(cost)) return list;
  const auto rows = plan.dialect->work_settings;
  for (auto row = rows.begin(); row != rows.end(); ++row) {
    const auto stands_in = [&](const WorkSetting& other) {
      return other.name == row->name && other.work == row->work && other.since <= plan.version;
    };
    const bool holds = row->work == cost.work && row->since <= plan.version && std::none_of(row + 1, rows.end(), stands_in);
    if (holds && (which == Settings::all || row->use != SettingUse::advice)) list.push_back(setting_value(*row));
  }
  return list;
}

bool wants_tool(const Plan& plan, const Cost& cost) {
  if (plan.dialect->online_tools.empty() || !is_big(cost)) return false;
  const bool waits = cost.blocked != Blocked::nobody && cost.work != Work::none && cost.work != Work::rows;
  return cost.work == Work::rewrite || waits;
}

std::optional<Value> tools_context(const Plan& plan, const std::vector<Section>& sections, const State& start) {
  const auto wanted = [&](const Section& section) { return wants_tool(plan, section.cost) || wants_tool(plan, section.reverse_cost); };
  if (std::none_of(sections.begin(), sections.end(), wanted)) return std::nullopt;
  return ToolSteps(plan, sections, start).write();
}

Value sample_tools_context(const Dialect& dialect) {
  Value estimate = Value::map();
  estimate.set("rows", "1").set("time", "about a second").set("big", true);
  Value::List tools;
  for (const OnlineTool& tool : dialect.online_tools) tools.push_back(Value::map().set("name", tool.name).set("reasons", Value::List{"'reason'"}));
  Value step = Value::map();
  step.set("label", "1").set("titles", Value::List{"title"}).set("estimate", std::move(estimate)).set("database", "'audit'");
  step.set("table", "'log'").set("alter", "'clause'").set("tools", std::move(tools));
  Value context = Value::map();
  context.set("dialect", dialect.title).set("version", "1");
  return context.set("steps", Value::List{step});
}

}  // namespace schemac
