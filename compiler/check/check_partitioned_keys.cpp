// Keys, indexes and foreign keys of a partitioned table.
#include <algorithm>
#include <fmt/format.h>

#include "compiler/base/contains.hpp"
#include "compiler/check/check_partition.hpp"

namespace schemac {
namespace {

class PartitionedKeys {
 public:
  PartitionedKeys(TableContext& context, const Partitioning& partitioning)
      : context_(context), set_(partitioning), columns_(partition_columns(partitioning)) {}

  void run() {
    const Table& table = context_.table;
    if (table.primary_key) unique(table.primary_key->columns, table.primary_key->where, {"the primary key"});
    for (const UniqueKey& key : table.unique_keys) unique(key.columns, key.where, {"unique key", key.name});
    for (const Index& index : table.indexes) this->index(index);
    for (const Exclusion& exclusion : table.exclusions)
      context_.report.report(Code::partition_outside_key, context_.at(exclusion.where), "a partitioned table has no exclusion constraints")
          .help("take the constraint away, or leave the table one piece");
    for (const ForeignKey& key : table.foreign_keys)
      if (!key.validated)
        refuse(&Capabilities::partitioned_not_valid, key.where, "lets no foreign key of a partitioned table be added without looking at its rows",
               "take `validated: false` away");
  }

 private:
  void refuse(Support Capabilities::*capability, Extent where, std::string_view what, std::string_view help) {
    const std::string missing = context_.targets.without(capability);
    if (missing.empty()) return;
    const std::size_t blank = what.find(' ');
    context_.report
        .report(Code::partition_outside_key, context_.at(where), fmt::format("{}{}", with_verb(missing, what.substr(0, blank)), what.substr(blank)))
        .help(std::string(help));
  }
  void index(const Index& index) {
    if (index.method == IndexMethod::fulltext || index.method == IndexMethod::spatial)
      refuse(&Capabilities::partitioned_fulltext, index.where, "has no full-text or spatial index of a partitioned table",
             "take the index away, or leave the table one piece");
    if (!index.unique) return;
    std::vector<Text> columns;
    for (const IndexPart& part : index.parts)
      if (!part.expr && part.length == 0) columns.push_back(part.column);
    unique(columns, index.where, {"unique index", index.name});
  }
  // Each partition looks after its own rows: two in different ones must not be able to share the key.
  void unique(std::vector<Text> columns, Extent where, const Subject& subject) {
    const auto refuses = [](const TargetView& target) { return target.can().partition_expression_key == PartitionExpressionKey::refused; };
    if (const std::string strict = context_.targets.where(refuses); set_.expr && !strict.empty()) {
      context_.report
          .report(Code::partition_outside_key, context_.at(where),
                  fmt::format("{} no unique key on a table whose partitions go by an expression: {}", with_verb(strict, "has"), subject.text()))
          .note(context_.at(set_.where), "the partitions")
          .help("let the partitions go by `columns`");
      return;
    }
    const auto lacks = [&](Text column) { return !contains(columns, column); };
    const auto missing = std::find_if(columns_.begin(), columns_.end(), lacks);
    if (missing == columns_.end() || columns.empty()) return;
    Report report = context_.report.report(
        Code::partition_outside_key, context_.at(where),
        fmt::format("{} lacks column `{}`, by which partitions go: no server keeps it unique", subject.text(), missing->view()));
    report.note(context_.at(set_.where), "the partitions");
    for (const Text column : columns_)
      if (lacks(column)) columns.push_back(column);
    report.help(fmt::format("make it [{}]", fmt::join(std::vector<std::string_view>(columns.begin(), columns.end()), ", ")));
  }

  TableContext& context_;
  const Partitioning& set_;
  std::vector<Text> columns_;
};

}  // namespace

void check_partitioned_keys(TableContext& context, const Partitioning& partitioning) { PartitionedKeys(context, partitioning).run(); }

// Of every table: the far end may be partitioned, too.
void check_foreign_keys_and_partitions(TableContext& context) {
  const std::string missing = context.targets.without(&Capabilities::partitioned_foreign_key);
  if (missing.empty()) return;
  for (const ForeignKey& key : context.table.foreign_keys) {
    const Table* target = context.world.table(key.target);
    const bool far = target != nullptr && target->partitioning;
    if (!context.table.partitioning && !far) continue;
    const Table& cut = context.table.partitioning ? context.table : *target;
    context.report
        .report(Code::partition_and_foreign_key, context.at(key.where),
                fmt::format("{} no foreign keys of or to a partitioned table, as `{}` is", with_verb(missing, "has"), cut.name.view()))
        .help("say with `only` where the key exists, or where the table has partitions");
  }
}

}  // namespace schemac
