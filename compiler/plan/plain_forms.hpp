// What a server can do, without the forms that block less.
#pragma once

#include "compiler/dialect/capabilities.hpp"

namespace schemac {

[[nodiscard]] Capabilities plain_forms(Capabilities capabilities);

}  // namespace schemac
