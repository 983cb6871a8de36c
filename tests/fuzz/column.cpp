// Fuzz target: columns in short form, types, references, parts of indexes.
#include "tests/fuzz/fault.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace schemac;
  const std::string_view text = text_of(data, size);
  check_parsed(parse_column(text), text);
  check_parsed(parse_type(text), text);
  check_parsed(parse_reference(text), text);
  check_parsed(parse_index_part(text, {}), text);
  return 0;
}
