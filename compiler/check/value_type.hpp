// What the value of an expression is.
#pragma once

#include <string>

#include "compiler/model/expression.hpp"
#include "compiler/model/type_family.hpp"

namespace schemac {

struct ValueType {
  Family family = Family::unknown;
  // What a column of such values would be; null for rows. Lives as long as the schema, the process or `built`.
  const Type* type = nullptr;
  const Expr* literal = nullptr;  // a string literal, which also stands for a date, an enum's value, a uuid
  Shared<Type> built = {};        // keeps a type that no schema has: an array of computed values
};

[[nodiscard]] ValueType value_of(const Type& type);
// Of computed values, but for arrays. Integers are 64 bits wide, decimals of no fixed precision (0).
[[nodiscard]] ValueType value_of(Family family);
[[nodiscard]] ValueType integer_value(std::uint8_t bits);
// An array of arrays is an array of what these hold. Of a row it is unknown.
[[nodiscard]] ValueType array_of(const ValueType& element);

// The type of either of two values that stand for one another (branches of a case, columns of a union): of one family or both numbers, both
// moments, or with null or unknown among them. Nothing is said about whether they do.
[[nodiscard]] ValueType common_value(const ValueType& left, const ValueType& right);

// "integer", "text", "enum `order_status`": as diagnostics name it.
[[nodiscard]] std::string describe(const ValueType& value);
[[nodiscard]] std::string describe(const Type& type);

}  // namespace schemac
