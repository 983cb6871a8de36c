// Which changes of options the rows of a dialect let a table that exists make.
#include "compiler/plan/refused_options.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace schemac {
namespace {

const DialectOption* option_of(const std::vector<DialectOption>& options, std::string_view key) {
  const auto found = std::find_if(options.begin(), options.end(), [&](const DialectOption& option) { return option.key == key; });
  return found == options.end() ? nullptr : &*found;
}

bool is_refused(const OptionRow& row, const DialectOption* before, const DialectOption* after) {
  const Text old = before == nullptr ? Text(row.usual) : before->value;
  const Text now = after == nullptr ? Text(row.usual) : after->value;
  if (old == now) return false;
  return row.changing == OptionChange::none || (row.changing == OptionChange::none_at_one && (old == "1" || now == "1"));
}

void compare(const Dialect& dialect, OptionPlace place, const std::vector<DialectOption>& before, const std::vector<DialectOption>& after,
             const std::string& of, Extent otherwise, std::vector<OptionRefusal>& refusals) {
  for (const OptionRow& row : dialect.options) {
    if (row.place != place || row.changing == OptionChange::any) continue;
    const DialectOption* old = option_of(before, row.key);
    const DialectOption* now = option_of(after, row.key);
    if (is_refused(row, old, now))
      refusals.push_back({now != nullptr ? now->where : otherwise, fmt::format("change `{}` of {} there and back", row.key, of),
                          "leave it as it was, or make a new table with it and move the rows"});
  }
}

const DialectOption* key_option(const Table& table, const Dialect& dialect) {
  for (const OptionRow& row : dialect.options)
    if (row.position == OptionPosition::key)
      if (const DialectOption* option = option_of(table.options, row.key)) return option;
  return nullptr;
}

void compare_keys(const TablePair& table, const Dialect& dialect, std::vector<OptionRefusal>& refusals) {
  const Table& old = *table.before;
  const Table& now = *table.after;
  const DialectOption* wanted = key_option(now, dialect);
  const Extent where = wanted != nullptr ? wanted->where : now.where;
  if (old.primary_key && now.primary_key && is_nonclustered(old, dialect) != is_nonclustered(now, dialect))
    refusals.push_back({where, fmt::format("make the primary key of table `{}` clustered or not while it stands", now.name.view()),
                        "make a new table with the other kind and move the rows"});
  if (!old.primary_key && now.primary_key && wanted != nullptr && wanted->value == "true")
    refusals.push_back({where, fmt::format("add a clustered primary key to table `{}`, which exists", now.name.view()), "say `clustered: false`"});
}

}  // namespace

bool is_nonclustered(const Table& table, const Dialect& dialect) {
  const DialectOption* option = key_option(table, dialect);
  return option != nullptr && option->value == "false";
}

std::vector<OptionRefusal> refused_options(const TablePair& table, const Dialect& dialect) {
  std::vector<OptionRefusal> refusals;
  if (!table.stays()) return refusals;
  compare(dialect, OptionPlace::table, table.before->options, table.after->options, fmt::format("table `{}`", table.after->name.view()),
          table.after->where, refusals);
  for (const ColumnPair& pair : table.columns) {
    static const std::vector<DialectOption> none;
    if (pair.after == nullptr && pair.before->options.empty()) continue;
    const Column& shown = pair.after != nullptr ? *pair.after : *pair.before;
    compare(dialect, OptionPlace::column, pair.before == nullptr ? none : pair.before->options, pair.after == nullptr ? none : pair.after->options,
            fmt::format("column `{}`", shown.name.view()), pair.after != nullptr ? pair.after->where : table.after->where, refusals);
  }
  compare_keys(table, dialect, refusals);
  return refusals;
}

}  // namespace schemac
