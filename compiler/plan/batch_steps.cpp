// Batches for what goes through the rows of a big table and fills them, on both ways.
#include "compiler/plan/batch_steps.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "compiler/plan/batch_key.hpp"
#include "compiler/plan/former_names.hpp"
#include "compiler/plan/order.hpp"

namespace schemac {
namespace {

bool has_routine(const Schema& schema, Text name) {
  return std::any_of(schema.objects.begin(), schema.objects.end(),
                     [&](const auto& entry) { return entry.value->kind == ObjectKind::routine && entry.value->name == name; });
}

// `fill column t.c`
std::string title_of(const Operation& operation) {
  const std::string_view name = operation_name(operation);
  return fmt::format("{} {}", name.substr(0, name.find('_')), operation_object(operation));
}

class Batcher {
 public:
  Batcher(const Plan& plan, const Sizes& sizes, const Schema& before, const Schema& after, const BatchOptions& options, Sink& sink)
      : dialect_(*plan.dialect),
        state_(before, capabilities_of(*plan.dialect, plan.version)),
        sizes_(sizes),
        after_(after),
        options_(options),
        sink_(sink) {
    guarded_ = options.rerunnable && state_.capabilities().batch_rerun == Support::no;
    if (state_.capabilities().batch_form == BatchForm::procedure)
      routine_ = free_name("schemac_batches", [&](Text name) { return has_routine(before, name) || has_routine(after, name); });
  }

  void cut(Step& step) {
    if (give(step.forward)) step.transaction = Transaction::none;
    if (state_.apply(step.forward)) return;
    names_.follow(step.forward);
    for (Operation& operation : step.reverse)
      if (give(operation)) step.reverse_transaction = Transaction::none;
  }

 private:
  [[nodiscard]] bool is_big(Text table) const {
    const auto size = sizes_.find(names_.of(table));
    return size != sizes_.end() && size->second.big;
  }

  bool give(Operation& operation) {
    return std::visit([&](auto& op) { return give_to(op); }, operation);
  }
  bool give_to(FillColumn& op) { return is_big(op.table) && put(op, batch_key(op, state_), op.fill->where, title_of(op)); }
  bool give_to(FillDefault& op) { return is_big(op.table) && put(op, batch_key(op, state_), op.column->where, title_of(op)); }
  bool give_to(FillTable& op) {
    const auto& reads = op.fill->reads;
    const bool big = std::any_of(reads.begin(), reads.end(), [&](const ColumnUse& use) { return is_big(use.relation); });
    return (big || is_big(op.table)) && put(op, batch_key(op, state_, [&](Text table) { return is_big(table); }), op.fill->where, title_of(op));
  }
  bool give_to(RetainValues& op) { return is_big(op.table) && put(op, batch_key(*op.retained, op.table, state_), {}, title_of(op)); }
  bool give_to(RestoreValues& op) { return give_joined(op); }
  // In the transaction that has changed the values nobody writes others meanwhile.
  bool give_to(NoteValues& op) { return state_.capabilities().ddl_transaction == DdlTransaction::none && give_joined(op); }
  template <class Op>
  bool give_joined(Op& op) {
    return is_big(op.table) && put(op, joined_key(*op.retained, op.table, state_), {}, title_of(op));
  }
  template <class Other>
  bool give_to(Other&) {
    return false;
  }

  template <class Fill>
  bool put(Fill& fill, BatchKey key, Extent where, const std::string& title) {
    if (key.batches && guarded_) key = {{}, "a script that may be run again asks before each statement, which the server allows for no batches"};
    if (!key.batches) {
      report(fill.table, where, title, key.reason);
      return false;
    }
    key.batches->rows = options_.rows;
    key.batches->routine = routine_;
    fill.batches = std::move(*key.batches);
    return true;
  }

  void report(Text table, Extent where, const std::string& title, const std::string& reason) {
    std::string message = fmt::format("on {} `{}` is one statement, though the table is big: {}", dialect_.title, title, reason);
    const auto* entry = after_.tables.find(table);
    const std::string help = "run it while few use the table, or fill it by a statement of your own, part by part";
    if (entry == nullptr || where.end == 0)
      sink_.report(Code::not_in_batches, std::move(message)).help(help);
    else
      sink_.report(Code::not_in_batches, entry->place + where, std::move(message)).help(help);
  }

  const Dialect& dialect_;
  State state_;  // before the step that is looked at
  const Sizes& sizes_;
  const Schema& after_;
  BatchOptions options_;
  Sink& sink_;
  FormerNames names_;
  Text routine_;
  bool guarded_ = false;
};

}  // namespace

const Batches* batches_of(const Operation& operation) {
  return std::visit(
      [](const auto& op) -> const Batches* {
        if constexpr (requires { op.batches.get(); })
          return op.batches.get();
        else
          return nullptr;
      },
      operation);
}

void batch_steps(Plan& plan, const Sizes& sizes, const Schema& before, const Schema& after, const BatchOptions& options, Sink& sink) {
  if (std::none_of(sizes.begin(), sizes.end(), [](const auto& size) { return size.second.big; })) return;
  Batcher batcher(plan, sizes, before, after, options, sink);
  for (Step& step : plan.steps) batcher.cut(step);
}

}  // namespace schemac
