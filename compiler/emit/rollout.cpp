// The files of a rollout: flags and moves in one store, comparisons in both, pages and the file for machines beside them.
#include "compiler/emit/rollout.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <tuple>

#include "compiler/emit/kit.hpp"

namespace schemac {
namespace {

class RolloutWriter {
 public:
  RolloutWriter(const RolloutPlan& plan, const TemplateStore& templates, const Inputs& inputs, Sink& sink)
      : plan_(plan),
        inputs_(inputs),
        source_(templates.content(), *plan.store(Store::source).dialect, sink),
        target_(templates.content(), *plan.store(Store::target).dialect, sink) {}

  std::optional<Artifacts> write() {
    add_flags();
    for (const Store store : {Store::source, Store::target}) add_comparison(store);
    add_pages();
    if (!good_) return std::nullopt;
    artifacts_.files.push_back({"rollout.json", rollout_json(plan_, digests_of(inputs_, used_templates(), artifacts_))});
    return std::move(artifacts_);
  }

 private:
  [[nodiscard]] const Renderer& renderer(Store store) const { return store == Store::source ? source_ : target_; }

  // Of both stores, in order of folder and name.
  [[nodiscard]] std::vector<const Template*> used_templates() const {
    std::vector<const Template*> used = source_.used();
    const std::vector<const Template*> more = target_.used();
    used.insert(used.end(), more.begin(), more.end());
    const auto place = [](const Template* each) { return std::tie(each->folder, each->name); };
    std::sort(used.begin(), used.end(), [&](const Template* left, const Template* right) { return place(left) < place(right); });
    used.erase(std::unique(used.begin(), used.end()), used.end());
    return used;
  }

  void add_script(Store store, std::string_view name, std::string_view text, const Value& context) {
    std::optional<std::string> bytes = write_file_of(text, context, renderer(store));
    good_ &= bytes.has_value();
    // Empty where the server has nothing to be told.
    if (bytes && !bytes->empty()) artifacts_.files.push_back({fmt::format("{}/{}.sql", store_name(store), name), std::move(*bytes)});
  }

  void add_flags() {
    const Store store = plan_.flags;
    const Value context = rollout_context(plan_, store);
    add_script(store, "flags", "rollout_flags.sql", context);
    for (std::size_t phase = 2; phase <= rollout_phase_count; ++phase) {
      add_script(store, fmt::format("gate_{}", phase), "rollout_gate.sql", gate_context(plan_, phase));
      add_script(store, fmt::format("advance_{}", phase), "rollout_move.sql", move_context(plan_, Move::advance, phase));
    }
    for (std::size_t phase = 1; phase < rollout_phase_count; ++phase)
      add_script(store, fmt::format("back_{}", phase), "rollout_move.sql", move_context(plan_, Move::back, phase));
    add_script(store, "emergency_rollback", "rollout_move.sql", move_context(plan_, Move::emergency, 1));
    add_script(store, "drop_flags", "rollout_drop.sql", context);
  }

  void add_comparison(Store store) {
    const Value context = compare_context(plan_, store);
    add_script(store, "compare", "rollout_compare.sql", context);
    add_script(store, "rows", "rollout_rows.sql", context);
    const bool counts = std::any_of(plan_.tables.begin(), plan_.tables.end(),
                                    [&](const ComparedTable& each) { return !each.counted[static_cast<std::size_t>(store)].empty(); });
    if (counts) add_script(store, "counters", "rollout_counters.sql", context);
  }

  void add_page(std::string name, std::string_view text, const Value& context) {
    const std::optional<Rendered> rendered = source_.render(text, context);
    good_ &= rendered.has_value();
    if (rendered) artifacts_.files.push_back({std::move(name), fmt::format("{}\n", fmt::join(*rendered, "\n"))});
  }

  [[nodiscard]] bool has_file(std::string_view name) const {
    return std::any_of(artifacts_.files.begin(), artifacts_.files.end(), [&](const Artifact& each) { return each.name == name; });
  }

  // A template of the store that gives one text.
  std::string text_of(Store store, std::string_view name) {
    const std::optional<Rendered> rendered = renderer(store).render(name, rollout_context(plan_, store));
    good_ &= rendered.has_value();
    return rendered ? fmt::format("{}", fmt::join(*rendered, "\n")) : std::string();
  }

  void add_pages() {
    const PageTexts texts{text_of(plan_.flags, "rollout_report.sql"), text_of(Store::source, "rollout_client.sql"),
                          text_of(Store::target, "rollout_client.sql"), has_file("target/counters.sql")};
    add_page("README.md", "rollout.md", rollout_page_context(plan_, inputs_.version, texts));
    for (std::size_t phase = 1; phase <= rollout_phase_count; ++phase)
      add_page(fmt::format("phase_{}_{}.md", phase, rollout_phase_names[phase - 1]), "rollout_phase.md",
               phase_page_context(plan_, inputs_.version, texts, phase));
  }

  const RolloutPlan& plan_;
  const Inputs& inputs_;
  Renderer source_;
  Renderer target_;
  Artifacts artifacts_;
  bool good_ = true;
};

}  // namespace

std::optional<Artifacts> emit_rollout(const RolloutPlan& plan, const TemplateStore& templates, const Inputs& inputs, Sink& sink) {
  return RolloutWriter(plan, templates, inputs, sink).write();
}

}  // namespace schemac
