// A partitioning: keys that go together, in a form that every target has.
#include "compiler/check/check_partition.hpp"

#include <fmt/format.h>
#include <unordered_map>

#include "compiler/check/names.hpp"
#include "compiler/model/dotted_name.hpp"

namespace schemac {
namespace {

constexpr std::string_view where_partitions_exist = "say with `only` where the table has partitions, or give it others there";

class PartitionShape {
 public:
  PartitionShape(TableContext& context, const Partitioning& partitioning) : context_(context), set_(partitioning) {}

  bool run() {
    const std::string_view by = method_name(set_.method);
    if (set_.columns.empty() != set_.expr.has_value())
      fault(set_.where, set_.expr ? "partitions go by columns or by an expression, not by both" : fmt::format("`by: {}` does not say by what", by),
            set_.expr ? "take `columns` or `expr` away" : "add `columns: [...]` or `expr: ...`");
    if (is_counted(set_.method))
      counted(by);
    else
      listed(by);
    for (const Partition& partition : set_.partitions) one(partition, by);
    return sound_;
  }

 private:
  void fault(Extent where, std::string message, std::string_view help) {
    sound_ = false;
    context_.report.report(Code::partition_shape, context_.at(where), std::move(message)).help(std::string(help));
  }
  void counted(std::string_view by) {
    if (set_.count == 0) fault(set_.where, fmt::format("`by: {}` does not say how many partitions", by), "add `count: 8`");
    if (!set_.partitions.empty())
      fault(set_.partitions[0].where, fmt::format("`by: {}` counts its partitions, and lists none", by), "take `partitions` away and add `count`");
    if (set_.method == PartitionMethod::key && set_.expr) fault(set_.where, "`by: key` goes by columns", "use `by: hash`, or name columns");
  }
  void listed(std::string_view by) {
    if (set_.partitions.empty()) fault(set_.where, fmt::format("`by: {}` has no partitions", by), "add `partitions: {...}`");
    if (set_.count != 0) fault(set_.where, fmt::format("`by: {}` lists its partitions: `count` is of `hash` and `key`", by), "take `count` away");
    const Partition* former = nullptr;
    for (const Partition& partition : set_.partitions) {
      if (!partition.is_default) continue;
      if (former != nullptr)
        context_.report.report(Code::partition_overlap, context_.at(partition.where), "a second default partition")
            .note(context_.at(former->where), "the first one")
            .help("let one of them say what it takes");
      former = &partition;
    }
  }
  void one(const Partition& partition, std::string_view by) {
    if (is_counted(set_.method)) return;
    const bool range = set_.method == PartitionMethod::range;
    const std::string_view wanted = range ? "less_than" : "in";
    const bool has_wanted = range ? !partition.less_than.empty() : !partition.in.empty();
    const bool has_other = range ? !partition.in.empty() : !partition.less_than.empty() || !partition.from.empty();
    const std::string name = fmt::format("partition `{}`", partition.name.view());
    if (has_other || (partition.is_default && (has_wanted || !partition.from.empty())))
      fault(partition.where, fmt::format("{} of `by: {}` has {}", name, by, partition.is_default ? "`default` and bounds" : "bounds of another kind"),
            partition.is_default ? "take one of them away" : fmt::format("say what it takes with `{}: [...]`", wanted));
    else if (!has_wanted && !partition.is_default)
      fault(partition.where, fmt::format("{} of `by: {}` does not say what it takes", name, by), fmt::format("add `{}: [...]`", wanted));
  }

  TableContext& context_;
  const Partitioning& set_;
  bool sound_ = true;
};

void lacking(TableContext& context, Support Capabilities::*capability, Extent where, std::string_view what, std::string_view help) {
  const std::string missing = context.targets.without(capability);
  if (missing.empty()) return;
  Report report = context.report.report(Code::partition_not_on_target, context.at(where), fmt::format("{} no {}", with_verb(missing, "has"), what));
  report.help(std::string(help));
}

void check_targets(TableContext& context, const Partitioning& set) {
  if (set.method == PartitionMethod::key)
    lacking(context, &Capabilities::partition_by_key, set.where, "partitions `by: key`", "use `by: hash` there");
  if (set.method == PartitionMethod::list && set.columns.size() > 1)
    lacking(context, &Capabilities::partition_list_columns, set.where, "lists of several columns", where_partitions_exist);
  for (const Partition& partition : set.partitions) {
    if (!partition.is_default) continue;
    if (set.method == PartitionMethod::range)
      lacking(context, &Capabilities::range_default_partition, partition.where, "default partition beside ranges",
              "end with `less_than: [maxvalue]`, or say with `only` where it exists");
    else
      lacking(context, &Capabilities::list_default_partition, partition.where, "default partition beside lists",
              "list the values, or say with `only` where it exists");
  }
  for (const TargetView* target : context.targets) {
    const std::uint32_t most = target->dialect().limits.partitions;
    const std::size_t count = is_counted(set.method) ? set.count : set.partitions.size();
    if (most != 0 && count > most)
      context.report.report(Code::too_many, context.at(set.where), fmt::format("{} partitions: {} takes {}", count, target->dialect().title, most));
  }
}

void check_names(TableContext& context, const Partitioning& set) {
  const auto clause = [](const TargetView& target) { return target.can().partition_form == PartitionForm::clause; };
  const auto table = [](const TargetView& target) { return target.can().partition_form == PartitionForm::table; };
  const NameMap<Partition> all = all_partitions(set);
  std::unordered_map<std::size_t, const Partition*> folded;
  for (const Partition& partition : all) {
    const Span span = context.at(partition.where.end == 0 ? set.where : partition.where);
    check_identifier(context.report, context.targets, partition.name, span, false, "partition", clause);
    const std::string_view whole = partition_table(context.table.name, partition);
    const std::string_view schema = schema_part(whole);
    check_identifier(context.report, context.targets, schema.empty() ? whole : whole.substr(schema.size() + 1), span, false, "table of a partition",
                     table);
    const auto [same, is_new] = folded.emplace(hash_without_case(partition.name), &partition);
    if (is_new || context.targets.first(clause) == nullptr) continue;
    context.report
        .report(Code::names_alike, span,
                fmt::format("partitions `{}` and `{}` differ by case alone, and {} them for one", same->second->name.view(), partition.name.view(),
                            with_verb(context.targets.where(clause), "takes")))
        .note(context.at(same->second->where), "the other one");
  }
}

}  // namespace

void check_partitioning(TableContext& context) {
  if (!context.table.partitioning) return;
  const Partitioning& set = *context.table.partitioning;
  if (!PartitionShape(context, set).run()) return;
  check_targets(context, set);
  check_names(context, set);
  const std::vector<const Type*> types = check_partition_key(context, set);
  if (types.empty()) return;
  check_partitioned_keys(context, set);
  if (!is_counted(set.method)) check_partition_values(context, set, types);
}

}  // namespace schemac
