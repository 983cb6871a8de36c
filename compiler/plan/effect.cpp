// What running a statement costs the rows that are there.
#include "compiler/plan/effect.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "compiler/plan/partition_steps.hpp"
#include "compiler/plan/row_state.hpp"
#include "compiler/plan/type_change.hpp"
#include "compiler/plan/type_fit.hpp"

namespace schemac {
namespace {

void add(std::string& text, std::string_view more, std::string_view between) {
  if (more.empty()) return;
  if (!text.empty()) text += between;
  text += more;
}

std::string listed(const std::vector<Text>& values) {
  constexpr std::size_t shown = 3;
  std::string text;
  for (std::size_t i = 0; i < std::min(values.size(), shown); ++i) add(text, fmt::format("'{}'", values[i].view()), ", ");
  if (values.size() > shown) text += fmt::format(" or {} more", values.size() - shown);
  return text;
}

// Operations that are not named here neither destroy nor refuse anything.
struct EffectOf {
  const Capabilities& capabilities;
  bool since;

  [[nodiscard]] bool privileges_go() const { return capabilities.privileges == PrivilegeKeeping::with_object; }

  Effect operator()(const DropTable& op) const {
    const std::string_view name = op.table->name.view();
    if (since) return {fmt::format("rows written to table {} since", name), {}};
    return {fmt::format("the rows of table {}{}", name, privileges_go() ? " and privileges on it" : ""), {}};
  }
  Effect operator()(const DropColumn& op) const {
    if (op.column->generated) return {};
    const std::string column = fmt::format("column {}.{}", op.table.view(), op.column->name.view());
    return {since ? fmt::format("values written to {} since", column) : fmt::format("the values of {}", column), {}};
  }
  Effect operator()(const DropView& op) const {
    return privileges_go() ? Effect{fmt::format("privileges on view {}", op.view->name.view()), {}} : Effect{};
  }
  Effect operator()(const AlterColumn& op) const { return altered(op.table, *op.before, *op.after); }
  Effect operator()(const ConvertColumn& op) const { return altered(op.table, *op.before, *op.after); }
  Effect operator()(const AddPrimaryKey& op) const { return shared_key(fmt::format("the primary key of {}", op.table.view())); }
  Effect operator()(const ReplacePrimaryKey& op) const { return shared_key(fmt::format("the primary key of {}", op.table.view())); }
  Effect operator()(const AddUniqueKey& op) const { return shared_key(fmt::format("key {}", op.key->name.view())); }
  Effect operator()(const AddIndex& op) const { return unique(*op.index); }
  Effect operator()(const ReplaceIndex& op) const { return unique(*op.after); }
  Effect operator()(const AddCheck& op) const {
    return op.check->enforced && op.check->validated ? Effect{{}, fmt::format("a row breaks check {}", op.check->name.view())} : Effect{};
  }
  Effect operator()(const ValidateConstraint& op) const {
    if (op.coming) return {};
    return {{}, fmt::format("a row breaks constraint {}", op.name.view())};
  }
  Effect operator()(const AddExclusion& op) const { return {{}, fmt::format("two rows break exclusion constraint {}", op.exclusion->name.view())}; }
  Effect operator()(const AddViewIndex& op) const { return unique(*op.index); }
  Effect operator()(const AddForeignKey& op) const {
    if (!op.key->validated) return {};
    return {{}, fmt::format("a row of {} has no match in {}", op.table.view(), op.key->target.view())};
  }
  Effect operator()(const ReplaceEnum& op) const {
    std::vector<Text> gone;
    for (const EnumValue& value : op.before->values)
      if (!op.after->values.contains(value.name)) gone.push_back(value.name);
    return gone.empty() ? Effect{} : Effect{{}, fmt::format("a row holds {} of enum {}", listed(gone), op.after->name.view())};
  }
  Effect operator()(const DeleteRows& op) const { return {since ? std::string() : unnamed_values(op), {}}; }
  Effect operator()(const UpdateRows& op) const { return {since ? std::string() : unknown_values(op), {}}; }
  Effect operator()(const CheckRows& op) const {
    return {{}, fmt::format("somebody else has changed a row of {} that this script changes", op.table.view())};
  }
  Effect operator()(const DropObject& op) const {
    const std::string title = object_title(*op.object);
    if (op.object->kind == ObjectKind::sequence && !since) return {fmt::format("the numbers that {} has reached", title), {}};
    if (op.object->kind == ObjectKind::schema && capabilities.schema_drop_cascades == Support::yes)
      return {fmt::format("other objects{} in {}", since ? " made since" : "", title), {}};
    if (op.object->kind == ObjectKind::schema && !since) return {fmt::format("the privileges on {}", title), {}};
    return {};
  }
  Effect operator()(const DropPartitions& op) const {
    const std::string title = operation_object(op);
    return {fmt::format("{} {}", since ? "rows written since to" : "the rows of", title), {}};
  }
  Effect operator()(const ReorganizePartitions& op) const {
    return {{}, takes_less(*op.before, *op.after) ? fmt::format("a row of {} has no partition any more", op.table.view()) : std::string()};
  }
  Effect operator()(const SetPartitioning& op) const {
    const auto& after = op.after->partitioning;
    Effect effect;
    if (capabilities.partition_form == PartitionForm::table && privileges_go() && !since)
      effect.loss = fmt::format("what the schema does not name of table {} (privileges on columns, triggers, publications, statistics objects)",
                                op.table.view());
    if (after && !takes_all(*after)) effect.failure = fmt::format("a row of {} has no partition", op.table.view());
    return effect;
  }
  Effect operator()(const AlterObject& op) const { return altered(*op.before, *op.after); }
  template <class Other>
  Effect operator()(const Other&) const {
    return {};
  }

  // Of a composite type: its fields that go; of a domain: what it rules from now on.
  [[nodiscard]] Effect altered(const Object& before, const Object& after) const {
    Effect effect;
    const auto* olds = before.get<NameMap<NamedType>>("fields");
    const auto* news = after.get<NameMap<NamedType>>("fields");
    if (olds != nullptr && news != nullptr && news->size() < olds->size())
      effect.loss = fmt::format("the values of fields of {}{}", object_title(after), since ? " written since" : "");
    if (after.kind == ObjectKind::domain && rules_more(before, after)) effect.failure = fmt::format("a value breaks {}", object_title(after));
    return effect;
  }
  static bool rules_more(const Object& before, const Object& after) {
    const bool* was_null = before.get<bool>("null");
    const bool* is_null = after.get<bool>("null");
    if (is_null != nullptr && !*is_null && (was_null == nullptr || *was_null)) return true;
    const auto* olds = before.get<NameMap<NamedExpression>>("checks");
    const auto* news = after.get<NameMap<NamedExpression>>("checks");
    return news != nullptr && std::any_of(news->begin(), news->end(), [&](const NamedExpression& check) {
             const NamedExpression* old = olds == nullptr ? nullptr : olds->find(check.name);
             return old == nullptr || !(*old == check);
           });
  }
  [[nodiscard]] Effect altered(Text table, const Column& before, const Column& after) const {
    const std::string column = fmt::format("column {}.{}", table.view(), after.name.view());
    Effect effect;
    if (after.generated) return effect;
    const std::string loss = conversion_loss(before, after);
    if (!loss.empty()) effect.loss = since ? fmt::format("{} in what was written to {} since", loss, column) : fmt::format("{} in {}", loss, column);
    const std::vector<Text> gone = values_that_go(before.type, after.type);
    if (!gone.empty())
      effect.failure = fmt::format("{} holds {}", column, listed(gone));
    else if (!after.using_expr && may_not_fit(before.type, after.type, capabilities))
      effect.failure = fmt::format("a value of {} does not fit its {} type", column, since ? "former" : "new");
    if (before.nullable && !after.nullable) add(effect.failure, fmt::format("{} is null", column), " or ");
    return effect;
  }
  static Effect shared_key(const std::string& key) { return {{}, fmt::format("two rows share {}", key)}; }
  static Effect unique(const Index& index) { return index.unique ? shared_key(fmt::format("key {}", index.name.view())) : Effect{}; }
};

// A check or index that leaves and comes back around a change of type holds for the rows as before.
bool put_back(const Operation& operation, const std::vector<Operation>& operations) {
  if (const auto* check = std::get_if<AddCheck>(&operation))
    return std::any_of(operations.begin(), operations.end(), [&](const Operation& other) {
      const auto* drop = std::get_if<DropCheck>(&other);
      return drop != nullptr && drop->check->name == check->check->name;
    });
  if (const auto* index = std::get_if<AddIndex>(&operation))
    return std::any_of(operations.begin(), operations.end(), [&](const Operation& other) {
      const auto* drop = std::get_if<DropIndex>(&other);
      return drop != nullptr && drop->index->name == index->index->name;
    });
  return false;
}

}  // namespace

Effect effect_of(const Operation& operation, const Capabilities& capabilities, bool since) {
  return std::visit(EffectOf{capabilities, since}, operation);
}

Effect effect_of_reverse(const std::vector<Operation>& operations, const Capabilities& capabilities) {
  Effect all;
  // What is put on a new table meets no rows; what only goes needs no privileges.
  if (!operations.empty() && std::holds_alternative<CreateTable>(operations.front())) return all;
  if (operations.size() == 1 && std::holds_alternative<DropView>(operations.front())) return all;
  for (const Operation& operation : operations) {
    if (put_back(operation, operations)) continue;
    const Effect effect = effect_of(operation, capabilities, true);
    add(all.loss, effect.loss, ", ");
    add(all.failure, effect.failure, " or ");
  }
  return all;
}

}  // namespace schemac
