// Wording of what targets lack.
#include "compiler/check/lacking.hpp"

#include <fmt/format.h>

namespace schemac {

void help_since(Report& report, const TargetSet& targets, Support Capabilities::*capability) {
  const std::string since = targets.since(capability);
  if (!since.empty()) report.help(fmt::format("it works from {} on: raise the version in `targets`", since));
}

bool report_lacking(Reporter& report, const TargetSet& targets, Support Capabilities::*capability, Span span, std::string_view what,
                    std::string_view help) {
  const std::string missing = targets.without(capability);
  if (missing.empty()) return false;
  Report reported = report.report(Code::not_on_target, span, fmt::format("{} no {}", with_verb(missing, "has"), what));
  if (!help.empty()) reported.help(std::string(help));
  help_since(reported, targets, capability);
  return true;
}

}  // namespace schemac
