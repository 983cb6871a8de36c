// The short form of a column, of a reference and of a part of an index.
#pragma once

#include "grammar/expression.hpp"
#include "grammar/type.hpp"

namespace schemac::grammar {

// `User(user_id)`, `audit.log`, `"odd name"("odd column")`.
struct reference_table : dotted_name {};
struct reference_column : any_name {};
struct reference_close : close {};
struct reference_columns : if_must<open, reference_column, gap, star<if_must<comma, reference_column, gap>>, reference_close> {};
struct reference : seq<reference_table, gap, opt<reference_columns>> {};

struct no_action : seq<no_word, action_word> {};
struct set_null : seq<set_word, null_word> {};
struct set_default : seq<set_word, default_word> {};
struct referential_action : sor<cascade_word, restrict_word, no_action, set_null, set_default> {};
struct action_on_delete : referential_action {};
struct action_on_update : referential_action {};

struct nullable_mark : mark<'?'> {};

// After `references`, `on update` is the key's when an action follows, else the column's.
struct on_delete_clause : if_must<seq<on_word, delete_word>, action_on_delete> {};
struct on_update_action : seq<on_word, update_word, action_on_update> {};
struct references_target : reference {};
struct references_clause : if_must<references_word, references_target, star<sor<on_delete_clause, on_update_action>>> {};

struct null_clause : null_word {};
struct not_null_clause : seq<not_word, null_word> {};
struct identity_clause : identity_word {};
struct primary_key_clause : if_must<primary_word, key_word> {};
struct unique_clause : unique_word {};
struct default_value : seq<expression> {};
struct default_clause : if_must<default_word, default_value> {};
struct on_update_value : seq<expression> {};
struct on_word_for_update : seq<on_word, update_word> {};
struct on_update_clause : if_must<on_word_for_update, on_update_value> {};
struct check_value : seq<expression> {};
struct check_clause : if_must<check_word, open, check_value, close> {};
struct collation_name : dotted_name {};
struct collate_clause : if_must<collate_word, collation_name, gap> {};
// What a server would take here and the language says elsewhere.
struct other_clause : word {};

struct column_clause : sor<not_null_clause, null_clause, identity_clause, primary_key_clause, unique_clause, default_clause, on_update_clause,
                           check_clause, references_clause, collate_clause> {};
struct column_end : eof {};
struct column : seq<gap, must<type>, opt<nullable_mark>, star<column_clause>, opt<other_clause>, must<column_end>> {};

struct whole_reference : seq<gap, must<reference>, must<end>> {};
struct whole_action : seq<gap, must<referential_action>, must<end>> {};

// `status`, `created_at desc nulls last`, `name(20)`, `lower(email)`, `"odd name"(20) collate "C"`. A name with a number in brackets is the
// first characters of a column: a call of a constant would be no part of an index.
struct part_column : any_name {};
struct part_length : digits {};
struct part_length_in_brackets : seq<open, part_length, gap, close> {};
struct part_goes_on : at<sor<eof, asc_word, desc_word, nulls_word, collate_word>> {};
struct column_ahead : seq<any_name, gap, opt<one<'('>, gap, digits, gap, one<')'>, gap>, part_goes_on> {};
struct column_part : seq<at<column_ahead>, part_column, gap, opt<part_length_in_brackets>> {};
struct expression_part : seq<expression> {};
struct part_collation : dotted_name {};
struct part_descending : desc_word {};
struct part_nulls_first : first_word {};
struct part_nulls_last : last_word {};
struct part_nulls_order : sor<part_nulls_first, part_nulls_last> {};
struct part_end : eof {};
struct index_part : seq<gap, sor<column_part, must<expression_part>>, opt<if_must<collate_word, part_collation, gap>>,
                        opt<sor<asc_word, part_descending>>, opt<if_must<nulls_word, part_nulls_order>>, must<part_end>> {};

}  // namespace schemac::grammar
