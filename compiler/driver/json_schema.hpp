// The language as a JSON Schema, for editors.
#pragma once

#include <string>

namespace schemac {

// JSON Schema 2020-12, made from the keys and shapes that the loader reads by and from the options of the dialects that were built in. What
// JSON Schema cannot say (names that refer to each other, the grammars inside texts) is left to `schemac check`.
[[nodiscard]] std::string json_schema();

}  // namespace schemac
