// How a dialect's spelling rows are found and filled in.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "compiler/dialect/dialect.hpp"

namespace schemac {

// Keys of SpellingRow, and what may stand in their patterns. A construct without a row is printed as the standard writes it; an empty
// pattern says that the dialect has no such thing (check refuses it, or printing goes another way, as said here).
//
//   NAME, NAME/COUNT, NAME:WORD   a function of the catalogue; with that many arguments; with the string WORD as its first argument.
//   NAME:{K}, NAME/COUNT:{K}      the same where argument K is no number above 0 as written, so that it may be anything
//   NAME:over                     empty: not with `over`
//   NAME:cut                      no pattern: at which length the server cuts the result
//   NAME:[0], NAME:[-1]           the same where a key of the path is a position in an array; is one that counts from the end
//                                 {0} {1} .. arguments; {*} all, joined by commas; {* || } all, joined by ` || `; {path} arguments from the
//                                 second on as a JSON path in quotes, {above} up to the last position in it, {key} the second alone and never
//                                 a position; {over} where `filter` and `over` stand if not at the end; {distinct} `distinct ` or nothing; {order} `
//                                 order by ..` or nothing.
//   op:concat                     {*}: the operands of a chain of `||`
//   op:distinct_from, op:not_distinct_from   {0} {1}
//   cast:KEY                      {0}, {type}, {length}, {precision}, {scale}; KEY is the type's (type_key)
//   extract:FIELD                 {0}
//   literal:date, time, datetime, timestamp   {0}: the text in quotes
//   interval:part                 {0} amount, {1} unit: one span a unit, each added by itself
//   string:backslash              no placeholder: a backslash inside a string of a check or generated column
//   condition:value               {0}: a value that is no predicate, where the server takes only a predicate
//   default:NAME                  {0} the column's precision: this function as a default or `on update` of a datetime or timestamp
//   value:KEY                     {0} a string literal, {hex} its bytes, {type}: a value of a reference row in a column of the type
//   partition:KEY                 {0}: what a range of partitions goes by instead of a column of the type
//   bound:KEY                     {0}: the value that such a range ends before
//   same:KEY                      {0} column, {1} value, {type}: whether the column has the value, to the last letter; no row: op:not_distinct_from
//   zero:KEY                      {type}: what a row gets in a new required column of this type; no row: nothing fits every such type
//   convert:FROM:TO               {0} the old value; {values} labels, {other} no label: what becomes of a value where the ALTER has no say in it
//                                 (compiler/plan/type_change.hpp lists them); a value that does not convert becomes one that the type refuses
//   convert:text:shorter          {0}, {length}: a text on its way to a varchar of that length, too long where the server would cut blanks
//   label:quote, backslash, newline, return, nul   no placeholder: such a letter of an enum's label as the catalogue shows it
//   rest:KEY                      what a row without a value gets before such a column becomes required; no row: as zero:KEY
//   at_utc                        {0}: the wall clock of an instant in UTC; a call that normalisation puts in, as are the following
//   day_start                     {0}: a date as the datetime of its midnight, beside a span of time
//   exact                         {0}: a number that is divided, with as many digits behind the point as the quotient shall have
//   time_text, moment_text, truth_text   {0}: a time, a datetime, a boolean before it is cast to text
//   json_truth                    {0}: a boolean that goes into a JSON value
//   to_epoch_of_wall_clock, extract:wall_clock   {0}: seconds since 1970 of a date or datetime
//   clause:filter                 empty: `filter (where c)` becomes `case when c then .. end` inside the aggregate
//   clause:nulls_order            empty: `nulls first` and `nulls last` become an ordering by `is null`
//   query:values                  empty: `values` becomes `select .. union all select ..`
//   query:offset                  {0}: an offset without a limit
//
// Arguments that stand between parentheses and commas are printed bare, others in parentheses where they are no single word or call.
struct Spelling {
  std::string_view pattern;
  [[nodiscard]] bool refused() const { return pattern.empty(); }
};
[[nodiscard]] std::optional<Spelling> find_spelling(const Dialect& dialect, std::string_view key);

// How tightly a piece of SQL holds together, loosest first.
enum class Binding : std::uint8_t { loosest, logical_or, logical_and, logical_not, comparison, other, additive, multiplicative, unary, atom };

struct Spelled {
  std::string text;
  Binding binding = Binding::atom;
};

// Fills a pattern: `fill` gives the text for what stands in braces, where `bare` says that parentheses are not needed there.
[[nodiscard]] Spelled fill_pattern(std::string_view pattern, const std::function<std::string(std::string_view placeholder, bool bare)>& fill);

// `2026-01-01T10:00:00Z` as servers read it in a session that is in UTC, as the scripts' sessions are: `2026-01-01 10:00:00`.
[[nodiscard]] std::string server_moment(std::string_view value);

// Of a server's own texts: that of the dialect or the nearest of its chain, else the one for every dialect, else nothing.
[[nodiscard]] std::string_view native_text(const Dialect& dialect, const PerDialect& texts);

}  // namespace schemac
