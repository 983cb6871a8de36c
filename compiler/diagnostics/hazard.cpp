// The all_hazards of hazards as a table.
#include "compiler/diagnostics/hazard.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace schemac {
namespace {

constexpr std::array all_hazards{
#define SCHEMAC_HAZARD(number, identifier, name, group, scope, level, summary, why, mend) \
  HazardInfo{Code::identifier, name, HazardGroup::group, HazardScope::scope, why, mend},
#include "compiler/diagnostics/hazards.def"
#undef SCHEMAC_HAZARD
};

constexpr std::array<std::string_view, 5> groups{"destructive", "blocking", "incompatible", "data-dependent", "schema"};

constexpr bool has_hazards(HazardGroup group) {
  return std::any_of(all_hazards.begin(), all_hazards.end(), [&](const HazardInfo& row) { return row.group == group; });
}

// Names, then groups. A group without hazards is no word: to deny it would deny nothing.
const std::vector<std::string_view>& all_words() {
  static const std::vector<std::string_view> words = [] {
    std::vector<std::string_view> all;
    all.reserve(all_hazards.size() + groups.size());
    for (const HazardInfo& row : all_hazards) all.push_back(row.name);
    for (std::size_t i = 0; i < groups.size(); ++i)
      if (has_hazards(static_cast<HazardGroup>(i))) all.push_back(groups[i]);
    return all;
  }();
  return words;
}

}  // namespace

std::span<const HazardInfo> hazards() { return all_hazards; }

const HazardInfo* hazard_of(Code code) {
  const std::size_t first = static_cast<std::size_t>(all_hazards.front().code);
  const std::size_t position = static_cast<std::size_t>(code);
  return position < first || position - first >= all_hazards.size() ? nullptr : &all_hazards[position - first];
}

const HazardInfo* find_hazard(std::string_view name) {
  const auto found = std::find_if(all_hazards.begin(), all_hazards.end(), [&](const HazardInfo& row) { return row.name == name; });
  return found == all_hazards.end() ? nullptr : &*found;
}

std::string_view word_of(HazardGroup group) { return groups[static_cast<std::size_t>(group)]; }

std::optional<HazardGroup> find_hazard_group(std::string_view word) {
  for (std::size_t i = 0; i < groups.size(); ++i)
    if (groups[i] == word && has_hazards(static_cast<HazardGroup>(i))) return static_cast<HazardGroup>(i);
  return std::nullopt;
}

std::span<const std::string_view> hazard_names() { return std::span(all_words()).first(all_hazards.size()); }
std::span<const std::string_view> hazard_words() { return all_words(); }

}  // namespace schemac
