// Backfills that are to run, each against the tables as it will find them.
#include "compiler/check/check_backfills.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "compiler/base/contains.hpp"
#include "compiler/check/may_be_null.hpp"
#include "compiler/check/place_behind.hpp"
#include "compiler/check/relation_names.hpp"
#include "compiler/check/resolve_backfill.hpp"
#include "compiler/check/table_context.hpp"
#include "compiler/model/walk.hpp"

namespace schemac {
namespace {

bool must_have_value(const Column& column) { return !column.nullable && !column.default_value && !column.generated && !column.identity; }

class BackfillCheck {
 public:
  BackfillCheck(const BackfillWorld& world, const BackfillTask& task, const TargetSet& targets, Reporter& report)
      : world_(world), task_(task), table_(*task.table), place_(task.entry->place), targets_(targets), report_(report) {}

  void run() {
    if (task_.fill != nullptr)
      fill(*task_.fill);
    else
      column(task_.of_column());
  }

 private:
  void fill(const TableFill& fill) {
    const Span span = place_ + fill.query.where;
    const std::size_t errors = report_.errors();
    if (const Query* query = fill.query.tree()) {
      each_relation(*query, [&](Text name) { no_view(name, span); });
    } else {
      has_texts(std::get<PerDialect>(fill.query.form), fill.query.where);
      known(fill.columns, fill.where);
    }
    known(fill.key, fill.key_where);
    if (report_.errors() != errors) return;
    QueryRecord record;
    ExpressionFacts facts;
    TypingContext context{world_.world(), {report_.files(), place_, fill.query.where}, report_, facts, nullptr, &record};
    const FillOutput output = resolve_fill(fill, context);
    check_facts(facts, context.locate, targets_, report_);
    note_cut_results(facts, context.locate, targets_, report_);
    if (!output.open) columns(fill, output, context);
    if (report_.errors() != errors) return;
    if (key_of_fill(fill, table_, output).empty())
      report_
          .report(Code::backfill_key, span,
                  fmt::format("nothing tells which rows of this backfill `{}` has already when the script is run again", table_.name.view()))
          .help("give the columns that do: `backfill: {query: ..., key: [...]}`");
  }

  void columns(const TableFill& fill, const FillOutput& output, TypingContext& context) {
    std::vector<Text> given;
    for (const BackfillValue& value : output.values) {
      if (value.name.empty()) continue;
      given.push_back(value.name);
      const Column* column = table_.columns.find(value.name);
      const Span span = value.expr == nullptr ? place_ + fill.query.where : context.locate(value.expr->where);
      if (column == nullptr) {
        unknown(alias_behind(report_.files(), span, value.name), value.name);
      } else if (column->generated) {
        report_.report(Code::backfill_target, span, fmt::format("column `{}` is generated and takes no value", column->name.view()))
            .help("leave it out of the query");
      } else {
        assign_value(value, *column, context);
        if (value.expr != nullptr && !column->nullable && may_be_null(*value.expr, std::get<Select>(fill.query.tree()->body), context))
          null(*column, span);
      }
    }
    for (const Column& column : table_.columns)
      if (must_have_value(column) && (!column.backfill || in_primary_key(table_, column.name)) && !contains(given, column.name))
        report_
            .report(Code::backfill_incomplete, place_ + fill.query.where,
                    fmt::format("the backfill gives no value for column `{}`, which is NOT NULL and has no default", column.name.view()))
            .note(place_ + column.where, "the column")
            .help(fmt::format("add `... as {}` to its query, or give the column a default", column.name.view()));
    for (const Text name : fill.key)
      if (!contains(given, name) && table_.columns.contains(name))
        report_.report(Code::backfill_key, place_ + fill.key_where, fmt::format("the query gives no column `{}`", name.view()))
            .help("the key is of columns that the query gives");
  }

  void column(const ColumnBackfill& backfill) {
    const std::size_t errors = report_.errors();
    const Span from = place_ + backfill.from_where;
    each_relation(*as_query(backfill), [&](Text name) { no_view(name, from.end == from.begin ? place_ + backfill.value.where : from); });
    for (const std::optional<Expression>& text : {std::optional(backfill.value), backfill.condition})
      if (text && text->tree() == nullptr) has_texts(std::get<PerDialect>(text->form), text->where);
    own_in_subquery(backfill.value);
    if (backfill.condition) own_in_subquery(*backfill.condition);
    if (report_.errors() != errors) return;
    QueryRecord record;
    ExpressionFacts facts;
    TypingContext context{world_.world(), {report_.files(), place_, {}}, report_, facts, nullptr, &record};
    (void)resolve_column_backfill(task_, context, &targets_);
    if (report_.errors() != errors) return;
    nulls(backfill, context);
    one_row(backfill, context);
  }

  void nulls(const ColumnBackfill& backfill, const TypingContext& context) {
    const Column& column = *task_.column;
    if (column.nullable || column.default_value) return;
    Select select;
    select.from = backfill.from;
    const Expr* tree = backfill.value.tree();
    if (backfill.condition || !backfill.from.empty() || (tree != nullptr && may_be_null(*tree, select, context)))
      null(column, place_ + backfill.value.where);
  }

  // Of a table alone it can be told whether one row at most is meant.
  void one_row(const ColumnBackfill& backfill, const TypingContext& context) {
    if (backfill.from.size() != 1 || (backfill.condition && backfill.condition->tree() == nullptr)) return;
    const auto* named = std::get_if<NamedSource>(&backfill.from.front()->kind);
    const Table* source = named == nullptr ? nullptr : world_.world().table(named->name);
    if (source == nullptr) return;
    std::vector<Text> bound;
    if (backfill.condition) bound_columns(*backfill.condition->tree(), *context.record, source->name, bound);
    if (tells_apart(*source, bound)) return;
    report_
        .report(Code::backfill_choice, place_ + backfill.from_where,
                fmt::format("several rows of `{}` may match one of `{}`, and each server takes one of them as it likes", source->name.view(),
                            table_.name.view()))
        .help("let `where` compare all columns of a unique key, or join a query that gives one row for each");
  }

  // Columns of `relation` that the condition sets equal to something else.
  static void bound_columns(const Expr& condition, const QueryRecord& record, Text relation, std::vector<Text>& bound) {
    const auto* binary = expr_as<Binary>(condition);
    if (binary == nullptr) return;
    if (binary->op == BinaryOp::logical_and) {
      bound_columns(*binary->left, record, relation, bound);
      bound_columns(*binary->right, record, relation, bound);
    }
    if (binary->op != BinaryOp::equal) return;
    const auto reads = [&](const Expr& side) {
      bool found = false;
      walk(side, [&](const Expr& part) {
        const auto known = record.relations.find(&part);
        found = found || (known != record.relations.end() && known->second == relation);
      });
      return found;
    };
    for (const auto& [side, other] : {std::pair(binary->left, binary->right), std::pair(binary->right, binary->left)})
      if (const auto* column = expr_as<ColumnRef>(*side); column != nullptr && reads(*side) && !reads(*other)) bound.push_back(column->name);
  }

  // MySQL (1093) refuses to read there what is being updated.
  void own_in_subquery(const Expression& expression) {
    const Expr* tree = expression.tree();
    if (tree == nullptr) return;
    walk(*tree, [&](const Expr& part) {
      const Query* query = nullptr;
      if (const auto* in = expr_as<InQuery>(part)) query = in->query.get();
      if (const auto* exists = expr_as<Exists>(part)) query = exists->query.get();
      if (const auto* scalar = expr_as<ScalarSubquery>(part)) query = scalar->query.get();
      if (query == nullptr) return;
      each_relation(*query, [&](Text name) {
        if (name != table_.name) return;
        report_
            .report(Code::backfill_reads, Locator{report_.files(), place_, expression.where}(part.where),
                    fmt::format("a subquery reads `{}` while it is filled", name.view()))
            .help("join it in `from`, under an alias of its own");
      });
    });
  }

  void no_view(Text name, Span span) {
    if (!world_.is_view(name) || world_.world().table(name) != nullptr) return;
    report_.report(Code::backfill_reads, span, fmt::format("`{}` is a view, and views are not all there while rows are filled", name.view()))
        .help("read the tables that it reads, with its query in a `with`");
  }
  void has_texts(const PerDialect& texts, Extent where) {
    const std::string missing = targets_.where([&](const TargetView& target) { return text_for(texts, target.dialect()) == nullptr; });
    if (missing.empty()) return;
    report_.report(Code::no_text_for_target, place_ + where, fmt::format("the backfill has no text for {}", missing))
        .help("add one, or take the backfill away there: `DIALECT: {backfill: null}`");
  }
  void known(const std::vector<Text>& names, Extent where) {
    for (const Text name : names)
      if (!table_.columns.contains(name)) unknown(place_ + where, name);
  }
  void unknown(Span span, Text name) {
    Report reported = report_.report(Code::unknown_column, span, fmt::format("table `{}` has no column `{}`", table_.name.view(), name.view()));
    std::vector<std::string_view> names;
    for (const Column& column : table_.columns) names.push_back(column.name.view());
    help_nearest(reported, name, names);
  }
  void null(const Column& column, Span span) {
    report_
        .report(Code::backfill_null, span,
                fmt::format("column `{}` is NOT NULL, and this may be null: the script stops where it is", column.name.view()))
        .help("give another value in its place: `coalesce(..., ...)`");
  }

  const BackfillWorld& world_;
  const BackfillTask& task_;
  const Table& table_;
  Place place_;
  const TargetSet& targets_;
  Reporter& report_;
};

}  // namespace

void check_backfills(const Schema& before, const Schema& after, const Dialect& dialect, const TargetSet& targets, Reporter& report) {
  const BackfillWorld world(before, after, dialect);
  for (const BackfillTask& task : world.tasks()) BackfillCheck(world, task, targets, report).run();
}

}  // namespace schemac
