// Trees as s-expressions, short enough to stand in a test.
#pragma once

#include <string>

#include "compiler/load/parse.hpp"

namespace schemac::test {

[[nodiscard]] std::string print(const Type& type);
[[nodiscard]] std::string print(const ExprPtr& expr);
[[nodiscard]] std::string print(const QueryPtr& query);

// What a parse gave: the tree, or "[begin,end) message" and " / help" where there is one.
template <class Value>
[[nodiscard]] std::string fault_text(const Parsed<Value>& parsed) {
  const SyntaxFault& fault = *parsed.fault;
  return "[" + std::to_string(fault.where.begin) + "," + std::to_string(fault.where.end) + ") " + fault.message +
         (fault.help.empty() ? "" : " / " + fault.help);
}
template <class Value>
[[nodiscard]] std::string show(const Parsed<Value>& parsed) {
  return parsed.fault ? fault_text(parsed) : print(*parsed.value);
}

}  // namespace schemac::test
