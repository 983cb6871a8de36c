// Patterns of regular expressions in which letters' case does not count.
#pragma once

#include <string>
#include <string_view>

namespace schemac {

// `<on> <delete>` as `[Oo][Nn] [Dd][Ee][Ll][Ee][Tt][Ee]`; JSON Schema has no other way to say it.
[[nodiscard]] std::string any_case_pattern(std::string_view marked);
// A word of a closed set, blanks in it of any width.
[[nodiscard]] std::string any_case_word(std::string_view word);

}  // namespace schemac
