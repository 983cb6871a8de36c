// Every template of a run, found along a dialect's chain.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "compiler/dialect/dialect.hpp"
#include "compiler/emit/template.hpp"
#include "compiler/emit/template_store.hpp"

namespace schemac {

// Deeper than any sensible template; an include that comes back to itself ends here.
constexpr int include_limit = 16;

struct TemplateStore::Content {
  // By folder, then by name.
  std::map<std::string, std::map<std::string, Template, std::less<>>, std::less<>> folders;

  // In the folder of the dialect, of its base, and so on, then in shared/, then in kit/; null when none has it.
  [[nodiscard]] const Template* find(const Dialect& dialect, std::string_view name) const;
};

}  // namespace schemac
