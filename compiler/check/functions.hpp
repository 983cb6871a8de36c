// The catalogue of functions of the expression language, from functions.def.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "compiler/base/text.hpp"

namespace schemac {

enum class FunctionKind : std::uint8_t { scalar, aggregate, window };
// When does it give another value for the same arguments: never; under other settings of the session; in another statement; at each call.
enum class Stability : std::uint8_t { immutable, session, stable, volatile_ };
// `same`: all arguments (or the first one) have a common type, which it is; `whole`: the same, and an integer is the value itself; `moment`:
// the last argument's that is one, a date's is a datetime; `sum`, `average`: by the argument.
enum class ResultRule : std::uint8_t {
  text,
  integer,
  bigint,
  floating,
  boolean,
  same,
  whole,
  wider,
  moment,
  date,
  time,
  datetime,
  timestamp,
  json,
  uuid,
  binary,
  array,
  sum,
  average
};

struct Function {
  std::string_view name;
  std::uint8_t least = 0;
  std::uint8_t most = 0;       // 0: any number, unless `least` and `arguments` say that there are none
  std::string_view arguments;  // a letter each; see functions.def
  ResultRule result{};
  FunctionKind kind{};
  Stability stability{};
  std::string_view meaning;  // one line for the reference
  std::string_view topic;    // likewise: the title that it stands under
};

constexpr std::size_t max_functions = 192;

[[nodiscard]] std::span<const Function> functions();
[[nodiscard]] const Function* find_function(Text name);
[[nodiscard]] std::size_t position_of(const Function& function);
// `substring(text, integer, [integer])`
[[nodiscard]] std::string signature(const Function& function);

}  // namespace schemac
