// By which of an object's facts a change is told.
#pragma once

#include <cstdint>
#include <vector>

#include "compiler/plan/fact.hpp"

namespace schemac {

[[nodiscard]] bool is_constraint(const Fact& fact);

// Facts of one object before and after a change, made such that they differ in what the catalogue shows as soon as the change has run.
void settle_turns(std::vector<Fact>& before, std::vector<Fact>& after);

enum class Turning : std::uint8_t { comes, goes };
// Whether the change is better not told by this fact: of the two of an index (whole, or anything of it) the one that says nothing while the index is
// half made, or half gone; of a column that comes or goes its default, which a column of the same name that is computed may have, too. `others`: the
// facts of the other side.
[[nodiscard]] bool tells_little(const Fact& fact, Turning turning, const std::vector<Fact>& others);

}  // namespace schemac
