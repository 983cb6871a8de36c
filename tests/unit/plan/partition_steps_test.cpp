// From one partitioning to another: what comes, goes, and gives its rows to others.
#include "compiler/plan/partition_steps.hpp"

#include <doctest/doctest.h>
#include <string>

using namespace schemac;

namespace {

RowValue number(int value) { return {{}, ValueForm::typed, {ExprPtr(Expr{NumberLiteral{Text(std::to_string(value)), true}, {}}), {}}, {}, {}}; }

Partitioning ranges(const std::vector<std::pair<const char*, int>>& ends) {
  Partitioning set;
  set.columns = {Text("n")};
  for (const auto& [name, end] : ends) {
    Partition partition;
    partition.name = Text(name);
    partition.less_than = {PartitionBound{end == 0, number(end)}};
    set.partitions.insert(std::move(partition));
  }
  return set;
}

Partitioning lists(const std::vector<std::pair<const char*, std::vector<int>>>& values) {
  Partitioning set;
  set.method = PartitionMethod::list;
  set.columns = {Text("n")};
  for (const auto& [name, numbers] : values) {
    Partition partition;
    partition.name = Text(name);
    for (const int each : numbers) partition.in.push_back({PartitionBound{false, number(each)}});
    set.partitions.insert(std::move(partition));
  }
  return set;
}

std::string joined_names(const std::vector<Text>& names) {
  std::string text;
  for (const Text name : names) text += (text.empty() ? "" : ",") + name.str();
  return text;
}

// `add b; reorganize a>a,c; drop d`
std::string steps(const Partitioning& before, const Partitioning& after, PartitionForm form = PartitionForm::clause) {
  Table shape;
  shape.name = Text("t");
  Capabilities capabilities;
  capabilities.partition_form = form;
  const auto found = partition_steps(before, after, shape, capabilities);
  if (!found) return "anew";
  std::string text;
  for (const PartitionStep& step : *found) {
    constexpr const char* words[]{"alter ", "add ", "reorganize ", "drop "};
    text += (text.empty() ? "" : "; ") + std::string(words[static_cast<int>(step.kind)]) + joined_names(step.from);
    if (!step.to.empty()) text += (step.from.empty() ? "" : ">") + joined_names(step.to);
  }
  if (!found->empty()) CHECK(same_definition(*found->back().after, after));
  return text;
}

}  // namespace

TEST_CASE("a range at the end comes, and what gives no rows away goes") {
  CHECK(steps(ranges({{"a", 10}, {"b", 20}}), ranges({{"b", 20}, {"c", 30}})) == "add c; drop a");
  CHECK(steps(ranges({{"a", 10}, {"b", 20}}), ranges({{"a", 10}})) == "drop b");
  CHECK(steps(ranges({{"a", 10}, {"b", 20}}), ranges({{"a", 10}, {"b", 20}})).empty());
}

TEST_CASE("ranges that are split and merged keep their rows") {
  CHECK(steps(ranges({{"a", 10}, {"rest", 0}}), ranges({{"a", 10}, {"b", 20}, {"rest", 0}})) == "reorganize rest>b,rest");
  CHECK(steps(ranges({{"a", 10}, {"b", 20}, {"c", 30}}), ranges({{"ab", 20}, {"c", 30}})) == "reorganize a,b>ab");
  CHECK(steps(ranges({{"a", 10}, {"b", 20}}), ranges({{"a", 10}, {"b", 40}})) == "reorganize b>b");
}

TEST_CASE("a last range that ends earlier is cut anew where partitions are clauses") {
  const Partitioning open = ranges({{"a", 10}, {"rest", 0}});
  const Partitioning closed = ranges({{"a", 10}, {"b", 20}});
  CHECK(steps(open, closed) == "anew");
  CHECK(steps(open, closed, PartitionForm::table) == "reorganize rest>b");
  CHECK(takes_less(open, closed));
  CHECK_FALSE(takes_less(closed, open));
}

TEST_CASE("values of lists move with their rows") {
  CHECK(steps(lists({{"a", {1, 2}}, {"b", {3}}}), lists({{"a", {2, 1}}, {"b", {3}}})).empty());
  CHECK(steps(lists({{"a", {1, 2}}, {"b", {3}}}), lists({{"a", {1}}, {"b", {3, 2}}})) == "reorganize a,b>a,b");
  CHECK(steps(lists({{"a", {1}}, {"b", {2}}}), lists({{"a", {1}}, {"c", {3}}})) == "add c; drop b");
  // Clauses must be neighbours, so that the one in between joins in.
  CHECK(steps(lists({{"a", {1, 4}}, {"b", {2}}, {"c", {3}}}), lists({{"a", {1}}, {"b", {2}}, {"c", {3, 4}}})) == "reorganize a,b,c>a,c,b");
  CHECK(steps(lists({{"a", {1, 4}}, {"b", {2}}, {"c", {3}}}), lists({{"a", {1}}, {"b", {2}}, {"c", {3, 4}}}), PartitionForm::table) ==
        "reorganize a,c>a,c");
}
