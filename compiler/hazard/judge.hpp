// Findings against the policy: what is denied, what is warned of, what is allowed and why.
#pragma once

#include <span>
#include <vector>

#include "compiler/diagnostics/sink.hpp"
#include "compiler/hazard/hazard.hpp"

namespace schemac {

struct DialectFindings {
  const Dialect* dialect = nullptr;
  std::vector<Finding> list;
};

// `named`: what the policy denies or warns of by name or group. `all`: what is told unless it says otherwise, too; what is allowed, for machines; and
// an `allow` that allows nothing, which `judged_all` says can be told: no target was left out.
enum class Telling { named, all };
struct Judging {
  const Schema& before;  // as written
  const Schema& after;
  const Schema& ruling;  // of the two the one whose policy counts
  Telling telling = Telling::named;
  bool judged_all = true;
  bool change = true;  // false: NEW alone is judged, as it is
};

// Reports what is denied as an error and the rest as warnings; the same of several dialects once, with their names where not all have it.
void judge_findings(std::span<const DialectFindings> findings, const Judging& judging, Sink& sink);

// Whether `named` could report anything under the schema's policy.
[[nodiscard]] bool names_hazards(const Schema& ruling);

}  // namespace schemac
