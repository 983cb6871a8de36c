// Two normalised schemas to a list of changes.
#pragma once

#include "compiler/diagnostics/sink.hpp"
#include "compiler/diff/change.hpp"

namespace schemac {

// Identity is the name; `renamed_from` makes a rename, and is ignored where it no longer applies. What looks like a rename but is not marked is
// reported as a warning, a marker that names what never was as an error.
[[nodiscard]] Changes diff_schemas(const Schema& before, const Schema& after, Sink& sink);

}  // namespace schemac
