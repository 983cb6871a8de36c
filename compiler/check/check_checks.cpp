// Checks of a table.
#include <algorithm>
#include <fmt/format.h>

#include "compiler/base/contains.hpp"
#include "compiler/check/table_context.hpp"

namespace schemac {
namespace {

constexpr PlaceRules check_rules{"a check", true, false, false, false, true, false};

bool is_written_by(const ForeignKey& key) {
  const auto writes = [](ReferentialAction action) { return action == ReferentialAction::set_null || action == ReferentialAction::set_default; };
  return writes(key.on_delete) || writes(key.on_update) || key.on_update == ReferentialAction::cascade;
}

bool is_refused(CheckUnderAction rule, const ForeignKey& key) {
  if (rule == CheckUnderAction::any) return false;
  return is_written_by(key) || (rule == CheckUnderAction::unless_any_action && key.on_delete == ReferentialAction::cascade);
}

class CheckCheck {
 public:
  CheckCheck(TableContext& context, const Check& check) : context_(context), check_(check), locate_(context.locate(check.expr)) {}

  void run() {
    context_.type(check_.expr, check_rules, true);
    context_.check_portable(check_.expr, {"check", check_.name});
    context_.check_zone(check_.expr, check_rules.name, Code::zone_dependent);
    if (!check_.enforced)
      report_lacking(context_.report, context_.targets, &Capabilities::not_enforced_check, context_.words_behind(check_.where, {"enforced"}),
                     "checks that are not enforced", "say with `only` where the check exists");
    if (!check_.validated && !check_.enforced)
      context_.report
          .report(Code::key_conflict, context_.at(check_.where),
                  fmt::format("check `{}` is not enforced: there is nothing to be validated", check_.name.view()))
          .help("take `validated` away");
    if (!check_.validated)
      for (const TargetView* target : context_.targets)
        if (target->can().not_valid == Support::no)
          context_.notes.add(Code::not_kept, target->dialect().title, "check", "`validated: false` is not kept",
                             "rows that are there are looked at, too", context_.at(check_.where));
    if (context_.facts.has(Feature::stable))
      if (const std::string strict = context_.targets.without(&Capabilities::stable_check); !strict.empty())
        context_.report
            .report(Code::not_repeatable, locate_(context_.facts.of(Feature::stable)),
                    with_verb(strict, "lets") + " no check depend on the time, as this does")
            .help("say with `only` where the check exists; elsewhere the application or a trigger must look at the time");
    for (const auto& [column, where] : context_.facts.columns) reads(*column, where);
  }

 private:
  void reads(const Column& column, Extent where) {
    if (column.identity)
      if (const std::string missing = context_.targets.without(&Capabilities::identity_in_expression); !missing.empty())
        context_.report.report(Code::not_on_target, locate_(where),
                               fmt::format("{} no check read the identity column `{}`", with_verb(missing, "lets"), column.name.view()));
    for (const ForeignKey& key : context_.table.foreign_keys) {
      if (!contains(key.columns, column.name)) continue;
      const std::string strict = context_.targets.where([&](const TargetView& target) { return is_refused(target.can().check_under_action, key); });
      if (strict.empty()) continue;
      context_.report
          .report(Code::foreign_key_column_in_check, locate_(where),
                  fmt::format("{} no check read `{}`, which an action of foreign key `{}` changes", with_verb(strict, "lets"), column.name.view(),
                              key.name.view()))
          .note(context_.at(key.where), "the foreign key")
          .help("let the action be `restrict`, or say with `only` where the check exists");
    }
  }

  TableContext& context_;
  const Check& check_;
  Locator locate_;
};

}  // namespace

void check_checks(TableContext& context) {
  for (const Check& check : context.table.checks) CheckCheck(context, check).run();
}

}  // namespace schemac
