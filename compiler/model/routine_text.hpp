// What can be told of a routine from a server's own text: `create [or replace] function NAME(ARGUMENTS) returns TYPE ...`.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace schemac {

struct RoutineText {
  std::string_view kind;       // as written: `function`, `procedure`, ..
  std::string_view name;       // as written
  std::string signature;       // `(a integer, b text)`: the arguments without defaults; empty where there are no parentheses
  std::string header;          // kind, name, arguments and result, blanks made one: what a replacement must keep
  std::size_t kind_begin = 0;  // of `kind` in the text
  bool or_replace = false;
};

// Nothing where the text does not begin so.
[[nodiscard]] std::optional<RoutineText> parse_routine(std::string_view text);

}  // namespace schemac
