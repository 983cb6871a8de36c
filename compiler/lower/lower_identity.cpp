// Columns that count, the sequences behind them, and what those are called.
#include <fmt/format.h>

#include "compiler/lower/lower_parts.hpp"
#include "compiler/lower/print.hpp"
#include "compiler/model/dotted_name.hpp"

namespace schemac::lowering {
namespace {

bool is_continuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

std::string clipped(std::string_view name, std::size_t bytes) {
  while (bytes > 0 && bytes < name.size() && is_continuation(name[bytes])) --bytes;
  return std::string(name.substr(0, bytes));
}

// As the server builds it (makeObjectName in PostgreSQL's indexcmds.c): the longer half is cut first.
std::string sequence_name(const Dialect& dialect, Text table, Text column) {
  constexpr std::string_view label = "_seq";
  const std::string_view own = own_part(table);
  const std::size_t room = dialect.identifiers.max_length - label.size() - 1;
  std::size_t first = own.size();
  std::size_t second = column.view().size();
  while (first + second > room) --(first > second ? first : second);
  return fmt::format("{}_{}{}", clipped(own, first), clipped(column.view(), second), label);
}

bool counts_up(const Identity& identity) { return identity.increment.value_or(1) > 0; }

std::int64_t start_of(const Identity& identity) {
  if (identity.start) return *identity.start;
  return counts_up(identity) ? identity.min.value_or(1) : identity.max.value_or(-1);
}

// What CREATE says of a sequence.
Value::List properties(const Identity& identity) {
  Value::List list;
  const auto add = [&](std::string_view words, const std::optional<std::int64_t>& number) {
    if (number) list.emplace_back(fmt::format("{} {}", words, *number));
  };
  add("START WITH", identity.start);
  add("INCREMENT BY", identity.increment);
  add("MINVALUE", identity.min);
  add("MAXVALUE", identity.max);
  add("CACHE", identity.cache);
  if (identity.cycle) list.emplace_back("CYCLE");
  return list;
}

// What ALTER says of one that was `before`.
Value::List changed_properties(const Identity& before, const Identity& after) {
  Value::List list;
  const auto add = [&](std::string_view words, const auto& old, const auto& now, const std::string& otherwise) {
    if (old != now) list.emplace_back(now ? fmt::format("{} {}", words, *now) : otherwise);
  };
  add("INCREMENT BY", before.increment, after.increment, "INCREMENT BY 1");
  add("MINVALUE", before.min, after.min, "NO MINVALUE");
  add("MAXVALUE", before.max, after.max, "NO MAXVALUE");
  if (start_of(before) != start_of(after)) list.emplace_back(fmt::format("START WITH {}", start_of(after)));
  add("CACHE", before.cache, after.cache, "CACHE 1");
  if (before.cycle != after.cycle) list.emplace_back(after.cycle ? "CYCLE" : "NO CYCLE");
  return list;
}

}  // namespace

Value identity_value(const Dialect& dialect, Text table, const Column& column) {
  if (!column.identity) return {};
  const Identity& identity = *column.identity;
  const Text name(sequence_name(dialect, table, column.name));
  const std::string sequence = beside(dialect, table, name);
  const std::int64_t start = start_of(identity);
  const std::int64_t step = identity.increment.value_or(1);
  Value value = Value::map();
  value.set("always", identity.mode == IdentityMode::always);
  value.set("serial", identity.mode == IdentityMode::serial);
  value.set("options", properties(identity));
  value.set("sequence", sequence);
  value.set("sequence_text", dialect.quote_string(sequence));
  value.set("start", identity.start ? Value(std::to_string(start)) : Value());
  // The first number that no row has.
  value.set("next", fmt::format("{0}({1}({2}) {3} {4}, {5})", counts_up(identity) ? "greatest" : "least", counts_up(identity) ? "max" : "min",
                                quote_identifier(dialect, column.name), step < 0 ? "-" : "+",
                                step < 0 ? 0 - static_cast<std::uint64_t>(step) : static_cast<std::uint64_t>(step), start));
  return value;
}

Value identity_changes(const Column& before, const Column& after) {
  return before.identity && after.identity ? Value(changed_properties(*before.identity, *after.identity)) : Value(Value::List());
}

Value lower(const Dialect& dialect, const RenameIdentitySequence& operation) {
  const std::string name = sequence_name(dialect, operation.to_table, operation.to_column);
  Value context = Value::map();
  context.set("table_text", dialect.quote_string(quote_qualified(dialect, operation.table)));
  context.set("column_text", dialect.quote_string(operation.column));
  context.set("name_text", dialect.quote_string(name));
  context.set("sequence_text", dialect.quote_string(beside(dialect, operation.table, Text(name))));
  context.set("tag", free_tag(quote_qualified(dialect, operation.table) + operation.column.str() + name));
  return context;
}

}  // namespace schemac::lowering
