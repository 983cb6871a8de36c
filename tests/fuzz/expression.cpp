// Fuzz target: expressions.
#include "tests/fuzz/fault.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace schemac;
  const std::string_view text = text_of(data, size);
  check_parsed(parse_expression(text), text);
  return 0;
}
