// Checks of the kit: facts of every object that the plan changes, as rows of one form.
#include "compiler/emit/kit.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <unordered_set>

#include "compiler/dialect/version.hpp"
#include "compiler/emit/comment_text.hpp"
#include "compiler/emit/title.hpp"
#include "compiler/lower/lower.hpp"
#include "compiler/lower/lower_fact.hpp"
#include "compiler/lower/lower_parts.hpp"

namespace schemac {
namespace {

// The step that a unit belongs to, from 1.
std::int64_t step_of(const Course& course, std::size_t unit) {
  const auto found = std::lower_bound(course.step_ends.begin(), course.step_ends.end(), unit);
  return found - course.step_ends.begin() + 1;
}

// A table with reference rows must be there, once the plan has run.
std::optional<std::string> check_query(const Dialect& dialect, const Fact& fact, const Renderer& renderer) {
  if (fact.kind != FactKind::row) return fact_query(dialect, fact, 0, renderer);
  std::optional<Rendered> rendered = renderer.render("row_there.sql", lower_fact(dialect, fact, 0));
  if (!rendered || rendered->empty()) return std::nullopt;
  return std::move(rendered->front());
}

std::string comment_lines(std::string_view text) {
  std::string lines;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    lines += (begin == 0 ? "" : "\n--   ") + comment_text(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return lines;
}

// Rows for which a backfill has a value that is not there.
std::optional<Value> left_over(const Dialect& dialect, const FillToVerify& fill, const Renderer& renderer) {
  Value value = lower_operation(dialect, fill.fill);
  value.set("batches", Value());  // all rows are asked for at once
  std::optional<Rendered> query = renderer.render(fmt::format("{}.rest.sql", operation_name(fill.fill)), value);
  if (!query || query->empty()) return std::nullopt;
  const std::string object = operation_object(fill.fill);
  const std::string label = std::holds_alternative<FillTable>(fill.fill)
                                ? fmt::format("rows that a backfill gives and {} lacks", object)
                                : fmt::format("rows where a backfill has a value for {} and it has none", object);
  value = Value::map();
  value.set("step", static_cast<std::int64_t>(fill.step)).set("label", dialect.quote_string(label)).set("expected", "0");
  return value.set("shown", comment_lines(query->front())).set("query", std::move(query->front()));
}

}  // namespace

std::optional<std::string> write_file_of(std::string_view name, const Value& context, const Renderer& renderer) {
  const std::optional<Rendered> rendered = renderer.render(name, context);
  if (!rendered) return std::nullopt;
  std::string text;
  for (const std::string& each : *rendered) {
    const std::optional<std::string> ended = ended_statement(each, renderer);
    if (!ended) return std::nullopt;
    text += (text.empty() ? "" : "\n") + *ended;
  }
  return text;
}

Value purge_context(const Plan& plan) {
  Value::List tables;
  Value::List types;
  for (const Operation& operation : plan.purge) {
    if (const auto* drop = std::get_if<DropTable>(&operation)) tables.emplace_back(quote_qualified(*plan.dialect, drop->table->name));
    if (const auto* drop = std::get_if<DropEnum>(&operation)) types.emplace_back(quote_qualified(*plan.dialect, drop->type->name));
  }
  Value context = Value::map();
  context.set("dialect", plan.dialect->title).set("version", version_text(plan.version));
  return context.set("tables", std::move(tables)).set("types", std::move(types));
}

std::optional<Value> checks_context(const Plan& plan, const Course& course, std::string_view moment, const std::vector<FillToVerify>& fills,
                                    const Renderer& renderer) {
  const Dialect& dialect = *plan.dialect;
  struct Asked {
    const Outcome* outcome;
    std::string query;
  };
  std::vector<Asked> asked;
  std::unordered_set<std::string> there;
  for (const Outcome& outcome : moment == "before" ? course.timeline.before : course.timeline.after) {
    std::optional<std::string> query = check_query(dialect, outcome.fact, renderer);
    if (!query) return std::nullopt;
    if (query->empty()) continue;
    if (outcome.holds) there.insert(*query);
    asked.push_back({&outcome, std::move(*query)});
  }
  Value::List checks;
  for (Asked& each : asked) {
    // What must not be there, and is the same to the server as what must.
    if (!each.outcome->holds && there.contains(each.query)) continue;
    Value value = Value::map();
    value.set("step", step_of(course, each.outcome->unit)).set("name", dialect.quote_string(fact_title(each.outcome->fact)));
    checks.push_back(value.set("query", std::move(each.query)).set("holds", each.outcome->holds));
  }
  Value::List rows;
  for (const RowCheck& check : row_checks(plan, moment == "before" ? Names::before : Names::of_step)) {
    const bool lasts = check.kind == RowCheckKind::violations || check.kind == RowCheckKind::orphans;
    if (moment != "before" && !lasts) continue;
    Value value = lower_row_check(dialect, check);
    std::optional<Rendered> query = renderer.render(fmt::format("rows_{}.sql", row_check_name(check.kind)), value);
    if (!query || query->empty()) return std::nullopt;
    value.set("step", static_cast<std::int64_t>(check.step)).set("shown", comment_lines(query->front()));
    value.set("query", std::move(query->front()));
    rows.push_back(std::move(value));
  }
  for (const FillToVerify& fill : fills) {
    std::optional<Value> value = left_over(dialect, fill, renderer);
    if (!value) return std::nullopt;
    rows.push_back(std::move(*value));
  }
  Value context = script_context(plan, Way::forward, {plan.transactional ? 1 : 0, 0});
  std::string all;
  for (const Value::List* list : {&checks, &rows})
    for (const Value& each : *list)
      for (const std::string_view key : {"query", "name", "label", "shown"})
        if (const Value* text = each.find(key)) all += text->text() + ' ';
  context.set("quote", lowering::free_tag(all));
  context.set("moment", moment).set("fails", false).set("checks", std::move(checks)).set("rows", std::move(rows));
  context.set("major", static_cast<std::int64_t>(plan.version.major)).set("minor", static_cast<std::int64_t>(plan.version.minor));
  return context.set("patch", static_cast<std::int64_t>(plan.version.patch));
}

}  // namespace schemac
