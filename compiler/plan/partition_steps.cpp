// From one partitioning to another, step by step.
#include "compiler/plan/partition_steps.hpp"

#include <algorithm>
#include <unordered_set>

#include "compiler/diff/markers.hpp"
#include "compiler/model/type_family.hpp"
#include "compiler/plan/order.hpp"
#include "compiler/plan/partition_groups.hpp"

namespace schemac {
namespace {

using Names = std::vector<Text>;

std::vector<bool> bytewise(const Partitioning& set, const Table& shape) {
  std::vector<bool> answers;
  for (const Text name : set.columns) {
    const Column* column = shape.columns.find(name);
    const Family family = column == nullptr ? Family::unknown : family_of(column->type);
    answers.push_back(is_moment(family) || family == Family::time || family == Family::uuid || family == Family::binary);
  }
  return answers;
}

const Partition* last_range(const Partitioning& set) {
  const Partition* last = nullptr;
  for (const Partition& partition : set.partitions)
    if (!partition.is_default) last = &partition;
  return last;
}

const Partition* default_of(const Partitioning& set) {
  for (const Partition& partition : set.partitions)
    if (partition.is_default) return &partition;
  return nullptr;
}

Text last_name(const Partitioning& set) {
  const Partition* last = last_range(set);
  return last == nullptr ? Text() : last->name;
}

class Steps {
 public:
  Steps(const Partitioning& before, const Partitioning& after, const Table& shape, const Capabilities& capabilities)
      : now_(before), after_(after), shape_(shape), capabilities_(capabilities) {}

  std::optional<std::vector<PartitionStep>> run() {
    if (is_counted(after_.method)) {
      count();
      return std::move(steps_);
    }
    rename();
    const PartitionGroups groups = after_.method == PartitionMethod::range ? range_groups(now_, after_) : list_groups(now_, after_);
    // One that goes with its rows is no reason.
    const bool reaches_end = !groups.changed.empty() && !groups.changed.back().from.empty() && groups.changed.back().from.back() == last_name(now_);
    if (reaches_end && ends_earlier(now_, after_, shape_, capabilities_)) return std::nullopt;
    change(groups);
    drop();
    return std::move(steps_);
  }

 private:
  void put(PartitionStep::Kind kind, Names from = {}, Names to = {}) { steps_.push_back({kind, now_, std::move(from), std::move(to)}); }

  void count() {
    for (const Partition& partition : after_.partitions) {
      const Partition* old = now_.partitions.find(partition.name);
      if (old == nullptr || old->table == partition.table) continue;
      now_.partitions.find(partition.name)->table = partition.table;
      put(PartitionStep::Kind::alter, {partition.name}, {partition.name});
    }
    if (now_.count == after_.count) return;
    const Names from = names_of(now_);
    now_ = after_;
    put(PartitionStep::Kind::reorganize, from, names_of(now_));
  }
  static Names names_of(const Partitioning& set) {
    Names names;
    for (const Partition& partition : set.partitions) names.push_back(partition.name);
    return names;
  }

  // Names, tables and comments of those that stay.
  void rename() {
    const std::vector<Marked> olds = marked(now_.partitions);
    const Matching matching = match(olds, marked(after_.partitions));
    std::vector<Rename> renames;
    for (const auto& [from, to] : renames_in(matching, olds)) renames.push_back({from, to});
    for (const Rename& each : rename_order(std::move(renames), NameCase::insensitive, [&](Text name) { return now_.partitions.contains(name); })) {
      now_.partitions.rename(each.from, each.to);
      Partition& partition = *now_.partitions.find(each.to);
      const Partition* wanted = after_.partitions.find(each.to);
      if (!partition.table.empty()) {
        partition.table = {};
        partition.table = wanted != nullptr ? wanted->table : partition_table(shape_.name, partition);
      }
      if (wanted != nullptr) partition.comment = wanted->comment;
      put(PartitionStep::Kind::alter, {each.from}, {each.to});
    }
    for (const Partition& wanted : after_.partitions) {
      Partition* partition = now_.partitions.find(wanted.name);
      if (partition == nullptr || !matching.old_of.contains(wanted.name)) continue;
      if (partition->table == wanted.table && partition->comment == wanted.comment) continue;
      partition->table = wanted.table;
      partition->comment = wanted.comment;
      put(PartitionStep::Kind::alter, {wanted.name}, {wanted.name});
    }
  }

  void change(const PartitionGroups& groups) {
    Text rest = default_of(now_) == nullptr ? Text() : default_of(now_)->name;
    const Partition* wanted_rest = default_of(after_);
    for (PartitionGroup group : in_order(groups.changed)) {
      if (capabilities_.partition_form == PartitionForm::table) leave_same_out(group);
      if (group.to.empty()) continue;
      // What comes may have rows in the default partition.
      if (!rest.empty()) {
        group.from.push_back(rest);
        if (wanted_rest != nullptr) group.to.push_back(wanted_rest->name);
      }
      lay(group.from, group.to);
      put(group.from.empty() ? PartitionStep::Kind::add : PartitionStep::Kind::reorganize, group.from, group.to);
      if (wanted_rest == nullptr) rest = {};
    }
    if (wanted_rest != nullptr && now_.partitions.find(wanted_rest->name) == nullptr) {
      now_.partitions.insert(*wanted_rest);
      put(PartitionStep::Kind::add, {}, {wanted_rest->name});
    }
  }
  // Partitions that are tables, and take what they took, are left alone.
  void leave_same_out(PartitionGroup& group) const {
    const auto same = [&](Text name) {
      const Partition* old = now_.partitions.find(name);
      const Partition* wanted = after_.partitions.find(name);
      return old != nullptr && wanted != nullptr && same_bounds(*old, *wanted);
    };
    std::erase_if(group.from, same);
    std::erase_if(group.to, same);
  }
  // A server whose partitions are clauses reorganises neighbours alone: what stands in between joins in.
  [[nodiscard]] std::vector<PartitionGroup> in_order(const std::vector<PartitionGroup>& changed) const {
    if (capabilities_.partition_form == PartitionForm::table || after_.method == PartitionMethod::range) return changed;
    std::vector<PartitionGroup> result;
    PartitionGroup all;
    for (const PartitionGroup& group : changed) {
      if (group.from.empty()) {
        result.push_back(group);
        continue;
      }
      all.from.insert(all.from.end(), group.from.begin(), group.from.end());
      all.to.insert(all.to.end(), group.to.begin(), group.to.end());
    }
    if (all.from.empty()) return result;
    const std::unordered_set<Text> touched(all.from.begin(), all.from.end());
    const auto& items = now_.partitions.items();
    const auto in = [&](const Partition& partition) { return touched.contains(partition.name); };
    const auto first = std::find_if(items.begin(), items.end(), in);
    const auto last = std::find_if(items.rbegin(), items.rend(), in).base();
    all.from = {};
    for (auto partition = first; partition != last; ++partition) {
      all.from.push_back(partition->name);
      if (!in(*partition)) all.to.push_back(partition->name);
    }
    result.insert(result.begin(), std::move(all));
    return result;
  }
  // Those of NEW in its order, those that are still to go where they stood.
  void lay(const Names& from, const Names& to) {
    const std::unordered_set<Text> gone(from.begin(), from.end());
    const std::unordered_set<Text> wanted(to.begin(), to.end());
    const auto& news = after_.partitions.items();
    NameMap<Partition> laid;
    std::size_t next = 0;
    const auto lay_until = [&](Text name) {
      for (bool met = false; next < news.size() && !met; ++next) {
        met = news[next].name == name;
        if (wanted.contains(news[next].name)) laid.insert(news[next]);
      }
    };
    for (const Partition& partition : now_.partitions) {
      const bool stays = after_.partitions.contains(partition.name);
      if (gone.contains(partition.name) && !wanted.contains(partition.name)) continue;
      if (stays && !laid.contains(partition.name)) lay_until(partition.name);
      if (!stays || !wanted.contains(partition.name)) laid.insert(partition);
    }
    lay_until({});
    now_.partitions = std::move(laid);
  }

  void drop() {
    const bool any = std::any_of(now_.partitions.begin(), now_.partitions.end(),
                                 [&](const Partition& partition) { return !after_.partitions.contains(partition.name); });
    if (!any) return;
    Names from;
    for (const Partition& partition : now_.partitions)
      if (!after_.partitions.contains(partition.name)) from.push_back(partition.name);
    now_ = after_;
    put(PartitionStep::Kind::drop, from);
  }

  Partitioning now_;
  const Partitioning& after_;
  const Table& shape_;
  const Capabilities& capabilities_;
  std::vector<PartitionStep> steps_;
};

}  // namespace

bool ends_earlier(const Partitioning& before, const Partitioning& after, const Table& shape, const Capabilities& capabilities) {
  if (capabilities.partition_form == PartitionForm::table || after.method != PartitionMethod::range) return false;
  const Partition* old = last_range(before);
  const Partition* last = last_range(after);
  if (old == nullptr || last == nullptr) return false;
  const auto order = compare(old->less_than, last->less_than, bytewise(after, shape));
  return order && *order == std::weak_ordering::greater;
}

std::optional<std::vector<PartitionStep>> partition_steps(const Partitioning& before, const Partitioning& after, const Table& shape,
                                                          const Capabilities& capabilities) {
  return Steps(before, after, shape, capabilities).run();
}

Operation operation_of(const PartitionStep& step, Text table, const Table& shape) {
  const Shared<Partitioning> before = shape.partitioning;
  switch (step.kind) {
    case PartitionStep::Kind::alter:
      return AlterPartition{table, shape, before, step.after, step.from.front(), step.to.front()};
    case PartitionStep::Kind::add:
      return AddPartitions{table, shape, before, step.after};
    case PartitionStep::Kind::drop:
      return DropPartitions{table, shape, before, step.after};
    case PartitionStep::Kind::reorganize:
      break;
  }
  return ReorganizePartitions{table, shape, before, step.after, step.from, step.to};
}

std::vector<Operation> partitions_again(const DropPartitions& op, const Capabilities& capabilities) {
  Table shape = *op.shape;
  shape.partitioning = op.after;
  std::vector<Operation> operations;
  for (const PartitionStep& step : partition_steps(*op.after, *op.before, shape, capabilities).value_or(std::vector<PartitionStep>())) {
    operations.push_back(operation_of(step, op.table, shape));
    shape.partitioning = step.after;
  }
  return operations;
}

bool takes_all(const Partitioning& set) {
  if (is_counted(set.method) || default_of(set) != nullptr) return true;
  const Partition* last = last_range(set);
  return last != nullptr && !last->less_than.empty() && last->less_than.front().maxvalue && set.partitions[0].from.empty();
}

bool takes_less(const Partitioning& before, const Partitioning& after) {
  if (takes_all(after)) return false;
  if (takes_all(before)) return true;
  const PartitionGroups groups = after.method == PartitionMethod::range ? range_groups(before, after) : list_groups(before, after);
  return groups.less;
}

bool same_bounds(const Partition& left, const Partition& right) {
  return left.from == right.from && left.less_than == right.less_than && left.is_default == right.is_default && left.in.size() == right.in.size() &&
         std::is_permutation(left.in.begin(), left.in.end(), right.in.begin());
}

}  // namespace schemac
