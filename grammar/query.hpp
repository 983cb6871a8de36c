// Queries of views.
#pragma once

#include "grammar/expression.hpp"

namespace schemac::grammar {

// Lists of names in brackets.
struct names_begin : success {};
struct listed_name : any_name {};
struct names_close : close {};
struct name_list : if_must<open, names_begin, listed_name, gap, star<if_must<comma, listed_name, gap>>, names_close> {};

// `as` takes any word; without it a reserved word goes on with the query.
struct alias_name : any_name {};
struct bare_alias : name {};
struct alias : seq<sor<if_must<as_word, alias_name>, bare_alias>, gap> {};

// What a query selects.
struct select_star : one<'*'> {};
struct qualified_star : seq<dotted_name, gap, one<'.'>, gap, one<'*'>> {};
struct item_expression : seq<expression> {};
struct item_alias : seq<alias> {};
struct select_item : sor<seq<select_star, gap>, seq<qualified_star, gap>, seq<must<item_expression>, opt<item_alias>>> {};
struct distinct_on_item : seq<expression> {};
struct distinct_on : if_must<seq<on_word, open>, distinct_on_item, star<if_must<comma, distinct_on_item>>, close> {};
struct select_distinct : distinct_word {};
struct select_quantifier : sor<seq<select_distinct, opt<distinct_on>>, all_word> {};

// Where it comes from.
struct source_name : dotted_name {};
struct source_call : at<one<'('>> {};
struct alias_columns : name_list {};
struct source_alias : seq<alias> {};
struct aliased : seq<source_alias, opt<alias_columns>> {};
struct named_source : seq<at<name>, source_name, gap, opt<source_call>, opt<aliased>> {};
struct derived_head : seq<opt<lateral_word>, one<'('>, gap, query_ahead> {};
struct derived_close : close_mark {};
struct derived_source : if_must<derived_head, query, derived_close, gap, aliased> {};
struct joined_source;
struct joined_open : open_mark {};
struct joined_close : close_mark {};
struct source_in_brackets : if_must<joined_open, gap, joined_source, joined_close, gap> {};
struct source : sor<derived_source, source_in_brackets, named_source> {};

struct cross_join : seq<cross_word, join_word> {};
struct join_side : sor<inner_word, seq<sor<left_word, right_word, full_word>, opt<outer_word>>> {};
struct natural_join : if_must<natural_word, opt<join_side>, join_word> {};
struct plain_join : seq<opt<join_side>, join_word> {};
struct join_on : if_must<on_word, expression> {};
struct join_using : if_must<using_word, name_list> {};
struct join_condition : sor<join_on, join_using> {};
struct condition_after_cross : sor<on_word, using_word> {};
struct free_join : if_must<sor<cross_join, natural_join>, source, opt<condition_after_cross>> {};
struct bound_join : if_must<plain_join, source, join_condition> {};
struct join_tail : sor<bound_join, free_join> {};
struct joined_source : seq<source, star<join_tail>> {};
struct from_item : joined_source {};
struct from_clause : if_must<from_word, from_item, star<if_must<comma, from_item>>> {};

struct where_clause : if_must<where_word, expression> {};
struct group_item : seq<expression> {};
struct group_clause : if_must<group_word, by_word, group_item, star<if_must<comma, group_item>>> {};
struct having_clause : if_must<having_word, expression> {};
struct window_name : name {};
struct named_window : seq<must<window_name>, gap, must<as_word>, must<window_definition>> {};
struct window_clause : if_must<window_word, named_window, star<if_must<comma, named_window>>> {};

struct select_begin : select_word {};
struct select : if_must<select_begin, opt<select_quantifier>, select_item, star<if_must<comma, select_item>>, opt<from_clause>, opt<where_clause>,
                        opt<group_clause>, opt<having_clause>, opt<window_clause>> {};

struct values_begin : values_word {};
struct values_row_begin : open {};
struct values_item : seq<expression> {};
struct values_row : seq<opt<row_word>, must<values_row_begin>, must<values_item>, star<if_must<comma, values_item>>, must<close>> {};
struct values : if_must<values_begin, values_row, star<if_must<comma, values_row>>> {};

// Sets: `intersect` binds closer than `union` and `except`.
struct query_open : open_mark {};
struct query_close : close_mark {};
struct bracketed_query : if_must<query_open, gap, query, query_close, gap> {};
struct query_operand : sor<select, values, bracketed_query> {};
struct set_all : all_word {};
struct set_quantifier : opt<sor<set_all, distinct_word>> {};
struct intersect_tail : if_must<intersect_word, set_quantifier, query_operand> {};
struct intersection : seq<query_operand, star<intersect_tail>> {};
struct union_operator : union_word {};
struct except_operator : except_word {};
struct union_tail : if_must<sor<union_operator, except_operator>, set_quantifier, intersection> {};
struct set_expression : seq<intersection, star<union_tail>> {};

struct table_name : name {};
struct table_columns : name_list {};
struct materialized_hint : seq<opt<not_word>, keyword<letters<"materialized">>> {};
struct table_query : seq<query> {};
struct common_table : seq<must<table_name>, gap, opt<table_columns>, must<as_word>, opt<materialized_hint>, must<query_open>, gap, must<table_query>,
                          must<query_close>, gap> {};
struct recursive_mark : recursive_word {};
struct with_clause : if_must<with_word, opt<recursive_mark>, common_table, star<if_must<comma, common_table>>> {};

struct query_order : seq<order_word, must<by_word>, must<order_list>> {};
struct limit_value : seq<expression> {};
struct limit_pair : one<','> {};
struct limit_what : sor<all_word, limit_value> {};
struct limit_clause : if_must<limit_word, limit_what, opt<limit_pair>> {};
struct offset_value : seq<expression> {};
struct offset_clause : if_must<offset_word, offset_value, opt<sor<rows_word, row_word>>> {};
struct fetch_count : seq<expression> {};
struct fetch_one : at<sor<rows_word, row_word>> {};
struct fetch_rows : sor<rows_word, row_word> {};
struct fetch_place : sor<first_word, next_word> {};
struct fetch_what : sor<fetch_one, fetch_count> {};
struct fetch_clause : if_must<fetch_word, fetch_place, fetch_what, fetch_rows, only_word> {};
struct query_limits : star<sor<limit_clause, offset_clause, fetch_clause>> {};

struct query_begin : success {};
struct query_end : success {};
struct query : seq<query_begin, opt<with_clause>, must<set_expression>, opt<query_order>, query_limits, query_end> {};

struct whole_query : seq<gap, must<query>> {};
struct whole_sources : seq<gap, must<from_item>, star<if_must<comma, from_item>>> {};

}  // namespace schemac::grammar
