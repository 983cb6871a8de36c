// Definitions of several files to one schema.
#pragma once

#include <span>

#include "compiler/diagnostics/sink.hpp"
#include "compiler/load/mixin.hpp"
#include "compiler/load/read_files.hpp"

namespace schemac {

// In the order of the files. Reports what is defined twice, and what is wrong with mixins; with `lenient`, when not all of the files could be
// read, no mixin that is missing.
[[nodiscard]] Schema assemble(std::span<const FileDefinitions> files, bool lenient, MixinLayer& layer, Sink& sink);

}  // namespace schemac
