// What looks like a rename but is not marked as one.
#pragma once

#include "compiler/diagnostics/sink.hpp"
#include "compiler/diff/change.hpp"

namespace schemac {

// Reports pairs of what goes and what comes that are alike: nothing is guessed, but nothing is lost in silence either.
void report_lookalikes(const Changes& changes, const Schema& after, Sink& sink);

}  // namespace schemac
