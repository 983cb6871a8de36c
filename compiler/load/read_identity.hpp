// `identity` of a column.
#pragma once

#include <optional>

#include "compiler/load/read_context.hpp"
#include "compiler/model/column.hpp"

namespace schemac {

// `true`, `always`, `serial`, or a mapping; nothing for `false` and for what was reported.
[[nodiscard]] std::optional<Identity> read_identity(ReadContext& context, const Node& node);

}  // namespace schemac
