// The plan for machines.
#pragma once

#include <string>
#include <vector>

#include "compiler/emit/statements.hpp"

namespace schemac {

// One object: schemac (the version of this form), dialect, version, transactional, steps. A step has number, operation, object, title (what
// forward does) and undo (what reverse does), phase, reversal (lossless, conditional, lossy), loss (what does not come back) and failure (rows for
// which the server refuses the reverse), null where there is none, joined, own_transaction, forward and reverse: statements without semicolons. The
// statements of joined steps stand at the first of them. Bytes that are no UTF-8 come out as U+FFFD.
[[nodiscard]] std::string plan_json(const Plan& plan, const std::vector<Section>& sections);

}  // namespace schemac
