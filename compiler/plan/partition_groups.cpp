// Which partitions of two versions share rows.
#include "compiler/plan/partition_groups.hpp"

#include <algorithm>
#include <numeric>
#include <string>
#include <unordered_map>

namespace schemac {
namespace {

using List = std::vector<const Partition*>;

List listed(const Partitioning& set) {
  List list;
  for (const Partition& partition : set.partitions)
    if (!partition.is_default) list.push_back(&partition);
  return list;
}

std::string text_of(const PartitionBounds& bounds) {
  std::string text;
  for (const PartitionBound& bound : bounds) {
    const Expr* literal = bound.maxvalue ? nullptr : bound.value.literal();
    text += literal == nullptr ? std::string("maxvalue") : "=" + literal_text(*literal).value_or("");
    text += '\x1f';
  }
  return text;
}

// Begins where the one before ends: said of one whose `from` was not written, or need not have been.
bool follows(const List& list, std::size_t at) {
  return at == 0 ? list[at]->from.empty() : list[at]->from.empty() || list[at]->from == list[at - 1]->less_than;
}

// Taking strings for what they are in: a hint, no more.
bool ends_before(const Partition& one, const Partition& other) {
  const auto order = compare(one.less_than, other.less_than, std::vector<bool>(one.less_than.size(), true));
  return !order || *order == std::weak_ordering::less;
}

struct Side {
  List list;
  std::size_t begin = 0;
  std::size_t end = 0;  // the part of the list that is looked at

  [[nodiscard]] std::size_t size() const { return end - begin; }
  [[nodiscard]] std::vector<Text> names() const {
    std::vector<Text> names;
    for (std::size_t i = begin; i < end; ++i) names.push_back(list[i]->name);
    return names;
  }
};

bool stays(const Side& before, const Side& after, std::size_t at) {
  for (std::size_t i = before.begin; i < before.end; ++i) {
    const Partition& old = *before.list[i];
    const Partition& now = *after.list[at];
    if (old.name != now.name) continue;
    return old.less_than == now.less_than && (old.from == now.from || (follows(before.list, i) && follows(after.list, at)));
  }
  return false;
}

// Both end at one place, or at the end of each.
void add_part(const Side& before, const Side& after, PartitionGroups& groups) {
  bool all_stay = true;
  for (std::size_t i = after.begin; i < after.end; ++i) all_stay = all_stay && stays(before, after, i);
  if (!all_stay) groups.changed.push_back({before.names(), after.names()});
}

}  // namespace

PartitionGroups range_groups(const Partitioning& before, const Partitioning& after) {
  PartitionGroups groups;
  Side old{listed(before)};
  Side now{listed(after)};
  std::unordered_map<std::string, std::size_t> ends;
  for (std::size_t i = 0; i < old.list.size(); ++i) ends.emplace(text_of(old.list[i]->less_than), i);
  for (std::size_t i = 0; i < now.list.size(); ++i) {
    const auto common = ends.find(text_of(now.list[i]->less_than));
    if (common == ends.end() || common->second < old.begin) continue;
    old.end = common->second + 1;
    now.end = i + 1;
    add_part(old, now, groups);
    old.begin = old.end;
    now.begin = now.end;
  }
  old.end = old.list.size();
  now.end = now.list.size();
  groups.less = old.size() > 0 && (now.size() == 0 || ends_before(*now.list.back(), *old.list.back()));
  add_part(old, now, groups);
  return groups;
}

PartitionGroups list_groups(const Partitioning& before, const Partitioning& after) {
  const List olds = listed(before);
  const List news = listed(after);
  // A forest over both: partitions that share a value or a name hang together.
  std::vector<std::size_t> parent(olds.size() + news.size());
  std::iota(parent.begin(), parent.end(), std::size_t{0});
  const auto root = [&](std::size_t node) {
    while (parent[node] != node) node = parent[node] = parent[parent[node]];
    return node;
  };
  std::unordered_map<std::string, std::size_t> owners;
  std::unordered_map<Text, std::size_t> names;
  for (std::size_t i = 0; i < olds.size(); ++i) {
    names.emplace(olds[i]->name, i);
    for (const PartitionBounds& values : olds[i]->in) owners.emplace(text_of(values), i);
  }
  PartitionGroups groups;
  std::size_t kept = 0;
  std::vector<bool> same(news.size());
  for (std::size_t i = 0; i < news.size(); ++i) {
    const std::size_t node = olds.size() + i;
    std::size_t shared = 0;
    const auto name = names.find(news[i]->name);
    for (const PartitionBounds& values : news[i]->in) {
      const auto owner = owners.find(text_of(values));
      if (owner == owners.end()) continue;
      ++kept;
      shared += name != names.end() && owner->second == name->second ? 1 : 0;
      parent[root(node)] = root(owner->second);
    }
    if (name == names.end()) continue;
    parent[root(node)] = root(name->second);
    same[i] = shared == news[i]->in.size() && shared == olds[name->second]->in.size();
  }
  groups.less = kept < owners.size();
  std::unordered_map<std::size_t, std::size_t> group_of;
  for (std::size_t i = 0; i < news.size(); ++i) {
    if (same[i]) continue;
    const auto [found, is_new] = group_of.emplace(root(olds.size() + i), groups.changed.size());
    if (is_new) groups.changed.emplace_back();
    groups.changed[found->second].to.push_back(news[i]->name);
  }
  for (std::size_t i = 0; i < olds.size(); ++i)
    if (const auto group = group_of.find(root(i)); group != group_of.end()) groups.changed[group->second].from.push_back(olds[i]->name);
  return groups;
}

}  // namespace schemac
