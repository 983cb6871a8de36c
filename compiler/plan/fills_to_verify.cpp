// Follows what backfills read to the end of a plan.
#include "compiler/plan/fills_to_verify.hpp"

#include <algorithm>
#include <unordered_set>

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

// Whether an operation gives other values, or another meaning, to what a fill has read or written.
struct Unsettles {
  const Use& use;

  [[nodiscard]] bool reads(Text table, Text column) const {
    return std::any_of(use.reads.begin(), use.reads.end(),
                       [&](const ColumnUse& each) { return each.relation == table && (each.column == column || each.column.empty()); });
  }
  [[nodiscard]] bool reads(Text relation) const {
    return std::any_of(use.reads.begin(), use.reads.end(), [&](const ColumnUse& each) { return each.relation == relation; });
  }

  bool operator()(const DropTable& op) const { return reads(op.table->name); }
  bool operator()(const RenameTable& op) const { return reads(op.from) || reads(op.to); }
  bool operator()(const RenameTables& op) const {
    return std::any_of(op.names.begin(), op.names.end(), [&](const auto& names) { return reads(names.first) || reads(names.second); });
  }
  bool operator()(const DropColumn& op) const { return reads(op.table, op.column->name); }
  bool operator()(const RenameColumn& op) const { return reads(op.table, op.from) || reads(op.table, op.to); }
  bool operator()(const RenameColumns& op) const {
    return std::any_of(op.names.begin(), op.names.end(),
                       [&](const auto& names) { return reads(op.table, names.first) || reads(op.table, names.second); });
  }
  bool operator()(const AlterColumn& op) const { return op.before->type != op.after->type && reads(op.table, op.after->name); }
  bool operator()(const ConvertColumn& op) const { return reads(op.table, op.before->name); }
  bool operator()(const UpdateValues& op) const { return reads(op.table, op.column); }
  bool operator()(const FillDefault& op) const { return reads(op.table, op.column->name); }
  bool operator()(const FillColumn& op) const { return reads(op.table, op.column->name); }
  bool operator()(const FillTable& op) const { return op.table != use.table && reads(op.table); }
  bool operator()(const InsertRows& op) const { return reads(op.table); }
  bool operator()(const DeleteRows& op) const { return reads(op.table); }
  bool operator()(const UpdateRows& op) const { return reads(op.table); }
  bool operator()(const DropView& op) const { return reads(op.view->name); }
  bool operator()(const RenameView& op) const { return reads(op.from) || reads(op.to); }
  bool operator()(const ReplaceView& op) const { return reads(op.after->name); }
  template <class Other>
  bool operator()(const Other&) const {
    return false;
  }
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
    if (std::find(fill.key.begin(), fill.key.end(), fill.fill->outputs[i].name) == fill.key.end()) continue;
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

// Whether what was read and written is at the end what it was at the step.
class Settled {
 public:
  Settled(const Plan& plan, const State& end, std::size_t step) : plan_(plan), end_(end), step_(step) {}

  bool operator()(const Use& use) const {
    return std::all_of(use.reads.begin(), use.reads.end(), [&](const ColumnUse& each) { return is_there(each, end_); }) &&
           std::none_of(plan_.steps.begin() + static_cast<std::ptrdiff_t>(step_), plan_.steps.end(),
                        [&](const Step& later) { return std::visit(Unsettles{use}, later.forward); });
  }

 private:
  const Plan& plan_;
  const State& end_;
  std::size_t step_;  // those from here on come after it
};

}  // namespace

std::vector<FillToVerify> fills_to_verify(const Plan& plan, const State& end) {
  std::vector<FillToVerify> fills;
  for (std::size_t i = 0; i < plan.steps.size(); ++i) {
    const Operation& operation = plan.steps[i].forward;
    const Settled settled(plan, end, i + 1);
    if (const auto* column = std::get_if<FillColumn>(&operation); column != nullptr && settled(use_of(*column))) fills.push_back({i + 1, operation});
    const auto* table = std::get_if<FillTable>(&operation);
    if (table == nullptr) continue;
    if (settled(use_of(*table))) {
      fills.push_back({i + 1, operation});
    } else if (auto key = key_alone(*table); key && settled(key->second)) {
      fills.push_back({i + 1, std::move(key->first)});
    }
  }
  return fills;
}

}  // namespace schemac
