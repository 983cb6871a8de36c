// What a statement does to those who use the database while it runs: rows that each dialect answers from measurements on its server.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "compiler/model/schema.hpp"

namespace schemac {

struct Dialect;

// Who waits while the statement holds its lock.
enum class Blocked : std::uint8_t { nobody, writes, everybody };
// What it does with the rows that are there. `none` takes a moment, whatever the size of the table.
enum class Work : std::uint8_t { none, rows, scan, build, rewrite };

// One kind of statement, a key of fact_keys.def. A later row of the key holds from its version on.
struct FactRow {
  std::string_view key;
  std::string_view lock;  // on the table, as the server calls it; empty: none that anybody waits for
  Blocked blocked{};      // who waits while it is held
  Work work{};
  std::string_view clause{};  // has the server refuse rather than do more than this; empty: it takes none, or what it does is not known
  Version since{};
  std::string_view trait{};   // holds in the place of other rows for tables of this kind (Dialect::table_traits)
  std::string_view others{};  // a lock on other tables, and on which
  bool outside = false;       // refused inside a transaction
  Blocked moment{};           // who waits for a moment besides, where `lock` says so
};

// A kind of statement in words that are the same on every dialect.
struct FactKey {
  std::string_view key;
  std::string_view words;
};
[[nodiscard]] std::span<const FactKey> fact_keys();

// What holds at `version` for a table of these traits; several where it has several traits that matter. Where a key has no row, what stands before
// its last dot answers. Empty: the dialect has no such statement.
[[nodiscard]] std::vector<const FactRow*> find_facts(const Dialect& dialect, std::string_view key, Version version,
                                                     std::span<const std::string_view> traits = {});

}  // namespace schemac
