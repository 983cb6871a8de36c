// What a value of a reference row is in a column of a type.
#pragma once

#include <string>
#include <variant>

#include "compiler/model/row.hpp"
#include "compiler/model/schema.hpp"

namespace schemac {

// Said of the value: `is no date`, `is out of the range of smallint`.
struct LiteralFault {
  std::string message;
  std::string help = {};
};

// The value as a literal of the type, in the one spelling that values are compared in: numbers without idle zeros, moments in UTC with a blank
// between date and time and no idle fraction, uuids in lower case, binary values as their bytes. `enumeration` is the type's, where it is the name of
// one. Only for values that were written as such.
[[nodiscard]] std::variant<ExprPtr, LiteralFault> literal_of(const RowValue& value, const Type& type, const Enum* enumeration);

}  // namespace schemac
