// A rollout as values for its templates. Its name is a plain word, and so are the names of what it makes: they stand without quotes.
#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "compiler/dialect/version.hpp"
#include "compiler/emit/comment_text.hpp"
#include "compiler/emit/escape.hpp"
#include "compiler/emit/rollout.hpp"

namespace schemac {
namespace {

Value number(std::size_t value) { return {static_cast<std::int64_t>(value)}; }
Value text_or_null(std::string text) { return text.empty() ? Value() : Value(std::move(text)); }

std::string stores_text(const std::vector<Store>& stores) {
  std::vector<std::string_view> names;
  names.reserve(stores.size());
  for (const Store store : stores) names.push_back(store_name(store));
  return fmt::format("{}", fmt::join(names, ","));
}

// What must hold before the phase is entered: said of the phase that is left. Null for the first phase.
Value gate_value(const RolloutPlan& plan, std::size_t phase) {
  if (phase == 1) return {};
  const RolloutPhase& left = plan.rollout->phases[phase - 2];
  Value value = Value::map();
  value.set("enters", number(phase)).set("leaves", number(phase - 1)).set("hours", number(left.stable_hours));
  value.set("write_error_percent", left.writes_both() ? Value(left.write_error_percent.view()) : Value());
  return value.set("mismatch_percent", left.validate ? Value(left.mismatch_percent.view()) : Value());
}

Value phase_value(const RolloutPlan& plan, std::size_t phase) {
  const RolloutPhase& flags = plan.rollout->phases[phase - 1];
  Value value = Value::map();
  value.set("number", number(phase)).set("name", rollout_phase_names[phase - 1]).set("write_to", stores_text(flags.write_to));
  value.set("write_first", store_name(flags.write_to.front()));
  value.set("write_second", flags.writes_both() ? Value(store_name(flags.write_to.back())) : Value());
  value.set("read_from", store_name(flags.read_from)).set("other", store_name(other_store(flags.read_from)));
  return value.set("validate", flags.validate).set("gate", gate_value(plan, phase));
}

void set_phases(const RolloutPlan& plan, Value& context) {
  Value::List phases;
  Value::List gates;
  for (std::size_t phase = 1; phase <= rollout_phase_count; ++phase) {
    phases.push_back(phase_value(plan, phase));
    if (phase > 1) gates.push_back(gate_value(plan, phase));
  }
  context.set("phases", std::move(phases)).set("gate_list", std::move(gates)).set("last", number(rollout_phase_count));
}

// A name as it is printed: on one line, and with nothing that a client would write in a way of its own.
std::string printed_name(const Dialect& dialect, Text name) { return dialect.quote_string(comment_text(name)); }

Value column_value(const Dialect& dialect, const ComparedColumn& column) {
  Value value = Value::map();
  value.set("name", quote_identifier(dialect, column.name)).set("name_text", printed_name(dialect, column.name));
  return value.set("form", canonical_word(column.form)).set("length", number(column.length)).set("digits", number(2 * std::size_t{column.length}));
}

Value table_value(const Dialect& dialect, const ComparedTable& table, Store store) {
  Value::List columns;
  Value::List sums;
  Value::List key;
  for (const ComparedColumn& column : table.columns) {
    columns.push_back(column_value(dialect, column));
    if (column.summed) sums.push_back(column_value(dialect, column));
  }
  for (const ComparedColumn& column : table.key) key.push_back(column_value(dialect, column));
  Value::List left_out;
  for (const LeftOutColumn& column : table.left_out)
    left_out.push_back(Value::map().set("name", comment_text(column.name)).set("reason", comment_text(column.reason)));
  Value::List counted;
  for (const CountedColumn& column : table.counted[static_cast<std::size_t>(store)]) {
    Value each = Value::map();
    each.set("name", quote_identifier(dialect, column.name)).set("text", dialect.quote_string(column.name)).set("least", column.least);
    counted.push_back(std::move(each));
  }
  Value value = Value::map();
  value.set("text", dialect.quote_string(quote_qualified(dialect, table.name))).set("counted", std::move(counted));
  value.set("name", quote_qualified(dialect, table.name)).set("name_text", printed_name(dialect, table.name)).set("title", comment_text(table.name));
  value.set("columns", std::move(columns)).set("sums", std::move(sums)).set("key", std::move(key));
  return value.set("left_out", std::move(left_out));
}

Value store_value(const RolloutStore& store, const std::string& client) {
  return Value::map().set("dialect", markdown.prose(store.dialect->title)).set("version", version_text(store.version)).set("client", client);
}

}  // namespace

Value rollout_context(const RolloutPlan& plan, Store store) {
  const RolloutNames names = names_of(*plan.rollout);
  Value context = Value::map();
  context.set("rollout", plan.rollout->name.view()).set("comment", text_or_null(comment_text(plan.rollout->comment)));
  context.set("store", store_name(store)).set("dialect", plan.store(store).dialect->title).set("version", version_text(plan.store(store).version));
  context.set("flags", names.flags.view()).set("reports", names.reports.view()).set("gates", names.gates.view());
  set_phases(plan, context);
  return context;
}

Value move_context(const RolloutPlan& plan, Move move, std::size_t phase) {
  constexpr std::array<std::string_view, 3> words{"advance", "back", "emergency"};
  Value context = rollout_context(plan, plan.flags);
  context.set("move", words[static_cast<std::size_t>(move)]).set("phase", phase_value(plan, phase));
  return context.set("left", move == Move::emergency ? Value() : number(move == Move::advance ? phase - 1 : phase + 1));
}

Value gate_context(const RolloutPlan& plan, std::size_t phase) { return rollout_context(plan, plan.flags).set("phase", phase_value(plan, phase)); }

Value compare_context(const RolloutPlan& plan, Store store) {
  const Dialect& dialect = *plan.store(store).dialect;
  Value::List tables;
  for (const ComparedTable& table : plan.tables) tables.push_back(table_value(dialect, table, store));
  return rollout_context(plan, store).set("tables", std::move(tables));
}

Value rollout_page_context(const RolloutPlan& plan, std::string_view tool, const PageTexts& texts) {
  Value context = Value::map();
  context.set("rollout", plan.rollout->name.view()).set("tool", tool).set("comment", text_or_null(markdown.prose(plan.rollout->comment)));
  context.set("source", store_value(plan.store(Store::source), texts.source_client))
      .set("target", store_value(plan.store(Store::target), texts.target_client));
  context.set("flags_store", store_name(plan.flags)).set("flags", names_of(*plan.rollout).flags.view());
  context.set("counters", texts.target_counters);
  context.set("reports", names_of(*plan.rollout).reports.view()).set("report", texts.report).set("report_fence", markdown_fence(texts.report));
  Value::List tables;
  for (const ComparedTable& table : plan.tables) {
    Value::List left_out;
    for (const LeftOutColumn& column : table.left_out)
      left_out.push_back(Value::map().set("name", markdown.title(column.name)).set("reason", markdown.prose(column.reason)));
    tables.push_back(Value::map().set("name", markdown.title(table.name)).set("left_out", std::move(left_out)));
  }
  context.set("tables", std::move(tables));
  set_phases(plan, context);
  return context;
}

Value phase_page_context(const RolloutPlan& plan, std::string_view tool, const PageTexts& texts, std::size_t phase) {
  Value context = rollout_page_context(plan, tool, texts);
  context.set("phase", phase_value(plan, phase));
  context.set("before", phase == 1 ? Value() : phase_value(plan, phase - 1));
  return context.set("after", phase == rollout_phase_count ? Value() : phase_value(plan, phase + 1));
}

RolloutPlan sample_rollout(const Dialect& dialect) {
  static const Rollout rollout = [] {
    Rollout sample;
    sample.name = sample.comment = Text("sample");
    for (RolloutPhase& phase : sample.phases) {
      phase.write_to = {Store::source, Store::target};
      phase.validate = true;
      phase.stable_hours = 1;
      phase.write_error_percent = phase.mismatch_percent = Text("1");
    }
    return sample;
  }();
  const ComparedColumn column{Text("amount"), Canonical::decimal, 1, true};
  RolloutPlan plan{&rollout, {RolloutStore{&dialect, dialect.assumed}, RolloutStore{&dialect, dialect.assumed}}, Store::source, {}};
  plan.tables.push_back({Text("sale"), {column}, {column}, {{Text("data"), "a reason", {}}}, {{{{Text("amount"), 1}}, {{Text("amount"), 1}}}}});
  return plan;
}

}  // namespace schemac
