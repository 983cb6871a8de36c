// Stretches of a script that the catalogue does not tell apart.
#include <algorithm>
#include <cstdint>
#include <unordered_map>

#include "compiler/plan/timeline.hpp"

namespace schemac {
namespace {

// What a text of the user's does is known to the server alone.
bool is_raw(const Operation& operation) {
  if (const auto* op = std::get_if<CreateObject>(&operation)) return op->object->kind == ObjectKind::raw;
  if (const auto* op = std::get_if<DropObject>(&operation)) return op->object->kind == ObjectKind::raw;
  return false;
}

// Whether an operation that has run may run again on what it made and give the same.
bool may_run_again(const Operation& operation) {
  if (const auto* op = std::get_if<UpdateValues>(&operation)) {
    return std::none_of(op->values.begin(), op->values.end(), [&](const auto& value) {
      return std::any_of(op->values.begin(), op->values.end(), [&](const auto& other) { return other.first == value.second; });
    });
  }
  if (const auto* op = std::get_if<AlterColumn>(&operation)) return !op->after->using_expr;
  // Its values are computed again where it comes again.
  if (const auto* op = std::get_if<DropColumn>(&operation)) return op->column->generated.has_value();
  return !(is_raw(operation) || std::holds_alternative<RenameTable>(operation) || std::holds_alternative<RenameTables>(operation) ||
           std::holds_alternative<RenameColumn>(operation) || std::holds_alternative<RenameColumns>(operation) ||
           std::holds_alternative<RenameView>(operation) || std::holds_alternative<RenameViewColumn>(operation) ||
           std::holds_alternative<RenameEnum>(operation) || std::holds_alternative<RenameEnumValue>(operation) ||
           std::holds_alternative<RenameObject>(operation) || std::holds_alternative<RenameIndex>(operation) ||
           std::holds_alternative<RenameConstraint>(operation) || std::holds_alternative<DropTable>(operation) ||
           std::holds_alternative<ConvertColumn>(operation) || std::holds_alternative<ReplaceEnum>(operation) ||
           std::holds_alternative<InsertRows>(operation));
}

// What was kept must not be read again from where it has been destroyed meanwhile, nor be compared with what is no longer there.
bool watches_values(const Operation& operation) {
  return std::holds_alternative<RetainValues>(operation) || std::holds_alternative<NoteValues>(operation) ||
         std::holds_alternative<ForgetChanged>(operation);
}

// Rows that are looked at once must not be looked at again when they have changed.
bool checks_rows(const Operation& operation) { return std::holds_alternative<CheckRows>(operation); }
bool changes_rows(const Operation& operation) {
  return std::holds_alternative<InsertRows>(operation) || std::holds_alternative<UpdateRows>(operation) ||
         std::holds_alternative<DeleteRows>(operation);
}

bool alters_column(const Operation& operation) { return std::holds_alternative<AlterColumn>(operation); }

// Whether all that a stretch does may be done again by a script that takes its end for its beginning.
bool may_run_again(std::vector<Unit>::const_iterator first, std::vector<Unit>::const_iterator last) {
  const auto any = [&](bool (*test)(const Operation&)) {
    return std::any_of(first, last, [&](const Unit& unit) {
      return std::any_of(unit.begin(), unit.end(), [&](const Operation* operation) { return test(*operation); });
    });
  };
  return !any([](const Operation& operation) { return !may_run_again(operation); }) && !(any(watches_values) && any(alters_column)) &&
         !(any(checks_rows) && any(changes_rows));
}

}  // namespace

std::vector<Blur> blurs_of(const Timeline& timeline, const std::vector<Unit>& units) {
  // What the catalogue shows after each unit: the facts that are not as they were at first, as the exclusive or of a number for each.
  const auto number_of = [](std::uint64_t fact) {
    std::uint64_t mixed = (fact + 1) * 0x9e3779b97f4a7c15U;
    mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9U;
    return mixed ^ (mixed >> 27);
  };
  std::unordered_map<std::uint64_t, std::size_t> first_shown{{0, 0}};
  std::uint64_t shown = 0;
  std::size_t next = 0;
  std::vector<Blur> blurs;
  for (std::size_t position = 1; position <= units.size(); ++position) {
    for (; next < timeline.turns.size() && timeline.turns[next].position == position; ++next) shown ^= number_of(timeline.turns[next].fact);
    const auto [before, fresh] = first_shown.emplace(shown, position);
    if (fresh) continue;
    const auto at = [&](std::size_t unit) { return units.begin() + static_cast<std::ptrdiff_t>(unit); };
    if (!may_run_again(at(before->second), at(position))) blurs.push_back({before->second, position});
  }
  return blurs;
}

}  // namespace schemac
