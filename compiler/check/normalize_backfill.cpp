// Backfills as one target runs them: resolved once more in silence, since they are known to be sound, to learn what goes in and comes out.
#include "compiler/check/normalize_backfill.hpp"

#include <algorithm>

#include "compiler/check/relation_names.hpp"
#include "compiler/check/resolve_backfill.hpp"
#include "compiler/check/rewrite.hpp"

namespace schemac {
namespace {

std::vector<ColumnUse> sorted(std::vector<ColumnUse> reads) {
  std::sort(reads.begin(), reads.end());
  reads.erase(std::unique(reads.begin(), reads.end()), reads.end());
  return reads;
}

class BackfillNormalizer {
 public:
  BackfillNormalizer(const BackfillWorld& world, const TargetChoice& target) : world_(world), dialect_(*target.dialect), report_(nullptr, silent_) {}

  TableFill fill(const BackfillTask& task) {
    TableFill kept = *task.fill;
    QueryRecord record;
    ExpressionFacts facts;
    TypingContext context = this->context(facts, record);
    const FillOutput output = resolve_fill(kept, context);
    kept.key = key_of_fill(kept, *task.table, output);
    if (const auto* tree = std::get_if<QueryPtr>(&kept.query.form)) {
      kept.query.form = rewritten(*tree, record);
      for (const BackfillValue& value : output.values) {
        const Column* column = task.table->columns.find(value.name);
        kept.outputs.push_back({value.name, column != nullptr && wants_cast(value.value, *column)});
      }
      kept.reads = sorted(std::move(record.reads));
    } else {
      for (const Text name : given_columns(kept, *task.table)) kept.outputs.push_back({name, false});
      const Text text = *text_for(std::get<PerDialect>(task.fill->query.form), dialect_);
      kept.query.form = PerDialect{{{Text(dialect_.name), text}}};
      kept.reads = mentions(text);
    }
    kept.columns.clear();
    return kept;
  }

  ColumnBackfill column(const BackfillTask& task) {
    ColumnBackfill kept = task.of_column();
    QueryRecord record;
    ExpressionFacts facts;
    TypingContext context = this->context(facts, record);
    const ValueType value = resolve_column_backfill(task, context, nullptr);
    kept.cast = kept.value.tree() != nullptr && wants_cast(value, *task.column);
    const QueryPtr whole = rewritten(as_query(kept), record);
    const auto& select = std::get<Select>(whole->body);
    kept.from = select.from;
    if (kept.value.tree() != nullptr) kept.value.form = select.items.front().expr;
    if (select.where) kept.condition->form = select.where;
    for (Expression* part : {&kept.value, kept.condition ? &*kept.condition : nullptr}) {
      if (part == nullptr || part->tree() != nullptr) continue;
      const Text text = *text_for(std::get<PerDialect>(part->form), dialect_);
      for (const ColumnUse& use : mentions(text)) record.reads.push_back(use);
      part->form = PerDialect{{{Text(dialect_.name), text}}};
    }
    kept.reads = sorted(std::move(record.reads));
    return kept;
  }

 private:
  TypingContext context(ExpressionFacts& facts, QueryRecord& record) { return {world_.world(), {}, report_, facts, nullptr, &record}; }
  // Tables that a server's own text may read.
  [[nodiscard]] std::vector<ColumnUse> mentions(Text text) const {
    Mentions known;
    for (const Entry<Table>& entry : world_.world().schema().tables) known.add(entry.name);
    std::vector<ColumnUse> reads;
    known.each(text, Mentions::Place::anywhere, [&](Text name) { reads.push_back({name, {}}); });
    return sorted(std::move(reads));
  }

  const BackfillWorld& world_;
  const Dialect& dialect_;
  Sink silent_;
  Reporter report_;
};

}  // namespace

void lay_backfills(const BackfillWorld& world, const TargetChoice& target, Schema& after) {
  BackfillNormalizer normalizer(world, target);
  for (const BackfillTask& task : world.tasks()) {
    Entry<Table>* entry = after.tables.find(task.entry->name);
    Table table = *entry->value;
    if (task.fill != nullptr) {
      TableBackfill backfill = table.backfill ? *table.backfill : TableBackfill{{}, task.table->backfill->where};
      backfill.fills.push_back(normalizer.fill(task));
      table.backfill = std::move(backfill);
    } else if (Column* column = table.columns.find(task.column->name)) {
      column->backfill = normalizer.column(task);
    }
    entry->value = std::move(table);
  }
}

}  // namespace schemac
