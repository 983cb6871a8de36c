// A rollout: how the tables of a schema move from one store to another while the application runs.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "compiler/base/text.hpp"
#include "compiler/source/span.hpp"

namespace schemac {

enum class Store : std::uint8_t { source, target };
[[nodiscard]] constexpr std::string_view store_name(Store store) { return store == Store::source ? "source" : "target"; }
[[nodiscard]] constexpr Store other_store(Store store) { return store == Store::source ? Store::target : Store::source; }

// What the application does in a phase, and what must hold before it may leave it for the next one. In phases that write to both stores the first
// of `write_to` decides what the user is told; `validate` reads the other store, too, and compares.
struct RolloutPhase {
  std::vector<Store> write_to;
  Store read_from = Store::source;
  bool validate = false;
  std::uint32_t stable_hours = 0;  // 0 in the last phase, which none leaves forward
  Text write_error_percent;        // digits with a point; rates must stay below
  Text mismatch_percent;
  Extent where;  // the phase's key, or that of the rollout where it is left to what is usual
  friend bool operator==(const RolloutPhase&, const RolloutPhase&) = default;

  [[nodiscard]] bool writes_both() const { return write_to.size() > 1; }
};

constexpr std::size_t rollout_phase_count = 5;
inline constexpr std::array<std::string_view, rollout_phase_count> rollout_phase_names{"source_only", "dual_write", "compare", "read_target",
                                                                                       "target_only"};

struct RolloutTable {
  Text name;
  Extent where;
  friend bool operator==(const RolloutTable&, const RolloutTable&) = default;
};

struct Rollout {
  Text name;
  Text comment;
  Text from;  // names of dialects; empty where they could not be read
  Text to;
  std::vector<RolloutTable> tables;  // empty: all that both stores have
  std::optional<Store> flags;        // the store whose server keeps and guards the flags; nothing: the source, where it can
  std::array<RolloutPhase, rollout_phase_count> phases;
  Extent where;  // the key
  Extent from_where;
  Extent to_where;
  Extent flags_where;
  friend bool operator==(const Rollout&, const Rollout&) = default;
};

// What a rollout makes in the store that keeps its flags.
struct RolloutNames {
  Text flags;
  Text reports;  // what the application has counted
  Text gates;    // a view: what each gate demands, and whether it holds
};
[[nodiscard]] RolloutNames names_of(const Rollout& rollout);

}  // namespace schemac
