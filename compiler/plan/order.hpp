// Orders among objects of one kind: what must be there before what.
#pragma once

#include <functional>
#include <vector>

#include "compiler/plan/state.hpp"

namespace schemac {

// `names` so that each stands after those that `needs` gives for it; ties in order of name. Names in a cycle come where the cycle is broken: at
// the smallest name left.
[[nodiscard]] std::vector<Text> after_needs(std::vector<Text> names, const std::function<std::vector<Text>(Text)>& needs);

// An index or unique key of the table under this name.
[[nodiscard]] bool has_index(const Table& table, Text name);

// The views and every view that reads one of them, directly or not; readers first.
[[nodiscard]] std::vector<Text> with_readers(const State& state, std::vector<Text> views);

// `stem`, or `stem_2` and so on: the first that nothing has.
[[nodiscard]] Text free_name(std::string_view stem, const std::function<bool(Text)>& in_use);

// Renames as a sequence that never meets a name in use: chains from their end, circles and renames of case alone through a temporary name.
struct Rename {
  Text from;
  Text to;
};
[[nodiscard]] std::vector<Rename> rename_order(std::vector<Rename> renames, NameCase name_case, const std::function<bool(Text)>& in_use);

}  // namespace schemac
