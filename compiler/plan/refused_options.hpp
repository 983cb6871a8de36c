// Changes of options that the server refuses on a table that exists.
#pragma once

#include <string>
#include <vector>

#include "compiler/plan/survey.hpp"

namespace schemac {

struct OptionRefusal {
  Extent where;      // in NEW's definition
  std::string what;  // after `cannot`
  std::string help;
};

// There and back: what could not be taken back is refused, too.
[[nodiscard]] std::vector<OptionRefusal> refused_options(const TablePair& table, const Dialect& dialect);
// Whether the table says that rows are not kept in order of their primary key.
[[nodiscard]] bool is_nonclustered(const Table& table, const Dialect& dialect);

}  // namespace schemac
