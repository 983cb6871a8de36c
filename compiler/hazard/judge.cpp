// The policy's word on each finding.
#include "compiler/hazard/judge.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <map>

#include "compiler/base/contains.hpp"
#include "compiler/hazard/allowing.hpp"

namespace schemac {
namespace {

struct Word {
  Verdict verdict{};
  const PolicyRule* rule = nullptr;  // null: what holds where the policy says nothing
};

// The hazard's name counts before its group.
Word word_on(const HazardInfo& hazard, const Policy* policy) {
  const PolicyRule* found = nullptr;
  if (policy != nullptr)
    for (const PolicyRule& rule : policy->rules) {
      if (!rule.on.empty()) continue;
      if (rule.hazard == hazard.name) return {rule.verdict, &rule};
      if (rule.hazard == word_of(hazard.group)) found = &rule;
    }
  if (found != nullptr) return {found->verdict, found};
  return {info(hazard.code).level == Level::note ? Verdict::allow : Verdict::warn, nullptr};
}

// How the object itself can allow the hazard.
std::string mend_of(const Finding& finding, const HazardInfo& hazard) {
  const Subject& subject = finding.subject;
  const bool has_table = !subject.table.empty() && !(subject.kind == SubjectKind::table && subject.gone);
  const bool stays = (subject.kind == SubjectKind::view || subject.kind == SubjectKind::type) && !subject.gone;
  if (stays) return fmt::format("if it is no danger here, write `allow: {}` and a `reason` on `{}`", hazard.name, subject.name.view());
  const bool of_column = subject.kind == SubjectKind::column && !subject.gone;
  if (has_table)
    return fmt::format("if it is no danger here, write `allow: {}` and a `reason` on {} `{}`", hazard.name, of_column ? "column" : "table",
                       of_column ? subject.name.view() : subject.table.view());
  return fmt::format("if it is no danger here, add to `allow` of the policy: {{hazard: {}, on: {}, reason: ...}}", hazard.name,
                     subject.name.empty() ? subject.table.view() : subject.name.view());
}

class Judge {
 public:
  Judge(const Judging& judging, Sink& sink) : judging_(judging), sink_(sink), allowing_(judging.before, judging.after, judging.ruling) {}

  void run(std::span<const DialectFindings> findings) {
    for (const DialectFindings& each : findings)
      for (const Finding& finding : each.list) take(finding, *each.dialect);
    for (auto& [diagnostic, dialects] : told_) {
      if (dialects.size() < findings.size()) diagnostic.message += fmt::format(" (on {})", joined(dialects));
      sink_.add(std::move(diagnostic));
    }
    if (judging_.telling == Telling::all && judging_.judged_all) tell_unused();
  }

 private:
  struct Told {
    Diagnostic diagnostic;
    std::vector<std::string_view> dialects;
  };

  void take(const Finding& finding, const Dialect& dialect) {
    const HazardInfo& hazard = *hazard_of(finding.hazard);
    const Policy* policy = judging_.ruling.policy.get();
    const Word word = word_on(hazard, policy);
    if (word.verdict == Verdict::allow) return;
    const std::optional<Allowed> allowed = allowing_.allowed(finding, dialect.name);
    if (judging_.telling == Telling::named && (word.rule == nullptr || (allowed && !allowed->spent))) return;

    Diagnostic diagnostic{
        finding.hazard, word.verdict == Verdict::deny ? Level::error : Level::warning, finding.span, true, finding.message, finding.notes, {}};
    diagnostic.help.push_back(finding.help.empty() ? lower_first(hazard.mend) : finding.help);
    if (allowed && !allowed->spent) {
      diagnostic.level = Level::note;
      diagnostic.allowed = allowed->reason.str();
    } else if (allowed) {
      diagnostic.help.push_back("the `allow` here stood in the old version, too, and was for another change: give it a new `reason`");
    } else if (word.verdict == Verdict::deny) {
      diagnostic.help.push_back(mend_of(finding, hazard));
    }
    if (word.verdict == Verdict::deny && diagnostic.allowed.empty())
      diagnostic.notes.push_back({judging_.ruling.policy_place + word.rule->where, "denied by the policy"});
    add(std::move(diagnostic), dialect);
  }

  // Help lines open with a small letter and have no full stop.
  static std::string lower_first(std::string_view sentence) {
    std::string text(sentence.substr(0, sentence.size() - (sentence.ends_with('.') ? 1 : 0)));
    if (text.size() > 1 && text[1] >= 'a' && text[1] <= 'z' && text[0] >= 'A' && text[0] <= 'Z') text[0] = static_cast<char>(text[0] - 'A' + 'a');
    return text;
  }

  void add(Diagnostic diagnostic, const Dialect& dialect) {
    const std::string key = fmt::format("{} {} {} {} {}", static_cast<int>(diagnostic.code), diagnostic.span.file, diagnostic.span.begin,
                                        diagnostic.allowed, diagnostic.message);
    const auto [found, is_new] = positions_.try_emplace(key, told_.size());
    if (is_new) told_.push_back({std::move(diagnostic), {}});
    std::vector<std::string_view>& dialects = told_[found->second].dialects;
    if (!contains(dialects, dialect.title)) dialects.push_back(dialect.title);
  }

  static std::string joined(const std::vector<std::string_view>& titles) {
    std::string text;
    for (std::size_t i = 0; i < titles.size(); ++i) text += fmt::format("{}{}", i == 0 ? "" : i + 1 == titles.size() ? " and " : ", ", titles[i]);
    return text;
  }

  void tell_unused() {
    for (const Allowing::Unused& word : allowing_.unused(judging_.change))
      sink_.report(Code::unused_allow, word.span, fmt::format("nothing here is in danger of `{}`", word.hazard.view()))
          .help("take it away, so that it allows nothing later");
  }

  const Judging& judging_;
  Sink& sink_;
  Allowing allowing_;
  std::vector<Told> told_;
  std::map<std::string, std::size_t> positions_;
};

}  // namespace

void judge_findings(std::span<const DialectFindings> findings, const Judging& judging, Sink& sink) { Judge(judging, sink).run(findings); }

bool names_hazards(const Schema& ruling) {
  if (!ruling.policy) return false;
  const std::vector<PolicyRule>& rules = ruling.policy->rules;
  return std::any_of(rules.begin(), rules.end(), [](const PolicyRule& rule) { return rule.verdict != Verdict::allow; });
}

}  // namespace schemac
