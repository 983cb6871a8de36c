// What the value of an expression is.
#pragma once

#include <string>

#include "compiler/model/expression.hpp"

namespace schemac {

// `unknown` is a server's own type or the output of a server's own text: it goes with everything.
enum class Family : std::uint8_t {
  unknown,
  null,
  boolean,
  integer,
  decimal,
  floating,
  text,
  binary,
  date,
  time,
  datetime,
  timestamp,
  interval,
  json,
  uuid,
  enumeration,
  array,
  row
};

struct ValueType {
  Family family = Family::unknown;
  const Type* type = nullptr;     // what a column of such values would be; null for rows. Lives as long as the schema or the process.
  const Expr* literal = nullptr;  // a string literal, which also stands for a date, an enum's value, a uuid
};

[[nodiscard]] Family family_of(const Type& type);
[[nodiscard]] ValueType value_of(const Type& type);
// Of computed values. Integers are 64 bits wide, decimals of no fixed precision (0).
[[nodiscard]] ValueType value_of(Family family);
[[nodiscard]] ValueType integer_value(std::uint8_t bits);

[[nodiscard]] bool is_number(Family family);
[[nodiscard]] bool is_moment(Family family);  // date, datetime, timestamp
// The type of either of two values that stand for one another (branches of a case, columns of a union): of one family or both numbers, both
// moments, or with null or unknown among them. Nothing is said about whether they do.
[[nodiscard]] ValueType common_value(const ValueType& left, const ValueType& right);

// "integer", "text", "enum `order_status`": as diagnostics name it.
[[nodiscard]] std::string describe(const ValueType& value);
[[nodiscard]] std::string describe(const Type& type);

}  // namespace schemac
