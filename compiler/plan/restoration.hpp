// Where backfills carry the values of columns that go, and how they are fetched again on the way back.
#pragma once

#include <map>
#include <utility>
#include <vector>

#include "compiler/plan/operation.hpp"
#include "compiler/plan/survey.hpp"

namespace schemac {

class Restorations {
 public:
  explicit Restorations(const Survey& survey);

  // Of a column of a table of NEW that goes, under the name that it has now; null where no backfill carries its values.
  [[nodiscard]] Shared<Restoration> of(Text table, const Column& column) const;

 private:
  struct Carrier {
    const Table* table = nullptr;     // that is filled
    const TableFill* fill = nullptr;  // by a query
    const Column* column = nullptr;   // or in this column
  };
  const Survey& survey_;
  std::map<std::pair<Text, Text>, std::vector<Carrier>> carriers_;  // by table and column that they read
};

}  // namespace schemac
