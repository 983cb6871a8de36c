// A plan as values for the templates of templates/kit.
#include "compiler/emit/page.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <map>

#include "compiler/base/contains.hpp"
#include "compiler/dialect/version.hpp"
#include "compiler/emit/big_table.hpp"
#include "compiler/emit/estimate.hpp"
#include "compiler/emit/page_errors.hpp"
#include "compiler/emit/script.hpp"
#include "compiler/emit/title.hpp"
#include "compiler/plan/effect.hpp"

namespace schemac {
namespace {

// What is worst about a step, the worst first.
enum class Risk : std::uint8_t { destroys, stops, refused, loses, none };

class PageWriter {
 public:
  PageWriter(const Plan& plan, const Markup& markup, const Renderer& renderer)
      : plan_(plan), markup_(markup), renderer_(renderer), capabilities_(capabilities_of(*plan.dialect, plan.version)), risks_(plan.steps.size()) {
    for (std::size_t i = 0; i < plan.steps.size(); ++i) risks_[i] = risk_of(plan.steps[i]);
  }

  Value write(const std::vector<Section>& sections, const Page& page) {
    Value context = Value::map();
    context.set("dialect", markup_.prose(plan_.dialect->title)).set("version", version_text(plan_.version)).set("tool", page.tool);
    context.set("part", page.parts == 0 ? Value() : part(page));
    context.set("total", count(plan_.steps.size())).set("transactional", plan_.transactional);
    context.set("phases", phases()).set("reversals", reversals()).set("work", work());
    context.set("risks", risks()).set("no_return", no_return()).set("sections", section_list(sections));
    context.set("errors", error_list(plan_, markup_)).set("picture", picture(page.picture));
    for (const std::string_view name : {"precheck", "probe", "verify", "gate", "purge"})
      context.set(name, contains(page.files, fmt::format("{}.sql", name)));
    context.set("online_tools", contains(page.files, "online_tools.sh"));
    return context.set("estimates", std::any_of(sections.begin(), sections.end(), [](const Section& section) { return is_estimated(section.cost); }));
  }

 private:
  static bool is_estimated(const Cost& cost) { return cost.size && cost.work != Work::none; }
  static Value count(std::size_t number) { return {static_cast<std::int64_t>(number)}; }
  [[nodiscard]] Value prose(const std::string& text) const { return text.empty() ? Value() : Value(markup_.prose(text)); }

  // A part is a phase: all its steps are of it.
  [[nodiscard]] Value part(const Page& page) const {
    return Value::map().set("number", count(page.part)).set("of", count(page.parts)).set("phase", phase_word(plan_.steps.front().phase));
  }

  [[nodiscard]] Risk risk_of(const Step& step) const {
    if (step.retained.empty() && !effect_of(step.forward, capabilities_, false).loss.empty()) return Risk::destroys;
    if (step.phase == Phase::contract) return Risk::stops;
    if (!step.failure.empty()) return Risk::refused;
    return step.loss.empty() ? Risk::none : Risk::loses;
  }

  static std::string_view risk_word(Risk risk) {
    constexpr std::array<std::string_view, 5> words{"destroys", "stops", "refused", "loses", "none"};
    return words[static_cast<std::size_t>(risk)];
  }

  template <class Word, class Test>
  [[nodiscard]] Value counted(std::size_t kinds, const Word& word, const Test& is) const {
    Value::List list;
    for (std::size_t kind = 0; kind < kinds; ++kind) {
      const auto steps = std::count_if(plan_.steps.begin(), plan_.steps.end(), [&](const Step& step) { return is(step) == kind; });
      if (steps > 0) list.push_back(Value::map().set("word", word(kind)).set("count", static_cast<std::int64_t>(steps)));
    }
    return list;
  }
  [[nodiscard]] Value phases() const {
    return counted(
        3, [](std::size_t kind) { return phase_word(static_cast<Phase>(kind)); },
        [](const Step& step) { return static_cast<std::size_t>(step.phase); });
  }
  [[nodiscard]] Value reversals() const {
    return counted(
        static_cast<std::size_t>(Reversal::lossy) + 1, [](std::size_t kind) { return reversal_word(static_cast<Reversal>(kind)); },
        [](const Step& step) { return static_cast<std::size_t>(step.reversal); });
  }

  // "add column": how many, in the order in which they first come.
  [[nodiscard]] Value work() const {
    std::vector<std::pair<std::string, std::int64_t>> counts;
    std::map<std::string, std::size_t> places;
    for (const Step& step : plan_.steps) {
      const auto [place, fresh] = places.emplace(operation_words(step.forward), counts.size());
      if (fresh) counts.emplace_back(place->first, 0);
      ++counts[place->second].second;
    }
    Value::List list;
    for (const auto& [words, number] : counts) list.push_back(Value::map().set("words", words).set("count", number));
    return list;
  }

  [[nodiscard]] Value step_value(std::size_t index) const {
    const Step& step = plan_.steps[index];
    Value value = Value::map();
    value.set("number", count(index + 1)).set("title", markup_.title(operation_title(*plan_.dialect, step.forward)));
    value.set("undo", markup_.title(reverse_title(*plan_.dialect, step)));
    value.set("phase", phase_word(step.phase)).set("reversal", reversal_word(step.reversal));
    value.set("loss", prose(step.loss)).set("restored", prose(step.restored)).set("failure", prose(step.failure));
    value.set("risk", risk_word(risks_[index])).set("alone", step.transaction != Transaction::shared);
    return value;
  }

  [[nodiscard]] Value risks() const {
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < plan_.steps.size(); ++i)
      if (risks_[i] != Risk::none) order.push_back(i);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t one, std::size_t other) { return risks_[one] < risks_[other]; });
    Value::List list;
    for (const std::size_t i : order) list.push_back(step_value(i));
    return list;
  }

  // The first step that destroys what is there: what was written since a step is lost by many ways back, this by none.
  [[nodiscard]] Value no_return() const {
    const auto found = std::find(risks_.begin(), risks_.end(), Risk::destroys);
    return found == risks_.end() ? Value() : step_value(static_cast<std::size_t>(found - risks_.begin()));
  }

  // As a client takes them, without the last line's end. What cannot be rendered was refused with the scripts.
  [[nodiscard]] std::string script_of(const std::vector<std::string>& statements) const {
    std::string text;
    for (const std::string& each : statements) text += ended_statement(each, renderer_).value_or(std::string());
    if (!text.empty()) text.pop_back();
    return text;
  }

  [[nodiscard]] Value settings(const Cost& cost) const {
    Value::List list;
    const Value found = settings_value(plan_, cost, Settings::all);
    for (const Value& each : *found.list()) {
      const auto word = [&](std::string_view key) -> const std::string& { return *each.find(key)->string(); };
      Value value = Value::map();
      value.set("name", markup_.title(word("name"))).set("value", markup_.prose(word("value")));
      list.push_back(value.set("scope", word("scope")).set("why", markup_.prose(word("why"))));
    }
    return list;
  }

  // Null where nobody can be in the way.
  [[nodiscard]] Value cost_value(const Cost& cost) const {
    if (!is_noticed(cost)) return {};
    Value value = Value::map();
    value.set("moment", cost.moment == Blocked::nobody ? Value() : Value(blocked_word(cost.moment)));
    value.set("lock", prose(std::string(cost.lock))).set("table", prose(cost.table.str())).set("others", prose(std::string(cost.others)));
    value.set("blocks", blocked_word(cost.blocked)).set("work", cost.work == Work::none ? Value() : Value(work_word(cost.work)));
    value.set("estimate", estimate_value(*plan_.dialect, cost)).set("settings", settings(cost));
    return value.set("tools", wants_tool(plan_, cost));
  }

  [[nodiscard]] Value cost_values(const std::vector<Cost>& costs) const {
    Value::List list;
    for (const Cost& cost : costs) list.push_back(cost_value(cost));
    return list;
  }

  [[nodiscard]] Value section_list(const std::vector<Section>& sections) const {
    Value::List list;
    for (const Section& section : sections) {
      Value::List steps;
      for (std::size_t i = section.first; i < section.last; ++i) steps.push_back(step_value(i));
      const std::string forward = script_of(section.forward);
      const std::string reverse = script_of(section.reverse);
      Value value = Value::map();
      value.set("first", count(section.first + 1)).set("last", count(section.last)).set("steps", std::move(steps));
      value.set("cost", cost_value(section.cost)).set("undo_cost", cost_value(section.reverse_cost));
      value.set("costs", cost_values(section.costs)).set("undo_costs", cost_values(section.reverse_costs));
      value.set("batches", batch_rows(plan_, section, Way::forward)).set("undo_batches", batch_rows(plan_, section, Way::rollback));
      value.set("forward", markup_.code(forward)).set("reverse", markup_.code(reverse));
      value.set("forward_fence", markdown_fence(forward)).set("reverse_fence", markdown_fence(reverse));
      list.push_back(std::move(value));
    }
    return list;
  }

  static std::string_view mark_word(Mark mark) {
    constexpr std::array<std::string_view, 4> words{"same", "added", "changed", "gone"};
    return words[static_cast<std::size_t>(mark)];
  }

  [[nodiscard]] Value box_value(const PictureBox& box) const {
    Value::List lines;
    for (const PictureLine& line : box.lines)
      lines.push_back(Value::map().set("text", markup_.prose(line.text)).set("mark", mark_word(line.mark)).set("y", std::int64_t{line.y}));
    Value value = Value::map();
    value.set("title", markup_.prose(box.title)).set("mark", mark_word(box.mark)).set("view", box.view);
    value.set("x", std::int64_t{box.x}).set("y", std::int64_t{box.y}).set("width", std::int64_t{box.width}).set("height", std::int64_t{box.height});
    value.set("text_x", std::int64_t{box.x + 12}).set("title_y", std::int64_t{box.y + 20}).set("rule_y", std::int64_t{box.y + 30});
    value.set("right", std::int64_t{box.x + box.width}).set("mark_x", std::int64_t{box.x + box.width - 12}).set("lines", std::move(lines));
    return value;
  }

  // Null where there is nothing to show.
  [[nodiscard]] Value picture(const Picture* picture) const {
    if (picture == nullptr || picture->boxes.empty()) return {};
    Value::List boxes;
    for (const PictureBox& box : picture->boxes) boxes.push_back(box_value(box));
    Value::List edges;
    for (const PictureEdge& edge : picture->edges)
      edges.push_back(
          Value::map().set("path", edge.path).set("title", markup_.prose(edge.title)).set("reads", edge.reads).set("mark", mark_word(edge.mark)));
    Value value = Value::map();
    value.set("width", std::int64_t{picture->width}).set("height", std::int64_t{picture->height}).set("hidden", count(picture->hidden));
    value.set("boxes", std::move(boxes)).set("edges", std::move(edges));
    return value;
  }

  const Plan& plan_;
  const Markup& markup_;
  const Renderer& renderer_;
  Capabilities capabilities_;
  std::vector<Risk> risks_;
};

}  // namespace

Value page_context(const Plan& plan, const std::vector<Section>& sections, const Page& page, const Markup& markup, const Renderer& renderer) {
  return PageWriter(plan, markup, renderer).write(sections, page);
}

}  // namespace schemac
