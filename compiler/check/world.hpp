// The objects of a schema as one dialect sees them, found by name.
#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <mutex>
#include <unordered_map>
#include <vector>

#include "compiler/check/effective.hpp"

namespace schemac {

// Lives no longer than the schema. Forms that differ from what was written are built on first use. Safe to use from several threads.
class World {
 public:
  World(const Schema& schema, const Dialect& dialect);

  // Null where the schema has no such object or it does not exist on the dialect.
  [[nodiscard]] const Table* table(Text name) const;
  [[nodiscard]] const View* view(Text name) const;
  [[nodiscard]] const Enum* enumeration(Text name) const;
  // Of those that stand in no table.
  [[nodiscard]] const Object* object(ObjectKind kind, Text name) const;
  // Reads alike on every dialect, and so do the types of its columns.
  [[nodiscard]] bool stands_alike(const Table& table) const;
  // `entry` is one of the schema's own.
  [[nodiscard]] const Table* form(const Entry<Table>& entry) const;

  [[nodiscard]] const Schema& schema() const { return *schema_; }
  [[nodiscard]] const Dialect& dialect() const { return *dialect_; }

 private:
  enum class Alike : std::uint8_t { unknown, yes, no };

  [[nodiscard]] bool reads_alike_everywhere(const Entry<Table>& entry) const;

  const Schema* schema_;
  const Dialect* dialect_;
  bool named_types_ = false;                       // the schema has domains or composite types
  mutable std::vector<std::atomic<Alike>> alike_;  // by position; asked many times of the same table, by every foreign key to it
  mutable std::mutex building_;
  mutable std::unordered_map<Text, std::unique_ptr<const Table>> built_;
};

}  // namespace schemac
