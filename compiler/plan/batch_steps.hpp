// Fills of big tables cut into batches.
#pragma once

#include "compiler/diagnostics/sink.hpp"
#include "compiler/plan/plan.hpp"

namespace schemac {

// How an operation is cut; null for one that runs whole.
[[nodiscard]] const Batches* batches_of(const Operation& operation);

constexpr std::uint32_t usual_batch_rows = 10'000;

struct BatchOptions {
  std::uint32_t rows = usual_batch_rows;  // of a batch
  bool rerunnable = false;                // statements are to run under guards
};

// Fills that stay whole are reported.
void batch_steps(Plan& plan, const Sizes& sizes, const Schema& before, const Schema& after, const BatchOptions& options, Sink& sink);

}  // namespace schemac
