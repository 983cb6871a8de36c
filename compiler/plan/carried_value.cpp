// How backfills carry values of a column.
#include "compiler/plan/carried_value.hpp"

#include <fmt/format.h>

#include "compiler/model/row.hpp"
#include "compiler/model/walk.hpp"

namespace schemac {
namespace {

void find_place(const Source& source, Text table, bool preserved, TablePlace& place) {
  if (const auto* named = std::get_if<NamedSource>(&source.kind); named != nullptr && named->name == table) {
    ++place.count;
    place.every_row = preserved;
  }
  const auto* join = std::get_if<JoinSource>(&source.kind);
  if (join == nullptr) return;
  const bool all = join->kind == JoinKind::full;
  find_place(*join->left, table, preserved && (all || join->kind == JoinKind::left), place);
  find_place(*join->right, table, preserved && (all || join->kind == JoinKind::right), place);
}

}  // namespace

bool is_column(const Expr& expr, Text table, Text column) {
  const auto* reference = expr_as<ColumnRef>(expr);
  return reference != nullptr && reference->relation == table && reference->name == column;
}

bool reads(const Expr& expr, Text table, Text column) {
  bool found = false;
  walk(expr, [&](const Expr& part) { found = found || is_column(part, table, column); });
  return found;
}

std::string wrapping(const Expr& expr) {
  if (const auto* call = expr_as<Call>(expr)) return call->function.str() + "()";
  if (expr_as<Cast>(expr) != nullptr) return "a cast";
  return "an expression";
}

std::string literal_words(const Expr& expr) {
  const auto* text = expr_as<StringLiteral>(expr);
  if (text != nullptr) return fmt::format("'{}'", text->value.view());
  return literal_text(expr).value_or("another value");
}

std::optional<Carried> carried(const Expr& expr, Text table, Text column) {
  if (is_column(expr, table, column)) return Carried{};
  const auto* call = expr_as<Call>(expr);
  if (call == nullptr || call->function != "coalesce" || call->arguments.size() != 2) return std::nullopt;
  if (!is_column(*call->arguments[0], table, column) || reads(*call->arguments[1], table, column)) return std::nullopt;
  return Carried{call->arguments[1].get()};
}

TablePlace place_of(const Select& select, Text table) {
  TablePlace place;
  for (const SourcePtr& source : select.from) find_place(*source, table, select.from.size() == 1, place);
  place.every_row = place.every_row && !select.where;
  return place;
}

std::string gathering(const Query& query) {
  if (std::holds_alternative<SetOperation>(query.body)) return "a set operation";
  const auto* select = std::get_if<Select>(&query.body);
  if (select == nullptr || !query.with.empty()) return "a query in a query";
  if (select->distinct || !select->distinct_on.empty()) return "`distinct`";
  if (!select->group_by.empty() || select->having) return "`group by`";
  if (query.limit || query.offset) return "`limit`";
  return {};
}

}  // namespace schemac
