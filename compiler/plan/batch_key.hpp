// What a statement over the rows of a big table goes by when it runs in batches.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "compiler/plan/state.hpp"

namespace schemac {

// Nothing, and the reason in words that follow `one statement:`, where it must run whole.
struct BatchKey {
  std::optional<Batches> batches = {};
  std::string reason = {};
};

// `state` is the database as the statement finds it.
[[nodiscard]] BatchKey batch_key(const FillColumn& operation, const State& state);
[[nodiscard]] BatchKey batch_key(const FillDefault& operation, const State& state);
// Of what keeps values aside: by the key that it keeps them under.
[[nodiscard]] BatchKey batch_key(const Retained& retained, Text table, const State& state);
// The same for an update of the one from the other.
[[nodiscard]] BatchKey joined_key(const Retained& retained, Text table, const State& state);
// Goes by the rows of one of the tables that its query reads: the first that `is_big` and has its whole key in what the query gives.
[[nodiscard]] BatchKey batch_key(const FillTable& operation, const State& state, const std::function<bool(Text)>& is_big);

}  // namespace schemac
