// Which types convert into which by a cast.
#pragma once

#include "compiler/check/value_type.hpp"

namespace schemac {

[[nodiscard]] bool can_cast(Family from, Family to);
// The result depends on settings of the session: time zone, date style (PostgreSQL 42P17 in generated columns and indexes).
[[nodiscard]] bool cast_follows_session(Family from, Family to);
// A column of `to` takes values of `from` without a cast, on every server and with one meaning.
[[nodiscard]] bool can_assign(Family from, Family to);

}  // namespace schemac
