// Objects by kind: supported, well named, of sound types, and what they name is there.
#include <algorithm>
#include <fmt/format.h>
#include <unordered_map>

#include "compiler/check/check_objects.hpp"
#include "compiler/check/named_types.hpp"
#include "compiler/check/names.hpp"
#include "compiler/model/dotted_name.hpp"
#include "compiler/model/routine_text.hpp"

namespace schemac {
namespace {

Support support(const Capabilities& can, ObjectKind kind) { return can.objects[static_cast<std::size_t>(kind)]; }

std::string plural(ObjectKind kind) {
  switch (kind) {
    case ObjectKind::policy:
      return "policies";
    case ObjectKind::row_security:
      return "row security";
    default:
      return std::string(row_of(kind).title) + "s";
  }
}

bool is_type(const Object& object) { return object.kind == ObjectKind::domain || object.kind == ObjectKind::composite; }

class ObjectsCheck {
 public:
  ObjectsCheck(const World& world, const TargetSet& targets, Reporter& report, Notes& notes)
      : world_(world), targets_(targets), report_(report), notes_(notes) {}

  void run() {
    for (const Entry<Object>& entry : world_.schema().objects)
      if (const Object* form = object_form(*entry.value, world_.dialect())) object(entry, *form);
  }

  // Where names of triggers are the schema's.
  void trigger_names() {
    std::unordered_map<Text, Span> seen;
    for (const Entry<Table>& entry : world_.schema().tables) {
      const Table* table = world_.form(entry);
      if (table == nullptr) continue;
      for (const Object& trigger : table->triggers) {
        const Span where = entry.place + trigger.where;
        const auto [found, is_new] = seen.try_emplace(trigger.name, where);
        if (!is_new)
          report_
              .report(Code::duplicate_name, where,
                      fmt::format("two tables have a trigger `{}`, and on {} the name is unique in the whole schema", trigger.name.view(),
                                  (*targets_.begin())->dialect().title))
              .note(found->second, "the other one");
      }
    }
  }

 private:
  [[nodiscard]] static Span span(const Entry<Object>& entry, const Object& object) { return entry.place + object.where; }

  void object(const Entry<Object>& entry, const Object& object) {
    // Domains go into columns where a server has none; composite types matter only where a column uses one.
    const bool here = support((*targets_.begin())->can(), object.kind) == Support::yes;
    if (!here && object.kind != ObjectKind::domain) return;
    if (object.kind != ObjectKind::grant)
      check_identifier(report_, targets_, own_part(object.name), span(entry, object), false, row_of(object.kind).title);
    if (is_type(object)) check_type_name(report_, targets_, object.name, span(entry, object), row_of(object.kind).title);
    check_depends_on(world_, object, entry.place, report_);
    same_room(entry, object);
    switch (object.kind) {
      case ObjectKind::domain:
        return domain(entry, object);
      case ObjectKind::composite:
        return composite(entry, object);
      case ObjectKind::sequence:
        return sequence(entry, object);
      case ObjectKind::raw:
        if (object.text("drop").empty())
          report_.report(Code::missing_key, span(entry, object), fmt::format("raw object `{}` has no `drop`", object.name.view()))
              .help("say how it is dropped: `drop: ...`");
        return;
      case ObjectKind::routine:
        if (!parse_routine(object.text("create")))
          report_.report(Code::routine_text, span(entry, object), fmt::format("the text of routine `{}` does not begin as one", object.name.view()))
              .help("`create function NAME(ARGUMENTS) ..` or `create procedure NAME(ARGUMENTS) ..`; other texts are `raw` objects");
        return;
      case ObjectKind::grant:
        return check_grant(world_, object, entry.place, targets_, report_);
      default:
        return;
    }
  }

  // Sequences stand among tables and views, domains and composite types among enums and tables.
  void same_room(const Entry<Object>& entry, const Object& object) {
    const bool type = is_type(object);
    if (!type && object.kind != ObjectKind::sequence) return;
    std::string_view other;
    if (world_.table(object.name) != nullptr) other = "table";
    if (world_.view(object.name) != nullptr) other = "view";
    if (type && world_.enumeration(object.name) != nullptr) other = "enum";
    if (object.kind != ObjectKind::composite && world_.object(ObjectKind::composite, object.name) != nullptr) other = "composite type";
    if (object.kind == ObjectKind::sequence && other == "composite type") other = {};
    if (!other.empty())
      report_.report(Code::duplicate_name, span(entry, object),
                     fmt::format("{} `{}` has the name of a{} {}", row_of(object.kind).title, object.name.view(), other == "enum" ? "n" : "", other));
  }

  // As a table of one column, `value`.
  void domain(const Entry<Object>& entry, const Object& object) {
    Table table;
    table.name = object.name;
    table.where = object.where;
    Column column;
    column.name = Text("value");
    column.where = object.where;
    column.nullable = true;
    if (const Type* type = object.get<Type>("type")) column.type = *type;
    if (const Attribute* type = object.attributes.find(Text("type"))) column.type_where = type->where;
    if (const auto* value = object.get<Expression>("default")) column.default_value = *value;
    table.columns.insert(std::move(column));
    if (const auto* checks = object.get<NameMap<NamedExpression>>("checks"))
      for (const NamedExpression& each : *checks) {
        Check check;
        check.name = each.name;
        check.expr = each.expr;
        check.where = each.where;
        table.checks.insert(std::move(check));
      }
    as_table(entry, std::move(table));
  }

  void composite(const Entry<Object>& entry, const Object& object) {
    Table table;
    table.name = object.name;
    table.where = object.where;
    for (const NamedType& field : *object.get<NameMap<NamedType>>("fields")) {
      Column column;
      column.name = field.name;
      column.type = field.type;
      column.nullable = true;
      column.where = column.type_where = field.where;
      table.columns.insert(std::move(column));
    }
    as_table(entry, std::move(table));
  }

  void as_table(const Entry<Object>& entry, Table table) {
    resolve_named_types(table, world_);
    for (const Column& column : table.columns) {
      const auto* named = type_as<EnumNameType>(innermost(column.type));
      if (named != nullptr && world_.enumeration(named->name) == nullptr)
        report_.report(Code::unknown_type, entry.place + column.type_where, "unknown type " + quoted(named->name));
    }
    const Entry<Table> own{entry.name, Shared<Table>(table), entry.place};
    TableContext context{world_, own, table, targets_, report_, notes_};
    check_columns(context);
    check_checks(context);
  }

  void sequence(const Entry<Object>& entry, const Object& object) {
    if (const Attribute* type = object.attributes.find(Text("type"))) {
      const auto* integer = type_as<IntegerType>(std::get<Type>(type->value));
      if (integer == nullptr || integer->is_unsigned || integer->bits == 8 || integer->bits == 24)
        report_.report(Code::wrong_value, entry.place + type->where, "a sequence is of type smallint, integer or bigint");
    }
    if (object.text("increment") == "0")
      report_.report(Code::wrong_value, entry.place + object.attributes.find(Text("increment"))->where, "a sequence does not count in steps of 0");
    const Text owner = object.text("owned_by");
    if (owner.empty()) return;
    const Span where = entry.place + object.attributes.find(Text("owned_by"))->where;
    const auto [table, column] = cut_column_path(owner);
    const Table* found = world_.table(Text(table));
    if (found == nullptr) {
      report_
          .report(Code::unknown_table, where,
                  fmt::format("sequence `{}` is owned by `{}`, which is no column of a table", object.name.view(), owner.view()))
          .help("write it as `TABLE.COLUMN`");
      return;
    }
    if (!found->columns.contains(Text(column)))
      report_.report(Code::unknown_column, where, fmt::format("table `{}` has no column `{}`", table, column));
  }

  const World& world_;
  const TargetSet& targets_;
  Reporter& report_;
  Notes& notes_;
};

}  // namespace

void check_object_support(const Schema& schema, const TargetSet& targets, Reporter& report) {
  for (const Entry<Object>& entry : schema.objects) {
    const Object& object = *entry.value;
    if (object.kind == ObjectKind::domain || object.kind == ObjectKind::composite) continue;
    report_unsupported(object, entry.place, targets, report);
  }
}

void report_unsupported(const Object& object, Place place, const TargetSet& targets, Reporter& report) {
  const std::string missing = targets.where([&](const TargetView& target) {
    return support(target.can(), object.kind) == Support::no && object_form(object, target.dialect()) != nullptr;
  });
  if (missing.empty()) return;
  std::string only;
  for (const TargetView* target : targets)
    if (support(target->can(), object.kind) == Support::yes && object_form(object, target->dialect()) != nullptr)
      only += (only.empty() ? "" : ", ") + std::string(target->dialect().name);
  Report reported = report.report(Code::not_on_target, place + object.where, with_verb(missing, "has") + " no " + plural(object.kind));
  if (!only.empty()) reported.help(fmt::format("say where it exists: `only: [{}]`", only));
}

void check_depends_on(const World& world, const Object& object, Place place, Reporter& report) {
  for (const Text name : object.depends_on) {
    const Schema& schema = world.schema();
    const auto of_name = [&](const Entry<Object>& entry) { return entry.value->name == name && entry.value->kind != ObjectKind::grant; };
    if (schema.tables.contains(name) || schema.views.contains(name) || schema.enums.contains(name) ||
        std::any_of(schema.objects.begin(), schema.objects.end(), of_name))
      continue;
    std::vector<std::string_view> known;
    for (const auto& entry : schema.tables) known.push_back(entry.name);
    for (const auto& entry : schema.views) known.push_back(entry.name);
    for (const auto& entry : schema.enums) known.push_back(entry.name);
    for (const auto& entry : schema.objects) known.push_back(entry.value->name);
    Report reported = report.report(
        Code::unknown_object, place + object.where,
        fmt::format("{} `{}` depends on `{}`, which the schema does not have", row_of(object.kind).title, object.name.view(), name.view()));
    help_nearest(reported, name, known);
  }
}

void check_objects(const World& world, const TargetSet& targets, Reporter& report, Notes& notes) {
  ObjectsCheck check(world, targets, report, notes);
  check.run();
  if ((*targets.begin())->can().trigger_name_scope == NameScope::schema) check.trigger_names();
}

}  // namespace schemac
