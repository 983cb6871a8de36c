// Whether the text of a literal is a value of a type.
#pragma once

#include <string_view>

#include "compiler/model/type.hpp"

namespace schemac {

// `2026-01-31`, in the Gregorian calendar, years 0001 to 9999.
[[nodiscard]] bool is_date_text(std::string_view text);
// `hh:mm:ss[.ffffff]` or `hh:mm`, below 24 hours.
[[nodiscard]] bool is_time_text(std::string_view text);
// A date alone, or with a time after a blank or `T`; with `zone` also `Z` or `+hh:mm` after that.
[[nodiscard]] bool is_moment_text(std::string_view text, bool zone);
// Eight, four, four, four and twelve hexadecimal digits.
[[nodiscard]] bool is_uuid_text(std::string_view text);
[[nodiscard]] bool is_json_text(std::string_view text);

// `digits` as NumberLiteral has them.
[[nodiscard]] bool fits(std::string_view digits, bool negative, const IntegerType& type);
enum class DecimalFit : char { fits, too_large, too_fine };
[[nodiscard]] DecimalFit fit(std::string_view digits, const DecimalType& type);
[[nodiscard]] std::size_t characters_in(std::string_view text);

}  // namespace schemac
