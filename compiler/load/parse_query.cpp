// Queries: text to model. What each rule of the grammar does, and what it says when it is missed.
#include <fmt/format.h>

#include "compiler/load/parse_control.hpp"
#include "compiler/load/query_builder.hpp"
#include "grammar/query.hpp"

namespace schemac {
namespace {

namespace pegtl = tao::pegtl;
using Builder = QueryBuilder;

[[noreturn]] void refuse(const Builder& builder, std::string_view written, std::string_view what, std::string_view help) {
  fail(builder.where(written), std::string(what), std::string(help), Code::server_syntax);
}

template <class Rule>
struct Action {};

#define ON(rule, statement)                                              \
  template <>                                                            \
  struct Action<grammar::rule> {                                         \
    static void apply0([[maybe_unused]] Builder& builder) { statement; } \
  }
#define ON_TEXT(rule, statement)                                       \
  template <>                                                          \
  struct Action<grammar::rule> {                                       \
    template <class Input>                                             \
    static void apply(const Input& in, Builder& builder) {             \
      [[maybe_unused]] const std::string_view text = in.string_view(); \
      statement;                                                       \
    }                                                                  \
  }

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
#undef ON
#undef ON_TEXT

// The rules of the other grammars are read by their own readers.
template <class Read>
struct ReadBy {
  template <class Rule, pegtl::apply_mode, pegtl::rewind_mode, template <class...> class, template <class...> class, class Input>
  static bool match(Input& in, Builder& builder) {
    return read_part(in, builder.cursor, [&builder] { Read{}(builder); });
  }
};
using ReadExpression = decltype([](Builder& builder) { builder.read_expression(); });
using ReadOrder = decltype([](Builder& builder) { builder.read_order(); });
using ReadWindow = decltype([](Builder& builder) { builder.read_window(); });
template <>
struct Action<grammar::expression> : ReadBy<ReadExpression> {};
template <>
struct Action<grammar::order_list> : ReadBy<ReadOrder> {};
template <>
struct Action<grammar::window_definition> : ReadBy<ReadWindow> {};

template <class Rule>
struct Messages {
  static constexpr std::string_view expected = {};
};
#define EXPECTED(rule, text)                           \
  template <>                                          \
  struct Messages<grammar::rule> {                     \
    static constexpr std::string_view expected = text; \
  }
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
EXPECTED(open, "`(`");
EXPECTED(close, "`)`");
EXPECTED(limit_what, "a number of rows");
EXPECTED(offset_value, "a number of rows");
EXPECTED(fetch_place, "`first` or `next`");
EXPECTED(fetch_what, "a number of rows");
EXPECTED(fetch_rows, "`row` or `rows`");
#undef EXPECTED

template <class Rule>
void read(Builder& builder) {
  Cursor& cursor = builder.cursor;
  SyntaxInput input(cursor.text.data() + cursor.at, cursor.text.data() + cursor.text.size(), "");
  pegtl::parse<pegtl::must<Rule>, Action, SyntaxControl<Messages>::control>(input, builder);
  cursor.at = static_cast<std::size_t>(input.current() - cursor.text.data());
}

}  // namespace

QueryPtr query_prefix(Cursor& cursor) {
  Builder builder(cursor);
  read<grammar::query>(builder);
  return builder.result();
}

Parsed<QueryPtr> parse_query(std::string_view text) {
  return caught<QueryPtr>([text] {
    Cursor cursor{text};
    Builder builder(cursor);
    read<grammar::whole_query>(builder);
    QueryPtr query = builder.result();
    if (cursor.at != text.size()) fail_expected(text, cursor.at, "the end of the query");
    return query;
  });
}

}  // namespace schemac
