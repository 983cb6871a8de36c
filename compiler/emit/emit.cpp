// A plan to its artifacts.
#include "compiler/emit/emit.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "compiler/emit/big_table.hpp"
#include "compiler/emit/kit.hpp"
#include "compiler/emit/page.hpp"
#include "compiler/emit/picture.hpp"
#include "compiler/emit/plan_json.hpp"
#include "compiler/emit/progress.hpp"
#include "compiler/emit/render.hpp"
#include "compiler/emit/rerunnable.hpp"
#include "compiler/emit/script.hpp"
#include "compiler/emit/statements.hpp"
#include "compiler/plan/phases.hpp"
#include "compiler/plan/state.hpp"

namespace schemac {

const std::string& Artifacts::file(std::string_view name) const {
  return std::find_if(files.begin(), files.end(), [&](const Artifact& each) { return each.name == name; })->bytes;
}

namespace {

class PageMaker {
 public:
  PageMaker(const Plan& plan, const std::vector<Section>& sections, const EmitOptions& options, const Renderer& renderer)
      : plan_(plan), sections_(sections), options_(options), renderer_(renderer) {}

  // Appends the page, which sees what stands in `artifacts` so far.
  bool add(Artifacts& artifacts, const std::string& name, const Markup& markup, const Picture* picture = nullptr) const {
    Page page{options_.inputs.version, {}, picture, options_.part, options_.parts};
    for (const Artifact& each : artifacts.files) page.files.push_back(each.name);
    const std::optional<Rendered> rendered = renderer_.render(name, page_context(plan_, sections_, page, markup, renderer_));
    if (!rendered) return false;
    artifacts.files.push_back({name, fmt::format("{}\n", fmt::join(*rendered, "\n"))});
    return true;
  }

 private:
  const Plan& plan_;
  const std::vector<Section>& sections_;
  const EmitOptions& options_;
  const Renderer& renderer_;
};

// What the part before must have reached, then what this one wants to find.
std::string gate_of(const std::string& proof_before, const Artifacts& artifacts) {
  const auto precheck =
      std::find_if(artifacts.files.begin(), artifacts.files.end(), [](const Artifact& each) { return each.name == "precheck.sql"; });
  return precheck == artifacts.files.end() ? proof_before : fmt::format("{}\n{}", proof_before, precheck->bytes);
}

class KitWriter {
 public:
  KitWriter(const Plan& plan, const TemplateStore& templates, const EmitOptions& options, Sink& sink)
      : plan_(plan), options_(options), sink_(sink), templates_(templates.content()), renderer_(templates_, *plan.dialect, sink) {}

  std::optional<Artifacts> write() {
    sections_ = render_sections(plan_, renderer_, templates_, options_.rerunnable ? Guarding::rerunnable : Guarding::plain);
    if (!sections_ || !add_script("forward.sql", Way::forward) || !add_script("rollback.sql", Way::rollback)) return std::nullopt;
    if (options_.whole_kit && (!add_readers() || !add_tools())) return std::nullopt;
    if (!options_.proof_before.empty()) add("gate.sql", gate_of(options_.proof_before, artifacts_));
    if (!add_pages()) return std::nullopt;
    if (options_.whole_kit) add("plan.json", plan_json(plan_, *sections_, digests_of(options_.inputs, renderer_.used(), artifacts_)));
    return std::move(artifacts_);
  }

 private:
  void add(std::string name, std::string bytes) { artifacts_.files.push_back({std::move(name), std::move(bytes)}); }

  bool add_script(std::string name, Way way) {
    std::optional<Value> progress;
    if (options_.rerunnable) {
      const Course course = course_of(plan_, *sections_, way, way == Way::forward ? *options_.start : *options_.end);
      if (!tells_all(plan_, course, *options_.sides, sink_)) return false;
      progress = progress_context(plan_, course, way, renderer_);
      if (!progress) return false;
    }
    std::optional<std::string> script = write_script(plan_, *sections_, way, renderer_, progress ? &*progress : nullptr);
    if (script) add(std::move(name), std::move(*script));
    return script.has_value();
  }

  bool add_file(std::string name, std::string_view text, const std::optional<Value>& context) {
    std::optional<std::string> bytes = context ? write_file_of(text, *context, renderer_) : std::nullopt;
    if (bytes) add(std::move(name), std::move(*bytes));
    return bytes.has_value();
  }

  // The scripts that only read.
  bool add_readers() {
    const Course course = course_of(plan_, *sections_, Way::forward, *options_.start);
    bool good = add_file("probe.sql", "kit_probe.sql", progress_context(plan_, course, Way::forward, renderer_));
    for (const auto& [name, moment] : {std::pair("precheck", "before"), std::pair("verify", "after")}) {
      const bool after = std::string_view(moment) == "after";
      const std::vector<FillToVerify> fills = after ? fills_to_verify(plan_, *options_.end) : std::vector<FillToVerify>();
      std::optional<Value> context = checks_context(plan_, course, moment, fills, renderer_);
      good = good && add_file(fmt::format("{}.sql", name), "kit_checks.sql", context);
      if (context) context->set("fails", true);
      good = good && add_file(fmt::format("{}_fail.sql", name), "kit_checks.sql", context);
    }
    if (!plan_.purge.empty()) good = good && add_file("purge.sql", "kit_purge.sql", purge_context(plan_));
    return good;
  }

  // Commands for tools, where a step wants one.
  bool add_tools() {
    const std::optional<Value> context = tools_context(plan_, *sections_, *options_.start);
    if (!context) return true;
    const std::optional<Rendered> rendered = renderer_.render("online_tools.sh", *context);
    if (rendered) add("online_tools.sh", fmt::format("{}\n", fmt::join(*rendered, "\n")));
    return rendered.has_value();
  }

  bool add_pages() {
    const PageMaker pages(plan_, *sections_, options_, renderer_);
    if (options_.summary && !pages.add(artifacts_, "summary.md", markdown)) return false;
    if (!options_.whole_kit) return true;
    const Picture picture = options_.sides == nullptr ? Picture() : picture_of(*options_.sides);
    return pages.add(artifacts_, "runbook.md", markdown) && pages.add(artifacts_, "report.html", html, &picture);
  }

  const Plan& plan_;
  const EmitOptions& options_;
  Sink& sink_;
  const TemplateStore::Content& templates_;
  Renderer renderer_;
  std::optional<std::vector<Section>> sections_;
  Artifacts artifacts_;
};

}  // namespace

std::optional<Artifacts> emit_artifacts(const Plan& plan, const TemplateStore& templates, const EmitOptions& options, Sink& sink) {
  return KitWriter(plan, templates, options, sink).write();
}

std::optional<Artifacts> emit_phases(const Plan& plan, const TemplateStore& templates, const EmitOptions& options, Sink& sink) {
  const std::vector<Plan> phases = phases_of(plan);
  if (phases.empty()) return emit_artifacts(plan, templates, options, sink);
  Artifacts all;
  EmitOptions own = options;
  own.parts = phases.size();
  // The database as each part finds it and leaves it.
  std::vector<State> stops;
  stops.reserve(phases.size() + 1);
  if (options.start != nullptr) stops.push_back(*options.start);
  for (const Plan& phase : phases) {
    if (!stops.empty()) {
      own.start = &stops.back();
      own.end = &stops.emplace_back(state_after(stops.back(), phase));
    }
    ++own.part;
    std::optional<Artifacts> made = emit_artifacts(phase, templates, own, sink);
    if (!made) return std::nullopt;
    own.proof_before.clear();
    const Phase which = phase.steps.front().phase;
    for (Artifact& each : made->files) {
      if (each.name == "verify.sql") own.proof_before = each.bytes;
      all.files.push_back({fmt::format("{}-{}/{}", static_cast<int>(which) + 1, phase_word(which), each.name), std::move(each.bytes)});
    }
  }
  return all;
}

}  // namespace schemac
