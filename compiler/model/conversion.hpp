// Which types convert into which.
#pragma once

#include "compiler/model/type_family.hpp"

namespace schemac {

// An expression may cast one to the other, on every server.
[[nodiscard]] bool can_cast(Family from, Family to);
// A column may change from one to the other and back, without an expression of the user's.
[[nodiscard]] bool can_convert(Family from, Family to);
// The result depends on settings of the session: time zone, date style (PostgreSQL 42P17 in generated columns and indexes).
[[nodiscard]] bool cast_follows_session(Family from, Family to);
// A column of `to` takes values of `from` without a cast, on every server and with one meaning.
[[nodiscard]] bool can_assign(Family from, Family to);

}  // namespace schemac
