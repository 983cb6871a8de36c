// Whether a script can know how far it has come.
#pragma once

#include "compiler/diagnostics/sink.hpp"
#include "compiler/emit/picture.hpp"
#include "compiler/emit/progress.hpp"

namespace schemac {

// False, and a diagnostic, where two stretches of the script look alike to the catalogue and what stands between them may not run twice.
[[nodiscard]] bool tells_all(const Plan& plan, const Course& course, const Sides& sides, Sink& sink);

}  // namespace schemac
