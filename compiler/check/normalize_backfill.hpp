// Backfills that are to run, laid into the tables and columns of one target.
#pragma once

#include "compiler/check/backfill_world.hpp"
#include "compiler/check/normalization.hpp"

namespace schemac {

void lay_backfills(const BackfillWorld& world, const TargetChoice& target, Schema& after);

}  // namespace schemac
