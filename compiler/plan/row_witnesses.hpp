// Whether a row of reference data can tell how far a script has come: only while its values are written as they are now.
#pragma once

#include "compiler/plan/fact.hpp"
#include "compiler/plan/origins.hpp"
#include "compiler/plan/state.hpp"

namespace schemac {

class RowWitnesses {
 public:
  // `after`: the state when the operation has run.
  void follow(const Operation& operation, const State& after);

  // Of a fact about a row, under the names that its table and columns have now.
  struct Origin {
    std::optional<Text> table;  // before the script; nothing for what comes with it
    std::vector<Text> columns;
  };
  [[nodiscard]] Origin origin_of(const Fact& row) const;
  // Not where a column of the row gets another type, or other labels, anywhere in the script: then the server may not even take the question.
  [[nodiscard]] bool is_sure(const Origin& origin) const;

 private:
  Origins origins_;
};

}  // namespace schemac
