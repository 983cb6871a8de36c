// Bounds and values of partitions.
#include <fmt/format.h>
#include <unordered_map>

#include "compiler/check/check_partition.hpp"

namespace schemac {
namespace {

constexpr std::string_view last_instant = "2038-01-19 03:14:08";  // where a server spells a moment as seconds

bool is_null(const PartitionBound& bound) {
  const Expr* tree = bound.value.value.tree();
  return tree != nullptr && expr_as<NullLiteral>(*tree) != nullptr;
}

bool is_bytewise(const Type* type) {
  if (type == nullptr) return false;
  const Family family = family_of(*type);
  return is_moment(family) || family == Family::time || family == Family::uuid || family == Family::binary;
}

class PartitionValues {
 public:
  PartitionValues(TableContext& context, const Partitioning& partitioning, const std::vector<const Type*>& types)
      : context_(context), set_(partitioning), types_(types) {
    for (const Type* type : types) bytewise_.push_back(is_bytewise(type));
  }

  void run() {
    if (set_.method == PartitionMethod::range)
      ranges();
    else
      lists();
  }

 private:
  Report report(Code code, Extent where, std::string message) { return context_.report.report(code, context_.at(where), std::move(message)); }

  // Typed, where every one is a value of its column.
  std::optional<PartitionBounds> typed(const PartitionBounds& bounds) {
    const Extent where = bounds.front().value.where;
    if (bounds.size() != types_.size()) {
      report(Code::partition_value, where,
             fmt::format("{} where the partitions go by {}", counted(bounds.size(), "value"),
                         set_.expr ? "one expression" : counted(types_.size(), "column")))
          .help(set_.method == PartitionMethod::list && types_.size() > 1 ? "write a list of lists: `in: [[a, 1], [b, 2]]`"
                                                                          : "write one value for each");
      return std::nullopt;
    }
    PartitionBounds result;
    bool above = false;
    for (std::size_t i = 0; i < bounds.size(); ++i) {
      const PartitionBound& bound = bounds[i];
      if (above && !bound.maxvalue) {
        report(Code::partition_value, bound.value.where, "a value after `maxvalue` says nothing")
            .help("write `maxvalue` for the columns after it, too");
        return std::nullopt;
      }
      above = bound.maxvalue;
      if (bound.maxvalue) {
        result.push_back(bound);
        continue;
      }
      const auto literal = bound_literal(bound, types_[i], context_.world);
      if (const auto* fault = std::get_if<LiteralFault>(&literal)) {
        Report reported = report(Code::partition_value, bound.value.where,
                                 fmt::format("{} {}", quoted(expr_as<StringLiteral>(*bound.value.value.tree())->value), fault->message));
        if (!fault->help.empty()) reported.help(fault->help);
        return std::nullopt;
      }
      PartitionBound kept = bound;
      kept.value.form = ValueForm::typed;
      kept.value.value = {std::get<ExprPtr>(literal), bound.value.where};
      if (!seconds(kept, types_[i])) return std::nullopt;
      result.push_back(std::move(kept));
    }
    return result;
  }
  static std::string counted(std::size_t count, std::string_view word) { return fmt::format("{} {}{}", count, word, count == 1 ? "" : "s"); }

  // Where a server makes whole seconds of a moment.
  bool seconds(const PartitionBound& bound, const Type* type) {
    if (type == nullptr || family_of(*type) != Family::timestamp) return true;
    const std::string key = "bound:" + std::string(type_key(*type));
    const std::string titles = context_.targets.where([&](const TargetView& target) { return target.spelling(key) != nullptr; });
    const auto* text = expr_as<StringLiteral>(*bound.value.value.tree());
    if (titles.empty() || text == nullptr) return true;
    if (text->value.view().find('.') != std::string_view::npos) {
      report(Code::partition_value, bound.value.where, with_verb(titles, "lets") + " ranges of a timestamp end at whole seconds alone")
          .help("take the fraction away");
      return false;
    }
    if (text->value.view() < last_instant) return true;
    report(Code::partition_value, bound.value.where, with_verb(titles, "has") + " no timestamp as late as this").help("write `maxvalue`");
    return false;
  }

  void ranges() {
    std::optional<PartitionBounds> end;
    const Partition* former = nullptr;
    const auto gaps = [](const TargetView& target) { return target.can().partition_ranges == PartitionRanges::without_gaps; };
    const std::string strict = context_.targets.where(gaps);
    for (const Partition& partition : set_.partitions) {
      if (partition.is_default) continue;
      std::optional<PartitionBounds> from;
      if (!partition.from.empty() && !(from = begin(partition))) return;
      if (!ends(partition.less_than)) return;
      const std::optional<PartitionBounds> less_than = typed(partition.less_than);
      if (!less_than) return;
      if (from && !gap(partition, *from, end, former, strict)) return;
      const auto& start = from ? from : end;
      if (start) {
        const auto order = compare(*start, *less_than, bytewise_);
        if (order && *order != std::weak_ordering::less) {
          Report reported = report(Code::partition_overlap, partition.less_than.front().value.where,
                                   from ? fmt::format("partition `{}` ends before it begins", partition.name.view())
                                        : fmt::format("partition `{}` does not end after partition `{}`, which stands before it",
                                                      partition.name.view(), former->name.view()));
          if (!from) reported.note(context_.at(former->less_than.front().value.where), "where that one ends");
          reported.help("list ranges in ascending order");
          return;
        }
      }
      end = less_than;
      former = &partition;
    }
  }
  std::optional<PartitionBounds> begin(const Partition& partition) {
    for (const PartitionBound& bound : partition.from)
      if (bound.maxvalue) {
        report(Code::partition_value, bound.value.where, "no range begins with `maxvalue`")
            .help("take `from` away: it begins where the one before ends");
        return std::nullopt;
      }
    if (!ends(partition.from)) return std::nullopt;
    return typed(partition.from);
  }
  bool ends(const PartitionBounds& bounds) {
    for (const PartitionBound& bound : bounds)
      if (!bound.maxvalue && is_null(bound)) {
        report(Code::partition_value, bound.value.where, "`null` is no end of a range").help("write a value, or `maxvalue`");
        return false;
      }
    return true;
  }
  bool gap(const Partition& partition, const PartitionBounds& from, const std::optional<PartitionBounds>& end, const Partition* former,
           const std::string& strict) {
    const Extent where = partition.from.front().value.where;
    const auto order = end ? compare(*end, from, bytewise_) : std::optional<std::weak_ordering>(std::weak_ordering::less);
    if (order && *order == std::weak_ordering::greater) {
      report(Code::partition_overlap, where,
             fmt::format("partition `{}` begins before partition `{}` ends", partition.name.view(), former->name.view()))
          .note(context_.at(former->less_than.front().value.where), "where that one ends")
          .help("take `from` away: it begins where the one before ends");
      return false;
    }
    if (strict.empty() || (order && *order == std::weak_ordering::equivalent)) return true;
    report(Code::partition_not_on_target, where,
           end ? fmt::format("{} no gap between ranges: this one begins where `{}` ends", with_verb(strict, "has"), former->name.view())
               : fmt::format("on {} the first range begins with the least value", strict))
        .help(end ? "give the gap a partition of its own" : "take `from` away");
    return false;
  }

  void lists() {
    std::unordered_map<std::string, const Partition*> owners;
    for (const Partition& partition : set_.partitions)
      for (const PartitionBounds& values : partition.in) {
        const auto literals = this->values(values);
        if (!literals) continue;
        std::string key;
        for (const PartitionBound& bound : *literals)
          key += literal_text(*bound.value.value.tree()).value_or("") + '\x1f' + (is_null(bound) ? "null" : "");
        const auto [owner, is_new] = owners.emplace(key, &partition);
        if (is_new) continue;
        const bool same = owner->second == &partition;
        report(Code::partition_overlap, values.front().value.where,
               same ? fmt::format("a value stands twice in partition `{}`", partition.name.view())
                    : fmt::format("partitions `{}` and `{}` both take this value", owner->second->name.view(), partition.name.view()))
            .help("leave it in one place");
      }
  }
  std::optional<PartitionBounds> values(const PartitionBounds& values) {
    for (std::size_t i = 0; i < values.size(); ++i) {
      if (values[i].maxvalue) {
        report(Code::partition_value, values[i].value.where, "`maxvalue` is no value of a list").help("quote it where it is a text: `'maxvalue'`");
        return std::nullopt;
      }
      const Column* column = i < set_.columns.size() ? context_.table.columns.find(set_.columns[i]) : nullptr;
      if (is_null(values[i]) && column != nullptr && !column->nullable) {
        report(Code::partition_value, values[i].value.where, fmt::format("column `{}` is never null", column->name.view())).help("take `null` away");
        return std::nullopt;
      }
    }
    return typed(values);
  }

  TableContext& context_;
  const Partitioning& set_;
  const std::vector<const Type*>& types_;
  std::vector<bool> bytewise_;
};

}  // namespace

void check_partition_values(TableContext& context, const Partitioning& partitioning, const std::vector<const Type*>& types) {
  PartitionValues(context, partitioning, types).run();
}

}  // namespace schemac
