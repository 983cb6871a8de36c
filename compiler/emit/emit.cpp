// A plan to its artifacts.
#include "compiler/emit/emit.hpp"

#include "compiler/emit/plan_json.hpp"
#include "compiler/emit/render.hpp"
#include "compiler/emit/script.hpp"
#include "compiler/emit/statements.hpp"

namespace schemac {

std::optional<Artifacts> emit_artifacts(const Plan& plan, const TemplateStore& templates, Sink& sink) {
  const Renderer renderer(templates.content(), *plan.dialect, sink);
  const std::optional<std::vector<Section>> sections = render_sections(plan, renderer, templates.content());
  if (!sections) return std::nullopt;
  std::optional<std::string> forward = write_script(plan, *sections, Way::forward, renderer);
  std::optional<std::string> rollback = write_script(plan, *sections, Way::rollback, renderer);
  if (!forward || !rollback) return std::nullopt;
  return Artifacts{std::move(*forward), std::move(*rollback), plan_json(plan, *sections)};
}

}  // namespace schemac
