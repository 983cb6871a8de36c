// The plan: steps in order, each with its way back.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "compiler/diagnostics/sink.hpp"
#include "compiler/dialect/dialect.hpp"
#include "compiler/diff/change.hpp"
#include "compiler/plan/operation.hpp"

namespace schemac {

// By what a step does to those who use the database. expand only adds: the old and the new application both run. migrate fills, validates, or takes
// out what the same plan puts back. contract takes away: the old application no longer runs.
enum class Phase : std::uint8_t { expand, migrate, contract };

// What the way back gives: all as it was; that, unless the server refuses it for rows that came since (`failure` says which); or not all
// (`loss` says what).
enum class Reversal : std::uint8_t { lossless, conditional, lossy };

struct Step {
  Operation forward;
  std::vector<Operation> reverse;  // run in this order
  Phase phase{};
  Reversal reversal = Reversal::lossless;
  std::string loss;                      // for a lossy reverse: what does not come back, and what it destroys
  bool joined = false;                   // a further clause of the statement of the step before it (same table)
  bool refuses_copy = false;             // joined to its like alone: what copies the table would make the server refuse it
  bool own_transaction = false;          // `forward` may not share a transaction with what uses its result
  bool reverse_own_transaction = false;  // the same of `reverse`
  std::string failure = {};              // rows for which the server refuses the reverse: follows `fails where`
};

struct Plan {
  const Dialect* dialect = nullptr;
  Version version;
  std::vector<Step> steps;
  bool transactional = false;  // the server takes DDL in a transaction
};

// Turns changes into an ordered plan for `dialect` at `version`. Reports what the server would refuse and has no other way (none is
// returned then). `before` and `after` are the normalised schemas that `changes` was made from.
[[nodiscard]] std::optional<Plan> make_plan(const Dialect& dialect, Version version, const Schema& before, const Schema& after,
                                            const Changes& changes, Sink& sink);

// Runs the plan on the model in memory: forward must turn `before` into `after`, each reverse must undo its step exactly, and each
// operation must find what it needs. Returns what is wrong, one line a fault; empty when the plan holds.
[[nodiscard]] std::vector<std::string> replay(const Plan& plan, const Schema& before, const Schema& after);

}  // namespace schemac
