// The plan: steps in order, each with its way back.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "compiler/diagnostics/sink.hpp"
#include "compiler/dialect/dialect.hpp"
#include "compiler/diff/change.hpp"
#include "compiler/plan/cost.hpp"
#include "compiler/plan/operation.hpp"

namespace schemac {

// By what a step does to those who use the database. expand only adds: the old and the new application both run. migrate fills, validates, or takes
// out what the same plan puts back. contract takes away: the old application no longer runs.
enum class Phase : std::uint8_t { expand, migrate, contract };

// In which transaction statements run: in one with their neighbours, in one apart from what uses their result, in none.
enum class Transaction : std::uint8_t { shared, apart, none };

// What the way back gives: all as it was; that, unless the server refuses it for rows that came since (`failure` says which); values from where
// a backfill has carried them (`restored` says where, `loss` what is not as it was); or not all (`loss` says what).
enum class Reversal : std::uint8_t { lossless, conditional, restored, lossy };

struct Step {
  Operation forward;
  std::vector<Operation> reverse;  // run in this order
  Phase phase{};
  Reversal reversal = Reversal::lossless;
  std::string loss;             // for a lossy reverse: what does not come back, and what it destroys
  bool joined = false;          // a further clause of the statement of the step before it (same table)
  bool reverse_joined = false;  // clauses of `reverse` that follow each other stand in one statement
  bool refuses_copy = false;    // joined to its like alone: what copies the table would make the server refuse it
  Transaction transaction{};    // of `forward`
  Transaction reverse_transaction{};
  std::string failure = {};              // rows for which the server refuses the reverse: follows `fails where`
  Cost cost = {};                        // of `forward`
  std::vector<Cost> reverse_costs = {};  // of each of `reverse`
  std::string restored = {};             // where values come from again: follows `restored from`
  Text retained = {};                    // the table that keeps what the step destroys
};

struct Plan {
  const Dialect* dialect = nullptr;
  Version version;
  std::vector<Step> steps;
  bool transactional = false;         // the server takes DDL in a transaction
  std::vector<Operation> purge = {};  // drops what the plan has kept aside; run when nobody wants to go back any more
};

// `automatic`: forms that block least on tables that are in use; `off`: plain ones.
enum class Online : std::uint8_t { automatic, off };

struct PlanOptions {
  Online online = Online::automatic;
  bool retain = false;  // what the plan would destroy is kept aside, so that the way back gives it back
  const Sizes* sizes = nullptr;
  bool phases = false;  // it will be cut into phases, between which what one has made is in use
};

// Turns changes into an ordered plan for `dialect` at `version`. Reports what the server would refuse and has no other way (none is
// returned then). `before` and `after` are the normalised schemas that `changes` was made from.
[[nodiscard]] std::optional<Plan> make_plan(const Dialect& dialect, Version version, const Schema& before, const Schema& after,
                                            const Changes& changes, const PlanOptions& options, Sink& sink);

// Runs the plan on the model in memory: forward must turn `before` into `after` and what is kept aside, which `purge` must end; each reverse must
// undo its step exactly, and each operation must find what it needs. Returns what is wrong, one line a fault; empty when the plan holds.
[[nodiscard]] std::vector<std::string> replay(const Plan& plan, const Schema& before, const Schema& after);

}  // namespace schemac
