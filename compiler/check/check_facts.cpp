// What an expression or query uses, against what targets have.
#include <algorithm>
#include <fmt/format.h>

#include "compiler/check/table_context.hpp"

namespace schemac {
namespace {

struct FeatureRow {
  Feature feature;
  Support Capabilities::*capability;
  std::string_view name;
  std::string_view help;
};

constexpr std::array feature_rows = {
    FeatureRow{Feature::full_join, &Capabilities::full_join, "a full join", "join left, and add what is only on the right with `union all`"},
    FeatureRow{Feature::lateral, &Capabilities::lateral_join, "`lateral`",
               "use a subquery in the select list, or a window function in a derived table"},
    FeatureRow{Feature::distinct_on, &Capabilities::distinct_on, "`distinct on`",
               "use `row_number() over (partition by ...)` in a derived table and keep the first row"},
    FeatureRow{Feature::intersect_except, &Capabilities::intersect_except, "`intersect` and `except`", "use `exists` or `not exists`"},
    FeatureRow{Feature::intersect_except_all, &Capabilities::intersect_except_all, "`intersect all` and `except all`", ""},
    FeatureRow{Feature::groups_frame, &Capabilities::groups_frame, "a frame of `groups`", ""},
};

// A query keeps no place of `distinct on`, but of what stands behind it.
Span place_of(Feature feature, Span first, const Reporter& report) {
  if (feature != Feature::distinct_on || report.files() == nullptr) return first;
  const std::string_view before = report.files()->bytes(first.file).substr(0, first.begin);
  const std::size_t bracket = before.rfind('(');
  std::string words(before.substr(0, bracket == std::string_view::npos ? 0 : bracket));
  std::transform(words.begin(), words.end(), words.begin(),
                 [](char byte) { return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + 32) : byte; });
  const std::size_t begin = words.rfind("distinct");
  if (begin == std::string::npos) return first;
  return {first.file, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(words.find_last_not_of(" \t\r\n") + 1)};
}

void check_functions(const ExpressionFacts& facts, const Locator& locate, const TargetSet& targets, Reporter& report) {
  for (const auto& [function, where] : facts.calls) {
    const Function& called = *function;
    const std::string missing = targets.where([&](const TargetView& target) { return !target.has_function(called); });
    if (!missing.empty())
      report.report(Code::function_not_on_target, locate(where), with_verb(missing, "has") + " no function for " + quoted(called.name))
          .help("say with `only` where it is used, or give each dialect a text of its own");
  }
  for (const auto& [function, where] : facts.windowed) {
    const std::string key = std::string(function->name) + ":over";
    const std::string missing = targets.where([&](const TargetView& target) {
      const SpellingRow* row = target.spelling(key);
      return row != nullptr && row->pattern.empty();
    });
    if (!missing.empty())
      report.report(Code::function_not_on_target, locate(where), with_verb(missing, "has") + " no window function for " + quoted(function->name))
          .help("compute it in a derived table with `group by`, and join that");
  }
}

void check_casts(const ExpressionFacts& facts, const Locator& locate, const TargetSet& targets, Reporter& report) {
  for (const auto& [type, where] : facts.casts) {
    const std::string key = "cast:" + std::string(type_key(*type));
    const std::string missing = targets.where([&](const TargetView& target) {
      const SpellingRow* row = target.spelling(key);
      return row != nullptr && row->pattern.empty();
    });
    if (!missing.empty()) report.report(Code::not_on_target, locate(where), with_verb(missing, "has") + " no cast to " + describe(*type));
  }
}

}  // namespace

void note_cut_results(const ExpressionFacts& facts, const Locator& locate, const TargetSet& targets, Reporter& report) {
  for (const auto& [function, where] : facts.calls) {
    const std::string key = std::string(function->name) + ":cut";
    std::string_view limit;
    const std::string cutting = targets.where([&](const TargetView& target) {
      const SpellingRow* row = target.spelling(key);
      if (row != nullptr) limit = row->pattern;
      return row != nullptr;
    });
    if (!cutting.empty())
      report.report(Code::result_cut, locate(where), fmt::format("{} the result of `{}` {}", with_verb(cutting, "cuts"), function->name, limit));
  }
}

void check_facts(const ExpressionFacts& facts, const Locator& locate, const TargetSet& targets, Reporter& report) {
  check_functions(facts, locate, targets, report);
  check_casts(facts, locate, targets, report);
  if (facts.features.none()) return;
  for (const FeatureRow& row : feature_rows) {
    if (!facts.has(row.feature)) continue;
    const std::string missing = targets.without(row.capability);
    if (missing.empty()) continue;
    Report reported = report.report(Code::not_on_target, place_of(row.feature, locate(facts.of(row.feature)), report),
                                    with_verb(missing, "does") + " not have " + std::string(row.name));
    if (!row.help.empty()) reported.help(std::string(row.help));
    help_since(reported, targets, row.capability);
  }
}

}  // namespace schemac
