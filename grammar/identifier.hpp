// Gaps, words, names and marks: what every other grammar is made of.
#pragma once

#include <cstddef>
#include <tao/pegtl.hpp>
#include <utility>

namespace schemac::grammar {

using namespace tao::pegtl;

// `letters<"and">`: those letters in any case. TAO_PEGTL_ISTRING says the same and takes the compiler a hundred times as long.
template <std::size_t Size>
struct spelling {
  char text[Size];
  consteval spelling(const char (&literal)[Size]) {
    for (std::size_t i = 0; i < Size; ++i) text[i] = literal[i];
  }
};
template <spelling Word, class Positions>
struct spelled;
template <spelling Word, std::size_t... Positions>
struct spelled<Word, std::index_sequence<Positions...>> {
  using rule = istring<Word.text[Positions]...>;
};
template <spelling Word>
using letters = typename spelled<Word, std::make_index_sequence<sizeof(Word.text) - 1>>::rule;

// A comment is a gap, as in SQL: `-- to the end of the line` and `/* ... */`, which does not nest.
struct line_comment : seq<string<'-', '-'>, until<eolf>> {};
struct comment_end : until<string<'*', '/'>> {};
struct block_comment : if_must<string<'/', '*'>, comment_end> {};
struct blank : plus<one<' ', '\n', '\t', '\r', '\f'>> {};
struct gap : star<sor<blank, line_comment, block_comment>> {};
struct end : seq<gap, eof> {};

// Any byte of a UTF-8 character beyond ASCII counts as a letter.
struct letter : ranges<'a', 'z', 'A', 'Z', '\x80', '\xff', '_'> {};
struct letter_or_digit : ranges<'a', 'z', 'A', 'Z', '\x80', '\xff', '0', '9', '_'> {};
struct word : seq<letter, star<letter_or_digit>> {};

// A whole word in any case, and the gap after it.
template <class Spelling>
struct keyword : seq<Spelling, not_at<letter_or_digit>, gap> {
  using spelling = Spelling;
};

// A mark and the gap after it.
template <char Mark>
struct mark : seq<one<Mark>, gap> {};
struct comma : mark<','> {};
struct dot : mark<'.'> {};

// Brackets are rules of their own, so that nesting can be counted and the end of a form is known without the gap after it.
struct open_mark : one<'('> {};
struct close_mark : one<')'> {};
struct open : seq<open_mark, gap> {};
struct close : seq<close_mark, gap> {};

// Text between quotes of which the quote is doubled inside.
template <char Quote>
struct quoted_rest : seq<star<sor<two<Quote>, not_one<Quote>>>, one<Quote>> {};

// A name has at least one character.
template <char Quote>
struct name_in_quotes : not_at<two<Quote>, not_at<one<Quote>>> {};
struct double_quoted_rest : quoted_rest<'"'> {};
struct double_quoted : if_must<at<one<'"'>>, name_in_quotes<'"'>, one<'"'>, double_quoted_rest> {};
struct backticked_rest : quoted_rest<'`'> {};
struct backticked : if_must<at<one<'`'>>, name_in_quotes<'`'>, one<'`'>, backticked_rest> {};
struct quoted_name : sor<double_quoted, backticked> {};

// A name where any word may stand, reserved or not, without the gap after it.
struct any_name : sor<word, quoted_name> {};
// `a.b."c d"`.
struct dotted_name : list<any_name, seq<gap, one<'.'>, gap>> {};

}  // namespace schemac::grammar
