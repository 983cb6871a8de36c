// The words of the language: those that are reserved, and one rule for each that a grammar names.
#pragma once

#include "grammar/identifier.hpp"

namespace schemac::grammar {

namespace reserved_words {
template <class... Spellings>
struct one_of : seq<sor<Spellings...>, not_at<letter_or_digit>> {};
template <char Lower, char Upper, class... Spellings>
struct under : seq<at<one<Lower, Upper>>, one_of<Spellings...>> {};
}  // namespace reserved_words

// Words that are no name unless quoted (or after a dot, or after `as`): those without which a query could not be read. A longer word
// stands before one that it begins with.
struct reserved
    : sor<reserved_words::under<'a', 'A', letters<"all">, letters<"and">, letters<"asc">, letters<"as">>,
          reserved_words::under<'b', 'B', letters<"between">>,
          reserved_words::under<'c', 'C', letters<"case">, letters<"cast">, letters<"check">, letters<"collate">, letters<"constraint">,
                                letters<"cross">>,
          reserved_words::under<'d', 'D', letters<"default">, letters<"desc">, letters<"distinct">>,
          reserved_words::under<'e', 'E', letters<"else">, letters<"end">, letters<"escape">, letters<"except">, letters<"exists">>,
          reserved_words::under<'f', 'F', letters<"false">, letters<"fetch">, letters<"for">, letters<"from">, letters<"full">>,
          reserved_words::under<'g', 'G', letters<"group">>, reserved_words::under<'h', 'H', letters<"having">>,
          reserved_words::under<'i', 'I', letters<"intersect">, letters<"inner">, letters<"into">, letters<"in">, letters<"is">>,
          reserved_words::under<'j', 'J', letters<"join">>,
          reserved_words::under<'l', 'L', letters<"lateral">, letters<"left">, letters<"like">, letters<"limit">>,
          reserved_words::under<'n', 'N', letters<"natural">, letters<"not">, letters<"null">>,
          reserved_words::under<'o', 'O', letters<"offset">, letters<"on">, letters<"order">, letters<"or">>,
          reserved_words::under<'p', 'P', letters<"primary">>, reserved_words::under<'r', 'R', letters<"references">, letters<"right">>,
          reserved_words::under<'s', 'S', letters<"select">>, reserved_words::under<'t', 'T', letters<"then">, letters<"true">>,
          reserved_words::under<'u', 'U', letters<"union">, letters<"unique">, letters<"using">>, reserved_words::under<'v', 'V', letters<"values">>,
          reserved_words::under<'w', 'W', letters<"when">, letters<"where">, letters<"window">, letters<"with">>> {};

// A name that is no reserved word, or any name in quotes.
struct bare_name : seq<not_at<reserved>, word> {};
struct name : sor<bare_name, quoted_name> {};

#define SCHEMAC_KEYWORD(text) \
  struct text##_word : keyword<letters<#text>> {}
SCHEMAC_KEYWORD(action);
SCHEMAC_KEYWORD(all);
SCHEMAC_KEYWORD(and);
SCHEMAC_KEYWORD(as);
SCHEMAC_KEYWORD(asc);
SCHEMAC_KEYWORD(between);
SCHEMAC_KEYWORD(both);
SCHEMAC_KEYWORD(by);
SCHEMAC_KEYWORD(cascade);
SCHEMAC_KEYWORD(case);
SCHEMAC_KEYWORD(cast);
SCHEMAC_KEYWORD(check);
SCHEMAC_KEYWORD(collate);
SCHEMAC_KEYWORD(cross);
SCHEMAC_KEYWORD(current);
SCHEMAC_KEYWORD(date);
SCHEMAC_KEYWORD(datetime);
SCHEMAC_KEYWORD(default);
SCHEMAC_KEYWORD(delete);
SCHEMAC_KEYWORD(desc);
SCHEMAC_KEYWORD(distinct);
SCHEMAC_KEYWORD(else);
SCHEMAC_KEYWORD(enum);
SCHEMAC_KEYWORD(escape);
SCHEMAC_KEYWORD(except);
SCHEMAC_KEYWORD(exists);
SCHEMAC_KEYWORD(extract);
SCHEMAC_KEYWORD(false);
SCHEMAC_KEYWORD(fetch);
SCHEMAC_KEYWORD(filter);
SCHEMAC_KEYWORD(first);
SCHEMAC_KEYWORD(following);
SCHEMAC_KEYWORD(for);
SCHEMAC_KEYWORD(from);
SCHEMAC_KEYWORD(full);
SCHEMAC_KEYWORD(group);
SCHEMAC_KEYWORD(groups);
SCHEMAC_KEYWORD(having);
SCHEMAC_KEYWORD(identity);
SCHEMAC_KEYWORD(in);
SCHEMAC_KEYWORD(inner);
SCHEMAC_KEYWORD(intersect);
SCHEMAC_KEYWORD(interval);
SCHEMAC_KEYWORD(is);
SCHEMAC_KEYWORD(join);
SCHEMAC_KEYWORD(key);
SCHEMAC_KEYWORD(last);
SCHEMAC_KEYWORD(lateral);
SCHEMAC_KEYWORD(leading);
SCHEMAC_KEYWORD(left);
SCHEMAC_KEYWORD(like);
SCHEMAC_KEYWORD(limit);
SCHEMAC_KEYWORD(native);
SCHEMAC_KEYWORD(natural);
SCHEMAC_KEYWORD(next);
SCHEMAC_KEYWORD(no);
SCHEMAC_KEYWORD(not );
SCHEMAC_KEYWORD(null);
SCHEMAC_KEYWORD(nulls);
SCHEMAC_KEYWORD(offset);
SCHEMAC_KEYWORD(on);
SCHEMAC_KEYWORD(only);
SCHEMAC_KEYWORD(or);
SCHEMAC_KEYWORD(order);
SCHEMAC_KEYWORD(outer);
SCHEMAC_KEYWORD(over);
SCHEMAC_KEYWORD(partition);
SCHEMAC_KEYWORD(position);
SCHEMAC_KEYWORD(preceding);
SCHEMAC_KEYWORD(primary);
SCHEMAC_KEYWORD(range);
SCHEMAC_KEYWORD(recursive);
SCHEMAC_KEYWORD(references);
SCHEMAC_KEYWORD(restrict);
SCHEMAC_KEYWORD(right);
SCHEMAC_KEYWORD(row);
SCHEMAC_KEYWORD(rows);
SCHEMAC_KEYWORD(select);
SCHEMAC_KEYWORD(separator);
SCHEMAC_KEYWORD(set);
SCHEMAC_KEYWORD(substring);
SCHEMAC_KEYWORD(symmetric);
SCHEMAC_KEYWORD(then);
SCHEMAC_KEYWORD(time);
SCHEMAC_KEYWORD(timestamp);
SCHEMAC_KEYWORD(trailing);
SCHEMAC_KEYWORD(trim);
SCHEMAC_KEYWORD(true);
SCHEMAC_KEYWORD(unbounded);
SCHEMAC_KEYWORD(union);
SCHEMAC_KEYWORD(unique);
SCHEMAC_KEYWORD(unknown);
SCHEMAC_KEYWORD(unsigned);
SCHEMAC_KEYWORD(update);
SCHEMAC_KEYWORD(using);
SCHEMAC_KEYWORD(values);
SCHEMAC_KEYWORD(when);
SCHEMAC_KEYWORD(where);
SCHEMAC_KEYWORD(window);
SCHEMAC_KEYWORD(with);
SCHEMAC_KEYWORD(without);
SCHEMAC_KEYWORD(zone);
#undef SCHEMAC_KEYWORD

}  // namespace schemac::grammar
