// The order in which reference rows come, change and go, so that every foreign key and unique key holds after each statement.
#pragma once

#include <cstdint>
#include <vector>

#include "compiler/plan/state.hpp"

namespace schemac {

enum class RowAct : std::uint8_t { insert, update, erase };

// `before` is empty for one that comes, `after` for one that goes.
struct RowMove {
  RowAct act{};
  Text table;
  DataRow before;
  DataRow after;
};

// `moves` by position, parents before children that come and after children that go, a value of a unique key given up before it is taken.
// Moves of one act and table stand together where they can. `stuck` are those in a circle.
struct RowOrder {
  std::vector<std::size_t> order;
  std::vector<std::size_t> stuck;
  std::vector<std::vector<std::size_t>> after;  // by move: those that wait for it
};
[[nodiscard]] RowOrder order_rows(const std::vector<RowMove>& moves, const State& state);

// The rows of one table so that each comes after those that it points at.
[[nodiscard]] std::vector<DataRow> parents_first(const Table& table);

}  // namespace schemac
