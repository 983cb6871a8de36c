// What a kit is made from, as plan.json names it: no path of the machine, no time.
#pragma once

#include "compiler/driver/options.hpp"
#include "compiler/emit/emit.hpp"
#include "compiler/source/source_set.hpp"

namespace schemac {

// `files` holds the sources that were loaded. A file is named by its path below its source; a source that is a file, by its own name.
// A source alone is NEW.
[[nodiscard]] Inputs inputs_of(const Options& options, const SourceSet& files);

}  // namespace schemac
