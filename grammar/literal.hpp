// Numbers, strings, and what may stand inside the string of an interval.
#pragma once

#include "grammar/identifier.hpp"

namespace schemac::grammar {

struct digits : plus<digit> {};
struct fraction : seq<one<'.'>, digits> {};
struct exponent : seq<one<'e', 'E'>, opt<one<'+', '-'>>, digits> {};
// Unsigned; `1.` is no number, and no name may begin where a number ends.
struct number_text : seq<sor<seq<digits, opt<fraction>>, fraction>, opt<exponent>> {};
struct number_end : not_at<sor<letter_or_digit, one<'.'>>> {};
struct number : if_must<number_text, number_end> {};

// A backslash is a character like any other.
struct string_rest : quoted_rest<'\''> {};
struct string_literal : if_must<one<'\''>, string_rest> {};
// `E'...'`, `X'...'`, `N'...'`: a server's own.
struct prefixed_string : seq<one<'b', 'B', 'e', 'E', 'n', 'N', 'x', 'X'>, at<one<'\''>>> {};

// The decoded text of an interval: `2 hours`, `1 day -30 minutes`, `1.5 seconds`.
struct interval_amount : seq<opt<one<'+', '-'>>, digits, opt<fraction>> {};
struct interval_unit : word {};
struct interval_part : seq<interval_amount, gap, must<interval_unit>, gap> {};
struct interval_rest : eof {};
struct interval_text : seq<gap, must<interval_part>, star<interval_part>, must<interval_rest>> {};
// The same with the unit outside: `interval '2' hour`.
struct interval_number : seq<gap, interval_amount, gap, eof> {};

}  // namespace schemac::grammar
