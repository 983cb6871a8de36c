// Tables that both sides of a diff have alike, down to what they stand on.
#pragma once

#include "compiler/model/schema.hpp"

namespace schemac {

// What a check finds of such a table, and what it is on a target, holds for both sides: the table is one value, so are the tables that its foreign
// keys point at, and enums, other objects and defaults are equal. Tables whose rules ask for more of a schema are never among them. Lives no longer
// than the schemas.
class SharedTables {
 public:
  SharedTables(const Schema& before, const Schema& after);

  [[nodiscard]] bool contains(Text name) const;

 private:
  [[nodiscard]] bool is_one_value(Text name) const;
  [[nodiscard]] bool stands_on_shared(const Table& form) const;

  const Schema* before_;
  const Schema* after_;
  bool alike_around_;
};

}  // namespace schemac
