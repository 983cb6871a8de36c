// Planning, as a table of contents.
#include "compiler/plan/plan.hpp"

#include <fmt/format.h>

#include "compiler/plan/copied_tables.hpp"
#include "compiler/plan/cost_steps.hpp"
#include "compiler/plan/phase.hpp"
#include "compiler/plan/plain_forms.hpp"
#include "compiler/plan/planner.hpp"

namespace schemac {

namespace {

// Those that come with rows: keys and rules follow in the next phase.
std::unordered_set<Text> lasting_tables(const Survey& survey, const PlanOptions& options) {
  std::unordered_set<Text> tables;
  for (const TablePair& pair : survey.tables)
    if (options.phases && pair.before == nullptr && pair.after->backfill) tables.insert(pair.after->name);
  return tables;
}

}  // namespace

std::optional<Plan> make_plan(const Dialect& dialect, Version version, const Schema& before, const Schema& after, const Changes& changes,
                              const PlanOptions& options, Sink& sink) {
  const Capabilities all = capabilities_of(dialect, version);
  const Capabilities capabilities = options.online == Online::off ? plain_forms(all) : all;

  // OLD and NEW side by side, and what stands in the way of what.
  Survey survey = survey_of(before, after, changes);
  mark_in_the_way(survey, capabilities);
  mark_copied_tables(survey, dialect, capabilities);
  if (!report_refusals(survey, capabilities, dialect, sink)) return {};

  // Each stage appends steps, and each step knows its way back from the state that it finds.
  const std::unordered_set<Text> lasting = lasting_tables(survey, options);
  Planner planner{
      dialect, capabilities,
      survey,  Builder(before, capabilities, lasting),
      sink,    {options.retain, dialect.identifiers, options.retain ? tied_columns(survey) : std::set<std::pair<Text, Text>>(), options.sizes}};
  check_old_rows(planner);
  grow_enums(planner);
  take_out(planner);
  rename_all(planner);
  change_rows_early(planner);
  build_columns(planner);
  change_rows(planner);
  run_backfills(planner);
  if (sink.has_errors()) return {};
  build_constraints(planner);
  analyze_filled(planner);
  build_objects(planner, ObjectLevel::after_tables);
  build_views(planner);
  build_objects(planner, ObjectLevel::after_views);
  // Before anything is destroyed, so that rows that break a constraint stop the script while all can be taken back.
  planner.builder.validate_pending();
  destroy(planner);
  check_new_rows(planner);
  if (sink.has_errors()) return {};
  for (const std::string& fault : planner.builder.faults()) sink.report(Code::plan_fault, fmt::format("planning for {}: {}", dialect.title, fault));

  Plan plan{&dialect, version, planner.builder.take_steps(), capabilities.ddl_transaction == DdlTransaction::full, purge_of(planner)};
  cost_steps(plan, before, capabilities, lasting);
  join_clauses(plan.steps, capabilities);
  label_steps(plan.steps, survey, capabilities);
  if (options.retain) report_unkept(plan.steps, capabilities, sink);
  return plan;
}

}  // namespace schemac
