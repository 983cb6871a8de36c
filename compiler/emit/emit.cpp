// A plan to its artifacts.
#include "compiler/emit/emit.hpp"

#include <algorithm>

#include "compiler/emit/plan_json.hpp"
#include "compiler/emit/render.hpp"
#include "compiler/emit/script.hpp"
#include "compiler/emit/statements.hpp"

namespace schemac {

const std::string& Artifacts::file(std::string_view name) const {
  return std::find_if(files.begin(), files.end(), [&](const Artifact& each) { return each.name == name; })->bytes;
}

std::optional<Artifacts> emit_artifacts(const Plan& plan, const TemplateStore& templates, [[maybe_unused]] const EmitOptions& options, Sink& sink) {
  const Renderer renderer(templates.content(), *plan.dialect, sink);
  const std::optional<std::vector<Section>> sections = render_sections(plan, renderer, templates.content());
  if (!sections) return std::nullopt;
  std::optional<std::string> forward = write_script(plan, *sections, Way::forward, renderer);
  std::optional<std::string> rollback = write_script(plan, *sections, Way::rollback, renderer);
  if (!forward || !rollback) return std::nullopt;
  Artifacts artifacts;
  artifacts.files.push_back({"forward.sql", std::move(*forward)});
  artifacts.files.push_back({"rollback.sql", std::move(*rollback)});
  artifacts.files.push_back({"plan.json", plan_json(plan, *sections)});
  return artifacts;
}

}  // namespace schemac
