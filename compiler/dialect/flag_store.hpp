// Which store of a rollout can keep its flags.
#pragma once

#include <array>
#include <optional>

#include "compiler/dialect/dialect.hpp"

namespace schemac {

struct RolloutStore {
  const Dialect* dialect = nullptr;
  Version version;
};
using RolloutStores = std::array<RolloutStore, 2>;  // by Store

// Whether the server itself can refuse a move that must not be.
[[nodiscard]] bool guards_flags(const RolloutStore& store);

// The one that the rollout names, else the source, else the target: the first that guards. Nothing where none does.
[[nodiscard]] std::optional<Store> store_of_flags(const Rollout& rollout, const RolloutStores& stores);

}  // namespace schemac
