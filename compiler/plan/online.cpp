// Forms of operations that block least.
#include "compiler/plan/online.hpp"

#include "compiler/diff/rename.hpp"
#include "compiler/model/dotted_name.hpp"
#include "compiler/plan/order.hpp"

namespace schemac {
namespace {

// An index of ours while it is built, under a name that neither table has.
Text aside_name(const Table& table) {
  return free_name("schemac_new_index", [&](Text name) { return table.indexes.contains(name) || table.unique_keys.contains(name); });
}

struct OnlineForm {
  const State& state;
  const Capabilities& can;

  // Over partitions that are tables no server does it.
  [[nodiscard]] bool builds(Text name) const { return can.index_build == IndexBuild::concurrent && !has_partition_tables(name); }
  [[nodiscard]] bool has_partition_tables(Text name) const {
    const Table* table = state.table(name);
    return can.partition_form == PartitionForm::table && table != nullptr && table->partitioning;
  }
  [[nodiscard]] bool validates() const { return can.constraint_validation == ConstraintValidation::later; }

  void operator()(AddIndex& op) const { op.form = builds(op.table) ? Form::online : Form::plain; }
  void operator()(DropIndex& op) const { op.form = builds(op.table) ? Form::online : Form::plain; }
  void operator()(AddUniqueKey& op) const { op.form = builds(op.table) ? Form::online : Form::plain; }
  void operator()(AddPrimaryKey& op) const { op.form = builds(op.table) ? Form::online : Form::plain; }
  void operator()(ReplacePrimaryKey& op) const {
    if (!builds(op.table)) return;
    op.form = Form::online;
    op.aside = aside_name(*state.table(op.table));
  }
  void operator()(AddCheck& op) const { op.form = validates() && op.check->enforced && op.check->validated ? Form::online : Form::plain; }
  void operator()(AddForeignKey& op) const {
    const bool later = validates() && (can.partitioned_not_valid == Support::yes || !has_partition_tables(op.table));
    op.form = later && op.key->validated ? Form::online : Form::plain;
  }
  void operator()(AlterColumn& op) const {
    if (!becomes_required(op, can)) return;
    Column required = *op.before;
    required.nullable = false;
    if (!same_definition(required, *op.after)) return;
    op.form = Form::online;
    op.validated_later = can.required_column == RequiredColumn::validated_later;
    const auto& checks = state.table(op.table)->checks;
    op.proof = op.validated_later ? required_name(op) : free_name("schemac_not_null", [&](Text name) { return checks.contains(name); });
  }
  template <class Other>
  void operator()(Other&) const {}

  // What the server calls the rule by itself, as long as that fits.
  static Text required_name(const AlterColumn& op) {
    constexpr std::size_t room = 63;
    const std::string name = std::string(own_part(op.table)) + "_" + op.after->name.str() + "_not_null";
    return name.size() <= room ? Text(name) : Text("schemac_not_null");
  }
};

// Takes back what an online form has done, or has left when it stopped.
struct UndoForm {
  const Operation& forward;

  template <class Made>
  [[nodiscard]] Form of() const {
    const auto* made = std::get_if<Made>(&forward);
    return made != nullptr && made->form == Form::online ? Form::undo : Form::plain;
  }
  void operator()(DropIndex& op) const { op.form = of<AddIndex>(); }
  void operator()(DropUniqueKey& op) const { op.form = of<AddUniqueKey>(); }
  void operator()(DropPrimaryKey& op) const { op.form = of<AddPrimaryKey>(); }
  void operator()(AlterColumn& op) const {
    op.form = of<AlterColumn>();
    if (op.form == Form::undo) op.proof = std::get<AlterColumn>(forward).proof;
  }
  template <class Other>
  void operator()(Other&) const {}
};

Form form_of(const Operation& operation) {
  return std::visit(
      [](const auto& op) {
        if constexpr (requires { op.form; })
          return op.form;
        else
          return Form::plain;
      },
      operation);
}

}  // namespace

bool becomes_required(const AlterColumn& operation, const Capabilities& capabilities) {
  return capabilities.required_column != RequiredColumn::scanned && operation.before->nullable && !operation.after->nullable;
}

Operation online_form(Operation operation, const State& before, const Capabilities& capabilities) {
  std::visit(OnlineForm{before, capabilities}, operation);
  return operation;
}

std::vector<Operation> online_reverse(const Operation& forward, std::vector<Operation> reverse, const State& after,
                                      const Capabilities& capabilities) {
  if (reverse.size() != 1) return reverse;
  Operation back = reverse.front();
  std::visit(UndoForm{forward}, back);
  const bool undoes = form_of(back) == Form::undo;
  std::vector<Operation> operations;
  // As in Builder::emit_required.
  if (const auto* alter = std::get_if<AlterColumn>(&back);
      alter != nullptr && becomes_required(*alter, capabilities) && alter->before->identity == alter->after->identity) {
    const AlterColumn whole = *alter;
    Column rest = *whole.after;
    rest.nullable = true;
    if (!same_definition(*whole.before, rest)) operations.emplace_back(AlterColumn{whole.table, whole.before, rest});
    back = AlterColumn{whole.table, rest, whole.after};
  }
  if (!undoes) back = online_form(std::move(back), after, capabilities);
  operations.push_back(back);
  if (const auto* check = std::get_if<AddCheck>(&back); check != nullptr && check->form == Form::online)
    operations.emplace_back(ValidateConstraint{check->table, ConstraintKind::check, check->check->name, true});
  if (const auto* key = std::get_if<AddForeignKey>(&back); key != nullptr && key->form == Form::online)
    operations.emplace_back(ValidateConstraint{key->table, ConstraintKind::foreign_key, key->key->name, true});
  return operations;
}

Transaction transaction_of(const Operation& operation, const Capabilities& capabilities) {
  if (std::holds_alternative<AddEnumValues>(operation) && capabilities.enum_value_addition == EnumValueAddition::own_transaction)
    return Transaction::apart;
  if (std::holds_alternative<ValidateConstraint>(operation) && capabilities.constraint_validation == ConstraintValidation::later)
    return Transaction::none;
  if (std::holds_alternative<FillDefault>(operation)) return Transaction::none;
  // A constraint that comes without a look at the rows is there in a moment.
  if (std::holds_alternative<AddCheck>(operation) || std::holds_alternative<AddForeignKey>(operation)) return Transaction::shared;
  const Form form = form_of(operation);
  if (std::holds_alternative<AlterColumn>(operation) && form == Form::undo) return Transaction::shared;
  return form == Form::plain ? Transaction::shared : Transaction::none;
}

}  // namespace schemac
