// Backfills resolved, for the check and for normalisation alike.
#include "compiler/check/resolve_backfill.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "compiler/base/contains.hpp"
#include "compiler/check/query_resolver.hpp"
#include "compiler/check/table_context.hpp"
#include "compiler/model/walk.hpp"

namespace schemac {
namespace {

constexpr PlaceRules value_rules{"a backfill's value", true, false, false, true};
constexpr PlaceRules condition_rules{"a backfill's condition", true, false, false, true};

bool includes(const std::vector<Text>& all, const std::vector<Text>& some) {
  return std::all_of(some.begin(), some.end(), [&](Text name) { return contains(all, name); });
}

bool draws(const Function* function) { return function != nullptr && function->stability == Stability::volatile_; }

// Calls of functions that give another value each time, subqueries not among them.
std::ptrdiff_t count_draws(const Expr& expr) {
  std::ptrdiff_t count = 0;
  walk(expr, [&](const Expr& part) {
    const auto* call = expr_as<Call>(part);
    if (call != nullptr && draws(find_function(call->function))) ++count;
  });
  return count;
}

// The unique keys of a table, indexes among them, as lists of columns; the primary key first.
std::vector<std::vector<Text>> unique_columns(const Table& table) {
  std::vector<std::vector<Text>> keys;
  if (table.primary_key) keys.push_back(table.primary_key->columns);
  for (const UniqueKey& key : table.unique_keys) keys.push_back(key.columns);
  for (const Index& index : table.indexes) {
    const bool whole = std::all_of(index.parts.begin(), index.parts.end(), [](const IndexPart& part) { return !part.expr && part.length == 0; });
    if (!index.unique || index.predicate || !whole) continue;
    std::vector<Text> columns;
    for (const IndexPart& part : index.parts) columns.push_back(part.column);
    keys.push_back(std::move(columns));
  }
  return keys;
}

ScopeRelation own_relation(const Table& table) {
  ScopeRelation relation;
  relation.alias = relation.relation = table.name;
  relation.table = &table;
  for (const Column& column : table.columns) relation.columns.push_back({column.name, value_of(column.type)});
  return relation;
}

// The value, its tables and its condition are texts of their own, each with its place.
class ColumnBackfillResolver {
 public:
  ColumnBackfillResolver(const BackfillTask& task, TypingContext& context, const TargetSet* targets)
      : task_(task), context_(context), targets_(targets), scope_(nullptr) {}

  ValueType run() {
    const ColumnBackfill& backfill = task_.of_column();
    context_.locate.scalar = backfill.from_where;
    SourceResolver sources(context_, nullptr, scope_);
    for (const SourcePtr& source : backfill.from) (void)sources.resolve(*source);
    enter_own();
    finish();
    ValueType value;
    if (const Expr* tree = backfill.value.tree()) {
      context_.locate.scalar = backfill.value.where;
      value = ExpressionTyper(context_, scope_, value_rules).type(*tree);
      assign_value({task_.column->name, value, tree}, *task_.column, context_);
      finish();
    }
    if (backfill.condition && backfill.condition->tree() != nullptr) {
      context_.locate.scalar = backfill.condition->where;
      ExpressionTyper(context_, scope_, condition_rules).condition(*backfill.condition->tree());
      finish();
    }
    return value;
  }

 private:
  void enter_own() {
    const Table& own = *context_.world.table(task_.table->name);
    if (const ScopeRelation* taken = scope_.relation(own.name); taken != nullptr)
      context_.report
          .report(Code::duplicate_relation, task_.entry->place + task_.of_column().from_where,
                  fmt::format("`{}` is the table that is filled", taken->alias.view()))
          .help("give it an alias of its own: `as ...`");
    else
      scope_.add(own_relation(own));
  }
  void finish() {
    if (targets_ != nullptr) {
      check_facts(context_.facts, context_.locate, *targets_, context_.report);
      note_cut_results(context_.facts, context_.locate, *targets_, context_.report);
    }
    context_.facts.clear();
  }

  const BackfillTask& task_;
  TypingContext& context_;
  const TargetSet* targets_;
  Scope scope_;
};

}  // namespace

FillOutput resolve_fill(const TableFill& fill, TypingContext& context) {
  const Query* query = fill.query.tree();
  if (query == nullptr) return {{}, true};
  const ViewOutput resolved = resolve_query(*query, context, nullptr, {true, 0});
  FillOutput output{{}, resolved.open};
  const auto* select = std::get_if<Select>(&query->body);
  const bool aligned = select != nullptr && select->items.size() == resolved.columns.size();
  std::ptrdiff_t inside = std::count_if(context.facts.calls.begin(), context.facts.calls.end(), [](const auto& call) { return draws(call.first); });
  if (aligned)
    for (const SelectItem& item : select->items) inside -= count_draws(*item.expr);
  for (std::size_t i = 0; i < resolved.columns.size(); ++i) {
    BackfillValue value{resolved.columns[i].name, resolved.columns[i].value, aligned ? select->items[i].expr.get() : nullptr};
    if (value.expr != nullptr && expr_as<StringLiteral>(*value.expr) != nullptr) value.value.literal = value.expr;
    value.steady = inside == 0 && (value.expr == nullptr || count_draws(*value.expr) == 0);
    output.values.push_back(std::move(value));
  }
  return output;
}

ValueType resolve_column_backfill(const BackfillTask& task, TypingContext& context, const TargetSet* targets) {
  return ColumnBackfillResolver(task, context, targets).run();
}

void assign_value(const BackfillValue& value, const Column& column, TypingContext& context) {
  const ValueType to = value_of(column.type);
  if (to.family == Family::unknown || value.value.family == Family::unknown) return;
  const auto* cases = value.expr == nullptr ? nullptr : expr_as<Case>(*value.expr);
  const auto is_text = [](const ExprPtr& expr) { return expr && expr_as<StringLiteral>(*expr) != nullptr; };
  const bool texts = cases != nullptr && (!cases->otherwise || is_text(cases->otherwise)) &&
                     std::all_of(cases->whens.begin(), cases->whens.end(), [&](const WhenClause& when) { return is_text(when.result); });
  if (!texts) {
    static const Expr nothing{};
    const Scope scope(nullptr);
    const std::string what = fmt::format("column `{}` is", column.name.view());
    ExpressionTyper(context, scope, value_rules).assign(value.expr == nullptr ? nothing : *value.expr, value.value, to, what);
    return;
  }
  // Every text alone is a value of the column.
  const auto branch = [&](const ExprPtr& expr) {
    ValueType literal = value_of(Family::text);
    literal.literal = expr.get();
    assign_value({value.name, literal, expr.get()}, column, context);
  };
  for (const WhenClause& when : cases->whens) branch(when.result);
  if (cases->otherwise) branch(cases->otherwise);
}

bool wants_cast(const ValueType& value, const Column& column) {
  const Family to = family_of(column.type);
  if (value.family == Family::null || value.family == Family::unknown) return true;
  return value.family == Family::text && to != Family::text && to != Family::unknown;
}

std::vector<Text> key_of_fill(const TableFill& fill, const Table& table, const FillOutput& output) {
  if (!fill.key.empty()) return fill.key;
  std::vector<Text> steady;
  for (const BackfillValue& value : output.values)
    if (value.steady) steady.push_back(value.name);
  if (output.open) steady = given_columns(fill, table);
  for (const std::vector<Text>& key : unique_columns(table)) {
    const bool never_null = std::all_of(key.begin(), key.end(), [&](Text name) {
      const Column* column = table.columns.find(name);
      return column != nullptr && !column->nullable;
    });
    if (never_null && includes(steady, key)) return key;
  }
  return {};
}

std::vector<Text> given_columns(const TableFill& fill, const Table& table) {
  if (!fill.columns.empty()) return fill.columns;
  std::vector<Text> names;
  for (const Column& column : table.columns)
    if (!column.generated && !column.identity) names.push_back(column.name);
  return names;
}

bool tells_apart(const Table& table, const std::vector<Text>& columns) {
  const std::vector<std::vector<Text>> keys = unique_columns(table);
  return std::any_of(keys.begin(), keys.end(), [&](const std::vector<Text>& key) { return includes(columns, key); });
}

}  // namespace schemac
