// The template language: text with `{{ value }}`, `{% tag %}` and `{# comment #}` in it. Rules only; how tags nest is not said here.
#pragma once

#include <tao/pegtl.hpp>

namespace schemac::grammar::templates {

using namespace tao::pegtl;

struct blanks : star<space> {};
struct required_blanks : plus<space> {};

template <char... Letters>
struct keyword : seq<string<Letters...>, not_at<identifier_other>> {};

struct kw_and : keyword<'a', 'n', 'd'> {};
struct kw_or : keyword<'o', 'r'> {};
struct kw_not : keyword<'n', 'o', 't'> {};
struct kw_is : keyword<'i', 's'> {};
struct kw_in : keyword<'i', 'n'> {};
struct kw_defined : keyword<'d', 'e', 'f', 'i', 'n', 'e', 'd'> {};
struct kw_true : keyword<'t', 'r', 'u', 'e'> {};
struct kw_false : keyword<'f', 'a', 'l', 's', 'e'> {};
struct kw_none : keyword<'n', 'o', 'n', 'e'> {};
struct reserved : sor<kw_and, kw_or, kw_not, kw_is, kw_in, kw_true, kw_false, kw_none> {};

struct name : seq<not_at<reserved>, identifier> {};

// Literals: numbers, and strings with \n \t \\ \" \' in them.
struct integer : seq<opt<one<'-'>>, plus<digit>> {};
struct escape : seq<one<'\\'>, any> {};
struct double_quoted_text : star<sor<escape, not_one<'"', '\\'>>> {};
struct single_quoted_text : star<sor<escape, not_one<'\'', '\\'>>> {};
struct string_literal : sor<seq<one<'"'>, double_quoted_text, one<'"'>>, seq<one<'\''>, single_quoted_text, one<'\''>>> {};
struct true_literal : kw_true {};
struct false_literal : kw_false {};
struct none_literal : kw_none {};

// `a.b.c`
struct path : list<name, one<'.'>> {};

struct expression;
struct paren_open : one<'('> {};
struct parenthesised : if_must<paren_open, blanks, expression, blanks, one<')'>> {};
struct primary : sor<string_literal, integer, true_literal, false_literal, none_literal, path, parenthesised> {};

// `| join(", ")`
struct filter_name : identifier {};
struct filter_argument : sor<string_literal, integer> {};
struct filter_arguments : seq<one<'('>, blanks, list<filter_argument, one<','>, space>, blanks, one<')'>> {};
struct filter : if_must<seq<blanks, one<'|'>>, blanks, filter_name, opt<filter_arguments>> {};
struct filtered : seq<primary, star<filter>> {};

struct equal_tail : if_must<seq<blanks, string<'=', '='>>, blanks, filtered> {};
struct unequal_tail : if_must<seq<blanks, string<'!', '='>>, blanks, filtered> {};
struct defined_tail : seq<blanks, kw_is, blanks, kw_defined> {};
struct undefined_tail : seq<blanks, kw_is, blanks, kw_not, blanks, kw_defined> {};
struct comparison : seq<filtered, opt<sor<equal_tail, unequal_tail, undefined_tail, defined_tail>>> {};
struct negation;
struct negation_word : kw_not {};
struct negated : if_must<negation_word, blanks, negation> {};
struct negation : sor<negated, comparison> {};
struct and_tail : if_must<seq<blanks, kw_and>, blanks, negation> {};
struct conjunction : seq<negation, star<and_tail>> {};
struct or_tail : if_must<seq<blanks, kw_or>, blanks, conjunction> {};
struct expression : seq<conjunction, star<or_tail>> {};

// Tags. A `-` inside a delimiter takes the blanks on that side of it away.
struct trim_before : one<'-'> {};
struct trim_after : one<'-'> {};
struct tag_open : seq<string<'{', '%'>, opt<trim_before>, blanks> {};
struct tag_close : seq<blanks, opt<trim_after>, string<'%', '}'>> {};

struct loop_variable : name {};
struct included_name : string_literal {};
struct set_variable : name {};

struct if_tag : if_must<keyword<'i', 'f'>, blanks, expression> {};
struct elif_tag : if_must<keyword<'e', 'l', 'i', 'f'>, blanks, expression> {};
struct else_tag : keyword<'e', 'l', 's', 'e'> {};
struct endif_tag : keyword<'e', 'n', 'd', 'i', 'f'> {};
struct for_tag : if_must<keyword<'f', 'o', 'r'>, blanks, loop_variable, blanks, kw_in, blanks, expression> {};
struct endfor_tag : keyword<'e', 'n', 'd', 'f', 'o', 'r'> {};
struct include_tag : if_must<keyword<'i', 'n', 'c', 'l', 'u', 'd', 'e'>, blanks, included_name> {};
struct set_tag : if_must<keyword<'s', 'e', 't'>, blanks, set_variable, blanks, one<'='>, blanks, expression> {};
struct next_tag : keyword<'n', 'e', 'x', 't'> {};
struct tag_body : sor<if_tag, elif_tag, else_tag, endif_tag, for_tag, endfor_tag, include_tag, set_tag, next_tag> {};
struct tag : if_must<tag_open, tag_body, tag_close> {};

struct output_open : seq<string<'{', '{'>, opt<trim_before>, blanks> {};
struct output_close : seq<blanks, opt<trim_after>, string<'}', '}'>> {};
struct output : if_must<output_open, expression, output_close> {};

struct comment_text : until<at<string<'#', '}'>>> {};
struct comment : if_must<string<'{', '#'>, comment_text, string<'#', '}'>> {};

struct text : plus<not_at<sor<string<'{', '%'>, string<'{', '{'>, string<'{', '#'>>>, any> {};

struct file : must<star<sor<text, comment, tag, output>>, eof> {};

}  // namespace schemac::grammar::templates
