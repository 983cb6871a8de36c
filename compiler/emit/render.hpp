// Templates and values to text.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "compiler/diagnostics/sink.hpp"
#include "compiler/emit/template_set.hpp"
#include "compiler/lower/value.hpp"

namespace schemac {

// What a template gave: a piece for each statement (`{% next %}` begins one), blanks around it gone, empty ones left out.
using Rendered = std::vector<std::string>;

class Renderer {
 public:
  Renderer(const TemplateStore::Content& templates, const Dialect& dialect, Sink& sink) : templates_(templates), dialect_(dialect), sink_(sink) {}

  // Nothing, and a diagnostic, where a name is unknown or a value cannot be used so.
  [[nodiscard]] std::optional<Rendered> render(const Template& text, const Value& context) const;
  // As above by name; a template that is not there is reported.
  [[nodiscard]] std::optional<Rendered> render(std::string_view name, const Value& context) const;

  // Every template that was walked so far, in order of folder and name.
  [[nodiscard]] std::vector<const Template*> used() const;

 private:
  const TemplateStore::Content& templates_;
  const Dialect& dialect_;
  Sink& sink_;
  mutable std::unordered_set<const Template*> used_;
};

}  // namespace schemac
