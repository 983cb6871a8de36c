// What the parsers of texts inside scalars promise.
#pragma once

#include "compiler/load/parse.hpp"
#include "tests/fuzz/input.hpp"

namespace schemac {

// A value or a fault, never both or neither; a fault stands inside the text and says something.
template <class Value>
void check_parsed(const Parsed<Value>& parsed, std::string_view text) {
  must(parsed.value.has_value() != parsed.fault.has_value(), "neither or both of value and fault", text);
  if (!parsed.fault) return;
  const SyntaxFault& fault = *parsed.fault;
  must(fault.where.begin <= fault.where.end && fault.where.end <= text.size(), "a fault outside the text", text);
  must(!fault.message.empty(), "a fault without a message", text);
}

}  // namespace schemac
