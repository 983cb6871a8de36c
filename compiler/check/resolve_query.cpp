// Queries resolved: `with`, set operations, values, and what holds for all of them.
#include "compiler/check/resolve_query.hpp"

#include <algorithm>
#include <cctype>

#include "compiler/base/overloaded.hpp"
#include "compiler/check/query_resolver.hpp"
#include "compiler/check/recursive_step.hpp"
#include "compiler/check/relation_names.hpp"
#include "compiler/model/conversion.hpp"
#include "compiler/model/walk.hpp"

namespace schemac {
namespace {

bool go_together(const ValueType& left, const ValueType& right) {
  return left.literal != nullptr || right.literal != nullptr || can_assign(left.family, right.family);
}

class QueryResolver {
 public:
  QueryResolver(TypingContext& context, const Scope* outer) : context_(context), outer_(outer) {}

  ViewOutput run(const Query& query, const OutputRules& rules) {
    const std::size_t visible = context_.commons.size();
    for (const CommonTable& common : query.with) add_common(query, common);
    ViewOutput output = body(query);
    static constexpr PlaceRules limit_rules{"`limit`", false, false, false, false, false, false};
    static constexpr PlaceRules offset_rules{"`offset`", false, false, false, false, false, false};
    limit(query.limit, limit_rules);
    limit(query.offset, offset_rules);
    if (rules.named) check_names(query, output, rules.given_names);
    for (OutputColumn& column : output.columns) column.value.literal = nullptr;
    context_.commons.resize(visible);
    return output;
  }

 private:
  ViewOutput body(const Query& query) {
    if (const auto* select = std::get_if<Select>(&query.body)) return SelectResolver(context_, outer_, query, *select).run();
    ViewOutput output;
    if (const auto* values = std::get_if<Values>(&query.body)) output = rows(query, *values);
    if (const auto* sets = std::get_if<SetOperation>(&query.body)) output = combined(query, *sets, resolve_query(*sets->left, context_, outer_, {}));
    order_by_names(query, output);
    return output;
  }

  void add_common(const Query& query, const CommonTable& common) {
    const OutputRules rules{true, common.columns.size()};
    const bool recursive = query.recursive && names_itself(common);
    ViewOutput output = lacks_recursive(query, common) ? ViewOutput{{}, true}
                        : recursive                    ? recursion(common)
                                                       : resolve_query(*common.query, context_, outer_, rules);
    if (!common.columns.empty()) output = named(common, std::move(output));
    const bool twice =
        std::any_of(query.with.begin(), query.with.end(), [&](const CommonTable& other) { return &other < &common && other.name == common.name; });
    if (twice) context_.report.report(Code::duplicate_relation, name_before(common), "`with` has two queries called " + quoted(common.name));
    context_.commons.emplace_back(common.name, std::move(output));
  }

  // What `with` without `recursive` cannot know is not looked up once more.
  bool lacks_recursive(const Query& query, const CommonTable& common) {
    if (query.recursive || !names_itself(common)) return false;
    if (context_.world.table(common.name) != nullptr || context_.world.view(common.name) != nullptr) return false;
    if (std::any_of(context_.commons.begin(), context_.commons.end(), [&](const auto& other) { return other.first == common.name; })) return false;
    context_.report.report(Code::recursive_shape, at(*common.query), quoted(common.name) + " reads itself, and its `with` is not recursive")
        .help("write `with recursive`");
    return true;
  }

  [[nodiscard]] static bool names_itself(const CommonTable& common) {
    bool found = false;
    each_relation(*common.query, [&](Text name) { found = found || name == common.name; });
    return found;
  }

  // The first half gives the columns that the second one reads.
  ViewOutput recursion(const CommonTable& common) {
    const auto* sets = std::get_if<SetOperation>(&common.query->body);
    bool left_names_it = false;
    if (sets != nullptr && sets->op == SetOp::union_)
      each_relation(*sets->left, [&](Text name) { left_names_it = left_names_it || name == common.name; });
    if (sets == nullptr || sets->op != SetOp::union_ || left_names_it) {
      context_.report
          .report(Code::recursive_shape, at(*common.query),
                  "the recursive query " + quoted(common.name) + " must be a start, `union`, and a step that reads it")
          .help("write `select ... from start union all select ... from " + common.name.str() + " join ...`");
      return {{}, true};
    }
    if (const Expr* grouping = grouping_in_step(*sets->right, common.name))
      context_.report
          .report(Code::recursive_shape, context_.locate(grouping->where),
                  "the step of the recursive query " + quoted(common.name) + " may not have aggregates, window functions or groups")
          .help("let it give single rows, and count them in the query that reads " + quoted(common.name));
    const std::size_t visible = context_.commons.size();
    for (const CommonTable& inner : common.query->with) add_common(*common.query, inner);
    ViewOutput start = resolve_query(*sets->left, context_, outer_, {true, common.columns.size()});
    context_.commons.emplace_back(common.name, named(common, start));
    ViewOutput output = combined(*common.query, *sets, std::move(start));
    order_by_names(*common.query, output);
    context_.commons.resize(visible);
    return output;
  }

  ViewOutput named(const CommonTable& common, ViewOutput output) {
    if (common.columns.empty()) return output;
    if (common.columns.size() != output.columns.size() && !output.open)
      context_.report.report(Code::column_count, at(*common.query),
                             quoted(common.name) + " names " + std::to_string(common.columns.size()) + " columns, and its query has " +
                                 std::to_string(output.columns.size()));
    for (std::size_t i = 0; i < common.columns.size() && i < output.columns.size(); ++i) output.columns[i].name = common.columns[i];
    return output;
  }

  ViewOutput combined(const Query& query, const SetOperation& sets, ViewOutput left) {
    if (sets.op != SetOp::union_) context_.facts.add(sets.all ? Feature::intersect_except_all : Feature::intersect_except, query.where);
    const ViewOutput right = resolve_query(*sets.right, context_, outer_, {});
    left.open = left.open || right.open;
    if (left.open) return left;
    if (left.columns.size() != right.columns.size()) {
      context_.report.report(Code::set_columns, at(*sets.right),
                             "one query of the set operation has " + std::to_string(left.columns.size()) +
                                 (left.columns.size() == 1 ? " column" : " columns") + ", the other " + std::to_string(right.columns.size()));
      return left;
    }
    for (std::size_t i = 0; i < left.columns.size(); ++i) {
      ValueType& value = left.columns[i].value;
      const ValueType& other = right.columns[i].value;
      if (!go_together(value, other))
        context_.report.report(Code::set_columns, at(*sets.right),
                               "column " + std::to_string(i + 1) + " of the set operation is " + describe(value) + " in one query and " +
                                   describe(other) + " in the other");
      else
        value = common_value(value, other);
    }
    return left;
  }

  ViewOutput rows(const Query& query, const Values& values) {
    ViewOutput output;
    const Scope scope(outer_);
    static constexpr PlaceRules rules{"`values`", true, false, false, true};
    for (const auto& row : values.rows) {
      if (!output.columns.empty() && row.size() != output.columns.size()) {
        context_.report.report(Code::column_count, at(query),
                               "rows of `values` have " + std::to_string(output.columns.size()) + " and " + std::to_string(row.size()) + " columns");
        continue;
      }
      const bool first = output.columns.empty();
      for (std::size_t i = 0; i < row.size(); ++i) {
        ExpressionTyper typer(context_, scope, rules);
        const ValueType value = typer.type(*row[i]);
        if (first)
          output.columns.push_back({{}, value});
        else if (typer.assign(*row[i], value, output.columns[i].value, "the rows above have"))
          output.columns[i].value = common_value(output.columns[i].value, value);
      }
    }
    return output;
  }

  // Of set operations and values, whose parts' columns are out of sight.
  void order_by_names(const Query& query, const ViewOutput& output) {
    static constexpr PlaceRules rules{"`order by`"};
    const Scope scope(nullptr);
    for (const OrderItem& item : query.order_by) {
      ExpressionTyper(context_, scope, rules).place_nulls(item, *item.expr);
      const std::size_t position = ordinal_of(*item.expr);
      const auto* reference = expr_as<ColumnRef>(*item.expr);
      const bool known =
          (position != 0 && position <= output.columns.size()) ||
          (reference != nullptr && reference->qualifier.empty() &&
           std::any_of(output.columns.begin(), output.columns.end(), [&](const OutputColumn& column) { return column.name == reference->name; }));
      if (known || output.open) continue;
      Report report =
          context_.report.report(Code::order_of_what, context_.locate(item.expr->where), "a set operation is ordered by its output columns alone");
      std::vector<std::string_view> names;
      for (const OutputColumn& column : output.columns) names.push_back(column.name.view());
      if (reference != nullptr) help_nearest(report, reference->name, names);
    }
  }

  void limit(const ExprPtr& expr, const PlaceRules& rules) {
    if (!expr) return;
    const Scope scope(nullptr);
    const ValueType value = ExpressionTyper(context_, scope, rules).type(*expr);
    if (value.family != Family::integer && value.family != Family::unknown)
      context_.report.report(Code::limit_not_a_number, context_.locate(expr->where),
                             std::string(rules.name) + " takes an integer, and this is " + describe(value));
  }

  void check_names(const Query& query, const ViewOutput& output, std::size_t given) {
    const auto* select = std::get_if<Select>(&query.body);
    const bool aligned = select != nullptr && select->items.size() == output.columns.size();
    for (std::size_t i = given; i < output.columns.size(); ++i) {
      const Text name = output.columns[i].name;
      const Span span = aligned ? context_.locate(select->items[i].expr->where) : at(query);
      if (name.empty()) {
        Report report = context_.report.report(Code::unnamed_output, span, "output column " + std::to_string(i + 1) + " has no name");
        report.help(aligned ? "write `" + context_.locate.written(select->items[i].expr->where) + " as name`" : "give the columns names");
        continue;
      }
      for (std::size_t j = given; j < i; ++j)
        if (output.columns[j].name == name)
          context_.report.report(Code::duplicate_output, span, "two output columns are called " + quoted(name))
              .help(aligned ? "give one of them a name of its own: `as ...`"
                            : "write out the columns that `*` stands for, each under a name of its own");
    }
  }

  // The name of a query of `with`, which the tree keeps no place of.
  [[nodiscard]] Span name_before(const CommonTable& common) const {
    const Span query = at(*common.query);
    if (context_.locate.files == nullptr) return query;
    const std::string_view before = context_.locate.files->bytes(query.file).substr(0, query.begin);
    const auto is_part = [](char byte) { return std::isalnum(static_cast<unsigned char>(byte)) != 0 || byte == '_'; };
    for (std::size_t found = before.rfind(common.name.view()); found != std::string_view::npos && found != 0;
         found = before.rfind(common.name.view(), found - 1)) {
      const std::size_t end = found + common.name.view().size();
      if (is_part(before[found - 1]) || (end < before.size() && is_part(before[end]))) continue;
      return {query.file, static_cast<std::uint32_t>(found), static_cast<std::uint32_t>(end)};
    }
    return query;
  }

  [[nodiscard]] Span at(const Query& query) const { return context_.locate(query.where); }

  TypingContext& context_;
  const Scope* outer_;
};

}  // namespace

ViewOutput resolve_query(const Query& query, TypingContext& context, const Scope* outer, const OutputRules& rules) {
  return QueryResolver(context, outer).run(query, rules);
}

}  // namespace schemac
