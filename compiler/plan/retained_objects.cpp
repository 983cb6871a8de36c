// Tables that go, with all their rows: under another name until they are purged. Nothing is copied, so that it takes no time and nothing is missed.
#include <algorithm>
#include <fmt/format.h>

#include "compiler/model/dotted_name.hpp"
#include "compiler/plan/inverse.hpp"
#include "compiler/plan/order.hpp"
#include "compiler/plan/planner.hpp"

namespace schemac {
namespace {

bool object_goes(const Planner& planner, const auto& test) {
  return std::any_of(planner.survey.objects.begin(), planner.survey.objects.end(),
                     [&](const ObjectPair& pair) { return pair.goes() && test(*pair.before); });
}
bool space_goes(const Planner& planner, Text name) {
  const std::string_view space = schema_part(name);
  return !space.empty() &&
         object_goes(planner, [&](const Object& object) { return object.kind == ObjectKind::schema && object.name.view() == space; });
}

constexpr std::string_view prefix = "schemac_retained_";
constexpr std::size_t ending_room = 14;  // for a number, and for what keys are called behind that

// As many bytes of the name as there is room for, without half a character.
std::string_view cut(std::string_view name, std::size_t room) {
  if (name.size() <= room) return name;
  while (room > 0 && (static_cast<unsigned char>(name[room]) & 0xC0U) == 0x80U) --room;
  return name.substr(0, room);
}

bool is_text(const std::optional<Expression>& expression) { return expression && expression->tree() == nullptr; }

// The server's own text, or a type of its own, may need anything.
bool needs_unknown(const Table& table) {
  const auto column = [](const Column& each) {
    return !each.named_type.empty() || type_as<NativeType>(innermost(each.type)) != nullptr || is_text(each.default_value) ||
           (each.generated && each.generated->expr.tree() == nullptr);
  };
  const auto part = [](const IndexPart& each) { return is_text(each.expr) || !each.opclass.empty(); };
  const auto index = [&](const Index& each) { return is_text(each.predicate) || std::any_of(each.parts.begin(), each.parts.end(), part); };
  const auto check = [](const Check& each) { return each.expr.tree() == nullptr; };
  return std::any_of(table.columns.begin(), table.columns.end(), column) || std::any_of(table.indexes.begin(), table.indexes.end(), index) ||
         std::any_of(table.checks.begin(), table.checks.end(), check) || !table.exclusions.empty() ||
         (table.partitioning && is_text(table.partitioning->expr));
}

// Why the table cannot stay under another name; empty where it can.
std::string reason_to_go(const Planner& planner, const TablePair& pair, const Table& table) {
  const auto needed = [](const Object& object) {
    return object.kind == ObjectKind::extension || object.kind == ObjectKind::domain || object.kind == ObjectKind::composite ||
           object.kind == ObjectKind::sequence || object.kind == ObjectKind::routine || object.kind == ObjectKind::raw;
  };
  if (needs_unknown(table) && object_goes(planner, needed)) return "it may need objects that go with it";
  const auto in_space = [&](const Column& column) {
    const auto* type = type_as<EnumNameType>(innermost(column.type));
    return type != nullptr && space_goes(planner, type->name);
  };
  if (std::any_of(table.columns.begin(), table.columns.end(), in_space)) return "an enum of it goes with its schema";
  if (pair.early && table.partitioning && planner.capabilities.partition_form == PartitionForm::table)
    return "a table of its name comes, and its partitions would stand in the way";
  return {};
}

// Names that other tables may want to have.
void free_names(Planner& planner, Text side, Text former) {
  const Capabilities& can = planner.capabilities;
  const Table table = *planner.state().table(side);
  if (can.identity_sequence == Support::yes)
    for (const Column& column : table.columns)
      if (column.identity) planner.builder.emit(RenameIdentitySequence{side, column.name, former, column.name, side, column.name});
  if (can.index_name_scope == NameScope::table) return;
  int number = 0;
  const auto next = [&] { return retained_key_name(side, fmt::format("_key_{}", ++number)); };
  if (table.primary_key) planner.builder.emit(RenameConstraint{side, ConstraintKind::primary_key, table.primary_key->name, next()});
  for (const UniqueKey& key : table.unique_keys) planner.builder.emit(RenameConstraint{side, ConstraintKind::unique_key, key.name, next()});
  for (const Exclusion& each : table.exclusions) planner.builder.emit(RenameConstraint{side, ConstraintKind::exclusion, each.name, next()});
  for (const Index& index : table.indexes) planner.builder.emit(RenameIndex{side, index.name, next()});
}

}  // namespace

Text retained_name(const Planner& planner, Text name) {
  const std::string space = space_goes(planner, name) ? std::string() : std::string(schema_part(name));
  const std::size_t room = planner.retention.identifiers.max_length - prefix.size() - ending_room;
  const std::string stem = fmt::format("{}{}{}{}", space, space.empty() ? "" : ".", prefix, cut(own_part(name), room));
  const auto is_view = [&](Text wanted) {
    return std::any_of(planner.survey.views.begin(), planner.survey.views.end(),
                       [&](const ViewPair& pair) { return pair.after != nullptr && pair.after->name == wanted; });
  };
  return free_name(stem, [&](Text wanted) {
    return planner.state().has_relation(wanted) || planner.state().type(wanted) != nullptr || planner.survey.new_table(wanted) != nullptr ||
           is_view(wanted);
  });
}

Text retained_key_name(Text side, std::string_view ending) { return Text(fmt::format("{}{}", own_part(side), ending)); }

void drop_table(Planner& planner, const TablePair& pair) {
  const Text name = pair.before->name;
  const Table table = *planner.state().table(name);
  if (!planner.retention.wanted) return planner.builder.emit(DropTable{table});
  if (const std::string reason = reason_to_go(planner, pair, table); !reason.empty()) {
    planner.sink.report(Code::not_retained, pair.old_place + pair.before->where, fmt::format("table `{}` is not retained: {}", name.view(), reason))
        .help("drop it in a version of its own");
    return planner.builder.emit(DropTable{table});
  }
  // Rows that are kept must not hold others.
  for (const ForeignKey& key : table.foreign_keys)
    if (key.target != name || planner.capabilities.foreign_key_name_scope == NameScope::schema) planner.builder.emit(DropForeignKey{name, key});
  if (planner.capabilities.check_name_scope == NameScope::schema)
    for (const Check& check : table.checks) planner.builder.emit(DropCheck{name, check});
  const Text side = retained_name(planner, name);
  const std::string_view space = schema_part(name);
  // Out of a schema that goes only when its names meet none elsewhere.
  const Text inside = space.empty() ? side : Text(fmt::format("{}.{}", space, own_part(side)));
  planner.builder.emit(RenameTable{name, inside});
  free_names(planner, inside, name);
  if (inside != side) planner.builder.emit(RenameTable{inside, side});
  planner.retention.tables.push_back(side);
}

void drop_enum(Planner& planner, const Enum& type) {
  const bool kept = planner.retention.wanted && !uses_of(planner.state(), type.name).empty();
  if (!kept) return planner.builder.emit(DropEnum{type});
  const Text name = retained_name(planner, type.name);
  planner.builder.emit(RenameEnum{type.name, name});
  planner.retention.types.push_back(name);
}

std::vector<Operation> purge_of(const Planner& planner) {
  std::vector<Operation> purge;
  for (const Text name : planner.retention.tables) purge.emplace_back(DropTable{Table(*planner.state().table(name))});
  for (const Text name : planner.retention.types) purge.emplace_back(DropEnum{Enum(*planner.state().type(name))});
  return purge;
}

}  // namespace schemac
