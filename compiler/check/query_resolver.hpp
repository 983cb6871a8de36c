// The working state of resolving one select: its scope, its stars, its groups.
#pragma once

#include "compiler/check/resolve_query.hpp"

namespace schemac {

// A column that `*` stands for.
struct StarColumn {
  Text qualifier;  // empty for a column of a full join's `using`
  Text name;
  ValueType value;
  std::size_t relation = 0;
  std::size_t column = 0;
};

// FROM: puts relations into the scope and tells what `*` is.
class SourceResolver {
 public:
  SourceResolver(TypingContext& context, const Scope* outer, Scope& scope) : context_(context), outer_(outer), scope_(scope) {}

  std::vector<StarColumn> resolve(const Source& source);
  [[nodiscard]] bool open() const { return open_; }

 private:
  std::vector<StarColumn> named(const Source& source, const NamedSource& named);
  std::vector<StarColumn> derived(const Source& source, const DerivedSource& derived);
  std::vector<StarColumn> join(const Source& source, const JoinSource& join);
  std::vector<StarColumn> enter(const Source& source, ScopeRelation relation, const std::vector<Text>& aliases);
  void merge(const Source& source, const JoinSource& join, const std::vector<Text>& names, std::vector<StarColumn>& left,
             std::vector<StarColumn>& right, std::vector<StarColumn>& merged);
  [[nodiscard]] Span span(const Source& source) const { return context_.locate(source.where); }

  TypingContext& context_;
  const Scope* outer_;
  Scope& scope_;
  bool open_ = false;
};

// The rule of GROUP BY, functional dependence on a grouped primary key included (as PostgreSQL and MySQL have it).
class GroupCheck {
 public:
  GroupCheck(TypingContext& context, const Scope& scope) : context_(context), scope_(scope) {}

  void group_by(const Expr& expr);
  void settle();  // after the last group_by: finds relations whose primary key is grouped
  void check(const Expr& expr) const;

 private:
  [[nodiscard]] bool is_grouped(const Scope::Hit& hit) const;
  void check_reads_below(const Expr& subquery) const;
  void report(Text name, Extent where, std::string_view whose) const;

  TypingContext& context_;
  const Scope& scope_;
  std::vector<const Expr*> exprs_;
  std::vector<std::pair<std::size_t, std::size_t>> columns_;
  std::vector<std::size_t> whole_relations_;
};

class SelectResolver {
 public:
  SelectResolver(TypingContext& context, const Scope* outer, const Query& query, const Select& select)
      : context_(context), outer_(outer), query_(query), select_(select), scope_(outer) {}

  ViewOutput run();

 private:
  void from();
  void windows();
  void items();
  void star(const Expr& expr, const Star& star);
  void groups();
  void order();
  void order_item(const OrderItem& item);
  [[nodiscard]] const Expr& output_of(const Expr& name) const;
  void distinct_on();
  [[nodiscard]] bool is_grouped() const;
  [[nodiscard]] bool is_output_name(const Expr& expr) const;
  [[nodiscard]] const Expr* item_of(const Expr& expr) const;

  TypingContext& context_;
  const Scope* outer_;
  const Query& query_;
  const Select& select_;
  Scope scope_;
  std::vector<StarColumn> star_columns_;
  std::vector<Text> window_names_;
  ViewOutput output_;
  bool open_source_ = false;
};

// The position that `order by 2` or `group by 2` names, from 1; 0 where it is no such thing.
[[nodiscard]] std::size_t ordinal_of(const Expr& expr);

}  // namespace schemac
