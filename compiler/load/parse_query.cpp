// Queries: text to model. What each rule of the grammar does, and what it says when it is missed.
#include <fmt/format.h>

#include "compiler/load/parse_rules.hpp"
#include "compiler/load/query_builder.hpp"
#include "grammar/query.hpp"

namespace schemac {
namespace {

using Builder = QueryBuilder;

[[noreturn]] void refuse(const Builder& builder, std::string_view written, std::string_view what, std::string_view help) {
  fail(builder.where(written), std::string(what), std::string(help), Code::server_syntax);
}

RULES;

ON_TEXT(query_open, descend(builder.cursor, builder.where(text).begin));
ON_TEXT(query_close, ascend(builder.cursor));
ON_TEXT(joined_open, descend(builder.cursor, builder.where(text).begin));
ON_TEXT(joined_close, ascend(builder.cursor));

ON(names_begin, builder.begin_names());
ON_TEXT(listed_name, builder.add_name(text));
ON_TEXT(alias_name, builder.alias(text));
ON_TEXT(bare_alias, builder.alias(text));

ON(select_begin, builder.begin_select());
ON(select_distinct, builder.select().distinct = true);
ON(distinct_on_item, builder.select().distinct_on.push_back(builder.take_expression()));
ON_TEXT(select_star, builder.select_star(text));
ON_TEXT(qualified_star, builder.qualified_star(text));
ON(item_expression, builder.select_item());
ON(item_alias, builder.item_alias());
ON(where_clause, builder.select().where = builder.take_expression());
ON(group_item, builder.group_item());
ON(having_clause, builder.select().having = builder.take_expression());
ON_TEXT(window_name, builder.window_name(text));
ON(named_window, builder.named_window());
ON_TEXT(select, builder.end_select(text));

ON_TEXT(source_name, builder.named_source(text));
ON_TEXT(source_call, refuse(builder, builder.cursor.text.substr(builder.where(text).begin, 1), "a call is no table of the portable language",
                            "give the query by dialect: `query: {DIALECT: \"...\"}`"));
ON(source_alias, builder.source_alias());
ON(alias_columns, builder.alias_columns());
ON_TEXT(derived_head, descend(builder.cursor, builder.where(text).begin); builder.begin_derived(text));
ON_TEXT(derived_close, ascend(builder.cursor); builder.end_derived(text));
ON(from_item, builder.from_item());
ON_TEXT(join_side, builder.join_side(text));
ON(plain_join, builder.begin_join(false));
ON(natural_join, builder.begin_join(true));
ON(cross_join, builder.begin_cross_join());
ON(join_on, builder.join_on());
ON(join_using, builder.join_using());
ON_TEXT(condition_after_cross, fail(builder.where(text.substr(0, text.find_last_not_of(" \n\t") + 1)), "this join takes no condition",
                                    "a join with a condition is a `join` without `cross` or `natural`"));
ON(bound_join, builder.end_join());
ON(free_join, builder.end_join());

ON(values_begin, builder.begin_values());
ON(values_row_begin, builder.begin_values_row());
ON(values_item, builder.values_item());
ON_TEXT(values, builder.end_values(text));

ON(intersect_word, builder.begin_set(SetOp::intersect));
ON(union_operator, builder.begin_set(SetOp::union_));
ON(except_operator, builder.begin_set(SetOp::except));
ON(set_all, builder.set_all());
ON(intersect_tail, builder.end_set());
ON(union_tail, builder.end_set());

ON(recursive_mark, builder.query().recursive = true);
ON_TEXT(table_name, builder.table_name(text));
ON(table_columns, builder.table_columns());
ON_TEXT(materialized_hint,
        refuse(builder, text.substr(0, text.find_last_not_of(" \n\t") + 1), "`materialized` is a hint of some servers only", "leave it out"));
ON(table_query, builder.table_query());
ON(query_order, builder.query_order());
ON_TEXT(limit_value, builder.limit(builder.take_expression(), text));
ON_TEXT(limit_pair, refuse(builder, text, "`limit a, b` is a form of some servers only", "write `limit b offset a`"));
ON_TEXT(offset_clause, builder.offset(text));
ON_TEXT(fetch_one, builder.fetch_one(text));
ON_TEXT(fetch_count, builder.limit(builder.take_expression(), text));
ON_TEXT(query_begin, builder.begin_query(text));
ON_TEXT(query_end, builder.end_query(text));

// The rules of the other grammars are read by their own readers.
READ_BY(expression, builder.read_expression());
READ_BY(order_list, builder.read_order());
READ_BY(window_definition, builder.read_window());

EXPECTED(query, "a query");
EXPECTED(set_expression, "`select`, `values` or a query in brackets");
EXPECTED(intersection, "`select`, `values` or a query in brackets");
EXPECTED(query_operand, "`select`, `values` or a query in brackets");
EXPECTED(table_query, "a query");
EXPECTED(source, "a table");
EXPECTED(joined_source, "a table");
EXPECTED(from_item, "a table");
EXPECTED(aliased, "an alias of the query in brackets");
EXPECTED(join_condition, "`on` or `using` after the join");
EXPECTED(listed_name, "a name");
EXPECTED(alias_name, "a name");
EXPECTED(table_name, "a name");
EXPECTED(window_name, "a name");
EXPECTED(name_list, "`(`");
EXPECTED(names_close, "`)` after the names");
EXPECTED(joined_close, "`)` after the join");
EXPECTED(derived_close, "`)` after the query");
EXPECTED(query_close, "`)` after the query");
EXPECTED(query_open, "`(`");
EXPECTED(values_row_begin, "`(`");
EXPECTED(close, "`)`");
EXPECTED(limit_what, "a number of rows");
EXPECTED(offset_value, "a number of rows");
EXPECTED(fetch_place, "`first` or `next`");
EXPECTED(fetch_what, "a number of rows");
EXPECTED(fetch_rows, "`row` or `rows`");

}  // namespace

QueryPtr query_prefix(Cursor& cursor) {
  Builder builder(cursor);
  read_rule<grammar::query, Action, Messages>(builder);
  return builder.result();
}

Parsed<QueryPtr> parse_query(std::string_view text) {
  return caught<QueryPtr>([text] {
    Cursor cursor{text};
    Builder builder(cursor);
    read_rule<grammar::whole_query, Action, Messages>(builder);
    QueryPtr query = builder.result();
    if (cursor.at != text.size()) fail_expected(text, cursor.at, "the end of the query");
    return query;
  });
}

Parsed<std::vector<SourcePtr>> parse_sources(std::string_view text) {
  return caught<std::vector<SourcePtr>>([text] {
    Cursor cursor{text};
    Builder builder(cursor);
    builder.begin_select();
    read_rule<grammar::whole_sources, Action, Messages>(builder);
    if (cursor.at != text.size()) fail_expected(text, cursor.at, "the end of the tables");
    return builder.select().from;
  });
}

}  // namespace schemac
