// What the checks of a table share.
#include "compiler/check/table_context.hpp"

#include <algorithm>

#include "compiler/base/ascii.hpp"
#include "compiler/check/place_behind.hpp"

namespace schemac {
namespace {}  // namespace

Span TableContext::name_behind(Extent key, Text name) const {
  constexpr std::size_t farthest = 400;
  const Span span = at(key);
  if (report.files() == nullptr || name.empty()) return span;
  const std::string_view bytes = report.files()->bytes(span.file);
  const std::size_t end = std::min<std::size_t>(bytes.size(), span.end + farthest);
  for (std::size_t found = bytes.find(name.view(), span.end); found < end; found = bytes.find(name.view(), found + 1)) {
    const std::size_t after = found + name.view().size();
    if ((found != 0 && is_word(bytes[found - 1])) || (after < bytes.size() && is_word(bytes[after]))) continue;
    return {span.file, static_cast<std::uint32_t>(found), static_cast<std::uint32_t>(after)};
  }
  return span;
}

Span TableContext::words_behind(Extent key, std::initializer_list<std::string_view> words) const {
  return place_behind(report.files(), at(key), words).value_or(at(key));
}

const Column* TableContext::former_column(const Column& column) const {
  if (former == nullptr) return nullptr;
  const Column* same = former->columns.find(column.name);
  return same == nullptr && !column.renamed_from.empty() ? former->columns.find(column.renamed_from) : same;
}

const Index* TableContext::former_index(const Index& index) const {
  if (former == nullptr) return nullptr;
  const Index* same = former->indexes.find(index.name);
  return same == nullptr && !index.renamed_from.empty() ? former->indexes.find(index.renamed_from) : same;
}

std::vector<std::string_view> TableContext::column_names() const {
  std::vector<std::string_view> names;
  for (const Column& column : table.columns) names.push_back(column.name.view());
  return names;
}

void TableContext::unknown_column(Span span, Text name) const {
  Report reported = report.report(Code::unknown_column, span, "table " + quoted(table.name) + " has no column " + quoted(name));
  help_nearest(reported, name, column_names());
}

ValueType TableContext::type(const Expression& expression, const PlaceRules& rules, bool condition) {
  facts.clear();
  const Expr* tree = expression.tree();
  if (tree == nullptr) return {};
  TypingContext typing{world, locate(expression), report, facts};
  const Scope scope(table);
  ExpressionTyper typer(typing, scope, rules);
  if (!condition) return typer.type(*tree);
  typer.condition(*tree);
  return value_of(Family::boolean);
}

void TableContext::check_portable(const Expression& expression, Subject subject) {
  if (const auto* own = std::get_if<PerDialect>(&expression.form)) {
    const std::string missing = targets.where([&](const TargetView& target) { return text_for(*own, target.dialect()) == nullptr; });
    if (!missing.empty())
      report.report(Code::no_text_for_target, at(expression.where), subject.text() + " has no text for " + missing)
          .help("add one, or say with `only` where it exists");
    return;
  }
  check_facts(facts, locate(expression), targets, report);
}

void TableContext::check_zone(const Expression& expression, std::string_view place, Code code) const {
  // Where the time is read, that is the fault.
  if (!facts.has(Feature::zone) || facts.has(Feature::stable)) return;
  const std::string missing = targets.without(&Capabilities::pinned_zone);
  if (missing.empty()) return;
  report
      .report(code, locate(expression)(facts.of(Feature::zone)),
              with_verb(missing, "reads") + " a timestamp in the time zone of the session, so that " + std::string(place) +
                  " over it depends on who writes the row")
      .help("use a `datetime` column, which has no time zone");
}

}  // namespace schemac
