// Types of columns and of casts.
#pragma once

#include "grammar/balanced.hpp"
#include "grammar/keyword.hpp"
#include "grammar/literal.hpp"

namespace schemac::grammar {

// `native(...)`: the server's text, brackets balanced.
struct native_text : balanced {};
struct native_type : if_must<seq<native_word, open>, native_text, close> {};

// A label stands in quotes or as it is, up to a comma, a bracket or a blank.
struct plain_label : plus<not_one<' ', '\t', '\n', '\r', ',', '(', ')', '\'', '"', '`'>> {};
struct enum_label : sor<string_literal, double_quoted, plain_label> {};
struct enum_close : close {};
struct enum_type : if_must<seq<enum_word, open>, enum_label, gap, star<if_must<comma, enum_label, gap>>, enum_close> {};

// `character varying`, `double precision`, `national character varying`: words that go on with a type's name.
struct type_word : word {};
struct more_of_name
    : seq<sor<letters<"precision">, letters<"varying">, letters<"varchar">, letters<"character">, letters<"char">>, not_at<letter_or_digit>> {};
struct type_words : seq<type_word, star<gap, more_of_name>> {};

struct type_argument : plus<not_one<' ', '\t', '\n', '\r', ',', '(', ')'>> {};
struct type_arguments_close : close {};
struct type_arguments : if_must<open, type_argument, gap, star<if_must<comma, type_argument, gap>>, type_arguments_close> {};

struct with_zone : with_word {};
struct without_zone : without_word {};
struct type_zone : if_must<seq<sor<with_zone, without_zone>, time_word>, zone_word> {};
struct type_unsigned : unsigned_word {};

// `audit.state`, `"odd name"`: the name of a type in `enums`.
struct type_name_rest : star<if_must<seq<gap, one<'.'>>, gap, any_name>> {};
struct schema_of_type : seq<at<seq<gap, one<'.'>>>, type_name_rest> {};
struct quoted_type : seq<quoted_name, type_name_rest, gap> {};
struct plain_type : seq<type_words, sor<seq<schema_of_type, gap>, seq<gap, opt<type_arguments>, opt<type_zone>, opt<type_unsigned>>>> {};

struct array_close : one<']'> {};
struct array_mark : if_must<one<'['>, array_close, gap> {};

struct type : seq<sor<native_type, enum_type, plain_type, quoted_type>, star<array_mark>> {};

}  // namespace schemac::grammar
