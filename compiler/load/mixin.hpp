// Lays mixins into the tables that use them.
#pragma once

#include <map>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "compiler/diagnostics/sink.hpp"
#include "compiler/load/definition.hpp"

namespace schemac {

struct PlacedMixin {
  Shared<Table> table;
  Place place;
};
using Mixins = std::unordered_map<Text, PlacedMixin>;

// Keeps what it made, so that a table that is shared by two schemas and uses the same mixins in both stays shared.
class MixinLayer {
 public:
  explicit MixinLayer(std::span<const std::string_view> dialects) : dialects_(dialects) {}

  // The table with its mixins' pieces behind its own, in the order of `use`. A mixin that there is not is reported unless `lenient`; so is a piece
  // that the table, or a mixin before, defines differently. Pieces of a mixin stand where `use` names it.
  [[nodiscard]] Shared<Table> lay(const TableDefinition& definition, Place place, const Mixins& mixins, bool lenient, Sink& sink);

 private:
  std::span<const std::string_view> dialects_;
  std::map<std::vector<const void*>, Shared<Table>> made_;
};

}  // namespace schemac
