// What changing a column's type means for its values.
#pragma once

#include <string>

#include "compiler/model/column.hpp"

namespace schemac {

// Types of one family convert into each other by themselves and keep the meaning of expressions over them.
enum class TypeFamily : std::uint8_t { boolean, number, text, binary, date, time, datetime, interval, json, uuid, enumeration, array, native };
[[nodiscard]] TypeFamily conversion_family(const Type& type);

// Whether a server can turn values of one type into the other at all, without an expression of the user's.
[[nodiscard]] bool convertible(const Type& from, const Type& to);

// What silently changes in values that go from `before` to `after` and so cannot come back (rounding, cut fractions); empty when nothing does.
// Values that do not fit are no loss: the server refuses the statement.
[[nodiscard]] std::string conversion_loss(const Column& before, const Column& after);

}  // namespace schemac
