// When objects are made: before tables, after them, or after views.
#pragma once

#include <unordered_map>
#include <unordered_set>

#include "compiler/plan/state.hpp"
#include "compiler/plan/survey.hpp"

namespace schemac {

enum class ObjectLevel : std::uint8_t { schemas, before_tables, after_tables, after_views };

// Of the objects of one side: by what they need, through other objects, too.
class ObjectLevels {
 public:
  ObjectLevels(const Survey& survey, bool of_new);
  [[nodiscard]] ObjectLevel of(const Object& object) const;

 private:
  [[nodiscard]] ObjectLevel level(const Object& object, int depth) const;

  std::unordered_map<Text, const Object*> objects_;
  std::unordered_set<Text> views_;
};

// Whether the object's texts or expressions name the column.
[[nodiscard]] bool names_column(const Object& object, Text column);

// Objects that need one of `ids`, directly or not, and those themselves: users first.
[[nodiscard]] std::vector<Text> with_users(const State& state, std::vector<Text> ids);
// Objects that stand on the table or view, in the order in which they can be dropped; with a column, only those that name it.
[[nodiscard]] std::vector<Text> objects_on(const State& state, Text relation, Text column = {});

}  // namespace schemac
