// Contexts of the templates that make, drop, rename and alter tables.
#include <optional>

#include "compiler/lower/lower_parts.hpp"

namespace schemac::lowering {
namespace {

struct MatchedOption {
  const OptionRow* row = nullptr;
  std::string key;    // what stands for `*`, else the key
  std::string value;  // spelled
};

bool is_wildcard(const OptionRow& row) { return row.key.ends_with(".*"); }

std::string spelled_value(const Dialect& dialect, const OptionRow& row, Text value) {
  switch (row.value) {
    case OptionValue::name:
      return quote_identifier(dialect, value);
    case OptionValue::text:
      return dialect.quote_string(value);
    default:
      return option_word(dialect, value);
  }
}

bool of_dialect(const Dialect& dialect, const DialectOption& option) {
  if (option.dialect.empty()) return true;
  for (const Dialect* each : dialect_chain(dialect))
    if (each->name == option.dialect.view()) return true;
  return false;
}

// In order of the dialect's rows, so that scripts do not depend on the order in which options are written.
std::vector<MatchedOption> match_options(const Dialect& dialect, const Table& table) {
  std::vector<MatchedOption> matched;
  for (const OptionRow& row : dialect.options) {
    if (row.place != OptionPlace::table) continue;
    for (const DialectOption& option : table.options) {
      const std::string_view prefix = row.key.substr(0, row.key.size() - (is_wildcard(row) ? 1 : 0));
      const bool fits = is_wildcard(row) ? option.key.view().starts_with(prefix) && option.key.view().size() > prefix.size() : option.key == row.key;
      if (!fits || !of_dialect(dialect, option)) continue;
      matched.push_back({&row, std::string(is_wildcard(row) ? option.key.view().substr(prefix.size()) : option.key.view()),
                         spelled_value(dialect, row, option.value)});
    }
  }
  return matched;
}

std::string filled(std::string_view pattern, const MatchedOption& option, const Dialect& dialect) {
  std::string text(pattern);
  const auto put = [&](std::string_view place, const std::string& value) {
    if (const std::size_t at = text.find(place); at != std::string::npos) text.replace(at, place.size(), value);
  };
  put("{key}", option_word(dialect, option.key));
  put("{value}", option.value);
  return text;
}

// Options that stand alone, or (`inside`) in the list that a wildcard row spells.
Value spelled_options(const Dialect& dialect, const std::vector<MatchedOption>& options, bool inside) {
  Value::List list;
  for (const MatchedOption& option : options)
    if (is_wildcard(*option.row) == inside) list.emplace_back(filled(option.row->spelling, option, dialect));
  return list;
}

const MatchedOption* find_option(const std::vector<MatchedOption>& options, const MatchedOption& wanted) {
  for (const MatchedOption& option : options)
    if (option.row == wanted.row && option.key == wanted.key) return &option;
  return nullptr;
}

// What ALTER says of options that came or changed, or (`gone`) went.
Value option_changes(const Dialect& dialect, const std::vector<MatchedOption>& before, const std::vector<MatchedOption>& after, bool gone,
                     bool inside) {
  Value::List list;
  for (const MatchedOption& option : gone ? before : after) {
    if (is_wildcard(*option.row) != inside) continue;
    const MatchedOption* other = find_option(gone ? after : before, option);
    if (gone ? other != nullptr : other != nullptr && other->value == option.value) continue;
    const std::string_view change = option.row->change.empty() ? option.row->spelling : option.row->change;
    const std::string_view pattern = gone ? option.row->reset : change;
    if (!pattern.empty()) list.emplace_back(filled(pattern, option, dialect));
  }
  return list;
}

template <class Items, class Lowering>
Value list_of(const Items& items, Lowering lowering) {
  Value::List list;
  for (const auto& item : items) list.push_back(lowering(item));
  return list;
}

}  // namespace

Value lower(const Dialect& dialect, const CreateTable& operation) {
  const Table& table = *operation.table;
  const std::vector<MatchedOption> options = match_options(dialect, table);
  Value context = Value::map();
  context.set("table", quoted_name(dialect, table.name));
  context.set("columns", list_of(table.columns, [&](const Column& column) { return column_value(dialect, column); }));
  context.set("primary_key", table.primary_key ? primary_key_value(dialect, *table.primary_key) : Value());
  context.set("unique_keys", list_of(table.unique_keys, [&](const UniqueKey& key) { return unique_key_value(dialect, key); }));
  context.set("indexes", list_of(table.indexes, [&](const Index& index) { return index_value(dialect, table.name, index); }));
  context.set("checks", list_of(table.checks, [&](const Check& check) { return check_value(dialect, check); }));
  context.set("foreign_keys", list_of(table.foreign_keys, [&](const ForeignKey& key) { return foreign_key_value(dialect, key); }));
  context.set("options", spelled_options(dialect, options, false));
  context.set("storage", spelled_options(dialect, options, true));
  context.set("comment", quoted_string(dialect, table.comment));
  return context;
}

Value lower(const Dialect& dialect, const DropTable& operation) { return Value::map().set("table", quoted_name(dialect, operation.table->name)); }

Value lower(const Dialect& dialect, const RenameTable& operation) {
  const auto schema = [](Text name) { return name.view().substr(0, name.view().find('.') == std::string_view::npos ? 0 : name.view().find('.')); };
  const bool moves = schema(operation.from) != schema(operation.to);
  Value context = Value::map();
  context.set("from", quoted_name(dialect, operation.from));
  context.set("to", quoted_name(dialect, operation.to));
  context.set("to_name", last_part(dialect, operation.to));
  context.set("renames", last_part(dialect, operation.from) != last_part(dialect, operation.to));
  context.set("moved",
              moves ? Value(beside(dialect, operation.to, Text(operation.from.view().substr(operation.from.view().find('.') + 1)))) : Value());
  context.set("to_schema", moves && !schema(operation.to).empty() ? Value(quote_identifier(dialect, schema(operation.to))) : Value());
  return context;
}

Value lower(const Dialect& dialect, const RenameTables& operation) {
  Value::List names;
  for (const auto& [from, to] : operation.names)
    names.push_back(Value::map().set("from", quoted_name(dialect, from)).set("to", quoted_name(dialect, to)));
  return Value::map().set("names", std::move(names));
}

Value lower(const Dialect& dialect, const AlterTable& operation) {
  const std::vector<MatchedOption> before = match_options(dialect, *operation.before);
  const std::vector<MatchedOption> after = match_options(dialect, *operation.after);
  Value context = Value::map();
  context.set("table", quoted_name(dialect, operation.table));
  context.set("comment_changes", operation.before->comment != operation.after->comment);
  context.set("comment", quoted_string(dialect, operation.after->comment));
  context.set("options", option_changes(dialect, before, after, false, false));
  context.set("reset_options", option_changes(dialect, before, after, true, false));
  context.set("storage", option_changes(dialect, before, after, false, true));
  context.set("reset_storage", option_changes(dialect, before, after, true, true));
  Value::List followers;
  for (const Column& column : operation.after->columns)
    if (operation.before->collation != operation.after->collation && follows_table(column)) followers.push_back(column_value(dialect, column));
  context.set("followers", followers);
  return context;
}

}  // namespace schemac::lowering
