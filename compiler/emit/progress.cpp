// Courses of scripts, and contexts of what is asked about them.
#include "compiler/emit/progress.hpp"

#include <fmt/format.h>
#include <map>
#include <unordered_map>

#include "compiler/dialect/version.hpp"
#include "compiler/emit/title.hpp"
#include "compiler/lower/lower_fact.hpp"

namespace schemac {
namespace {

// A word for a dollar quote that does not stand in the text.
std::string free_quote(std::string_view word, std::string_view text) {
  std::string tag(word);
  for (int number = 1; text.find("$" + tag) != std::string_view::npos; ++number) tag = fmt::format("{}{}", word, number);
  return "$" + tag + "$";
}

// Facts that a server tells by the same question are one to it: a unique key and a unique index of one name are the same on some.
Value::List turn_values(const std::vector<FactTurn>& turns, const std::vector<std::string>& queries) {
  Value::List list;
  std::unordered_map<std::string, bool> held;  // what the question is answered by now
  for (std::size_t first = 0, last = 0; first < turns.size(); first = last) {
    std::map<std::string, std::pair<bool, bool>> answers;  // of one position: whether the fact of a question begins, ceases
    std::vector<std::string> order;
    for (; last < turns.size() && turns[last].position == turns[first].position; ++last) {
      const std::string& query = queries[turns[last].fact];
      if (query.empty()) continue;
      if (!answers.contains(query)) order.push_back(query);
      (turns[last].holds ? answers[query].first : answers[query].second) = true;
    }
    for (const std::string& query : order) {
      const auto [begins, ceases] = answers[query];
      if (begins && ceases) continue;
      const auto [known, opening] = held.emplace(query, begins);
      if (!opening && known->second == begins) continue;
      known->second = begins;
      Value value = Value::map();
      value.set("position", static_cast<std::int64_t>(turns[first].position)).set("holds", begins).set("opening", opening);
      list.push_back(value.set("query", query));
    }
  }
  return list;
}

}  // namespace

Course course_of(const Plan& plan, const std::vector<Section>& sections, Way way, const State& start) {
  Course course;
  course.step_ends.assign(plan.steps.size(), 0);
  const bool back = way == Way::rollback;
  for (std::size_t i = 0; i < sections.size(); ++i) {
    const Section& section = sections[back ? sections.size() - 1 - i : i];
    for (const StatementUnit& unit : back ? section.reverse_units : section.forward_units) course.units.push_back(unit.operations);
    for (std::size_t step = section.first; step < section.last; ++step) course.step_ends[step] = course.units.size();
  }
  course.timeline = make_timeline(start, course.units, Witnesses::few);
  if (!blurs_of(course.timeline, course.units).empty()) course.timeline = make_timeline(start, course.units, Witnesses::all);
  return course;
}

std::optional<std::string> fact_query(const Dialect& dialect, const Fact& fact, std::size_t slot, const Renderer& renderer) {
  std::optional<Rendered> rendered = renderer.render(fmt::format("fact_{}.sql", fact_name(fact.kind)), lower_fact(dialect, fact, slot));
  if (!rendered) return std::nullopt;
  return rendered->empty() ? std::string() : std::move(rendered->front());
}

std::optional<Value> progress_context(const Plan& plan, const Course& course, Way way, const Renderer& renderer) {
  const Dialect& dialect = *plan.dialect;
  Value::List rows;
  std::vector<std::string> queries;
  for (std::size_t i = 0; i < course.timeline.facts.size(); ++i) {
    const Fact& fact = course.timeline.facts[i];
    std::optional<std::string> query = fact_query(dialect, fact, i, renderer);
    if (!query) return std::nullopt;
    queries.push_back(std::move(*query));
    if (fact.kind == FactKind::row) rows.push_back(lower_fact(dialect, fact, i));
  }
  Value::List turns = turn_values(course.timeline.turns, queries);
  // A unit of several statements may have stopped between them: then some facts are as neither before nor after it.
  Value::List steps;
  for (std::size_t i = 0; i < plan.steps.size(); ++i) {
    const std::size_t step = way == Way::forward ? i : plan.steps.size() - 1 - i;
    Value value = Value::map();
    value.set("number", static_cast<std::int64_t>(step + 1));
    value.set("title", dialect.quote_string(way == Way::forward ? operation_title(dialect, plan.steps[step].forward)
                                                                : reverse_title(dialect, plan.steps[step])));
    steps.push_back(value.set("end", static_cast<std::int64_t>(course.step_ends[step])));
  }
  Value context = Value::map();
  std::string all;
  for (const std::string& query : queries) all += query;
  context.set("quote", free_quote("schemac", all));
  context.set("dialect", dialect.title).set("version", version_text(plan.version));
  context.set("direction", way == Way::forward ? "forward" : "rollback");
  context.set("turns", std::move(turns)).set("rows", std::move(rows)).set("steps", std::move(steps));
  context.set("units", static_cast<std::int64_t>(course.units.size()));
  return context;
}

Value guarded_context(const Dialect& dialect, const std::string& statement, const std::string& condition, std::size_t unit, bool inside) {
  Value context = Value::map();
  context.set("statement", statement).set("statement_text", dialect.quote_string(statement));
  context.set("condition", condition.empty() ? Value() : Value(condition));
  context.set("condition_text", condition.empty() ? Value() : Value(dialect.quote_string(condition)));
  context.set("unit", static_cast<std::int64_t>(unit)).set("inside", inside);
  context.set("quote", free_quote("statement", statement));
  return context.set("outer_quote", free_quote("schemac", statement));
}

}  // namespace schemac
