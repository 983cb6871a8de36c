// Times and moments in the one spelling that servers in UTC read and that values are compared in.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace schemac {

// `13:30` is `13:30:00`; idle zeros of the fraction go. Of a text that is a time.
[[nodiscard]] std::string canonical_time(std::string_view text);
// `2026-01-31T13:30+02:00` is `2026-01-31 11:30:00`. Of a text that is a moment; nothing where UTC falls out of the years 1 to 9999.
[[nodiscard]] std::optional<std::string> canonical_moment(std::string_view text);

}  // namespace schemac
