// Which facts tell how far a script has come: for each unit of it the facts that begin or cease to hold with it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "compiler/plan/fact.hpp"
#include "compiler/plan/state.hpp"

namespace schemac {

// Operations that a server runs whole or not at all, or one after the other so that none is seen without those before it.
using Unit = std::vector<const Operation*>;

// Where `position` units have run and one less had not, the fact begins (`holds`) or ceases to hold. The first turn of a fact tells what it was
// before.
struct FactTurn {
  std::size_t position = 0;
  std::size_t fact = 0;
  bool holds = false;
  bool opening = false;  // the first turn of this fact
};
// What the catalogue must say of an object that some unit changes: `unit` is the first that does, before the script, or the last, after it.
struct Outcome {
  Fact fact;
  bool holds = false;
  std::size_t unit = 0;
};
struct Timeline {
  std::vector<Fact> facts;
  std::vector<FactTurn> turns;  // in order of position
  std::size_t units = 0;
  std::vector<Outcome> before;
  std::vector<Outcome> after;
};

// From `start`, on which the units run one after another. Each unit that the catalogue shows at all has a turn; of a fact that is used all turns are
// told.
// `few`: one fact or two of each object that a unit changes, which mostly is enough; `all` of them.
enum class Witnesses : std::uint8_t { few, all };
[[nodiscard]] Timeline make_timeline(const State& start, const std::vector<Unit>& units, Witnesses witnesses);

// A stretch of a script that cannot be told from another one by its facts, and that may not be run twice: a unit between `from` and `to` units run.
struct Blur {
  std::size_t from = 0;
  std::size_t to = 0;
};
[[nodiscard]] std::vector<Blur> blurs_of(const Timeline& timeline, const std::vector<Unit>& units);

}  // namespace schemac
