// Objects of OLD under NEW's names, and comparison of definitions.
#include "compiler/diff/rename.hpp"

#include <algorithm>
#include <utility>

namespace schemac {
namespace {

void rename_all(std::vector<Text>& names, const ColumnNames& columns) {
  for (Text& name : names) name = renamed(name, columns);
}

// Names, markers and positions of the choice are no part of a definition.
template <class Value>
Value anonymous(Value value) {
  value.name = Text();
  if constexpr (requires { value.renamed_from; }) value.renamed_from = Text();
  if constexpr (requires { value.generated_name; }) value.generated_name = false;
  return value;
}

}  // namespace

Text Renames::table(Text name) const {
  const auto found = tables_.find(name);
  return found == tables_.end() ? name : found->second.after;
}

const ColumnNames& Renames::columns(Text old_table) const {
  static const ColumnNames none;
  const auto found = tables_.find(old_table);
  return found == tables_.end() ? none : found->second.columns;
}

std::vector<DialectOption> renamed(std::vector<DialectOption> options, const ColumnNames& columns) {
  for (DialectOption& option : options)
    if (option.expr) option.expr = renamed(*option.expr, columns);
  return options;
}

Column renamed(const Column& column, const ColumnNames& columns) {
  Column result = column;
  result.name = renamed(column.name, columns);
  if (result.generated) result.generated->expr = renamed(column.generated->expr, columns);
  if (result.default_value) result.default_value = renamed(*column.default_value, columns);
  return result;
}

PrimaryKey renamed(const PrimaryKey& key, const ColumnNames& columns) {
  PrimaryKey result = key;
  rename_all(result.columns, columns);
  return result;
}

UniqueKey renamed(const UniqueKey& key, const ColumnNames& columns) {
  UniqueKey result = key;
  rename_all(result.columns, columns);
  return result;
}

Index renamed(const Index& index, const ColumnNames& columns) {
  Index result = index;
  for (IndexPart& part : result.parts) {
    part.column = renamed(part.column, columns);
    if (part.expr) part.expr = renamed(*part.expr, columns);
  }
  if (result.predicate) result.predicate = renamed(*index.predicate, columns);
  rename_all(result.include, columns);
  return result;
}

Exclusion renamed(const Exclusion& exclusion, const ColumnNames& columns) {
  Exclusion result = exclusion;
  for (ExclusionElement& element : result.elements) {
    element.part.column = renamed(element.part.column, columns);
    if (element.part.expr) element.part.expr = renamed(*element.part.expr, columns);
  }
  if (result.predicate) result.predicate = renamed(*exclusion.predicate, columns);
  return result;
}

Partitioning renamed(const Partitioning& partitioning, const ColumnNames& columns) {
  Partitioning result = partitioning;
  rename_all(result.columns, columns);
  if (result.expr) result.expr = renamed(*partitioning.expr, columns);
  return result;
}

Check renamed(const Check& check, const ColumnNames& columns) {
  Check result = check;
  result.expr = renamed(check.expr, columns);
  return result;
}

ForeignKey renamed(const ForeignKey& key, Text old_table, const Renames& renames) {
  ForeignKey result = key;
  rename_all(result.columns, renames.columns(old_table));
  rename_all(result.target_columns, renames.columns(key.target));
  result.target = renames.table(key.target);
  return result;
}

bool same_definition(Column left, Column right) {
  for (Column* column : {&left, &right}) {  // what says how values come is no part of the column
    column->using_expr.reset();
    column->backfill = {};
  }
  return anonymous(std::move(left)) == anonymous(std::move(right));
}
bool same_definition(PrimaryKey left, PrimaryKey right) { return anonymous(std::move(left)) == anonymous(std::move(right)); }
bool same_definition(UniqueKey left, UniqueKey right) { return anonymous(std::move(left)) == anonymous(std::move(right)); }
bool same_definition(Index left, Index right) { return anonymous(std::move(left)) == anonymous(std::move(right)); }
bool same_definition(Check left, Check right) { return anonymous(std::move(left)) == anonymous(std::move(right)); }
bool same_definition(ForeignKey left, ForeignKey right) { return anonymous(std::move(left)) == anonymous(std::move(right)); }
bool same_definition(Exclusion left, Exclusion right) { return anonymous(std::move(left)) == anonymous(std::move(right)); }
bool same_partition(Partition left, Partition right) {
  left.renamed_from = right.renamed_from = Text();
  if (left.in.size() != right.in.size()) return false;
  if (!left.in.empty() && !std::is_permutation(left.in.begin(), left.in.end(), right.in.begin())) return false;
  left.in = right.in = {};
  return left == right;
}
bool same_definition(const Partitioning& left, const Partitioning& right) {
  const auto same = [&](const Partition& partition) {
    const Partition* other = right.partitions.find(partition.name);
    return other != nullptr && same_partition(partition, *other);
  };
  return left.method == right.method && left.columns == right.columns && left.expr == right.expr && left.count == right.count &&
         left.partitions.size() == right.partitions.size() && std::all_of(left.partitions.begin(), left.partitions.end(), same);
}
bool same_definition(const Shared<Partitioning>& left, const Shared<Partitioning>& right) {
  return left.get() == right.get() || (left && right && same_definition(*left, *right));
}
bool same_definition(View left, View right) {
  left.reads = right.reads = {};  // follow from the query, and are guesses where that is a server's own text
  const NameMap<Index> lefts = std::exchange(left.indexes, {});
  const NameMap<Index> rights = std::exchange(right.indexes, {});
  if (lefts.size() != rights.size()) return false;
  for (const Index& index : lefts) {
    const Index* other = rights.find(index.name);
    if (other == nullptr || !same_definition(index, *other)) return false;
  }
  return anonymous(std::move(left)) == anonymous(std::move(right));
}

bool same_definition(const Object& left, const Object& right) {
  return left.kind == right.kind && left.attributes == right.attributes && left.comment == right.comment;
}

}  // namespace schemac
