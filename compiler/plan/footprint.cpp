// One overload an operation; an operation that is not named here touches everything.
#include "compiler/plan/footprint.hpp"

#include "compiler/model/dotted_name.hpp"
#include "compiler/model/walk.hpp"

namespace schemac {
namespace {

std::string folded(std::string_view text) {
  std::string result(text);
  for (char& byte : result)
    if (byte >= 'A' && byte <= 'Z') byte = static_cast<char>(byte - 'A' + 'a');
  return result;
}

constexpr std::string_view name_place = "*names";  // of constraints and indexes: some servers have one space for all

// Every kind of text that only a server can read, and that may name anything.
bool has_text(ObjectKind kind) {
  return kind == ObjectKind::routine || kind == ObjectKind::raw || kind == ObjectKind::trigger || kind == ObjectKind::policy;
}

class Footprint {
 public:
  std::vector<Trace> traces;

  void operator()(const CreateTable& op) { table(*op.table); }
  void operator()(const DropTable& op) { table(*op.table); }
  void operator()(const RenameTable& op) { whole(op.from), whole(op.to); }
  void operator()(const RenameTables& op) { pairs(op.names); }
  void operator()(const RenameView& op) { whole(op.from), whole(op.to); }
  void operator()(const AlterTable& op) {
    shape(op.table);
    add(op.table, "*options", true);
    for (const DialectOption& option : op.after->options)
      if (option.expr) reads(op.table, *option.expr);
  }

  void operator()(const AddColumn& op) {
    column(op.table, *op.column);
    if (!op.after.empty()) add(op.table, op.after, false);
  }
  void operator()(const DropColumn& op) {
    column(op.table, *op.column);
    shape(op.table);
  }
  void operator()(const RenameColumn& op) {
    shape(op.table);
    for (const Text name : {op.from, op.to}) add(op.table, name, true);
  }
  void operator()(const RenameColumns& op) {
    shape(op.table);
    for (const auto& [from, to] : op.names) add(op.table, from, true), add(op.table, to, true);
  }
  void operator()(const AlterColumn& op) { altered(op); }
  void operator()(const ConvertColumn& op) {
    altered(op);
    add(op.table, op.made, true);
    for (const Text name : op.kept) add(op.table, name, false);
  }
  void operator()(const UpdateValues& op) {
    add(op.table, op.column, true);
    for (const Text name : op.kept) add(op.table, name, false);
  }

  void operator()(const AddPrimaryKey& op) { primary_key(op.table, *op.key); }
  void operator()(const DropPrimaryKey& op) { primary_key(op.table, *op.key); }
  void operator()(const ReplacePrimaryKey& op) { primary_key(op.table, *op.before), primary_key(op.table, *op.after); }
  void operator()(const AddUniqueKey& op) { key(op.table, op.key->name, op.key->columns); }
  void operator()(const DropUniqueKey& op) { key(op.table, op.key->name, op.key->columns); }
  void operator()(const AddIndex& op) { index(op.table, *op.index); }
  void operator()(const DropIndex& op) { index(op.table, *op.index); }
  void operator()(const ReplaceIndex& op) { index(op.table, *op.before), index(op.table, *op.after); }
  void operator()(const AlterIndex& op) { index(op.table, *op.before), index(op.table, *op.after); }
  void operator()(const AddViewIndex& op) { index(op.view, *op.index); }
  void operator()(const DropViewIndex& op) { index(op.view, *op.index); }
  void operator()(const RenameIndex& op) { names(op.table, op.from, op.to); }
  void operator()(const RenameConstraint& op) { names(op.table, op.from, op.to); }
  void operator()(const ValidateConstraint& op) {
    names(op.table, op.name, op.name);
    whole(op.table, false);
  }
  void operator()(const AddCheck& op) { check(op.table, *op.check); }
  void operator()(const DropCheck& op) { check(op.table, *op.check); }
  void operator()(const AddForeignKey& op) { foreign_key(op.table, *op.key); }
  void operator()(const DropForeignKey& op) { foreign_key(op.table, *op.key); }
  void operator()(const AddExclusion& op) { exclusion(op.table, *op.exclusion); }
  void operator()(const DropExclusion& op) { exclusion(op.table, *op.exclusion); }
  void operator()(const RenameIdentitySequence& op) { add(op.table, op.column, true); }
  void operator()(const CreateTouch& op) { touch(op.table, *op.touch); }
  void operator()(const DropTouch& op) { touch(op.table, *op.touch); }

  void operator()(const CreateEnum& op) { type(op.type->name, true); }
  void operator()(const DropEnum& op) { type(op.type->name, true); }
  void operator()(const RenameEnum& op) { type(op.from, true), type(op.to, true); }
  void operator()(const AddEnumValues& op) { type(op.type, true); }
  void operator()(const RenameEnumValue& op) { type(op.type, true); }
  void operator()(const ReplaceEnum& op) {
    type(op.before->name, true), type(op.after->name, true);
    for (const EnumUse& use : op.uses) shape(use.table), add(use.table, use.after->name, true);
  }

  void operator()(const CreateView& op) { view(*op.view); }
  void operator()(const DropView& op) { view(*op.view); }
  void operator()(const ReplaceView& op) { view(*op.before), view(*op.after); }
  void operator()(const RenameViewColumn& op) { whole(op.view); }
  void operator()(const SetComment& op) {
    if (op.kind == Commented::constraint) return names(op.table, op.name, op.name);
    if (op.kind == Commented::type) return type(op.name, true);
    whole(op.name);
  }

  void operator()(const InsertRows& op) { rows(op.table, op.rows, true); }
  void operator()(const DeleteRows& op) {
    rows(op.table, op.rows, true);
    for (const Text follower : op.followers) add(follower, "*rows", true);
  }
  void operator()(const UpdateRows& op) {
    for (const RowUpdate& row : op.rows) rows(op.table, {row.before, row.after}, true);
  }
  void operator()(const CheckRows& op) { rows(op.table, op.present, false), rows(op.table, op.absent, false); }

  // Queries read what they like.
  void operator()(const FillTable& op) {
    traces.push_back({{}, {}, false});
    add(op.table, "*rows", true);
    for (const Column& column : op.shape->columns) add(op.table, column.name, true);
  }
  void operator()(const FillColumn& op) {
    traces.push_back({{}, {}, false});
    add(op.table, "*rows", true);
    add(op.table, op.column->name, true);
  }
  void operator()(const AnalyzeTable& op) { whole(op.table, false); }

  void operator()(const RetainValues& op) { retained(op, false); }
  void operator()(const NoteValues& op) { retained(op, false); }
  void operator()(const ForgetChanged& op) { retained(op, false); }
  void operator()(const RestoreValues& op) {
    retained(op, true);
    for (const Text name : op.kept) add(op.table, name, false);
  }

  void operator()(const CheckCarried& op) {
    traces.push_back({{}, {}, false});
    for (const CarriedColumn& each : op.columns) add(op.table, each.column->name, false);
  }

  void operator()(const CreateObject& op) { object(*op.object); }
  void operator()(const DropObject& op) { object(*op.object); }
  void operator()(const AlterObject& op) { object(*op.before), object(*op.after); }
  void operator()(const RenameObject& op) {
    for (const Text name : {op.from, op.to}) whole(object_id(op.kind, op.of_table, name));
    if (!op.of_table.empty()) whole(op.of_table, false);
  }
  template <class Other>
  void operator()(const Other&) {
    traces.push_back({{}, {}, true});
  }

 private:
  void add(std::string_view place, std::string_view part, bool writes) { traces.push_back({folded(place), folded(part), writes}); }
  void whole(std::string_view place, bool writes = true) { add(place, {}, writes); }
  void shape(Text table) { add(table, shape_part, false); }
  void type(Text name, bool writes) { whole("*type " + name.str(), writes); }
  void pairs(const NamePairs& list) {
    for (const auto& [from, to] : list) whole(from), whole(to);
  }

  void names(Text table, Text from, Text to) {
    for (const Text name : {from, to}) add(name_place, name, true);
    add(table, "*exists", false);
  }
  // A server's own text may name any column.
  void reads(Text table, const Expression& expression) {
    if (expression.tree() == nullptr) return whole(table, false);
    for (const Text name : columns_of(expression)) add(table, name, false);
  }

  void types_of(const Column& column) {
    if (const auto* name = type_as<EnumNameType>(innermost(column.type))) type(name->name, false);
    if (!column.named_type.empty())
      for (const ObjectKind kind : {ObjectKind::domain, ObjectKind::composite}) whole(object_id(kind, {}, column.named_type), false);
  }
  void column(Text table, const Column& column) {
    add(table, column.name, true);
    types_of(column);
    if (column.generated) reads(table, column.generated->expr);
    if (column.default_value && column.default_value->tree() == nullptr) traces.push_back({{}, {}, false});
  }
  template <class Op>
  void altered(const Op& op) {
    shape(op.table);
    column(op.table, *op.before), column(op.table, *op.after);
    if (op.after->using_expr) reads(op.table, *op.after->using_expr);
  }

  // Foreign keys want a key behind them on both sides.
  void keyed(Text table, const std::vector<Text>& columns, bool writes) {
    for (const Text name : columns) {
      add(table, name, false);
      add(table, "*key " + name.str(), writes);
    }
  }
  void key(Text table, Text name, const std::vector<Text>& columns) {
    add(name_place, name, true);
    keyed(table, columns, true);
  }
  void primary_key(Text table, const PrimaryKey& value) {
    shape(table);
    add(table, "*primary", true);
    key(table, value.name, value.columns);
  }
  void index(Text table, const Index& value) {
    std::vector<Text> columns = value.include;
    for (const IndexPart& part : value.parts) {
      if (!part.column.empty()) columns.push_back(part.column);
      if (part.expr) reads(table, *part.expr);
    }
    if (value.predicate) reads(table, *value.predicate);
    key(table, value.name, columns);
  }
  void check(Text table, const Check& value) {
    add(name_place, value.name, true);
    add(table, "*exists", false);
    reads(table, value.expr);
  }
  void foreign_key(Text table, const ForeignKey& value) {
    add(name_place, value.name, true);
    keyed(table, value.columns, false);
    keyed(value.target, value.target_columns, false);
  }
  void exclusion(Text table, const Exclusion& value) {
    add(name_place, value.name, true);
    for (const ExclusionElement& element : value.elements) {
      if (!element.part.column.empty()) add(table, element.part.column, false);
      if (element.part.expr) reads(table, *element.part.expr);
    }
    if (value.predicate) reads(table, *value.predicate);
  }
  void touch(Text table, const Touch& value) {
    add(table, "*touch", true);
    for (const Text name : value.columns) add(table, name, false);
  }

  void table(const Table& value) {
    whole(value.name);
    for (const Column& each : value.columns) types_of(each);
    if (value.primary_key) add(name_place, value.primary_key->name, true);
    for (const UniqueKey& each : value.unique_keys) add(name_place, each.name, true);
    for (const Index& each : value.indexes) add(name_place, each.name, true);
    for (const Check& each : value.checks) add(name_place, each.name, true);
    for (const ForeignKey& each : value.foreign_keys) foreign_key(value.name, each);
    schema_of(value.name);
  }
  // The schema that a dotted name stands in.
  void schema_of(Text name) {
    const std::string_view schema = schema_part(name);
    if (!schema.empty()) whole(object_id(ObjectKind::schema, {}, Text(schema)), false);
  }
  void view(const View& value) {
    whole(value.name);
    schema_of(value.name);
    for (const ColumnUse& use : value.reads) {
      if (use.column.empty() && value.query.tree() != nullptr)
        add(use.relation, "*exists", false);
      else
        add(use.relation, use.column, false);
    }
  }
  void rows(Text table, const std::vector<DataRow>& list, bool writes) {
    add(table, "*rows", writes);
    for (const DataRow& row : list)
      for (const RowValue& value : row.values) add(table, value.name, false);
  }
  template <class Op>
  void retained(const Op& op, bool gives_back) {
    whole(op.retained->side);
    shape(op.table);
    add(op.table, "*rows", gives_back);
    for (const Text name : op.retained->key) add(op.table, name, false);
    for (const Text name : op.retained->columns) add(op.table, name, gives_back);
  }
  void object(const Object& value) {
    whole(object_id(value));
    if (!value.table.empty()) whole(value.table, false);
    for (const ObjectNeed& need : value.needs) whole(need.name, false);
    if (has_text(value.kind)) traces.push_back({{}, {}, false});
    const Text owner = value.kind == ObjectKind::sequence ? value.text("owned_by") : Text();
    if (!owner.empty()) whole(Text(cut_column_path(owner).table), false);
  }
};

}  // namespace

std::vector<Trace> footprint_of(const Operation& operation) {
  Footprint footprint;
  std::visit(footprint, operation);
  return std::move(footprint.traces);
}

std::string place_of_table(Text table) { return folded(table); }

}  // namespace schemac
