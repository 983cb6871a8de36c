// Which phase of a migration a step belongs to, and what its way back gives.
#include "compiler/plan/phase.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "compiler/base/contains.hpp"
#include "compiler/model/type_family.hpp"
#include "compiler/plan/effect.hpp"
#include "compiler/plan/lone_key.hpp"
#include "compiler/plan/type_change.hpp"
#include "compiler/plan/type_fit.hpp"

namespace schemac {
namespace {

// What becomes of an object that a step takes away or makes: it is there on one side only, or it is taken out and put back, changed or the same.
enum class Fate : std::uint8_t { single, rebuilt, same };

class Fates {
 public:
  explicit Fates(const Survey& survey) : survey_(survey) {}

  [[nodiscard]] bool comes(Text table) const {
    const TablePair* pair = survey_.new_table(table);
    return pair != nullptr && pair->before == nullptr;
  }
  [[nodiscard]] bool is_new(Text table) const { return survey_.new_table(table) != nullptr; }
  [[nodiscard]] bool is_aside(Text table) const { return !is_new(table) && survey_.old_table(table) == nullptr; }
  // With its rows in it, so that all that comes to it later meets them.
  [[nodiscard]] bool comes_filled(Text table) const { return comes(table) && survey_.new_table(table)->after->backfill; }

  template <class Key>
  Fate operator()(Text table, Text name, std::vector<Key> TablePair::*list) const {
    return in_table(table, [&](const TablePair& pair) {
      for (const Key& key : pair.*list)
        if (key.stays() && (key.before->name == name || key.after->name == name)) return same_rule(pair, key) ? Fate::same : Fate::rebuilt;
      return Fate::single;
    });
  }
  [[nodiscard]] Fate primary_key(Text table) const {
    return in_table(table, [&](const TablePair& pair) {
      if (!pair.primary_key || !pair.primary_key->stays()) return Fate::single;
      return same_rule(pair, *pair.primary_key) ? Fate::same : Fate::rebuilt;
    });
  }
  // An index under a name that NEW does not have is one that is built aside and renamed.
  [[nodiscard]] Fate added_index(Text table, Text name) const {
    const TablePair* pair = survey_.new_table(table);
    return pair != nullptr && !pair->after->indexes.contains(name) ? Fate::rebuilt : (*this)(table, name, &TablePair::indexes);
  }
  [[nodiscard]] Fate view(Text name) const {
    const auto same = [&](const ViewPair& pair) { return pair.stays() && (pair.before->name == name || pair.after->name == name); };
    return std::any_of(survey_.views.begin(), survey_.views.end(), same) ? Fate::rebuilt : Fate::single;
  }
  [[nodiscard]] Fate object(Text id) const {
    const auto same = [&](const ObjectPair& pair) { return pair.stays() && (object_id(*pair.before) == id || object_id(*pair.after) == id); };
    return std::any_of(survey_.objects.begin(), survey_.objects.end(), same) ? Fate::rebuilt : Fate::single;
  }

 private:
  template <class Value>
  [[nodiscard]] bool same_rule(const TablePair& table, const Pair<Value>& pair) const {
    return same_definition(renamed(*pair.before, table.column_names), *pair.after);
  }
  [[nodiscard]] bool same_rule(const TablePair& table, const Pair<ForeignKey>& pair) const {
    return same_definition(renamed(*pair.before, table.before->name, survey_.renames), *pair.after);
  }
  // Stages before the renames speak of OLD's names, later ones of NEW's.
  template <class Ask>
  [[nodiscard]] Fate in_table(Text table, const Ask& ask) const {
    for (const TablePair* pair : {survey_.old_table(table), survey_.new_table(table)}) {
      if (pair == nullptr) continue;
      const Fate found = ask(*pair);
      if (found != Fate::single) return found;
    }
    return Fate::single;
  }

  const Survey& survey_;
};

// An INSERT of the old application, which leaves the column out, fails.
bool must_be_written(const Column& column) { return !column.nullable && !column.default_value && !column.generated && !column.identity; }

bool widens(const Column& before, const Column& after, const Capabilities& capabilities) {
  return is_same_kind(family_of(before.type), family_of(after.type)) && !after.using_expr && conversion_loss(before, after).empty() &&
         !may_not_fit(before.type, after.type, capabilities);
}

Phase phase_of(const Column& before, const Column& after, const Capabilities& capabilities) {
  const bool takes = (!must_be_written(before) && must_be_written(after)) || (before.default_value && !after.default_value) ||
                     (before.on_update && !after.on_update) || (before.identity && !after.identity) || (!before.generated && after.generated) ||
                     (!before.invisible && after.invisible) || (!(before.type == after.type) && !widens(before, after, capabilities));
  if (takes) return Phase::contract;
  const bool checks = (before.nullable && !after.nullable) || before.collation != after.collation || before.charset != after.charset ||
                      !(before.generated == after.generated);
  return checks ? Phase::migrate : Phase::expand;
}

Phase phase_of(const ReplaceView& op) {
  const auto& now = op.after->columns;
  const bool keeps = std::all_of(op.before->columns.begin(), op.before->columns.end(), [&](Text column) { return contains(now, column); });
  if (!keeps) return Phase::contract;
  const bool grows = now.size() > op.before->columns.size();
  return grows || op.before->query == op.after->query ? Phase::expand : Phase::migrate;
}

struct PhaseOf {
  const Fates& fates;
  const Capabilities& capabilities;

  static Phase taken(Fate fate) { return fate == Fate::single ? Phase::contract : Phase::migrate; }
  static Phase made(Fate fate) { return fate == Fate::single ? Phase::expand : Phase::migrate; }
  // Rows are validated against it, and the old application may write what it refuses.
  [[nodiscard]] Phase ruled(Text table) const { return fates.comes(table) && !fates.comes_filled(table) ? Phase::expand : Phase::migrate; }
  // Values of a plain column do not come back, whatever takes its name.
  [[nodiscard]] Fate column(Text table, const Column& column) const {
    return column.generated ? fates(table, column.name, &TablePair::columns) : Fate::single;
  }

  Phase operator()(const AlterTable& op) const { return op.before->options == op.after->options ? Phase::expand : Phase::migrate; }
  Phase operator()(const AddColumn& op) const { return must_be_written(*op.column) ? Phase::contract : made(column(op.table, *op.column)); }
  Phase operator()(const DropColumn& op) const { return taken(column(op.table, *op.column)); }
  Phase operator()(const AlterColumn& op) const { return phase_of(*op.before, *op.after, capabilities); }
  Phase operator()(const ConvertColumn& op) const { return phase_of(*op.before, *op.after, capabilities); }
  Phase operator()(const AddPrimaryKey& op) const { return ruled(op.table); }
  Phase operator()(const DropPrimaryKey& op) const { return taken(fates.primary_key(op.table)); }
  Phase operator()(const AddUniqueKey& op) const { return ruled(op.table); }
  Phase operator()(const DropUniqueKey& op) const { return taken(fates(op.table, op.key->name, &TablePair::unique_keys)); }
  Phase operator()(const AddIndex& op) const {
    return op.index->unique || fates.comes_filled(op.table) ? ruled(op.table) : made(fates.added_index(op.table, op.index->name));
  }
  Phase operator()(const DropIndex& op) const { return taken(fates(op.table, op.index->name, &TablePair::indexes)); }
  Phase operator()(const AlterIndex& op) const { return !op.before->invisible && op.after->invisible ? Phase::contract : Phase::expand; }
  Phase operator()(const AddCheck& op) const { return op.check->enforced ? ruled(op.table) : Phase::expand; }
  Phase operator()(const DropCheck& op) const { return taken(fates(op.table, op.check->name, &TablePair::checks)); }
  Phase operator()(const AddForeignKey& op) const { return ruled(op.table); }
  Phase operator()(const DropForeignKey& op) const { return taken(fates(op.table, op.key->name, &TablePair::foreign_keys)); }
  Phase operator()(const CreateView& op) const { return made(fates.view(op.view->name)); }
  Phase operator()(const DropView& op) const { return taken(fates.view(op.view->name)); }
  Phase operator()(const ReplaceView& op) const { return phase_of(op); }
  Phase operator()(const ReplaceEnum& op) const {
    const bool goes = std::any_of(op.before->values.begin(), op.before->values.end(),
                                  [&](const EnumValue& value) { return !op.after->values.contains(value.name); });
    return goes ? Phase::contract : Phase::migrate;
  }
  Phase operator()(const CreateObject& op) const { return made(fates.object(object_id(*op.object))); }
  Phase operator()(const DropObject& op) const { return taken(fates.object(object_id(*op.object))); }
  Phase operator()(const AlterObject&) const { return Phase::migrate; }
  // What keeps values aside comes with what destroys them.
  Phase operator()(const CreateTable& op) const { return fates.is_new(op.table->name) ? Phase::expand : Phase::contract; }
  Phase operator()(const CreateEnum&) const { return Phase::expand; }
  Phase operator()(const AddEnumValues&) const { return Phase::expand; }
  Phase operator()(const SetComment&) const { return Phase::expand; }
  Phase operator()(const ReplacePrimaryKey&) const { return Phase::migrate; }
  Phase operator()(const ReplaceIndex&) const { return Phase::migrate; }
  Phase operator()(const FillDefault&) const { return Phase::migrate; }
  Phase operator()(const UpdateValues&) const { return Phase::migrate; }
  Phase operator()(const InsertRows& op) const { return fates.comes(op.table) ? Phase::expand : Phase::migrate; }
  Phase operator()(const UpdateRows&) const { return Phase::migrate; }
  Phase operator()(const FillTable&) const { return Phase::migrate; }
  Phase operator()(const FillColumn&) const { return Phase::migrate; }
  Phase operator()(const AnalyzeTable&) const { return Phase::migrate; }
  Phase operator()(const CheckRows&) const { return Phase::migrate; }
  Phase operator()(const CheckCarried&) const { return Phase::contract; }
  Phase operator()(const ValidateConstraint&) const { return Phase::migrate; }
  Phase operator()(const AddExclusion& op) const { return ruled(op.table); }
  Phase operator()(const DropExclusion& op) const { return taken(fates(op.table, op.exclusion->name, &TablePair::exclusions)); }
  Phase operator()(const CreateTouch& op) const { return fates.comes(op.table) ? Phase::expand : Phase::migrate; }
  Phase operator()(const DropTouch&) const { return Phase::migrate; }
  // No application speaks of these by name; of a table that is kept aside they are renamed when it has gone.
  [[nodiscard]] Phase renamed(Text table) const { return fates.is_aside(table) ? Phase::contract : Phase::migrate; }
  Phase operator()(const RenameIdentitySequence& op) const { return renamed(op.table); }
  Phase operator()(const AddViewIndex& op) const { return op.index->unique ? Phase::migrate : Phase::expand; }
  Phase operator()(const AddPartitions&) const { return Phase::expand; }
  Phase operator()(const ReorganizePartitions&) const { return Phase::migrate; }
  Phase operator()(const AlterPartition&) const { return Phase::migrate; }
  Phase operator()(const SetPartitioning&) const { return Phase::migrate; }
  Phase operator()(const RenameIndex& op) const { return renamed(op.table); }
  Phase operator()(const RenameConstraint& op) const { return renamed(op.table); }
  // What goes, and names that go.
  template <class Other>
  Phase operator()(const Other&) const {
    return Phase::contract;
  }
};

// The rule held until the step and holds again before the plan ends: no row can have come that breaks it.
bool rule_stays(const Operation& operation, const Fates& fates) {
  if (const auto* op = std::get_if<DropCheck>(&operation)) return fates(op->table, op->check->name, &TablePair::checks) == Fate::same;
  if (const auto* op = std::get_if<DropForeignKey>(&operation)) return fates(op->table, op->key->name, &TablePair::foreign_keys) == Fate::same;
  if (const auto* op = std::get_if<DropExclusion>(&operation)) return fates(op->table, op->exclusion->name, &TablePair::exclusions) == Fate::same;
  if (const auto* op = std::get_if<DropUniqueKey>(&operation)) return fates(op->table, op->key->name, &TablePair::unique_keys) == Fate::same;
  if (const auto* op = std::get_if<DropIndex>(&operation)) return fates(op->table, op->index->name, &TablePair::indexes) == Fate::same;
  if (const auto* op = std::get_if<DropPrimaryKey>(&operation)) return fates.primary_key(op->table) == Fate::same;
  return false;
}

std::string_view value_of_rows_that_came(const Column& column) {
  if (column.nullable) return "null";
  return column.default_value ? "the default" : "a zero value";
}

// Where a column that goes has left its values, in place of what is said of one that has not.
void label_restoration(Step& step, const Restoration& restoration) {
  if (!restoration.fill) {
    step.loss += ": " + restoration.loss;
    return;
  }
  step.restored = restoration.from;
  const Column& column = *std::get<DropColumn>(step.forward).column;
  step.loss = restoration.loss.empty() ? std::string() : restoration.loss + "; ";
  step.loss += restoration.comparison ? "what was written to it since they were compared is not there"
                                      : "what was written to it since the backfill is not there";
  if (!column.nullable) step.loss += fmt::format(", and rows that it has no value for get {}", value_of_rows_that_came(column));
  step.failure.clear();
}

// What a step destroys is in a table of its own.
void label_kept(Step& step, const Capabilities& capabilities) {
  const auto* drop = std::get_if<DropColumn>(&step.forward);
  const bool copied = drop != nullptr || std::holds_alternative<AlterColumn>(step.forward);
  step.restored = step.retained.str();
  if (copied && capabilities.ddl_transaction != DdlTransaction::full) step.restored += ", as it was when both were compared right before";
  if (drop == nullptr) return;
  step.restored += fmt::format("; rows that came since get {}", value_of_rows_that_came(*drop->column));
  step.loss.clear();
  step.failure.clear();
}

// Rows that came since share a value, which the key that comes again later does not take.
void label_lone_key(Step& step, Text key) {
  if (key.empty()) return;
  if (!step.loss.empty()) step.loss += "; ";
  step.loss += fmt::format("rows that came since share one value in it, which key {} takes once: give them theirs before that", key.view());
}

}  // namespace

void label_steps(std::vector<Step>& steps, const Survey& survey, const Capabilities& capabilities) {
  const Fates fates(survey);
  for (Step& step : steps) {
    step.phase = std::visit(PhaseOf{fates, capabilities}, step.forward);
    const Effect there = effect_of(step.forward, capabilities, false);
    const auto* create = std::get_if<CreateTable>(&step.forward);
    const bool keeps = create != nullptr && !fates.is_new(create->table->name);  // what is kept aside has come back when its table goes
    const Effect back = keeps ? Effect{} : effect_of_reverse(step.reverse, capabilities);
    const bool kept = !there.loss.empty() && !step.retained.empty();
    step.loss = there.loss.empty() || kept ? std::string() : there.loss + " do not come back";
    if (!back.loss.empty()) step.loss += step.loss.empty() ? back.loss : "; " + back.loss;
    step.failure = rule_stays(step.forward, fates) ? std::string() : back.failure;
    const auto* drop = std::get_if<DropColumn>(&step.forward);
    if (kept)
      label_kept(step, capabilities);
    else if (drop != nullptr && drop->restoration)
      label_restoration(step, *drop->restoration);
    if (drop != nullptr) label_lone_key(step, lone_key(*drop, survey));
    step.reversal = !step.restored.empty() && !kept ? Reversal::restored
                    : !step.loss.empty()            ? Reversal::lossy
                    : !step.failure.empty()         ? Reversal::conditional
                                                    : Reversal::lossless;
  }
}

}  // namespace schemac
