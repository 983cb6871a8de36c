// Diagnostics where their cause stands, as far as only the bytes of the sources tell.
#pragma once

#include <vector>

#include "compiler/diagnostics/sink.hpp"
#include "compiler/source/source_set.hpp"

namespace schemac {

// All of the sink, sorted. A fault in a piece of a mixin, which each table that uses it has, is said once, in the mixin; one of a `renamed_from` or
// of a version in `targets` at that value.
[[nodiscard]] std::vector<Diagnostic> pinpointed(const Sink& sink, const SourceSet& files);

}  // namespace schemac
