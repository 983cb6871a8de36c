// A rollout made ready to be written: which store keeps the flags, and by which columns the stores are compared.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "compiler/diagnostics/sink.hpp"
#include "compiler/dialect/flag_store.hpp"

namespace schemac {

// How a value becomes a text that is the same in every store that holds the same value. Texts and bytes of any length stand for themselves up to the
// length of a row; those that may be longer (`large_`) by their SHA-256. `fixed_binary` is filled with zero bytes up to its length.
enum class Canonical : std::uint8_t {
  integer,
  decimal,
  floating,
  boolean,
  text,
  large_text,
  binary,
  fixed_binary,
  large_binary,
  date,
  time,
  datetime,
  timestamp,
  uuid
};
[[nodiscard]] std::string_view canonical_word(Canonical form);

struct ComparedColumn {
  Text name;
  Canonical form{};
  std::uint32_t length = 0;  // bytes, of fixed_binary
  bool summed = false;       // the servers give the same sum, whatever the order
};
struct LeftOutColumn {
  Text name;
  std::string reason;  // a clause: "each server writes json in its own way"
  Span where;
};
// Counts upwards by itself; rows that come with a number of their own may leave the counter behind.
struct CountedColumn {
  Text name;
  std::int64_t least = 1;
};
struct ComparedTable {
  Text name;
  std::vector<ComparedColumn> columns;
  std::vector<ComparedColumn> key;  // columns of the primary key; empty where there is none, or one of them cannot be compared
  std::vector<LeftOutColumn> left_out;
  std::array<std::vector<CountedColumn>, 2> counted;  // by Store
};

struct RolloutPlan {
  const Rollout* rollout = nullptr;
  RolloutStores stores;
  Store flags = Store::source;
  std::vector<ComparedTable> tables;

  [[nodiscard]] const RolloutStore& store(Store which) const { return stores[static_cast<std::size_t>(which)]; }
};

// What stands on one side: the server, and the schema as it is normalised for it.
struct RolloutEnd {
  RolloutStore store;
  const Schema* schema = nullptr;
};

// Of a sound rollout. Columns that cannot be compared are noted.
[[nodiscard]] RolloutPlan plan_rollout(const Entry<Rollout>& rollout, const RolloutEnd& source, const RolloutEnd& target, Sink& sink);

}  // namespace schemac
