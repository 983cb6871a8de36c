// Rebuilding expressions and queries by what resolving them recorded.
#include "compiler/check/rewrite.hpp"

#include "compiler/base/overloaded.hpp"
#include "compiler/model/walk.hpp"

namespace schemac {
namespace {

// The calls that a part is laid into: constructs of a dialect's spellings, not functions of the catalogue.
std::string_view call_around(Wrap how) {
  switch (how) {
    case Wrap::day_start:
      return "day_start";
    case Wrap::exact:
      return "exact";
    case Wrap::time_text:
      return "time_text";
    case Wrap::moment_text:
      return "moment_text";
    case Wrap::truth_text:
      return "truth_text";
    case Wrap::truth:
      return "json_truth";
    default:
      return "at_utc";
  }
}

ExprPtr on_wall_clock(Expr expr) {
  if (auto* extract = std::get_if<Extract>(&expr.node)) extract->field = Text("wall_clock");
  if (auto* call = std::get_if<Call>(&expr.node)) call->function = Text(call->function.str() + "_of_wall_clock");
  return expr;
}

ExprPtr wrapped(Expr expr, Wrap how) {
  const Extent where = expr.where;
  if (how == Wrap::datetime) return Expr{Cast{std::move(expr), {DateTimeType{}}}, where};
  if (how == Wrap::itself) return std::get<Call>(expr.node).arguments.front();
  if (how == Wrap::wall_clock) return on_wall_clock(std::move(expr));
  Call call;
  call.function = Text(call_around(how));
  call.arguments.emplace_back(std::move(expr));
  return Expr{std::move(call), where};
}

// What a clock in UTC is read as, it is no longer once it is read back.
ExprPtr wrapped(Expr expr, const std::vector<Wrap>& all) {
  ExprPtr result(std::move(expr));
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (i + 1 < all.size() && all[i] == Wrap::utc && all[i + 1] == Wrap::utc)
      ++i;
    else
      result = wrapped(*result, all[i]);
  }
  return result;
}

class Rewriter {
 public:
  explicit Rewriter(const QueryRecord& record) : record_(record) {}

  ExprPtr expression(const ExprPtr& tree) const {
    return schemac::rewritten(tree, [&](const Expr& original, Expr copy) -> ExprPtr {
      if (auto* in = std::get_if<InQuery>(&copy.node)) in->query = query(in->query);
      if (auto* exists = std::get_if<Exists>(&copy.node)) exists->query = query(exists->query);
      if (auto* scalar = std::get_if<ScalarSubquery>(&copy.node)) scalar->query = query(scalar->query);
      if (auto* column = std::get_if<ColumnRef>(&copy.node))
        if (const auto relation = record_.relations.find(&original); relation != record_.relations.end()) column->relation = relation->second;
      if (auto* call = std::get_if<Call>(&copy.node); call != nullptr && call->over)
        place_nulls(std::get<Call>(original.node).over->order_by, call->over->order_by);
      const auto wrap = record_.wraps.find(&original);
      return wrap == record_.wraps.end() ? ExprPtr(std::move(copy)) : wrapped(std::move(copy), wrap->second);
    });
  }

  QueryPtr query(const QueryPtr& written) const {
    Query copy = *written;
    for (CommonTable& common : copy.with) common.query = query(common.query);
    std::visit(Overloaded{[&](Select& node) { select(node); },
                          [&](Values& values) {
                            for (auto& row : values.rows) each(row);
                          },
                          [&](SetOperation& sets) {
                            sets.left = query(sets.left);
                            sets.right = query(sets.right);
                          }},
               copy.body);
    for (OrderItem& item : copy.order_by) item.expr = expression(item.expr);
    place_nulls(written->order_by, copy.order_by);
    return copy;
  }

 private:
  void place_nulls(const std::vector<OrderItem>& written, std::vector<OrderItem>& items) const {
    for (std::size_t i = 0; i < items.size(); ++i)
      if (record_.nulls_at_end.contains(written[i].expr.get())) items[i].nulls = items[i].descending ? NullsOrder::first : NullsOrder::last;
  }

  void each(std::vector<ExprPtr>& exprs) const {
    for (ExprPtr& expr : exprs) expr = expression(expr);
  }

  void select(Select& select) const {
    std::vector<SelectItem> items;
    for (const SelectItem& item : select.items) {
      const auto star = record_.stars.find(item.expr.get());
      if (star == record_.stars.end())
        items.push_back({expression(item.expr), item.alias});
      else
        for (const ColumnRef& column : star->second) items.push_back({Expr{column, item.expr->where}, {}});
    }
    select.items = std::move(items);
    for (SourcePtr& source : select.from) source = this->source(source);
    each(select.distinct_on);
    each(select.group_by);
    select.where = expression(select.where);
    select.having = expression(select.having);
    for (NamedWindow& window : select.windows) {
      each(window.window.partition_by);
      const std::vector<OrderItem> written = window.window.order_by;
      for (OrderItem& item : window.window.order_by) item.expr = expression(item.expr);
      place_nulls(written, window.window.order_by);
    }
  }

  SourcePtr source(const SourcePtr& written) const {
    Source copy = *written;
    if (auto* derived = std::get_if<DerivedSource>(&copy.kind)) derived->query = query(derived->query);
    if (auto* join = std::get_if<JoinSource>(&copy.kind)) {
      join->left = source(join->left);
      join->right = source(join->right);
      join->on = expression(join->on);
    }
    return copy;
  }

  const QueryRecord& record_;
};

}  // namespace

ExprPtr rewritten(const ExprPtr& tree, const QueryRecord& record) {
  return record.wraps.empty() && record.nulls_at_end.empty() ? tree : Rewriter(record).expression(tree);
}

QueryPtr rewritten(const QueryPtr& query, const QueryRecord& record) { return Rewriter(record).query(query); }

}  // namespace schemac
