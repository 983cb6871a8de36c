// What targets lack, reported in one way: which of them, in which version, and from when on they have it.
#pragma once

#include "compiler/check/reporter.hpp"
#include "compiler/check/target_set.hpp"

namespace schemac {

// `MySQL has no <what>`, with a help of the caller's where there is one. True where some target lacks it.
bool report_lacking(Reporter& report, const TargetSet& targets, Support Capabilities::*capability, Span span, std::string_view what,
                    std::string_view help = {});
// That a later version has it, where one does.
void help_since(Report& report, const TargetSet& targets, Support Capabilities::*capability);

}  // namespace schemac
