// Steps to SQL statements: those of a step and the steps joined to it come out together.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "compiler/emit/render.hpp"
#include "compiler/plan/plan.hpp"

namespace schemac {

// Steps [first, last) of a plan that share statements, and both ways of them. Statements have no semicolon.
struct Section {
  std::size_t first = 0;
  std::size_t last = 0;
  std::vector<std::string> forward;
  std::vector<std::string> reverse;
};

// In order of the plan; nothing, and diagnostics, where a template fails.
[[nodiscard]] std::optional<std::vector<Section>> render_sections(const Plan& plan, const Renderer& renderer,
                                                                  const TemplateStore::Content& templates);

}  // namespace schemac
