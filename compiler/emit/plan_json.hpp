// The plan for machines.
#pragma once

#include <string>
#include <vector>

#include "compiler/emit/emit.hpp"
#include "compiler/emit/statements.hpp"

namespace schemac {

struct TemplateDigest {
  FileDigest file;
  bool overridden = false;  // by the user's folder
};
struct Digests {
  const Inputs& inputs;
  std::vector<TemplateDigest> templates;  // those that the kit was rendered with
  std::vector<FileDigest> outputs;        // the other files of the kit
};
[[nodiscard]] Digests digests_of(const Inputs& inputs, const std::vector<const Template*>& used, const Artifacts& artifacts);

// schemas/plan.schema.json is the published form. One object: schemac (the version of this form), tool (the version of schemac), dialect, version,
// transactional, steps, digests. A step has number, operation, object, title (what
// forward does) and undo (what reverse does), phase, reversal (lossless, conditional, lossy), loss (what does not come back) and failure (rows for
// which the server refuses the reverse), null where there is none, joined, own_transaction, forward and reverse: statements without semicolons. The
// statements of joined steps stand at the first of them. Bytes that are no UTF-8 come out as U+FFFD.
[[nodiscard]] std::string plan_json(const Plan& plan, const std::vector<Section>& sections, const Digests& digests);

}  // namespace schemac
