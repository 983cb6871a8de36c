// The portable expression language, loosest binding first. No alternative takes back what a part of it has read, so that actions may run at once.
#pragma once

#include "grammar/balanced.hpp"
#include "grammar/keyword.hpp"
#include "grammar/literal.hpp"
#include "grammar/type.hpp"

namespace schemac::grammar {

struct expression;
struct concatenation;
struct query;

// At a `(`: is it the bracket of a query? Yes when a query's first word follows, and when a query in brackets follows that goes on as a
// query or is all there is.
struct query_word : sor<select_word, with_word, values_word> {};
struct query_goes_on : sor<one<')'>, union_word, intersect_word, except_word, order_word, limit_word, offset_word, fetch_word> {};
struct query_in_brackets : seq<at<one<'('>>, at<plus<one<'('>, gap>, query_word>, at<balanced_group, gap, query_goes_on>> {};
struct query_ahead : sor<at<query_word>, query_in_brackets> {};

// Operators and words that only some servers have, each of them longer than the one of ours that it begins with.
struct server_symbol : seq<at<one<':', '-', '<', '>', '=', '@', '&', '|', '^', '#', '~', '!', '['>>,
                           sor<string<':', ':'>, string<'-', '>', '>'>, string<'-', '>'>, string<'<', '=', '>'>, string<'<', '<'>, string<'<', '@'>,
                               string<'>', '>'>, string<'=', '='>, string<'=', '>'>, string<'@', '>'>, string<'&', '&'>, one<'&'>,
                               seq<one<'|'>, not_at<one<'|'>>>, one<'^'>, string<'#', '>', '>'>, string<'#', '>'>, one<'#'>, string<'!', '~'>,
                               one<'~'>, one<'['>, seq<one<'!'>, not_at<one<'='>>>, string<':', '='>>> {};
struct server_word : seq<at<one<'A', 'a', 'D', 'd', 'I', 'i', 'M', 'm', 'N', 'n', 'R', 'r', 'S', 's', 'X', 'x'>>, opt<not_word>,
                         sor<letters<"at time zone">, letters<"div">, letters<"ilike">, letters<"isnull">, letters<"mod">, letters<"notnull">,
                             letters<"regexp">, letters<"rlike">, letters<"similar to">, letters<"xor">>,
                         not_at<letter_or_digit>> {};
struct server_operator : sor<server_symbol, server_word> {};

// Lists in an order, and windows.
struct ascending : asc_word {};
struct descending : desc_word {};
struct nulls_first : first_word {};
struct nulls_last : last_word {};
struct nulls_place : sor<nulls_first, nulls_last> {};
struct order_item : seq<must<expression>, opt<sor<ascending, descending>>, opt<if_must<nulls_word, nulls_place>>> {};
struct order_begin : success {};
struct order_list : seq<order_begin, order_item, star<if_must<comma, order_item>>> {};
struct order_by : if_must<order_word, by_word, order_list> {};

struct window_begin : open {};
struct window_base : seq<not_at<sor<partition_word, order_word, rows_word, range_word, groups_word>>, name> {};
struct partition_item : seq<expression> {};
struct partition_by : if_must<partition_word, by_word, partition_item, star<if_must<comma, partition_item>>> {};
struct window_order : order_by {};
struct frame_rows : rows_word {};
struct frame_range : range_word {};
struct frame_groups : groups_word {};
struct unbounded_preceding : preceding_word {};
struct unbounded_following : following_word {};
struct unbounded_way : sor<unbounded_preceding, unbounded_following> {};
struct unbounded_bound : if_must<unbounded_word, unbounded_way> {};
struct current_bound : seq<current_word, row_word> {};
struct offset_preceding : preceding_word {};
struct offset_following : following_word {};
struct offset_way : sor<offset_preceding, offset_following> {};
struct offset_bound : seq<must<concatenation>, must<offset_way>> {};
struct frame_bound : sor<unbounded_bound, current_bound, offset_bound> {};
struct frame_start : frame_bound {};
struct frame_end : frame_bound {};
struct frame_extent : sor<if_must<between_word, frame_start, and_word, frame_end>, frame_start> {};
struct frame : if_must<sor<frame_rows, frame_range, frame_groups>, frame_extent> {};
struct window_close : close {};
struct window_definition : if_must<window_begin, opt<window_base, gap>, opt<partition_by>, opt<window_order>, opt<frame>, window_close> {};

// Calls.
struct call_name : sor<bare_name, seq<sor<letters<"left">, letters<"right">>, at<gap, one<'('>>>, quoted_name> {};
struct call_open : open {};
struct call_close : close_mark {};
struct call_distinct : distinct_word {};
struct call_star : one<'*'> {};
struct call_order : order_by {};
struct call_separator : separator_word {};
struct call_argument : seq<expression> {};
struct call_arguments
    : seq<opt<sor<call_distinct, all_word>>, must<call_argument>, star<if_must<comma, call_argument>>, opt<call_order>, opt<call_separator>> {};
struct call_filter_close : close_mark {};
struct call_filter : if_must<seq<filter_word, open>, where_word, expression, call_filter_close, gap> {};
struct over_name : name {};
struct over_definition : window_definition {};
struct over_what : sor<over_definition, over_name> {};
struct call_over : if_must<over_word, over_what, gap> {};
struct call_rest : if_must<call_open, sor<at<call_close>, seq<call_star, gap>, call_arguments>, call_close, gap, opt<call_filter>, opt<call_over>> {};
struct name_part : any_name {};
struct name_rest : star<if_must<dot, name_part, gap>> {};
struct dotted_call : at<one<'('>> {};
struct column_name : seq<name_rest, opt<dotted_call>> {};
struct name_or_call : seq<call_name, gap, sor<call_rest, column_name>> {};

struct list_begin : success {};

// Forms with words inside their brackets. `form_close` ends each.
struct form_close : close_mark {};
struct cast_form : if_must<seq<cast_word, open>, expression, as_word, type, form_close, gap> {};
struct extract_field : word {};
struct extract_form : if_must<seq<extract_word, open>, extract_field, gap, from_word, expression, form_close, gap> {};
struct exists_form : if_must<seq<exists_word, open>, query, form_close, gap> {};
struct position_form : if_must<seq<position_word, open>, list_begin, concatenation, in_word, expression, form_close, gap> {};
struct substring_from : if_must<from_word, expression> {};
struct substring_for : if_must<for_word, expression> {};
struct substring_for_alone : if_must<for_word, expression> {};
struct substring_argument : if_must<comma, expression> {};
struct substring_rest : sor<seq<substring_argument, opt<substring_argument>>, seq<substring_from, opt<substring_for>>, substring_for_alone> {};
struct substring_form : if_must<seq<substring_word, open>, list_begin, expression, substring_rest, form_close, gap> {};
struct trim_begin : seq<trim_word, open> {};
struct trim_side : seq<sor<both_word, leading_word, trailing_word>, not_at<one<')', ',', '.'>>> {};
struct trim_source : if_must<from_word, expression> {};
struct trim_source_after : if_must<from_word, expression> {};
struct trim_argument : if_must<comma, expression> {};
struct trim_what : sor<trim_source, seq<must<expression>, opt<sor<trim_source_after, trim_argument>>>> {};
struct trim_form : if_must<trim_begin, list_begin, opt<trim_side>, trim_what, form_close, gap> {};

struct case_begin : case_word {};
struct case_operand : seq<expression> {};
struct case_condition : seq<expression> {};
struct case_when : if_must<when_word, case_condition, then_word, expression> {};
struct case_else : if_must<else_word, expression> {};
struct case_end : seq<letters<"end">, not_at<letter_or_digit>> {};
struct case_form : if_must<case_begin, sor<at<when_word>, case_operand>, case_when, star<case_when>, opt<case_else>, case_end, gap> {};

struct null_literal : seq<letters<"null">, not_at<letter_or_digit>> {};
struct true_literal : seq<letters<"true">, not_at<letter_or_digit>> {};
struct false_literal : seq<letters<"false">, not_at<letter_or_digit>> {};
struct literal_kind : sor<datetime_word, date_word, timestamp_word, time_word> {};
struct literal_value : string_literal {};
struct temporal_literal : seq<literal_kind, at<one<'\''>>, literal_value> {};
struct interval_value : string_literal {};
struct outer_unit
    : seq<sor<letters<"year">, letters<"month">, letters<"week">, letters<"day">, letters<"hour">, letters<"minute">, letters<"second">>,
          not_at<letter_or_digit>> {};
struct bare_interval : seq<at<digit>, number> {};
struct interval_literal : seq<interval_word, sor<seq<at<one<'\''>>, interval_value, opt<gap, outer_unit>>, bare_interval>> {};

struct word_form : seq<at<one<'C', 'c', 'D', 'd', 'E', 'e', 'F', 'f', 'I', 'i', 'N', 'n', 'P', 'p', 'S', 's', 'T', 't'>>,
                       sor<case_form, cast_form, exists_form, extract_form, seq<interval_literal, gap>, seq<temporal_literal, gap>,
                           seq<null_literal, gap>, seq<true_literal, gap>, seq<false_literal, gap>, position_form, substring_form, trim_form>> {};

struct list_item : seq<expression> {};
struct more_items : star<if_must<comma, list_item>> {};
struct scalar_close : close_mark {};
struct group_close : close_mark {};
struct group_open : open {};
struct scalar_query : seq<query_ahead, must<query>, must<scalar_close>> {};
struct group : if_must<group_open, list_begin, sor<scalar_query, seq<must<list_item>, more_items, must<group_close>>>, gap> {};
struct row_open : seq<row_word, open> {};
struct row_close : close_mark {};
struct row_form : if_must<row_open, list_begin, list_item, more_items, row_close, gap> {};

struct string_value : string_literal {};
struct number_value : number {};
struct primary : sor<seq<number_value, gap>, seq<string_value, gap>, group, prefixed_string, word_form, row_form, name_or_call> {};
struct operand : seq<primary, opt<server_operator>> {};

struct minus_sign : mark<'-'> {};
struct plus_sign : mark<'+'> {};
struct signed_operand;
struct negative : if_must<minus_sign, signed_operand> {};
struct positive : if_must<plus_sign, signed_operand> {};
struct signed_operand : sor<negative, positive, operand> {};

struct times : mark<'*'> {};
struct divided : mark<'/'> {};
struct modulo : mark<'%'> {};
struct product_tail : if_must<sor<times, divided, modulo>, signed_operand> {};
struct product : seq<signed_operand, star<product_tail>> {};

struct plus_operator : mark<'+'> {};
struct minus_operator : mark<'-'> {};
struct sum_tail : if_must<sor<plus_operator, minus_operator>, product> {};
struct sum : seq<product, star<sum_tail>> {};

struct concat_operator : seq<string<'|', '|'>, gap> {};
struct concat_tail : if_must<concat_operator, sum> {};
struct concatenation : seq<sum, star<concat_tail>> {};

// `a between b and c`, `a in (...)`, `a like b`: `not` is part of the word.
struct between_start : seq<opt<not_word>, between_word> {};
struct between_symmetric : symmetric_word {};
struct between_tail : if_must<between_start, opt<between_symmetric>, concatenation, and_word, concatenation> {};
struct in_start : seq<opt<not_word>, in_word> {};
struct in_query : seq<query_ahead, must<query>, must<scalar_close>> {};
struct in_list : seq<must<list_item>, more_items, must<group_close>> {};
struct in_tail : if_must<in_start, group_open, list_begin, sor<in_query, in_list>, gap> {};
struct like_start : seq<opt<not_word>, like_word> {};
struct like_escape : if_must<escape_word, concatenation> {};
struct like_tail : if_must<like_start, concatenation, opt<like_escape>> {};
struct predicate_tail : seq<at<one<'B', 'b', 'I', 'i', 'L', 'l', 'N', 'n'>>, sor<between_tail, in_tail, like_tail>> {};
struct predicate : seq<concatenation, opt<predicate_tail>> {};

struct equal : one<'='> {};
struct not_equal : sor<string<'<', '>'>, string<'!', '='>> {};
struct less_equal : string<'<', '='> {};
struct greater_equal : string<'>', '='> {};
struct less : one<'<'> {};
struct greater : one<'>'> {};
struct comparison_operator : seq<sor<equal, not_equal, less_equal, greater_equal, less, greater>, gap> {};
struct comparison_tail : if_must<comparison_operator, predicate> {};
struct chained_comparison : sor<one<'='>, one<'<'>, one<'>'>, string<'!', '='>> {};
struct comparison : seq<predicate, opt<comparison_tail, opt<chained_comparison>>> {};

struct is_not : not_word {};
struct is_null : null_word {};
struct is_true : true_word {};
struct is_false : false_word {};
struct is_unknown : unknown_word {};
struct is_distinct : if_must<distinct_word, from_word, comparison> {};
struct is_what : sor<is_null, is_true, is_false, is_unknown, is_distinct> {};
struct is_tail : if_must<is_word, opt<is_not>, is_what> {};
struct test : seq<comparison, star<is_tail>> {};

struct negation;
struct not_sign : not_word {};
struct negated : if_must<not_sign, negation> {};
struct negation : sor<negated, test> {};

struct and_tail : if_must<and_word, negation> {};
struct conjunction : seq<negation, star<and_tail>> {};
struct or_tail : if_must<or_word, conjunction> {};
struct expression : seq<conjunction, star<or_tail>> {};

struct whole_expression : seq<gap, must<expression>> {};

}  // namespace schemac::grammar
