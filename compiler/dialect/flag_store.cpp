#include "compiler/dialect/flag_store.hpp"

namespace schemac {

bool guards_flags(const RolloutStore& store) { return capabilities_of(*store.dialect, store.version).refusing_trigger == Support::yes; }

std::optional<Store> store_of_flags(const Rollout& rollout, const RolloutStores& stores) {
  for (const Store store : {Store::source, Store::target})
    if (rollout.flags.value_or(store) == store && guards_flags(stores[static_cast<std::size_t>(store)])) return store;
  return std::nullopt;
}

}  // namespace schemac
