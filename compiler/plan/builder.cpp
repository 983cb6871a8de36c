// Writes steps down in the order in which they are to run.
#include "compiler/plan/builder.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "compiler/plan/copied_tables.hpp"
#include "compiler/plan/inverse.hpp"
#include "compiler/plan/online.hpp"
#include "compiler/plan/replaced_column.hpp"

namespace schemac {
namespace {

Transaction transaction_of_all(const std::vector<Operation>& operations, const Capabilities& capabilities) {
  Transaction most = Transaction::shared;
  for (const Operation& operation : operations) most = std::max(most, transaction_of(operation, capabilities));
  return most;
}

// Rows get their values where no lock of a change to a table is held meanwhile. On the way back they come with their column.
Transaction forward_transaction(const Operation& operation, const Capabilities& capabilities) {
  const bool fills = std::holds_alternative<FillTable>(operation) || std::holds_alternative<FillColumn>(operation) ||
                     std::holds_alternative<AnalyzeTable>(operation);
  return fills && capabilities.fill_transaction == FillTransaction::apart ? Transaction::apart : transaction_of(operation, capabilities);
}

bool is_of_index(const Operation& operation) {
  return std::holds_alternative<AddIndex>(operation) || std::holds_alternative<DropIndex>(operation) ||
         std::holds_alternative<AddUniqueKey>(operation) || std::holds_alternative<DropUniqueKey>(operation) ||
         std::holds_alternative<AddPrimaryKey>(operation) || std::holds_alternative<DropPrimaryKey>(operation) ||
         std::holds_alternative<ReplacePrimaryKey>(operation);
}

}  // namespace

void Builder::emit(Operation operation, bool joined) {
  if (const auto* create = std::get_if<CreateTable>(&operation); create != nullptr && !lasting_.contains(create->table->name))
    made_.insert(create->table->name);
  const auto* alter = std::get_if<AlterColumn>(&operation);
  if (alter != nullptr && !joined && is_used(alter->table) && becomes_required(*alter, can_) && alter->before->identity == alter->after->identity)
    emit_required(*alter);
  else
    append(std::move(operation), joined);
}

void Builder::emit_retained(Operation operation, Text side) {
  const std::size_t first = steps_.size();
  emit(std::move(operation));
  for (std::size_t i = first; i < steps_.size(); ++i) steps_[i].retained = side;
}

// What else changes comes first: a column becomes required by statements of its own.
void Builder::emit_required(const AlterColumn& operation) {
  Column rest = *operation.after;
  rest.nullable = true;
  if (!same_definition(*operation.before, rest)) append(AlterColumn{operation.table, operation.before, rest}, false);
  append(AlterColumn{operation.table, *state_.table(operation.table)->columns.find(rest.name), operation.after}, false);
}

void Builder::append(Operation operation, bool joined) {
  const Text owner = operation_table(operation);
  const bool used = is_used(owner) && !(is_of_index(operation) && whole_.contains(owner));
  // Further clauses of a statement stand where it stands: only what comes with it unseen may be put off.
  const bool clause = std::holds_alternative<AddCheck>(operation) || std::holds_alternative<AddForeignKey>(operation);
  // A row that points at one that is lost must stop the script before the loss is committed.
  const auto* key = std::get_if<AddForeignKey>(&operation);
  const bool at_once = key != nullptr && reduced_.contains(key->key->target);
  if (used && !at_once && (!joined || clause)) operation = online_form(std::move(operation), state_, can_);
  if (const auto* drop = std::get_if<DropPartitions>(&operation)) reduced_.insert(drop->table);
  Step step;
  step.joined = joined && !steps_.empty();
  step.transaction = forward_transaction(operation, can_);
  step.refuses_copy = refuses_copy(operation, state_);
  std::vector<Operation> reverse = inverse(operation, state_);
  if (const auto fault = state_.apply(operation)) {
    faults_.push_back(fmt::format("{} of {}: {}", operation_name(operation), operation_object(operation), *fault));
    return;
  }
  if (step.joined) {
    steps_.back().reverse = plain_reverse_;
    steps_.back().reverse_transaction = transaction_of_all(plain_reverse_, can_);
  }
  plain_reverse_ = reverse;
  step.reverse = used && !step.joined ? online_reverse(operation, std::move(reverse), state_, can_) : std::move(reverse);
  step.reverse_transaction = transaction_of_all(step.reverse, can_);
  step.reverse_joined = can_.alter_batching == AlterBatching::combined && replaces_column(step.reverse);
  const auto put_off = [&](Text table, ConstraintKind kind, Text name, Form form) {
    if (form == Form::online) pending_.push_back({table, kind, name, true});
  };
  if (const auto* add = std::get_if<AddCheck>(&operation)) put_off(add->table, ConstraintKind::check, add->check->name, add->form);
  if (const auto* add = std::get_if<AddForeignKey>(&operation)) put_off(add->table, ConstraintKind::foreign_key, add->key->name, add->form);
  step.forward = std::move(operation);
  steps_.push_back(std::move(step));
}

void Builder::validate_pending() {
  for (const ValidateConstraint& validate : std::exchange(pending_, {})) append(validate, false);
}

}  // namespace schemac
