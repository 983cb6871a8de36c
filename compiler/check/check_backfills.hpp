// Backfills that are to run: what they read is there, what they give goes into the columns, and rows are told apart.
#pragma once

#include "compiler/check/reporter.hpp"
#include "compiler/check/target_set.hpp"

namespace schemac {

// `before` and `after` are the two versions, as the targets' dialect sees them alike.
void check_backfills(const Schema& before, const Schema& after, const Dialect& dialect, const TargetSet& targets, Reporter& report);

}  // namespace schemac
