// A generated column: repeatable, of the column's type, and of what a target's server lets it read.
#include <fmt/format.h>

#include "compiler/check/table_context.hpp"

namespace schemac {
namespace {

constexpr PlaceRules generated_rules{"a generated column", true, false, false, false, false, false};

void check_reads(TableContext& context, const Column& column, const Expression& expr) {
  const Locator locate = context.locate(expr);
  for (const auto& [read, where] : context.facts.columns) {
    if (read->name == column.name) {
      context.report.report(Code::generated_from_generated, locate(where), fmt::format("generated column `{}` reads itself", column.name.view()));
    } else if (read->generated) {
      if (const std::string missing = context.targets.without(&Capabilities::generated_on_generated); !missing.empty())
        context.report
            .report(Code::generated_from_generated, locate(where),
                    fmt::format("{} no generated column read another one, and `{}` is one", with_verb(missing, "lets"), read->name.view()))
            .help("write out the expression of `" + read->name.str() + "`");
    } else if (read->identity) {
      if (const std::string missing = context.targets.without(&Capabilities::identity_in_expression); !missing.empty())
        context.report.report(Code::not_on_target, locate(where),
                              fmt::format("{} no generated column read the identity column `{}`", with_verb(missing, "lets"), read->name.view()));
    }
  }
}

}  // namespace

void check_generated(TableContext& context, const Column& column) {
  const Generated& generated = *column.generated;
  const ValueType value = context.type(generated.expr, generated_rules);
  context.check_portable(generated.expr, {"the generated column"});
  const auto kind = generated.stored ? &Capabilities::stored_column : &Capabilities::virtual_column;
  report_lacking(context.report, context.targets, kind, context.words_behind(column.where, {"stored"}),
                 generated.stored ? "stored generated columns" : "virtual generated columns",
                 generated.stored ? "set `stored: false`" : "set `stored: true`");
  const Expr* tree = generated.expr.tree();
  if (tree == nullptr) return;
  check_reads(context, column, generated.expr);
  const Locator locate = context.locate(generated.expr);
  if (context.facts.has(Feature::session))
    if (const std::string strict = context.targets.without(&Capabilities::session_dependent_key); !strict.empty())
      context.report
          .report(Code::session_dependent, locate(context.facts.of(Feature::session)),
                  with_verb(strict, "lets") + " no generated column follow settings of the session, as this does")
          .help("leave out the conversion: let the column be of the type that the expression has without it");
  TypingContext typing{context.world, locate, context.report, context.facts};
  const Scope scope(context.table);
  ExpressionTyper(typing, scope, generated_rules).assign(*tree, value, value_of(column.type), "the column is");
  context.check_zone(generated.expr, generated_rules.name, Code::zone_dependent);
}

}  // namespace schemac
