// Searching for hazards, as a table of contents.
#include "compiler/hazard/hazard.hpp"

#include <algorithm>
#include <set>
#include <tuple>

#include "compiler/hazard/search.hpp"

namespace schemac {
namespace {

using Key = std::tuple<Code, SubjectKind, Text, Text>;

// What a schema is in danger of by itself, without what the one before it was, too.
std::vector<Finding> only_new(const std::vector<Finding>& olds, std::vector<Finding> news, const Renames& renames) {
  std::set<Key> known;
  for (const Finding& finding : olds) {
    const Subject& subject = finding.subject;
    const Text name = subject.kind == SubjectKind::column ? renamed(subject.name, renames.columns(subject.table)) : subject.name;
    known.emplace(finding.hazard, subject.kind, renames.table(subject.table), name);
  }
  std::erase_if(news, [&](const Finding& finding) {
    return known.contains({finding.hazard, finding.subject.kind, finding.subject.table, finding.subject.name});
  });
  return news;
}

std::vector<Finding> of_schema(const Plan& plan, const Schema& schema, const Policy* policy) {
  Findings found(*plan.dialect, plan.version);
  search_schema({*plan.dialect, schema, policy, found});
  return found.take();
}

}  // namespace

const HazardRow* hazard_row(const Dialect& dialect, Code hazard) {
  const auto found = std::find_if(dialect.hazards.begin(), dialect.hazards.end(), [&](const HazardRow& row) { return row.hazard == hazard; });
  return found == dialect.hazards.end() ? nullptr : &*found;
}

bool happens_on(const Dialect& dialect, Version version, Code hazard) {
  const HazardRow* row = hazard_row(dialect, hazard);
  if (row == nullptr) return hazard_of(hazard)->scope == HazardScope::everywhere;
  return row->happens && row->since <= version && (row->before == Version{} || version < row->before);
}

std::string listed(const std::vector<Text>& names) {
  std::string text;
  for (std::size_t i = 0; i < names.size(); ++i) text += fmt::format("{}`{}`", i == 0 ? "" : i + 1 == names.size() ? " and " : ", ", names[i].view());
  return text;
}

std::vector<Finding> find_hazards(const Plan& plan, const Schema& before, const Schema& after, const Changes& changes, const Policy* policy) {
  const Capabilities capabilities = capabilities_of(*plan.dialect, plan.version);
  Survey survey = survey_of(before, after, changes);
  mark_in_the_way(survey, capabilities);

  Findings found(*plan.dialect, plan.version);
  const ChangeSearch search{capabilities, before, after, survey, found};
  search_tables(search);
  search_enums(search);
  search_views(search);
  search_objects(search);
  search_blocking(search, plan);

  std::vector<Finding> findings = found.take();
  std::vector<Finding> by_itself = only_new(of_schema(plan, before, policy), of_schema(plan, after, policy), survey.renames);
  findings.insert(findings.end(), std::make_move_iterator(by_itself.begin()), std::make_move_iterator(by_itself.end()));
  return findings;
}

}  // namespace schemac
