// What partitions go by, and the keys that a partitioned table can have.
#include <algorithm>
#include <fmt/format.h>
#include <unordered_set>

#include "compiler/base/contains.hpp"
#include "compiler/check/check_partition.hpp"
#include "compiler/model/walk.hpp"

namespace schemac {
namespace {

constexpr PlaceRules partition_key_rules{"an expression of partitions", true, false, false, false, false, false};

class PartitionKey {
 public:
  PartitionKey(TableContext& context, const Partitioning& partitioning) : context_(context), set_(partitioning) {}

  std::vector<const Type*> run() {
    if (set_.expr) {
      expression(*set_.expr);
      return {nullptr};
    }
    std::vector<const Type*> types;
    for (const Column* column : named_columns()) {
      this->column(*column);
      types.push_back(&column->type);
    }
    return types;
  }

 private:
  // Empty where one is not there or stands twice.
  std::vector<const Column*> named_columns() {
    std::vector<const Column*> columns;
    std::unordered_set<Text> seen;
    for (const Text name : set_.columns) {
      columns.push_back(context_.table.columns.find(name));
      if (columns.back() == nullptr) {
        context_.unknown_column(context_.name_behind(set_.where, name), name);
        return {};
      }
      if (!seen.insert(name).second) {
        context_.report.report(Code::repeated_column, context_.name_behind(set_.where, name),
                               fmt::format("column `{}` stands twice in the partitioning", name.view()));
        return {};
      }
    }
    return columns;
  }
  Report refuse(const Column& column, const std::string& titles, std::string_view verb, std::string_view what) {
    return context_.report.report(Code::partition_column, context_.name_behind(set_.where, column.name),
                                  fmt::format("{} {}: `{}` is {}", with_verb(titles, verb), what, column.name.view(), describe(column.type)));
  }
  void column(const Column& column) {
    const std::string key = std::string(type_key(column.type));
    const bool large = key.starts_with("text") || key.starts_with("blob") || key == "json";
    if (key == "json" || key == "array")
      refuse(column, "no server", "lets", "partitions go by such columns").help("go by another column");
    else if (set_.method == PartitionMethod::hash)
      hashed(column);
    else if (set_.method == PartitionMethod::key)
      keyed(column, large);
    else
      ordered(column, key);
    if (column.generated)
      if (const std::string missing = context_.targets.without(&Capabilities::partition_by_generated); !missing.empty())
        context_.report
            .report(Code::partition_column, context_.name_behind(set_.where, column.name),
                    fmt::format("{} no partitions go by a generated column, as `{}` is", with_verb(missing, "lets"), column.name.view()))
            .help("go by its expression: `expr: ...`");
  }
  void hashed(const Column& column) {
    const std::string missing = context_.targets.without(&Capabilities::partition_hash_columns);
    if (missing.empty()) return;
    if (set_.columns.size() > 1)
      context_.report
          .report(Code::partition_column, context_.at(set_.where), fmt::format("{} `by: hash` go by one integer", with_verb(missing, "lets")))
          .help("use `by: key` there, which goes by any columns");
    else if (type_as<IntegerType>(column.type) == nullptr)
      refuse(column, missing, "lets", "`by: hash` go by integers alone").help("use `by: key` there");
  }
  void keyed(const Column& column, bool large) {
    const std::string blind = context_.targets.where([](const TargetView& target) { return target.can().partition_by_key == Support::yes; });
    if (large && !blind.empty()) refuse(column, blind, "lets", "no partitions go by such columns").help("go by a `varchar` or another column");
  }
  // Types that ranges and lists can go by; one that the server spells in another way for them stands alone.
  void ordered(const Column& column, const std::string& key) {
    const std::string missing = context_.targets.where([&](const TargetView& target) {
      const auto& types = target.dialect().partition_types;
      if (types.empty() || contains(types, key)) return false;
      return set_.method != PartitionMethod::range || set_.columns.size() > 1 || target.spelling("partition:" + key) == nullptr;
    });
    if (!missing.empty())
      refuse(column, missing, "lets", fmt::format("no partitions of such columns go `by: {}`", method_name(set_.method)))
          .help("go by an integer, a date, a datetime or a short text, or say with `only` where the table has partitions");
  }

  void expression(const Expression& expr) {
    const std::size_t errors = context_.report.errors();
    const ValueType value = context_.type(expr, partition_key_rules);
    if (context_.report.errors() != errors) return;
    context_.check_portable(expr, {"the expression of the partitions"});
    const Expr* tree = expr.tree();
    if (tree == nullptr) return;
    const Locator locate = context_.locate(expr);
    const auto integers = [](const TargetView& target) { return target.can().partition_expression == PartitionExpression::integer; };
    const std::string strict = context_.targets.where(integers);
    if (columns_of(expr).empty())
      report(locate(tree->where), "an expression of partitions reads no column").help("go by a column, or by an expression over one");
    else if (!strict.empty() && value.family != Family::integer && value.family != Family::unknown)
      report(locate(tree->where), fmt::format("{} partitions go by an integer, and this is {}", with_verb(strict, "lets"), describe(value)))
          .help("go by the column itself: `columns: [...]`");
    else if (!strict.empty())
      parts(*tree, locate);
    if (context_.facts.has(Feature::zone))
      if (const std::string unpinned = context_.targets.without(&Capabilities::pinned_zone); !unpinned.empty())
        report(locate(context_.facts.of(Feature::zone)), with_verb(unpinned, "reads") +
                                                             " a timestamp in the time zone of the session, and lets no "
                                                             "partitions go by that")
            .help("go by the column itself: `columns: [...]`, or use a `datetime` column");
  }
  Report report(Span span, std::string message) { return context_.report.report(Code::partition_column, span, std::move(message)); }

  // Of servers that let partitions go by few functions and by plain arithmetic.
  void parts(const Expr& tree, const Locator& locate) {
    walk(tree, [&](const Expr& part) {
      const auto* call = expr_as<Call>(part);
      const auto* binary = expr_as<Binary>(part);
      const auto* unary = expr_as<Unary>(part);
      const bool arithmetic = binary != nullptr && (binary->op == BinaryOp::add || binary->op == BinaryOp::subtract ||
                                                    binary->op == BinaryOp::multiply || binary->op == BinaryOp::modulo);
      const bool leaf = expr_as<ColumnRef>(part) != nullptr || expr_as<NumberLiteral>(part) != nullptr || expr_as<Extract>(part) != nullptr ||
                        (unary != nullptr && unary->op != UnaryOp::logical_not);
      if (arithmetic || leaf) return;
      const std::string refused = context_.targets.where([&](const TargetView& target) {
        const auto& allowed = target.dialect().partition_functions;
        return !allowed.empty() && !(call != nullptr && contains(allowed, call->function));
      });
      if (!refused.empty())
        report(locate(part.where), fmt::format("{} no partitions go by {}", with_verb(refused, "lets"),
                                               call != nullptr ? fmt::format("`{}`", call->function.view()) : std::string("such an expression")))
            .help("go by a column, or by `year`, `month`, `day` and the like of one, or give the expression per dialect");
    });
  }

  TableContext& context_;
  const Partitioning& set_;
};

}  // namespace

std::vector<const Type*> check_partition_key(TableContext& context, const Partitioning& partitioning) {
  return PartitionKey(context, partitioning).run();
}

}  // namespace schemac
