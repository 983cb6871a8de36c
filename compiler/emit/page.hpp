// What the pages of a kit see: the plan for people, and for those who review it.
#pragma once

#include "compiler/emit/emit.hpp"
#include "compiler/emit/escape.hpp"
#include "compiler/emit/picture.hpp"
#include "compiler/emit/statements.hpp"

namespace schemac {

struct Page {
  std::string_view tool;           // version of schemac
  std::vector<std::string> files;  // that stand beside the page
  const Picture* picture = nullptr;
  std::size_t part = 0;  // of a plan that is run in parts: which, from 1, and of how many
  std::size_t parts = 0;
};

// Every string is escaped for `markup`. Statements stand as in the scripts, which `renderer` has ended for a client.
[[nodiscard]] Value page_context(const Plan& plan, const std::vector<Section>& sections, const Page& page, const Markup& markup,
                                 const Renderer& renderer);

}  // namespace schemac
