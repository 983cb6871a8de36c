// Queries walked with all that they hold, and names replaced in a copy.
#include "compiler/diff/rename_view.hpp"

#include <algorithm>

#include "compiler/base/contains.hpp"
#include "compiler/base/overloaded.hpp"
#include "compiler/diff/copy_query.hpp"
#include "compiler/model/dotted_name.hpp"

namespace schemac {
namespace {

struct QueryNames {
  std::vector<Text> relations;
  std::vector<Text> aliases;
  std::vector<Text> columns;
  bool joins_by_name = false;
};

QueryNames names_in(const QueryPtr& query) {
  QueryNames names;
  copied(
      query,
      [&](const Source& source) {
        std::visit(Overloaded{[&](const NamedSource& named) {
                                names.relations.push_back(named.name);
                                names.aliases.push_back(named.alias);
                                names.columns.insert(names.columns.end(), named.column_aliases.begin(), named.column_aliases.end());
                              },
                              [&](const DerivedSource& derived) { names.aliases.push_back(derived.alias); },
                              [&](const JoinSource& join) { names.joins_by_name = names.joins_by_name || join.natural || !join.columns.empty(); }},
                   source.kind);
      },
      [&](const Expr& expr) {
        if (const auto* column = expr_as<ColumnRef>(expr)) names.columns.push_back(column->name);
      });
  return names;
}

// Where a name of an output column may stand for it: alone in these clauses of the outermost query.
template <class Visit>
void each_output_reference(Query& query, const Visit& visit) {
  for (OrderItem& item : query.order_by) visit(item.expr);
  if (auto* select = std::get_if<Select>(&query.body)) {
    for (ExprPtr& expr : select->distinct_on) visit(expr);
    for (ExprPtr& expr : select->group_by) visit(expr);
  }
  if (auto* sets = std::get_if<SetOperation>(&query.body)) {
    Query left = *sets->left;
    each_output_reference(left, visit);
    sets->left = left;
  }
}

const ColumnRef* output_reference(const ExprPtr& expr) {
  const auto* column = expr_as<ColumnRef>(*expr);
  return column != nullptr && column->qualifier.empty() && column->relation.empty() ? column : nullptr;
}

void rename_column(ColumnRef& column, const Renames& renames) {
  if (column.relation.empty()) return;
  const Text now = renames.table(column.relation);
  if (column.qualifier == column.relation)
    column.qualifier = now;
  else if (column.qualifier.view() == own_part(column.relation))
    column.qualifier = Text(own_part(now));
  column.name = renamed(column.name, renames.columns(column.relation));
  column.relation = now;
}

}  // namespace

bool reads_renamed(const View& view, const Renames& renames) {
  return std::any_of(view.reads.begin(), view.reads.end(), [&](const ColumnUse& use) {
    return renames.table(use.relation) != use.relation || renamed(use.column, renames.columns(use.relation)) != use.column;
  });
}

bool can_follow(const View& view, const Renames& renames) {
  const auto* query = std::get_if<QueryPtr>(&view.query.form);
  if (query == nullptr || view.columns.empty()) return false;
  const QueryNames names = names_in(*query);
  return !names.joins_by_name && std::none_of(names.relations.begin(), names.relations.end(), [&](Text relation) {
    return renames.table(relation) != relation && (contains(names.aliases, relation) || contains(names.aliases, Text(own_part(relation))));
  });
}

bool meets_new_names(const View& view, const Renames& renames) {
  const auto* query = std::get_if<QueryPtr>(&view.query.form);
  if (query == nullptr) return true;
  const QueryNames names = names_in(*query);
  return std::any_of(view.reads.begin(), view.reads.end(), [&](const ColumnUse& use) {
    const Text relation = renames.table(use.relation);
    const Text column = renamed(use.column, renames.columns(use.relation));
    return (relation != use.relation &&
            (contains(names.relations, relation) || contains(names.aliases, relation) || contains(names.aliases, Text(own_part(relation))))) ||
           (column != use.column && (contains(names.columns, column) || contains(view.columns, column)));
  });
}

View renamed(const View& view, const Renames& renames) {
  View result = view;
  if (!reads_renamed(view, renames)) return result;
  for (ColumnUse& use : result.reads) use = {renames.table(use.relation), renamed(use.column, renames.columns(use.relation))};
  std::sort(result.reads.begin(), result.reads.end());
  auto* query = std::get_if<QueryPtr>(&result.query.form);
  if (query == nullptr) return result;
  *query = copied(
      *query,
      [&](Source& source) {
        if (auto* named = std::get_if<NamedSource>(&source.kind)) named->name = renames.table(named->name);
      },
      [&](Expr& expr) {
        if (auto* column = std::get_if<ColumnRef>(&expr.node)) rename_column(*column, renames);
      });
  return result;
}

View with_outputs(const View& view, const ColumnNames& names) {
  View result = view;
  for (Text& column : result.columns) column = renamed(column, names);
  auto* query = std::get_if<QueryPtr>(&result.query.form);
  if (query == nullptr) return result;
  Query copy = **query;
  each_output_reference(copy, [&](ExprPtr& expr) {
    if (const ColumnRef* column = output_reference(expr)) expr = Expr{ColumnRef{{}, renamed(column->name, names)}, expr->where};
  });
  *query = copy;
  return result;
}

std::optional<ColumnNames> output_renames(const View& before, const View& after) {
  ColumnNames names;
  if (before.columns.size() > after.columns.size()) return std::nullopt;
  for (std::size_t i = 0; i < before.columns.size(); ++i)
    if (before.columns[i] != after.columns[i]) names.emplace_back(before.columns[i], after.columns[i]);
  if (names.empty()) return names;
  if (before.query.tree() == nullptr || after.query.tree() == nullptr) return std::nullopt;
  const auto* old = std::get_if<Select>(&before.query.tree()->body);
  if (old != nullptr && std::any_of(old->group_by.begin(), old->group_by.end(), [&](const ExprPtr& expr) {
        const ColumnRef* column = output_reference(expr);
        return column != nullptr && renamed(column->name, names) != column->name;
      }))
    return std::nullopt;
  if (with_outputs(before, names).query == after.query) return names;
  const auto* now = std::get_if<Select>(&after.query.tree()->body);
  if (old == nullptr || now == nullptr || old->items.size() != before.columns.size() || now->items.size() != after.columns.size())
    return std::nullopt;
  for (std::size_t i = 0; i < old->items.size(); ++i)
    if (!(old->items[i] == now->items[i])) return std::nullopt;
  return names;
}

}  // namespace schemac
