// Taking out and putting back of options that name indexes or read columns.
#include "compiler/plan/bound_options.hpp"

#include <algorithm>

#include "compiler/plan/in_the_way.hpp"

namespace schemac {
namespace {

const DialectOption* same_key(const std::vector<DialectOption>& options, const DialectOption& wanted) {
  const auto found = std::find_if(options.begin(), options.end(), [&](const DialectOption& option) { return option.key == wanted.key; });
  return found == options.end() ? nullptr : &*found;
}

void alter_options(Planner& planner, Text name, std::vector<DialectOption> options) {
  const Table now = *planner.state().table(name);
  std::sort(options.begin(), options.end(), [](const DialectOption& left, const DialectOption& right) { return left.key < right.key; });
  if (options == now.options) return;
  Table after = now;
  after.options = std::move(options);
  planner.builder.emit(AlterTable{name, now, std::move(after)});
}

// The index or key of OLD is the same one in NEW, under the name that `now` is.
template <class Value>
bool stays_as(const std::vector<Pair<Value>>& pairs, Text old, Text now, const TablePair& table, const Capabilities& capabilities) {
  return std::any_of(pairs.begin(), pairs.end(), [&](const Pair<Value>& pair) {
    if (!pair.stays() || pair.out || pair.before->name != old || pair.after->name != now) return false;
    if (!pair.changed || renames_in_place(pair, table.column_names, capabilities)) return true;
    if constexpr (std::is_same_v<Value, Index>)
      return alterable(pair, table.column_names, capabilities);
    else
      return only_comment_changes(pair, table.column_names);
  });
}

bool stays(const DialectOption& option, const TablePair& table, const Capabilities& capabilities) {
  const DialectOption* wanted = same_key(table.after->options, option);
  if (wanted == nullptr || wanted->role != option.role || (table.replaced && option.role == OptionRole::index)) return false;
  if (option.role == OptionRole::index)
    return stays_as(table.indexes, option.value, wanted->value, table, capabilities) ||
           stays_as(table.unique_keys, option.value, wanted->value, table, capabilities);
  if (!option.expr) {
    // It says something about those that are expressions, and goes and comes with them.
    const auto& olds = table.before->options;
    return option.value == wanted->value && std::all_of(olds.begin(), olds.end(), [&](const DialectOption& other) {
             return other.role != OptionRole::expression || !other.expr || stays(other, table, capabilities);
           });
  }
  return renamed(*option.expr, table.column_names) == *wanted->expr &&
         !any_read(table, *option.expr, [](const ColumnPair& column) { return column.leaves() || column.type_changes; });
}

}  // namespace

void alter_properties(Planner& planner, Text name, const Table& wanted) {
  const Table now = *planner.state().table(name);
  Table after = now;
  after.comment = wanted.comment;
  after.collation = wanted.collation;
  std::erase_if(after.options, [](const DialectOption& option) { return !is_bound(option); });
  for (const DialectOption& option : wanted.options)
    if (!is_bound(option) && same_key(after.options, option) == nullptr) after.options.push_back(option);
  std::sort(after.options.begin(), after.options.end(), [](const DialectOption& left, const DialectOption& right) { return left.key < right.key; });
  if (after.comment == now.comment && after.collation == now.collation && after.options == now.options) return;
  planner.builder.emit(AlterTable{name, now, std::move(after)});
}

void take_bound_options(Planner& planner) {
  for (const TablePair& table : planner.survey.tables) {
    if (!table.stays()) continue;
    std::vector<DialectOption> kept = table.before->options;
    std::erase_if(kept, [&](const DialectOption& option) { return is_bound(option) && !stays(option, table, planner.capabilities); });
    alter_options(planner, table.before->name, std::move(kept));
  }
}

void put_bound_options(Planner& planner) {
  for (const TablePair& table : planner.survey.tables)
    if (table.after != nullptr) alter_options(planner, table.after->name, table.after->options);
}

}  // namespace schemac
