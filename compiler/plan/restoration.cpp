// Backfills read backwards. A value comes back from where it went as it was; what a function made of it does not.
#include "compiler/plan/restoration.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <optional>

#include "compiler/model/type_family.hpp"
#include "compiler/model/walk.hpp"
#include "compiler/plan/carried_value.hpp"
#include "compiler/plan/comparison.hpp"

namespace schemac {
namespace {

ExprPtr column_of(Text table, Text column) { return ExprPtr(Expr{ColumnRef{table, column, table}, {}}); }
ExprPtr equal(ExprPtr left, ExprPtr right) { return ExprPtr(Expr{Binary{BinaryOp::equal, std::move(left), std::move(right)}, {}}); }
SourcePtr source_of(Text table) { return SourcePtr(Source{NamedSource{table, {}, {}}, {}}); }

void add(std::string& text, const std::string& more) { text += (text.empty() || more.empty() ? "" : ", ") + more; }

class Search {
 public:
  Search(const Survey& survey, const TablePair& table, const Column& column)
      : survey_(survey), table_(*table.after), name_(table.after->name), column_(column) {}

  // The value in an output of a table's query: by the key that the query gives the row.
  std::optional<Restoration> in_table(const Table& target, const TableFill& fill) const {
    const Query* query = fill.query.tree();
    if (query == nullptr) return std::nullopt;
    const std::string gathered = gathering(*query);
    if (!gathered.empty()) return lost(fmt::format("into {} they went through {}", target.name.view(), gathered));
    const auto& select = std::get<Select>(query->body);
    std::optional<Restoration> found;
    for (std::size_t i = 0; i < select.items.size() && i < fill.outputs.size(); ++i) {
      const ExprPtr& item = select.items[i].expr;
      if (!reads(*item, name_, column_.name)) continue;
      const std::string place = fmt::format("{}.{}", target.name.view(), fill.outputs[i].name.view());
      const std::optional<Carried> value = carried(*item, name_, column_.name);
      found = value ? by_key(target, fill, select, fill.outputs[i].name, item, *value)
                    : lost(fmt::format("into {} they went through {}", place, wrapping(*item)));
      if (found->fill) return found;
    }
    return found;
  }

  // In a column: of the same row, or of the row that it now points at.
  std::optional<Restoration> in_column(const Table& target, const Column& filled) const {
    const ColumnBackfill& fill = *filled.backfill;
    const Expr* value = fill.value.tree();
    if (value == nullptr || target.name != name_) return std::nullopt;
    const std::string place = fmt::format("{}.{}", name_.view(), filled.name.view());
    if (reads(*value, name_, column_.name)) {
      const std::optional<Carried> copy = carried(*value, name_, column_.name);
      if (!copy) return lost(fmt::format("into {} they went through {}", place, wrapping(*value)));
      Restoration found{ColumnBackfill{written(column_of(name_, filled.name)), {}, {}, {}, {}, {}, {}}, place, nulls(*copy)};
      const bool alone = fill.from.empty() && (!fill.condition || fill.condition->tree() != nullptr);
      if (alone) found.comparison = comparison_of(name_, column_, as_own(tree_of(fill.value)), filled);
      if (found.comparison && fill.condition) add_condition(*found.comparison, as_own(tree_of(*fill.condition)));
      if (fill.condition) add(found.loss, "rows that its `where` leaves out have none");
      return found;
    }
    return through_reference(filled, fill, *value);
  }

 private:
  static Expression written(ExprPtr tree) { return {std::move(tree), {}}; }
  // Of an expression that is one.
  static const ExprPtr& tree_of(const Expression& expression) { return std::get<ExprPtr>(expression.form); }
  static Restoration lost(std::string why) { return {{}, {}, std::move(why)}; }

  [[nodiscard]] std::string own_name() const { return fmt::format("{}.{}", name_.view(), column_.name.view()); }
  [[nodiscard]] std::string nulls(const Carried& value) const {
    if (value.in_place_of_null == nullptr || !column_.nullable) return {};
    return fmt::format("NULL of {} became {}", own_name(), literal_words(*value.in_place_of_null));
  }

  [[nodiscard]] Restoration by_key(const Table& target, const TableFill& fill, const Select& select, Text output, const ExprPtr& item,
                                   const Carried& value) const {
    const std::string place = fmt::format("{}.{}", target.name.view(), output.view());
    const TablePlace own = place_of(select, name_);
    const std::optional<ExprPtr> condition = own.count == 1 ? same_row(target, fill, select) : std::nullopt;
    if (!condition) return lost(fmt::format("{} has them under no key of {}", place, name_.view()));
    Restoration found{ColumnBackfill{written(column_of(target.name, output)), {source_of(target.name)}, written(*condition), {}, {}, {}, {}}, place,
                      nulls(value)};
    found.fill->cast = is_text(target, output) && family_of(column_.type) != Family::text;
    found.comparison = comparison_of(name_, column_, as_own(item), *target.columns.find(output));
    if (found.comparison) found.comparison->every_row = own.every_row;
    if (!own.every_row) add(found.loss, fmt::format("rows of {} that the backfill of {} leaves out have none", name_.view(), target.name.view()));
    return found;
  }

  static bool is_text(const Table& table, Text column) {
    const Column* found = table.columns.find(column);
    return found != nullptr && family_of(found->type) == Family::text;
  }

  // Equality of a key of the target with what the query made it of, where that is of this table alone.
  [[nodiscard]] std::optional<ExprPtr> same_row(const Table& target, const TableFill& fill, const Select& select) const {
    std::vector<std::vector<Text>> keys;
    if (target.primary_key) keys.push_back(target.primary_key->columns);
    for (const UniqueKey& key : target.unique_keys) keys.push_back(key.columns);
    for (const std::vector<Text>& key : keys) {
      ExprPtr condition;
      const bool known = std::all_of(key.begin(), key.end(), [&](Text column) {
        const auto output = std::find_if(fill.outputs.begin(), fill.outputs.end(), [&](const FilledColumn& each) { return each.name == column; });
        if (output == fill.outputs.end()) return false;
        const ExprPtr& item = select.items[static_cast<std::size_t>(output - fill.outputs.begin())].expr;
        if (!is_of_row(*item)) return false;
        ExprPtr part = equal(column_of(target.name, column), as_own(item));
        condition = condition ? ExprPtr(Expr{Binary{BinaryOp::logical_and, condition, part}, {}}) : part;
        return true;
      });
      if (known && condition) return condition;
    }
    return std::nullopt;
  }

  // Made of columns of this table that stay, the same each time: what gives a new value each time takes no arguments.
  [[nodiscard]] bool is_of_row(const Expr& item) const {
    bool good = true;
    bool any = false;
    walk(item, [&](const Expr& part) {
      if (const auto* column = expr_as<ColumnRef>(part)) {
        any = true;
        if (column->relation != name_ || !table_.columns.contains(column->name)) good = false;
      }
      if (const auto* call = expr_as<Call>(part); call != nullptr && (call->arguments.empty() || call->over)) good = false;
      if (expr_as<InQuery>(part) != nullptr || expr_as<Exists>(part) != nullptr || expr_as<ScalarSubquery>(part) != nullptr) good = false;
    });
    return good && any;
  }
  [[nodiscard]] ExprPtr as_own(const ExprPtr& tree) const {
    return rewritten(tree, [&](const Expr&, Expr copy) -> ExprPtr {
      if (auto* column = std::get_if<ColumnRef>(&copy.node)) column->qualifier = name_;
      return copy;
    });
  }

  // `address_id` was set to the id of the address whose number equals the column: the number of that address is the value.
  [[nodiscard]] std::optional<Restoration> through_reference(const Column& filled, const ColumnBackfill& fill, const Expr& value) const {
    const auto* named = fill.from.size() == 1 ? std::get_if<NamedSource>(&fill.from.front()->kind) : nullptr;
    const auto* reference = expr_as<ColumnRef>(value);
    const Expr* condition = fill.condition ? fill.condition->tree() : nullptr;
    if (named == nullptr || condition == nullptr || !reads(*condition, name_, column_.name)) return std::nullopt;
    const TablePair* pair = survey_.new_table(named->name);
    const Table* source = pair == nullptr ? nullptr : pair->after;
    const std::string place = fmt::format("{}.{}", name_.view(), filled.name.view());
    if (source == nullptr || source->name == name_ || reference == nullptr || reference->relation != source->name)
      return lost(fmt::format("into {} they went through a join", place));
    const std::optional<Text> compared = compared_with(*condition, source->name);
    if (!compared) return lost(fmt::format("into {} they went through a join", place));
    const bool there = source->columns.contains(*compared) && source->columns.contains(reference->name);
    if (!there || !is_unique(*source, reference->name)) return lost(fmt::format("{} tells no row of {} apart", place, source->name.view()));
    ExprPtr match = equal(column_of(source->name, reference->name), column_of(name_, filled.name));
    Restoration found{
        ColumnBackfill{written(column_of(source->name, *compared)), {source_of(source->name)}, written(std::move(match)), {}, {}, {}, {}},
        fmt::format("{}.{}", source->name.view(), compared->view()),
        {}};
    found.fill->cast = is_text(*source, *compared) && family_of(column_.type) != Family::text;
    found.comparison = comparison_of(name_, column_, column_of(name_, column_.name), *source->columns.find(*compared));
    if (filled.nullable) add(found.loss, fmt::format("values without a match in {} are gone", source->name.view()));
    return found;
  }

  // The column of the other table that the condition sets equal to this one.
  [[nodiscard]] std::optional<Text> compared_with(const Expr& condition, Text other) const {
    const auto* binary = expr_as<Binary>(condition);
    if (binary == nullptr) return std::nullopt;
    if (binary->op == BinaryOp::logical_and) {
      const std::optional<Text> left = compared_with(*binary->left, other);
      return left ? left : compared_with(*binary->right, other);
    }
    if (binary->op != BinaryOp::equal && binary->op != BinaryOp::not_distinct_from) return std::nullopt;
    for (const auto& [side, across] : {std::pair(binary->left, binary->right), std::pair(binary->right, binary->left)}) {
      const auto* column = expr_as<ColumnRef>(*across);
      if (is_column(*side, name_, column_.name) && column != nullptr && column->relation == other) return column->name;
    }
    return std::nullopt;
  }
  static bool is_unique(const Table& table, Text column) {
    const std::vector<Text> alone{column};
    return (table.primary_key && table.primary_key->columns == alone) ||
           std::any_of(table.unique_keys.begin(), table.unique_keys.end(), [&](const UniqueKey& key) { return key.columns == alone; });
  }

  const Survey& survey_;
  const Table& table_;
  Text name_;
  const Column& column_;
};

}  // namespace

Restorations::Restorations(const Survey& survey) : survey_(survey) {
  const auto add_carrier = [&](const std::vector<ColumnUse>& reads, const Carrier& carrier) {
    for (const ColumnUse& use : reads)
      if (!use.column.empty()) carriers_[{use.relation, use.column}].push_back(carrier);
  };
  for (const TablePair& table : survey.tables) {
    if (table.after == nullptr) continue;
    if (table.after->backfill)
      for (const TableFill& fill : table.after->backfill->fills) add_carrier(fill.reads, {table.after, &fill, nullptr});
    for (const Column& column : table.after->columns)
      if (column.backfill) add_carrier(column.backfill->reads, {table.after, nullptr, &column});
  }
}

Shared<Restoration> Restorations::of(Text table, const Column& column) const {
  const auto carriers = carriers_.find({table, column.name});
  const TablePair* pair = survey_.new_table(table);
  if (carriers == carriers_.end() || pair == nullptr || column.generated) return {};
  const Search search(survey_, *pair, column);
  // The one that gives the most.
  std::optional<Restoration> best;
  const auto worth = [](const Restoration& each) { return (each.fill ? 2 : 0) + (each.loss.empty() ? 1 : 0); };
  for (const Carrier& carrier : carriers->second) {
    std::optional<Restoration> found =
        carrier.fill != nullptr ? search.in_table(*carrier.table, *carrier.fill) : search.in_column(*carrier.table, *carrier.column);
    if (found && (!best || worth(*found) > worth(*best))) best = std::move(found);
  }
  return best ? Shared<Restoration>(std::move(*best)) : Shared<Restoration>();
}

}  // namespace schemac
