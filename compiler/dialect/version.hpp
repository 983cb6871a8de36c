// A server version in words: as short as it is exact.
#pragma once

#include <string>

#include "compiler/model/schema.hpp"

namespace schemac {

// `14`, `7.5`, `8.0.16`.
[[nodiscard]] std::string version_text(Version version);

}  // namespace schemac
