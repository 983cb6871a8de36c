// Expressions: text to model. What each rule of the grammar does, and what it says when it is missed.
#include <fmt/format.h>

#include "compiler/load/expression_builder.hpp"
#include "compiler/load/parse_rules.hpp"
#include "grammar/expression.hpp"

namespace schemac {
namespace {

using Builder = ExpressionBuilder;

// Operators of some servers, and how the language says the same.
constexpr std::pair<std::string_view, std::string_view> server_operators[] = {
    {"::", "write `cast(a as type)`"},
    {"->", "write `json_extract(a, 'key')`"},
    {"->>", "write `json_extract_text(a, 'key')`"},
    {"#>", "write `json_extract(a, 'key', 'key')`"},
    {"#>>", "write `json_extract_text(a, 'key', 'key')`"},
    {"@>", "write `json_contains(a, b)`"},
    {"<=>", "write `a is not distinct from b`"},
    {"==", "write `a = b`"},
    {"&&", "write `a and b`"},
    {"!", "write `not a`"},
    {"^", "write `power(a, b)`"},
    {"~", "write `regexp_like(a, 'pattern')`"},
    {"!~", "write `not regexp_like(a, 'pattern')`"},
    {"ilike", "write `lower(a) like lower(b)`"},
    {"not ilike", "write `lower(a) not like lower(b)`"},
    {"regexp", "write `regexp_like(a, 'pattern')`"},
    {"rlike", "write `regexp_like(a, 'pattern')`"},
    {"not regexp", "write `not regexp_like(a, 'pattern')`"},
    {"not rlike", "write `not regexp_like(a, 'pattern')`"},
    {"similar to", "write `regexp_like(a, 'pattern')`"},
    {"div", "write `div(a, b)`"},
    {"mod", "write `a % b`"},
    {"xor", "write `a <> b` of two booleans"},
    {"isnull", "write `a is null`"},
    {"notnull", "write `a is not null`"},
    {"#", "a comment begins with `--`"},
};
constexpr std::string_view any_mend = "where a server's own text must stand, give it by dialect: `{DIALECT: \"...\"}`";

[[noreturn]] void refuse(const Builder& builder, std::string_view written, std::string_view what, std::string_view help) {
  fail(builder.where(written), fmt::format("`{}` is {} of some servers only", written, what), std::string(help), Code::server_syntax);
}

void refuse_operator(const Builder& builder, std::string_view written) {
  const std::string_view symbol = lower_case(written);
  std::string_view help = any_mend;
  for (const auto& [server, mend] : server_operators)
    if (symbol == server) help = mend;
  refuse(builder, written, "an operator", help);
}

RULES;

ON_TEXT(open_mark, descend(builder.cursor, builder.where(text).begin));
ON_TEXT(close_mark, ascend(builder.cursor); builder.close(text));
ON_TEXT(call_close, ascend(builder.cursor); builder.close(text));
ON_TEXT(call_filter_close, ascend(builder.cursor); builder.close(text); builder.call_filter());
ON_TEXT(form_close, ascend(builder.cursor); builder.close(text));
ON_TEXT(scalar_close, ascend(builder.cursor); builder.close(text));
ON_TEXT(group_close, ascend(builder.cursor); builder.close(text));
ON_TEXT(row_close, ascend(builder.cursor); builder.close(text));

ON_TEXT(number_value, builder.push_number(text));
ON_TEXT(string_value, builder.push_string(text));
ON_TEXT(null_literal, builder.push(NullLiteral{}, builder.where(text)));
ON_TEXT(true_literal, builder.push(BooleanLiteral{true}, builder.where(text)));
ON_TEXT(false_literal, builder.push(BooleanLiteral{false}, builder.where(text)));
ON_TEXT(prefixed_string, refuse(builder, text, "a mark before a string", "a string stands in quotes alone; a quote in it is doubled"));
ON_TEXT(literal_value, builder.literal(text));
ON_TEXT(temporal_literal, builder.temporal(text));
ON_TEXT(interval_value, builder.literal(text));
ON_TEXT(outer_unit, builder.unit(text));
ON_TEXT(interval_literal, builder.interval(text));
ON_TEXT(bare_interval, fail(builder.where(text), fmt::format("the amount `{}` of an interval stands without quotes", text),
                            fmt::format("write `interval '{} hours'`", text), Code::server_syntax));

ON_TEXT(call_name, builder.begin_name(text));
ON_TEXT(name_part, builder.name_part(text));
ON(column_name, builder.column());
ON(dotted_call, fail(builder.where(builder.name()), "the name of a function has no schema", "functions are those of the language's catalogue"));
ON_TEXT(call_open, builder.begin_call());
ON_TEXT(call_star, builder.call_star(text));
ON(call_distinct, builder.call_distinct());
ON(call_argument, builder.call_argument());
ON(call_order, builder.call_order());
ON_TEXT(call_separator, refuse(builder, text.substr(0, 9), "a word", "write `string_agg(a, ',' order by b)`"));
ON_TEXT(over_name, builder.call_over_name(text));
ON(over_definition, builder.call_over_definition());
ON(call_rest, builder.end_call());

ON(list_begin, builder.begin_list());
ON_TEXT(group, builder.end_group(text));
ON_TEXT(row_form, builder.end_row(text));
ON(scalar_query, builder.scalar_query());
ON_TEXT(exists_form, builder.exists(text));
ON_TEXT(cast_form, builder.cast(text));
ON_TEXT(extract_field, builder.extract_field(text));
ON_TEXT(extract_form, builder.extract(text));
ON_TEXT(position_form, builder.function("position", text));
ON_TEXT(substring_for_alone, builder.push(NumberLiteral{Text("1"), true}, builder.where(text.substr(0, 3))); builder.swap_operands());
ON_TEXT(substring_form, builder.function("substring", text));
ON(trim_begin, builder.begin_trim());
ON_TEXT(trim_side, builder.trim_side(text));
ON(trim_source_after, builder.swap_operands());
ON_TEXT(trim_form, builder.end_trim(text));
ON_TEXT(case_begin, descend(builder.cursor, builder.where(text).begin); builder.begin_case());
ON(case_operand, builder.case_operand());
ON(case_when, builder.case_when());
ON(case_else, builder.case_else());
ON_TEXT(case_end, ascend(builder.cursor); builder.close(text));
ON_TEXT(case_form, builder.end_case(text));

ON_TEXT(server_operator, refuse_operator(builder, text));
ON_TEXT(minus_sign, descend(builder.cursor, builder.where(text).begin));
ON_TEXT(plus_sign, descend(builder.cursor, builder.where(text).begin));
ON_TEXT(not_sign, descend(builder.cursor, builder.where(text).begin));
ON_TEXT(negative, ascend(builder.cursor); builder.unary(UnaryOp::negate, text));
ON_TEXT(positive, ascend(builder.cursor); builder.unary(UnaryOp::plus, text));
ON_TEXT(negated, ascend(builder.cursor); builder.unary(UnaryOp::logical_not, text));
ON(times, builder.add_operator(BinaryOp::multiply));
ON(divided, builder.add_operator(BinaryOp::divide));
ON(modulo, builder.add_operator(BinaryOp::modulo));
ON(plus_operator, builder.add_operator(BinaryOp::add));
ON(minus_operator, builder.add_operator(BinaryOp::subtract));
ON(concat_operator, builder.add_operator(BinaryOp::concat));
ON(equal, builder.add_operator(BinaryOp::equal));
ON(not_equal, builder.add_operator(BinaryOp::not_equal));
ON(less, builder.add_operator(BinaryOp::less));
ON(less_equal, builder.add_operator(BinaryOp::less_equal));
ON(greater, builder.add_operator(BinaryOp::greater));
ON(greater_equal, builder.add_operator(BinaryOp::greater_equal));
ON(product_tail, builder.binary());
ON(sum_tail, builder.binary());
ON(concat_tail, builder.binary());
ON(comparison_tail, builder.binary());
ON(and_tail, builder.add_operator(BinaryOp::logical_and); builder.binary());
ON(or_tail, builder.add_operator(BinaryOp::logical_or); builder.binary());
ON_TEXT(chained_comparison, fail(builder.where(text), "comparisons do not chain", "compare twice: `a < b and b < c`"));
ON_TEXT(between_start, builder.begin_negatable(text));
ON_TEXT(between_symmetric, refuse(builder, text.substr(0, 9), "a word", "write `between least(a, b) and greatest(a, b)`"));
ON(between_tail, builder.between());
ON_TEXT(in_start, builder.begin_negatable(text));
ON(in_query, builder.in_query());
ON(in_list, builder.in_list());
ON_TEXT(like_start, builder.begin_negatable(text));
ON(like_escape, builder.escape());
ON(like_tail, builder.like());
ON(is_word, builder.begin_is());
ON(is_not, builder.negate_is());
ON(is_null, builder.is(IsWhat::null));
ON(is_true, builder.is(IsWhat::is_true));
ON(is_false, builder.is(IsWhat::is_false));
ON(is_unknown, builder.is(IsWhat::unknown));
ON(is_distinct, builder.is_distinct());
ON_TEXT(is_tail, builder.end_is(text));

ON(order_begin, builder.begin_orders());
ON(order_item, builder.order_item());
ON(descending, builder.order_descending());
ON(nulls_first, builder.order_nulls(NullsOrder::first));
ON(nulls_last, builder.order_nulls(NullsOrder::last));
ON(window_begin, builder.begin_window());
ON_TEXT(window_base, builder.window_base(text));
ON(partition_item, builder.partition_item());
ON(window_order, builder.window_order());
ON(frame_rows, builder.frame(FrameUnit::rows));
ON(frame_range, builder.frame(FrameUnit::range));
ON(frame_groups, builder.frame(FrameUnit::groups));
ON(unbounded_preceding, builder.bound(FrameBoundKind::unbounded_preceding));
ON(unbounded_following, builder.bound(FrameBoundKind::unbounded_following));
ON(current_bound, builder.bound(FrameBoundKind::current_row));
ON(offset_preceding, builder.offset_bound(FrameBoundKind::preceding));
ON(offset_following, builder.offset_bound(FrameBoundKind::following));
ON(frame_start, builder.frame_start());
ON(frame_end, builder.frame_end());

// The rules of the other grammars are read by their own readers.
READ_BY(type, TypePrefix prefix = type_prefix(builder.cursor);
        if (prefix.identity) fail(prefix.where, "an identity is a column's, not a value's", "write `integer` or `bigint`");
        builder.add_type(std::move(prefix.type)));
READ_BY(query, builder.add_query(query_prefix(builder.cursor)));

EXPECTED(expression, "an expression");
EXPECTED(conjunction, "an expression");
EXPECTED(negation, "an expression");
EXPECTED(comparison, "an expression");
EXPECTED(predicate, "an expression");
EXPECTED(concatenation, "an expression");
EXPECTED(sum, "an expression");
EXPECTED(product, "an expression");
EXPECTED(signed_operand, "an expression");
EXPECTED(call_argument, "an expression");
EXPECTED(list_item, "an expression");
EXPECTED(partition_item, "an expression");
EXPECTED(case_condition, "an expression");
EXPECTED(case_when, "`when`");
EXPECTED(case_end, "`when`, `else` or `end`");
EXPECTED(group_open, "`(`");
EXPECTED(group_close, "`)`");
EXPECTED(scalar_close, "`)` after the query");
EXPECTED(row_close, "`)` after the row");
EXPECTED(form_close, "`)`");
EXPECTED(call_close, "`)` after the arguments");
EXPECTED(call_filter_close, "`)` after the filter");
EXPECTED(window_close, "`)` after the window");
EXPECTED(name_part, "a name after `.`");
EXPECTED(over_what, "a window or the name of one");
EXPECTED(extract_field, "a field as `year`");
EXPECTED(substring_rest, "`,`, `from` or `for`");
EXPECTED(is_what, "`null`, `true`, `false`, `unknown` or `distinct from`");
EXPECTED(nulls_place, "`first` or `last`");
EXPECTED(unbounded_way, "`preceding` or `following`");
EXPECTED(offset_way, "`preceding` or `following`");
EXPECTED(number_end, "an operator after the number");
EXPECTED(window_definition, "a window in brackets");

}  // namespace

ExprPtr expression_prefix(Cursor& cursor) {
  Builder builder(cursor);
  read_rule<grammar::expression, Action, Messages>(builder);
  return builder.result();
}

std::vector<OrderItem> order_prefix(Cursor& cursor) {
  Builder builder(cursor);
  read_rule<grammar::order_list, Action, Messages>(builder);
  return builder.order_result();
}

Window window_prefix(Cursor& cursor) {
  Builder builder(cursor);
  read_rule<grammar::window_definition, Action, Messages>(builder);
  return builder.window_result();
}

Parsed<ExprPtr> parse_expression(std::string_view text) {
  return caught<ExprPtr>([text] {
    Cursor cursor{text};
    Builder builder(cursor);
    read_rule<grammar::whole_expression, Action, Messages>(builder);
    ExprPtr expr = builder.result();
    if (cursor.at != text.size()) fail_expected(text, cursor.at, "an operator or the end of the expression");
    return expr;
  });
}

}  // namespace schemac
