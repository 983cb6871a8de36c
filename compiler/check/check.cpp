// The order in which a schema is looked at, and which forms of its objects on which targets.
#include "compiler/check/check.hpp"

#include <algorithm>
#include <atomic>
#include <deque>
#include <memory>
#include <optional>

#include "compiler/base/parallel.hpp"
#include "compiler/check/check_backfills.hpp"
#include "compiler/check/check_objects.hpp"
#include "compiler/check/check_rollouts.hpp"
#include "compiler/check/names.hpp"
#include "compiler/check/shared_tables.hpp"

namespace schemac {
namespace {

bool is_plain(const View& view) { return view.variants.empty() && view.only.dialects.empty() && view.query.tree() != nullptr; }

// A schema as every target sees it, and how much of it they all see alike. Threads share it.
class Worlds {
 public:
  Worlds(const Schema& schema, const Schema* former, std::span<const TargetChoice> targets) : schema_(schema), former_(former) {
    for (const TargetChoice& target : targets) {
      worlds_.push_back(std::make_unique<World>(schema, *target.dialect));
      formers_.push_back(former == nullptr ? nullptr : std::make_unique<World>(*former, *target.dialect));
    }
    plain_tables_ = std::all_of(schema.tables.begin(), schema.tables.end(), [&](const Entry<Table>& entry) { return alike(*entry.value); });
    plain_ = plain_tables_ && std::all_of(schema.views.begin(), schema.views.end(), [](const Entry<View>& entry) { return is_plain(*entry.value); });
  }

  [[nodiscard]] const Schema& schema() const { return schema_; }
  // Null where there is no version before.
  [[nodiscard]] const Schema* former_schema() const { return former_; }
  [[nodiscard]] const World& of(std::size_t target) const { return *worlds_[target]; }
  // Null where there is no version before.
  [[nodiscard]] const World* former(std::size_t target) const { return formers_[target].get(); }
  [[nodiscard]] bool plain_tables() const { return plain_tables_; }
  [[nodiscard]] bool plain() const { return plain_; }
  // Alike everywhere, and so is every table that it references.
  [[nodiscard]] bool stands_alone(const Table& table) const {
    return plain_tables_ || (alike(table) && std::all_of(table.foreign_keys.begin(), table.foreign_keys.end(), [&](const ForeignKey& key) {
                               const Entry<Table>* target = schema_.tables.find(key.target);
                               return target == nullptr || alike(*target->value);
                             }));
  }

 private:
  [[nodiscard]] bool alike(const Table& table) const { return worlds_.front()->stands_alike(table); }

  const Schema& schema_;
  const Schema* former_;
  std::vector<std::unique_ptr<World>> worlds_;   // by target
  std::vector<std::unique_ptr<World>> formers_;  // by target
  bool plain_tables_ = false;
  bool plain_ = false;
};

const Table* former_table(const Table& table, const World* former) {
  if (former == nullptr) return nullptr;
  const Table* same = former->table(table.name);
  return same == nullptr && !table.renamed_from.empty() ? former->table(table.renamed_from) : same;
}

// Targets with one view of the schema. Where no object has overrides or `only`, there is one such group.
struct TargetGroup {
  const World& world;
  const World* former;
  TargetSet targets;
};

// The checks of one thread.
class SchemaCheck {
 public:
  SchemaCheck(const Worlds& worlds, std::span<const TargetChoice> targets, const SourceSet& files, Sink& sink)
      : worlds_(worlds), report_(&files, sink) {
    std::vector<const TargetView*> all;
    for (const TargetChoice& choice : targets) all.push_back(&views_.emplace_back(choice));
    everywhere_.push_back({worlds.of(0), worlds.former(0), TargetSet(all)});
    for (std::size_t i = 0; i < all.size(); ++i) apart_.push_back({worlds.of(i), worlds.former(i), TargetSet({all[i]})});
  }

  void table(const Entry<Table>& entry, Notes& notes) {
    for (const TargetGroup& group : worlds_.stands_alone(*entry.value) ? everywhere_ : apart_)
      if (const Table* form = group.world.form(entry)) table(entry, *form, group, notes);
  }

  // All that is no table's own.
  void whole(Notes& notes) {
    const Schema& schema = worlds_.schema();
    check_default_options(schema, everywhere_.front().targets, report_);
    check_enums(schema, everywhere_.front().targets, report_);
    for (const TargetGroup& group : worlds_.plain() ? everywhere_ : apart_) {
      check_names_across(group.world, group.targets, report_);
      check_views(group.world, group.former, group.targets, report_);
    }
    backfills();
    check_rollouts(schema, report_);
    check_object_support(schema, everywhere_.front().targets, report_);
    if (schema.objects.empty() && worlds_.plain_tables()) return;
    for (const TargetGroup& group : apart_) check_objects(group.world, group.targets, report_, notes);
  }

  [[nodiscard]] std::size_t errors() const { return report_.errors(); }

 private:
  // Only on the way from one version to another: before that nothing tells which of them are to run.
  void backfills() {
    const Schema* former = worlds_.former_schema();
    if (former == nullptr) return;
    const bool plain = worlds_.plain_tables() && std::all_of(former->tables.begin(), former->tables.end(), [&](const Entry<Table>& entry) {
                         return everywhere_.front().former->stands_alike(*entry.value);
                       });
    for (const TargetGroup& group : plain ? everywhere_ : apart_)
      check_backfills(*former, worlds_.schema(), group.world.dialect(), group.targets, report_);
  }

  void table(const Entry<Table>& entry, const Table& form, const TargetGroup& group, Notes& notes) {
    TableContext context{group.world, entry, form, group.targets, report_, notes, former_table(form, group.former)};
    check_names_in_table(context);
    check_columns(context);
    check_keys(context);
    check_indexes(context);
    check_checks(context);
    check_exclusions(context);
    check_partitioning(context);
    check_foreign_keys_and_partitions(context);
    check_references(context);
    check_table_options(context);
    check_option_rules(context);
    check_rows(context);
    check_collations(context);
    check_table_objects(context);
  }

  const Worlds& worlds_;
  Reporter report_;
  std::deque<TargetView> views_;
  std::vector<TargetGroup> everywhere_;
  std::vector<TargetGroup> apart_;
};

// Those that must be looked at.
std::vector<const Entry<Table>*> tables_to_check(const Schema& schema, const Schema* sound_later) {
  std::optional<SharedTables> shared;
  if (sound_later != nullptr) shared.emplace(schema, *sound_later);
  std::vector<const Entry<Table>*> tables;
  for (const Entry<Table>& entry : schema.tables)
    if (!shared || !shared->contains(entry.name)) tables.push_back(&entry);
  return tables;
}

}  // namespace

bool check_schema(const Schema& schema, std::span<const TargetChoice> targets, const SourceSet& files, Sink& sink, const Versions& versions) {
  if (targets.empty()) return !sink.has_errors();
  constexpr std::size_t tables_a_piece = 256;
  const Worlds worlds(schema, versions.former, targets);
  const std::vector<const Entry<Table>*> tables = tables_to_check(schema, versions.sound_later);
  const std::size_t pieces = (tables.size() + tables_a_piece - 1) / tables_a_piece;
  std::vector<Notes> notes(pieces);  // in the order of the schema
  Notes notes_of_whole;
  std::atomic<bool> sound{true};
  parallel_for_with(
      pieces + 1, 0, [&] { return SchemaCheck(worlds, targets, files, sink); },
      [&](std::size_t turn, SchemaCheck& check) {
        // The whole first: it is the longest piece.
        if (turn == 0) check.whole(notes_of_whole);
        const std::size_t piece = turn == 0 ? pieces : turn - 1;
        for (std::size_t i = piece * tables_a_piece; i < std::min(tables.size(), (piece + 1) * tables_a_piece); ++i)
          check.table(*tables[i], notes[piece]);
        if (check.errors() != 0) sound = false;
      });
  Reporter report(&files, sink);
  Notes all;
  for (const Notes& each : notes) all.append(each);
  all.append(notes_of_whole);
  all.report(report);
  return sound && report.errors() == 0;
}

}  // namespace schemac
