// Names of operations, and of the objects that they are about.
#include "compiler/plan/operation.hpp"

#include <array>
#include <fmt/format.h>
#include <map>
#include <optional>
#include <type_traits>

#include "compiler/base/overloaded.hpp"

namespace schemac {
namespace {

template <class>
constexpr std::string_view name_of = {};
#define SCHEMAC_OPERATION(Type, name) \
  template <>                         \
  constexpr std::string_view name_of<Type> = name;
#include "compiler/plan/operations.def"
#undef SCHEMAC_OPERATION

constexpr std::array all_names = {
#define SCHEMAC_OPERATION(Type, name) std::string_view(name),
#include "compiler/plan/operations.def"
#undef SCHEMAC_OPERATION
};
static_assert(all_names.size() == std::variant_size_v<Operation>);

std::string of_table(std::string_view kind, Text name, Text table) { return fmt::format("{} {} on {}", kind, name.view(), table.view()); }

std::string count_of(std::size_t rows, Text table) { return fmt::format("{} {} of table {}", rows, rows == 1 ? "row" : "rows", table.view()); }

// `value a`, `values a b`
std::string values_of(const AddEnumValues& op) {
  std::string list = op.values.size() == 1 ? "value" : "values";
  for (const NewEnumValue& each : op.values) list += fmt::format(" {}", each.value.view());
  return list;
}

// `a to b, b to a`
std::string list_of(const NamePairs& names) {
  std::string list;
  for (const auto& [from, to] : names) list += fmt::format("{}{} to {}", list.empty() ? "" : ", ", from.view(), to.view());
  return list;
}

std::string_view kind_of(ConstraintKind kind) {
  constexpr std::array names = {std::string_view("primary key"), std::string_view("unique key"), std::string_view("check"),
                                std::string_view("foreign key"), std::string_view("exclusion constraint")};
  return names[static_cast<std::size_t>(kind)];
}

std::string object_of(const SetComment& op) {
  if (op.kind == Commented::type) return fmt::format("enum {}", op.name.view());
  if (op.kind == Commented::view || op.kind == Commented::materialized_view) return fmt::format("view {}", op.name.view());
  return of_table("constraint", op.name, op.table);
}

// `partition a of t`, `partitions a, b of t`
std::string partitions_of(const std::vector<Text>& names, Text table) {
  std::string list;
  for (const Text name : names) list += (list.empty() ? "" : ", ") + name.str();
  return fmt::format("partition{} {} of {}", names.size() == 1 ? "" : "s", list, table.view());
}
std::vector<Text> coming(const Partitioning& before, const Partitioning& after) {
  std::vector<Text> names;
  for (const Partition& partition : after.partitions)
    if (!before.partitions.contains(partition.name)) names.push_back(partition.name);
  return names;
}
std::string object_of(const ReorganizePartitions& op) {
  if (is_counted(op.after->method)) return fmt::format("partitions of {}, now {}", op.table.view(), op.after->count);
  return partitions_of(op.from == op.to ? op.to : op.from, op.table);
}

// `column a.b`, `columns b, c of a`
std::string columns_of(Text table, const std::vector<Text>& columns) {
  if (columns.size() == 1) return fmt::format("column {}.{}", table.view(), columns.front().view());
  std::string list;
  for (const Text name : columns) list += (list.empty() ? "" : ", ") + name.str();
  return fmt::format("columns {} of {}", list, table.view());
}
template <class Op>
std::string retained_columns(const Op& op) {
  return columns_of(op.table, op.retained->columns);
}

std::string carried_columns(const CheckCarried& op) {
  std::vector<Text> columns;
  for (const CarriedColumn& each : op.columns) columns.push_back(each.column->name);
  return columns_of(op.table, columns);
}

constexpr std::string_view object_suffix = "_object";

// `create_object` of a sequence is `create_sequence`.
std::string_view name_for(std::string_view name, ObjectKind kind) {
  static const auto all = [] {
    std::map<std::pair<std::string_view, ObjectKind>, std::string> names;
    for (const std::string_view each : all_names)
      for (const ObjectKindRow& row : object_kind_rows())
        if (each.ends_with(object_suffix))
          names.emplace(std::pair(each, row.kind), fmt::format("{}_{}", each.substr(0, each.size() - object_suffix.size()), row.word));
    return names;
  }();
  return all.at({name, kind});
}

std::optional<ObjectKind> kind_of(const Operation& operation) {
  return std::visit(
      Overloaded{[](const CreateObject& op) { return std::optional(op.object->kind); },
                 [](const DropObject& op) { return std::optional(op.object->kind); },
                 [](const AlterObject& op) { return std::optional(op.after->kind); }, [](const RenameObject& op) { return std::optional(op.kind); },
                 [](const auto&) { return std::optional<ObjectKind>(); }},
      operation);
}

std::string title_of(const RenameObject& op) {
  Object object;
  object.kind = op.kind;
  object.name = Text(op.from.str() + " to " + op.to.str());
  object.table = op.of_table;
  return object_title(object);
}

}  // namespace

std::string_view operation_name(const Operation& operation) {
  const std::string_view name = std::visit([](const auto& op) { return name_of<std::decay_t<decltype(op)>>; }, operation);
  const std::optional<ObjectKind> kind = kind_of(operation);
  return kind ? name_for(name, *kind) : name;
}

std::vector<std::string_view> operation_names() {
  std::vector<std::string_view> names;
  std::vector<std::string_view> of_objects;
  for (const std::string_view name : all_names) (name.ends_with(object_suffix) ? of_objects : names).push_back(name);
  for (const ObjectKindRow& row : object_kind_rows())
    for (const std::string_view name : of_objects) {
      if (name == name_of<AlterObject> && !row.alters) continue;
      if (name == name_of<RenameObject> && !row.renamed_from) continue;
      names.push_back(name_for(name, row.kind));
    }
  return names;
}

std::string operation_object(const Operation& operation) {
  const auto table = [](Text name) { return fmt::format("table {}", name.view()); };
  const auto column = [](Text in, Text name) { return fmt::format("column {}.{}", in.view(), name.view()); };
  return std::visit(
      Overloaded{[&](const CreateTable& op) { return table(op.table->name); },
                 [&](const DropTable& op) { return table(op.table->name); },
                 [&](const RenameTable& op) { return fmt::format("table {} to {}", op.from.view(), op.to.view()); },
                 [&](const RenameTables& op) { return "tables " + list_of(op.names); },
                 [&](const AlterTable& op) { return table(op.table); },
                 [&](const AddColumn& op) { return column(op.table, op.column->name); },
                 [&](const DropColumn& op) { return column(op.table, op.column->name); },
                 [&](const RenameColumn& op) { return fmt::format("column {}.{} to {}", op.table.view(), op.from.view(), op.to.view()); },
                 [&](const RenameColumns& op) { return fmt::format("columns {} of {}", list_of(op.names), op.table.view()); },
                 [&](const AlterColumn& op) { return column(op.table, op.after->name); },
                 [&](const AddPrimaryKey& op) { return fmt::format("primary key of {}", op.table.view()); },
                 [&](const DropPrimaryKey& op) { return fmt::format("primary key of {}", op.table.view()); },
                 [&](const ReplacePrimaryKey& op) { return fmt::format("primary key of {}", op.table.view()); },
                 [&](const AddUniqueKey& op) { return of_table("unique key", op.key->name, op.table); },
                 [&](const DropUniqueKey& op) { return of_table("unique key", op.key->name, op.table); },
                 [&](const AddIndex& op) { return of_table("index", op.index->name, op.table); },
                 [&](const DropIndex& op) { return of_table("index", op.index->name, op.table); },
                 [&](const ReplaceIndex& op) { return of_table("index", op.after->name, op.table); },
                 [&](const AlterIndex& op) { return of_table("index", op.after->name, op.table); },
                 [&](const RenameIndex& op) { return fmt::format("index {} to {} on {}", op.from.view(), op.to.view(), op.table.view()); },
                 [&](const AddCheck& op) { return of_table("check", op.check->name, op.table); },
                 [&](const DropCheck& op) { return of_table("check", op.check->name, op.table); },
                 [&](const AddForeignKey& op) { return of_table("foreign key", op.key->name, op.table); },
                 [&](const DropForeignKey& op) { return of_table("foreign key", op.key->name, op.table); },
                 [&](const RenameConstraint& op) {
                   return fmt::format("{} {} to {} on {}", kind_of(op.constraint), op.from.view(), op.to.view(), op.table.view());
                 },
                 [&](const CreateEnum& op) { return fmt::format("enum {}", op.type->name.view()); },
                 [&](const DropEnum& op) { return fmt::format("enum {}", op.type->name.view()); },
                 [&](const RenameEnum& op) { return fmt::format("enum {} to {}", op.from.view(), op.to.view()); },
                 [&](const AddEnumValues& op) { return fmt::format("{} of enum {}", values_of(op), op.type.view()); },
                 [&](const RenameEnumValue& op) { return fmt::format("value {} to {} of enum {}", op.from.view(), op.to.view(), op.type.view()); },
                 [&](const ReplaceEnum& op) { return fmt::format("enum {}", op.after->name.view()); },
                 [&](const UpdateValues& op) { return fmt::format("values of {}.{}", op.table.view(), op.column.view()); },
                 [&](const ConvertColumn& op) { return column(op.table, op.after->name); },
                 [&](const FillDefault& op) { return column(op.table, op.column->name); },
                 [&](const CreateView& op) { return fmt::format("view {}", op.view->name.view()); },
                 [&](const DropView& op) { return fmt::format("view {}", op.view->name.view()); },
                 [&](const ReplaceView& op) { return fmt::format("view {}", op.after->name.view()); },
                 [&](const RenameView& op) { return fmt::format("view {} to {}", op.from.view(), op.to.view()); },
                 [&](const RenameViewColumn& op) { return fmt::format("column {}.{} to {}", op.view.view(), op.from.view(), op.to.view()); },
                 [&](const SetComment& op) { return object_of(op); },
                 [&](const InsertRows& op) { return count_of(op.rows.size(), op.table); },
                 [&](const DeleteRows& op) { return count_of(op.rows.size(), op.table); },
                 [&](const UpdateRows& op) { return count_of(op.rows.size(), op.table); },
                 [&](const CheckRows& op) { return count_of(op.present.size() + op.absent.size(), op.table); },
                 [&](const CreateObject& op) { return object_title(*op.object); },
                 [&](const DropObject& op) { return object_title(*op.object); },
                 [&](const AlterObject& op) { return object_title(*op.after); },
                 [&](const RenameObject& op) { return title_of(op); },
                 [&](const ValidateConstraint& op) { return of_table(kind_of(op.constraint), op.name, op.table); },
                 [&](const AddExclusion& op) { return of_table("exclusion constraint", op.exclusion->name, op.table); },
                 [&](const DropExclusion& op) { return of_table("exclusion constraint", op.exclusion->name, op.table); },
                 [&](const RenameIdentitySequence& op) { return fmt::format("sequence of column {}.{}", op.table.view(), op.column.view()); },
                 [&](const CreateTouch& op) { return of_table("trigger", op.touch->name, op.table); },
                 [&](const DropTouch& op) { return of_table("trigger", op.touch->name, op.table); },
                 [&](const AddViewIndex& op) { return of_table("index", op.index->name, op.view); },
                 [&](const DropViewIndex& op) { return of_table("index", op.index->name, op.view); },
                 [&](const AddPartitions& op) { return partitions_of(coming(*op.before, *op.after), op.table); },
                 [&](const DropPartitions& op) { return partitions_of(coming(*op.after, *op.before), op.table); },
                 [&](const ReorganizePartitions& op) { return object_of(op); },
                 [&](const AlterPartition& op) {
                   return op.from == op.to ? partitions_of({op.to}, op.table)
                                           : fmt::format("partition {} to {} of {}", op.from.view(), op.to.view(), op.table.view());
                 },
                 [&](const SetPartitioning& op) { return fmt::format("partitioning of {}", op.table.view()); },
                 [&](const FillTable& op) { return table(op.table); },
                 [&](const FillColumn& op) { return column(op.table, op.column->name); },
                 [&](const AnalyzeTable& op) { return table(op.table); },
                 [&](const RetainValues& op) { return fmt::format("{} in {}", retained_columns(op), op.retained->side.view()); },
                 [&](const NoteValues& op) { return fmt::format("{} in {}", retained_columns(op), op.retained->side.view()); },
                 [&](const ForgetChanged& op) { return fmt::format("values of {} in {}", retained_columns(op), op.retained->side.view()); },
                 [&](const CheckCarried& op) { return fmt::format("values of {}", carried_columns(op)); },
                 [&](const RestoreValues& op) { return fmt::format("{} from {}", retained_columns(op), op.retained->side.view()); }},
      operation);
}

Text operation_table(const Operation& operation) {
  return std::visit(
      [](const auto& op) {
        using Op = std::decay_t<decltype(op)>;
        constexpr bool of_no_table = std::is_same_v<Op, UpdateValues> || std::is_same_v<Op, FillDefault> || std::is_same_v<Op, ConvertColumn> ||
                                     std::is_same_v<Op, SetComment> || std::is_same_v<Op, RenameIdentitySequence> ||
                                     std::is_same_v<Op, CreateTouch> || std::is_same_v<Op, DropTouch> || std::is_same_v<Op, FillTable> ||
                                     std::is_same_v<Op, FillColumn> || std::is_same_v<Op, AnalyzeTable> || std::is_same_v<Op, RetainValues> ||
                                     std::is_same_v<Op, NoteValues> || std::is_same_v<Op, ForgetChanged> || std::is_same_v<Op, RestoreValues> ||
                                     std::is_same_v<Op, CheckCarried>;
        if constexpr (!of_no_table && requires { Text(op.table); })
          return op.table;
        else
          return Text();
      },
      operation);
}

}  // namespace schemac
