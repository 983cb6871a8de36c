// How each form of a query becomes a node.
#include "compiler/load/query_builder.hpp"

#include <fmt/format.h>

namespace schemac {
namespace {

bool is_bare(const Query& query) { return query.with.empty() && query.order_by.empty() && !query.limit && !query.offset; }

}  // namespace

QueryBuilder::Read QueryBuilder::pop_query() {
  Read read = std::move(queries_.back());
  queries_.pop_back();
  return read;
}

SourcePtr QueryBuilder::pop_source(unsigned& height) {
  ReadSource read = std::move(sources_.back());
  sources_.pop_back();
  height = std::max(height, read.height + 1);
  check_height(height, read.source.where);
  return SourcePtr(std::move(read.source));
}

void QueryBuilder::qualified_star(std::string_view written) {
  const std::string_view qualifier = written.substr(0, written.rfind('.'));
  select().items.push_back({ExprPtr(Expr{Star{dotted(qualifier)}, where(written)}), {}});
}

void QueryBuilder::group_item() {
  ExprPtr item = take_expression();
  const Call* call = expr_as<Call>(*item);
  if (call != nullptr && (call->function == std::string_view("rollup") || call->function == std::string_view("cube")))
    fail(item->where, fmt::format("`{}` is a form of some servers only", call->function.view()),
         "group plainly, and add the sums with `union all`; or give the query by dialect", Code::server_syntax);
  select().group_by.push_back(std::move(item));
}

void QueryBuilder::named_window() { select().windows.push_back({window_name_, std::move(window_)}); }

void QueryBuilder::end_select(std::string_view words) {
  Query query;
  query.body = std::move(selects_.back());
  query.where = form(words);
  selects_.pop_back();
  queries_.push_back({std::move(query), 1});
}

void QueryBuilder::source_alias() {
  auto& kind = sources_.back().source.kind;
  if (auto* named = std::get_if<NamedSource>(&kind)) named->alias = alias_;
  if (auto* derived = std::get_if<DerivedSource>(&kind)) derived->alias = alias_;
}

void QueryBuilder::alias_columns() {
  auto& kind = sources_.back().source.kind;
  if (auto* named = std::get_if<NamedSource>(&kind)) named->column_aliases = std::move(names_);
  if (auto* derived = std::get_if<DerivedSource>(&kind)) derived->column_aliases = std::move(names_);
}

void QueryBuilder::named_source(std::string_view written) { sources_.push_back({Source{NamedSource{dotted(written), {}, {}}, where(written)}, 1}); }

void QueryBuilder::end_derived(std::string_view bracket) {
  const auto [begin, is_lateral] = derived_.back();
  derived_.pop_back();
  Read read = pop_query();
  sources_.push_back({Source{DerivedSource{QueryPtr(std::move(read.query)), is_lateral, {}, {}}, {begin, where(bracket).end}}, read.height + 1});
}

void QueryBuilder::from_item() {
  unsigned height = 1;
  select().from.push_back(pop_source(height));
  raise(height);
}

void QueryBuilder::join_side(std::string_view words) {
  switch (words.front()) {
    case 'l':
    case 'L':
      side_ = JoinKind::left;
      break;
    case 'r':
    case 'R':
      side_ = JoinKind::right;
      break;
    case 'f':
    case 'F':
      side_ = JoinKind::full;
      break;
    default:
      side_ = JoinKind::inner;
      break;
  }
}

void QueryBuilder::begin_join(bool natural) { joins_.push_back(JoinSource{std::exchange(side_, JoinKind::inner), natural, {}, {}, {}, {}}); }

void QueryBuilder::begin_cross_join() { joins_.push_back(JoinSource{JoinKind::cross, false, {}, {}, {}, {}}); }

void QueryBuilder::end_join() {
  JoinSource join = std::move(joins_.back());
  joins_.pop_back();
  unsigned height = 1;
  const Extent at{sources_[sources_.size() - 2].source.where.begin, sources_.back().source.where.end};
  join.right = pop_source(height);
  join.left = pop_source(height);
  sources_.push_back({Source{std::move(join), at}, height});
}

void QueryBuilder::end_values(std::string_view words) {
  Query query;
  query.body = std::move(values_.back());
  query.where = form(words);
  values_.pop_back();
  queries_.push_back({std::move(query), 1});
}

void QueryBuilder::end_set() {
  const auto [op, all] = open_sets_.back();
  open_sets_.pop_back();
  Read right = pop_query();
  Read left = pop_query();
  Query query;
  query.where = {left.query.where.begin, right.query.where.end};
  const unsigned height = std::max(left.height, right.height) + 1;
  check_height(height, query.where);
  query.body = SetOperation{op, all, QueryPtr(std::move(left.query)), QueryPtr(std::move(right.query))};
  queries_.push_back({std::move(query), height});
}

void QueryBuilder::table_query() {
  Read read = pop_query();
  raise(read.height);
  query().with.back().query = QueryPtr(std::move(read.query));
}

void QueryBuilder::limit(ExprPtr count, std::string_view words) {
  if (query().limit) fail(form(words), "the query has two limits", "leave one of the two out", Code::repeated_clause);
  query().limit = std::move(count);
}

void QueryBuilder::fetch_one(std::string_view words) { limit(ExprPtr(Expr{NumberLiteral{Text("1"), true}, where(words)}), words); }

void QueryBuilder::offset(std::string_view words) {
  if (query().offset) fail(form(words), "the query has two offsets", "leave one of the two out", Code::repeated_clause);
  query().offset = take_expression();
}

void QueryBuilder::end_query(std::string_view here) {
  OpenQuery open = std::move(open_queries_.back());
  open_queries_.pop_back();
  Read body = pop_query();
  const std::string_view words = cursor.text.substr(open.begin, where(here).begin - open.begin);
  body.height = std::max(body.height + 1, open.height);
  if (!is_bare(open.query)) {
    if (!is_bare(body.query))
      fail(body.query.where, "a query in brackets with its own `with`, `order by` or `limit` takes no second one",
           "select from it: `select * from (...) as q`");
    open.query.body = std::move(body.query.body);
    body.query = std::move(open.query);
    body.query.where = form(words);
  }
  check_height(body.height, body.query.where);
  queries_.push_back(std::move(body));
}

QueryPtr QueryBuilder::result() {
  Read read = pop_query();
  cursor.height = read.height;
  return QueryPtr(std::move(read.query));
}

}  // namespace schemac
