// Templates checked against the contexts that they will get, before any plan uses them.
#pragma once

#include "compiler/diagnostics/sink.hpp"
#include "compiler/emit/template_set.hpp"

namespace schemac {

// Every branch of every template that an operation or a script uses, with what it includes, on each dialect: names that no context has, templates
// that are not there and unknown filters are reported. True when there are none.
[[nodiscard]] bool check_template_names(const TemplateStore::Content& content, Sink& sink);

}  // namespace schemac
