// Hazards: what may go wrong with a change, or is wrong in a schema, under names that a policy speaks of.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "compiler/diagnostics/diagnostic.hpp"

namespace schemac {

// destructive: what goes for good. blocking: who waits while a statement runs. incompatible: applications that are running fail, or see something
// else. data: rows that are there may make the server refuse. schema: of a schema by itself, whatever was before.
enum class HazardGroup : std::uint8_t { destructive, blocking, incompatible, data, schema };
// Whether a hazard is the same on every server, or only where a dialect says so.
enum class HazardScope : std::uint8_t { everywhere, by_dialect };

// A row of hazards.def. The level of its code is a note where nothing is said of it unless a policy asks.
struct HazardInfo {
  Code code{};
  std::string_view name;  // "drop-table"
  HazardGroup group{};
  HazardScope scope{};
  std::string_view why;   // what happens, a sentence
  std::string_view mend;  // what to do instead, a sentence
};

[[nodiscard]] std::span<const HazardInfo> hazards();
// Null for a code that is no hazard's.
[[nodiscard]] const HazardInfo* hazard_of(Code code);
[[nodiscard]] const HazardInfo* find_hazard(std::string_view name);

[[nodiscard]] std::string_view word_of(HazardGroup group);
[[nodiscard]] std::optional<HazardGroup> find_hazard_group(std::string_view word);

// Names of all hazards; names and then groups, as a policy takes them.
[[nodiscard]] std::span<const std::string_view> hazard_names();
[[nodiscard]] std::span<const std::string_view> hazard_words();

}  // namespace schemac
