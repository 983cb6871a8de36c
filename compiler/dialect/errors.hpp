// What a dialect's server says when it refuses a statement of a migration: the rows of dialects/DIALECT/errors.def.
#pragma once

#include <span>
#include <string_view>

#include "compiler/dialect/dialect.hpp"

namespace schemac {

struct ErrorRow {
  std::string_view code;        // its error number or SQLSTATE
  std::string_view meaning;     // in a migration; backticks mark code
  std::string_view mend;        // what to do
  std::string_view operations;  // that can raise it, with blanks between; `*`: each

  [[nodiscard]] bool raised_by(std::string_view operation) const {
    if (operations == "*") return true;
    for (std::string_view rest = operations; !rest.empty();) {
      const std::size_t end = rest.find(' ');
      if (rest.substr(0, end) == operation) return true;
      rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    }
    return false;
  }
};

// In order of code. From the registry, as all_dialects().
[[nodiscard]] std::span<const ErrorRow> errors_of(const Dialect& dialect);

}  // namespace schemac
