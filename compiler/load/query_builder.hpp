// Trees of queries, built bottom up while a grammar reads: queries, selects and sources on stacks.
#pragma once

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include "compiler/load/parse_prefix.hpp"

namespace schemac {

class QueryBuilder {
 public:
  explicit QueryBuilder(Cursor& at) : cursor(at) {}

  Cursor& cursor;

  [[nodiscard]] Extent where(std::string_view part) const { return cursor.where(part); }

  // What the other grammars read.
  void read_expression() { expr_ = expression_prefix(cursor), raise(cursor.height); }
  void read_order() { order_ = order_prefix(cursor), raise(cursor.height); }
  void read_window() { window_ = window_prefix(cursor), raise(cursor.height); }
  [[nodiscard]] ExprPtr take_expression() { return std::move(expr_); }

  // Names.
  void begin_names() { names_.clear(); }
  void add_name(std::string_view written) { names_.push_back(unquoted(written)); }

  // One select.
  void begin_select() { selects_.emplace_back(); }
  [[nodiscard]] Select& select() { return selects_.back(); }
  void select_star(std::string_view written) { select().items.push_back({ExprPtr(Expr{Star{}, where(written)}), {}}); }
  void qualified_star(std::string_view written);
  void select_item() { select().items.push_back({take_expression(), {}}); }
  void group_item();
  void named_window();
  void window_name(std::string_view written) { window_name_ = unquoted(written); }
  void end_select(std::string_view form);

  // Sources.
  void alias(std::string_view written) { alias_ = unquoted(written); }
  void item_alias() { select().items.back().alias = alias_; }
  void source_alias();
  void named_source(std::string_view written);
  void begin_derived(std::string_view head) { derived_.emplace_back(where(head).begin, head.front() != '('); }
  void end_derived(std::string_view bracket);
  void alias_columns();
  void from_item();
  void join_side(std::string_view words);
  void begin_join(bool natural);
  void begin_cross_join();
  void join_on() { joins_.back().on = take_expression(); }
  void join_using() { joins_.back().columns = std::move(names_); }
  void end_join();

  void begin_values() { values_.emplace_back(); }
  void begin_values_row() { values_.back().rows.emplace_back(); }
  void values_item() { values_.back().rows.back().push_back(take_expression()); }
  void end_values(std::string_view form);

  // Sets and whole queries.
  void begin_set(SetOp op) { open_sets_.push_back({op, false}); }
  void set_all() { open_sets_.back().second = true; }
  void end_set();
  void begin_query(std::string_view here) { open_queries_.push_back({Query{}, where(here).begin, 1}); }
  [[nodiscard]] Query& query() { return open_queries_.back().query; }
  void table_name(std::string_view written) { query().with.push_back({unquoted(written), {}, {}}); }
  void table_columns() { query().with.back().columns = std::move(names_); }
  void table_query();
  void query_order() { query().order_by = std::move(order_); }
  void limit(ExprPtr count, std::string_view form);
  void fetch_one(std::string_view form);
  void offset(std::string_view form);
  void end_query(std::string_view here);
  [[nodiscard]] QueryPtr result();

 private:
  struct OpenQuery {
    Query query;
    std::uint32_t begin = 0;
    unsigned height = 1;
  };
  struct Read {
    Query query;
    unsigned height = 1;
  };
  struct ReadSource {
    Source source;
    unsigned height = 1;
  };

  // The innermost query is at least one higher than what was read in it.
  void raise(unsigned height) {
    if (!open_queries_.empty()) open_queries_.back().height = std::max(open_queries_.back().height, height + 1);
  }
  // From where `form` begins to its last byte that is no blank.
  [[nodiscard]] Extent form(std::string_view form) const { return where(form.substr(0, form.find_last_not_of(" \n\t\r\f") + 1)); }
  [[nodiscard]] Read pop_query();
  [[nodiscard]] SourcePtr pop_source(unsigned& height);

  ExprPtr expr_;
  std::vector<OrderItem> order_;
  Window window_;
  Text window_name_;
  Text alias_;
  std::vector<Text> names_;
  std::vector<Select> selects_;
  std::vector<ReadSource> sources_;
  std::vector<std::pair<std::uint32_t, bool>> derived_;  // where each begins, and whether it is lateral
  JoinKind side_ = JoinKind::inner;
  std::vector<JoinSource> joins_;
  std::vector<Values> values_;
  std::vector<std::pair<SetOp, bool>> open_sets_;
  std::vector<OpenQuery> open_queries_;
  std::vector<Read> queries_;
};

}  // namespace schemac
