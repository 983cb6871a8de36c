// Follows what backfills read to the end of a plan.
#include "compiler/plan/fills_to_verify.hpp"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "compiler/base/contains.hpp"
#include "compiler/model/walk.hpp"

namespace schemac {
namespace {

struct Use {
  Text table;
  std::vector<ColumnUse> reads;  // of the fill's sources, and what it fills
};

// A relation as a whole is meant where no column of it is named.
std::vector<ColumnUse> narrowed(const std::vector<ColumnUse>& reads) {
  std::vector<ColumnUse> uses;
  for (const ColumnUse& use : reads)
    if (!use.column.empty() ||
        std::none_of(reads.begin(), reads.end(), [&](const ColumnUse& other) { return other.relation == use.relation && !other.column.empty(); }))
      uses.push_back(use);
  return uses;
}

Use use_of(const FillTable& fill) {
  Use use{fill.table, narrowed(fill.fill->reads)};
  for (const Text name : fill.key) use.reads.push_back({fill.table, name});
  return use;
}

Use use_of(const FillColumn& fill) {
  Use use{fill.table, narrowed(fill.fill->reads)};
  use.reads.push_back({fill.table, fill.column->name});
  return use;
}

bool is_there(const ColumnUse& use, const State& end) {
  if (const View* view = end.view(use.relation))
    return use.column.empty() || view->columns.empty() || std::count(view->columns.begin(), view->columns.end(), use.column) != 0;
  const Table* table = end.table(use.relation);
  return table != nullptr && (use.column.empty() || table->columns.contains(use.column));
}

// What the steps after a fill give other values, or another meaning.
class Unsettled {
 public:
  void operator()(const DropTable& op) { relations_.insert(op.table->name); }
  void operator()(const RenameTable& op) { relations_.insert({op.from, op.to}); }
  void operator()(const RenameTables& op) {
    for (const auto& [from, to] : op.names) relations_.insert({from, to});
  }
  void operator()(const DropColumn& op) { column(op.table, op.column->name); }
  void operator()(const RenameColumn& op) { column(op.table, op.from), column(op.table, op.to); }
  void operator()(const RenameColumns& op) {
    for (const auto& [from, to] : op.names) column(op.table, from), column(op.table, to);
  }
  void operator()(const AlterColumn& op) {
    if (op.before->type != op.after->type) column(op.table, op.after->name);
  }
  void operator()(const ConvertColumn& op) { column(op.table, op.before->name); }
  void operator()(const UpdateValues& op) { column(op.table, op.column); }
  void operator()(const FillDefault& op) { column(op.table, op.column->name); }
  void operator()(const FillColumn& op) { column(op.table, op.column->name); }
  void operator()(const FillTable& op) { filled_.insert(op.table); }
  void operator()(const InsertRows& op) { relations_.insert(op.table); }
  void operator()(const DeleteRows& op) { relations_.insert(op.table); }
  void operator()(const UpdateRows& op) { relations_.insert(op.table); }
  void operator()(const DropView& op) { relations_.insert(op.view->name); }
  void operator()(const RenameView& op) { relations_.insert({op.from, op.to}); }
  void operator()(const ReplaceView& op) { relations_.insert(op.after->name); }
  template <class Other>
  void operator()(const Other&) {}

  [[nodiscard]] bool meets(const Use& use) const {
    return std::any_of(use.reads.begin(), use.reads.end(), [&](const ColumnUse& each) {
      const auto columns = columns_.find(each.relation);
      const bool column = columns != columns_.end() && (each.column.empty() || columns->second.contains(each.column));
      // Several queries of one table fill it one after another.
      return column || relations_.contains(each.relation) || (each.relation != use.table && filled_.contains(each.relation));
    });
  }

 private:
  void column(Text table, Text name) { columns_[table].insert(name); }

  std::unordered_set<Text> relations_;
  std::unordered_map<Text, std::unordered_set<Text>> columns_;  // by table
  std::unordered_set<Text> filled_;
};

// Gives nothing where an expression holds a query of its own.
std::optional<std::unordered_set<Text>> columns_named(const std::vector<ExprPtr>& expressions) {
  std::unordered_set<Text> names;
  bool plain = true;
  for (const ExprPtr& expression : expressions)
    if (expression)
      walk(*expression, [&](const Expr& each) {
        if (const auto* column = expr_as<ColumnRef>(each)) names.insert(column->name);
        plain = plain && expr_as<Star>(each) == nullptr && expr_as<InQuery>(each) == nullptr && expr_as<Exists>(each) == nullptr &&
                expr_as<ScalarSubquery>(each) == nullptr;
      });
  if (!plain) return std::nullopt;
  return names;
}

// One row of the result for each of the sources': then the key may be asked for without the rest.
const Select* row_by_row(const FillTable& fill) {
  const Query* query = fill.fill->query.tree();
  if (query == nullptr || !query->with.empty() || query->limit || query->offset) return nullptr;
  const auto* select = std::get_if<Select>(&query->body);
  if (select == nullptr || select->distinct || !select->distinct_on.empty() || !select->group_by.empty() || select->having) return nullptr;
  const bool named = std::all_of(select->from.begin(), select->from.end(),
                                 [](const SourcePtr& source) { return std::holds_alternative<NamedSource>(source->kind); });
  return named && select->items.size() == fill.fill->outputs.size() ? select : nullptr;
}

// The same fill, asked for its key alone, and what it reads then: values that have gone since do not matter.
std::optional<std::pair<FillTable, Use>> key_alone(const FillTable& fill) {
  const Select* whole = row_by_row(fill);
  if (whole == nullptr) return std::nullopt;
  Query query = *fill.fill->query.tree();
  query.order_by.clear();
  Select& select = std::get<Select>(query.body);
  TableFill asked = *fill.fill;
  select.items.clear();
  asked.outputs.clear();
  std::vector<ExprPtr> expressions{whole->where};
  for (std::size_t i = 0; i < whole->items.size(); ++i) {
    if (!contains(fill.key, fill.fill->outputs[i].name)) continue;
    select.items.push_back(whole->items[i]);
    asked.outputs.push_back(fill.fill->outputs[i]);
    expressions.push_back(whole->items[i].expr);
  }
  const auto named = columns_named(expressions);
  if (!named || select.items.size() != fill.key.size()) return std::nullopt;
  std::erase_if(asked.reads, [&](const ColumnUse& use) { return !use.column.empty() && named->count(use.column) == 0; });
  asked.query.form = QueryPtr(std::move(query));
  FillTable operation = fill;
  operation.fill = Shared<TableFill>(std::move(asked));
  Use use = use_of(operation);
  return std::pair(std::move(operation), std::move(use));
}

}  // namespace

std::vector<FillToVerify> fills_to_verify(const Plan& plan, const State& end) {
  Unsettled later;
  const auto settled = [&](const Use& use) {
    return std::all_of(use.reads.begin(), use.reads.end(), [&](const ColumnUse& each) { return is_there(each, end); }) && !later.meets(use);
  };
  std::vector<FillToVerify> fills;
  for (std::size_t step = plan.steps.size(); step > 0; --step) {
    const Operation& operation = plan.steps[step - 1].forward;
    if (const auto* column = std::get_if<FillColumn>(&operation); column != nullptr && settled(use_of(*column))) fills.push_back({step, operation});
    if (const auto* table = std::get_if<FillTable>(&operation)) {
      if (settled(use_of(*table))) {
        fills.push_back({step, operation});
      } else if (auto key = key_alone(*table); key && settled(key->second)) {
        fills.push_back({step, std::move(key->first)});
      }
    }
    std::visit(later, operation);
  }
  std::reverse(fills.begin(), fills.end());
  return fills;
}

}  // namespace schemac
