// The names that tables have in OLD, while steps give them others.
#pragma once

#include <unordered_map>

#include "compiler/plan/operation.hpp"

namespace schemac {

class FormerNames {
 public:
  void follow(const Operation& operation) {
    if (const auto* rename = std::get_if<RenameTable>(&operation)) names_[rename->to] = of(rename->from);
    if (const auto* rename = std::get_if<RenameTables>(&operation))
      for (const auto& [from, to] : rename->names) names_[to] = of(from);
  }
  // The table's own name where it has never had another one.
  [[nodiscard]] Text of(Text table) const {
    const auto found = names_.find(table);
    return found == names_.end() ? table : found->second;
  }

 private:
  std::unordered_map<Text, Text> names_;
};

}  // namespace schemac
