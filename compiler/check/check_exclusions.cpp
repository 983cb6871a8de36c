// Exclusion constraints: columns that are there, on servers that have such constraints.
#include <fmt/format.h>

#include "compiler/check/table_context.hpp"

namespace schemac {
namespace {

constexpr PlaceRules part_rules{"an exclusion constraint", true, false, false, false, false, false};
constexpr PlaceRules predicate_rules{"an exclusion constraint's `where`", true, false, false, false, false, false};

void check_exclusion(TableContext& context, const Exclusion& exclusion) {
  const Span span = context.at(exclusion.where);
  if (const std::string missing = context.targets.without(&Capabilities::exclusion_constraint); !missing.empty())
    context.report.report(Code::not_on_target, span, with_verb(missing, "has") + " no exclusion constraints")
        .help("say with `only` where the constraint exists");
  if (exclusion.method == IndexMethod::hash && exclusion.elements.size() > 1)
    context.report.report(Code::not_on_target, span, "an exclusion constraint `using hash` has one element");
  for (const ExclusionElement& element : exclusion.elements) {
    const IndexPart& part = element.part;
    if (part.expr) {
      context.type(*part.expr, part_rules);
      context.check_portable(*part.expr, {"exclusion constraint", exclusion.name});
    } else if (context.table.columns.find(part.column) == nullptr) {
      context.unknown_column(context.at(part.where), part.column);
    }
  }
  if (!exclusion.predicate) return;
  context.type(*exclusion.predicate, predicate_rules, true);
  context.check_portable(*exclusion.predicate, {"exclusion constraint", exclusion.name});
}

}  // namespace

void check_exclusions(TableContext& context) {
  for (const Exclusion& exclusion : context.table.exclusions) check_exclusion(context, exclusion);
}

}  // namespace schemac
