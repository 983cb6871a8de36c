// Fuzz target: a file of a schema. The fast path must give what the plain path gives.
#include "tests/fuzz/input.hpp"
#include "tests/fuzz/schema_bytes.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace schemac;
  const std::string_view text = text_of(data, size);
  Bytes fast;
  Bytes plain;
  load_bytes(fast, text, true);
  load_bytes(plain, text, false);
  must(fast.diagnostics() == plain.diagnostics(), "other diagnostics on the fast path", text);
  must(fast.schema.has_value() == plain.schema.has_value(), "sound on one path only", text);
  must(!fast.schema || *fast.schema == *plain.schema, "another schema on the fast path", text);
  return 0;
}
