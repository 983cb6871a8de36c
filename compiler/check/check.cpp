// The order in which a schema is looked at, and which forms of its objects on which targets.
#include "compiler/check/check.hpp"

#include <algorithm>
#include <deque>
#include <memory>

#include "compiler/check/check_objects.hpp"
#include "compiler/check/names.hpp"

namespace schemac {
namespace {

// Targets with one view of the schema. Where no object has overrides or `only`, there is one such group.
struct TargetGroup {
  std::unique_ptr<World> world;
  std::unique_ptr<World> former;  // null where there is no version before
  TargetSet targets;
};

class SchemaCheck {
 public:
  SchemaCheck(const Schema& schema, const Schema* former, std::span<const TargetChoice> targets, Reporter& report)
      : schema_(schema), former_(former), report_(report) {
    std::vector<const TargetView*> all;
    for (const TargetChoice& choice : targets) all.push_back(&views_.emplace_back(choice));
    everywhere_.push_back(group(all));
    for (const TargetView* target : all) apart_.push_back(group({target}));
  }

  void run() {
    check_default_options(schema_, everywhere_.front().targets, report_);
    check_enums(schema_, everywhere_.front().targets, report_);
    const bool plain_tables =
        std::all_of(schema_.tables.begin(), schema_.tables.end(), [&](const Entry<Table>& entry) { return alike(*entry.value); });
    const bool plain =
        plain_tables && std::all_of(schema_.views.begin(), schema_.views.end(), [](const Entry<View>& entry) { return is_plain(*entry.value); });
    for (const Entry<Table>& entry : schema_.tables)
      for (const TargetGroup& group : plain_tables || stands_alone(*entry.value) ? everywhere_ : apart_) table(entry, group);
    for (const TargetGroup& group : plain ? everywhere_ : apart_) {
      check_names_across(*group.world, group.targets, report_);
      check_views(*group.world, group.targets, report_);
    }
    check_object_support(schema_, everywhere_.front().targets, report_);
    if (!schema_.objects.empty() || !plain_tables)
      for (const TargetGroup& group : apart_) check_objects(*group.world, group.targets, report_, notes_);
    notes_.report(report_);
  }

 private:
  TargetGroup group(const std::vector<const TargetView*>& targets) const {
    const Dialect& dialect = targets.front()->dialect();
    return {std::make_unique<World>(schema_, dialect), former_ == nullptr ? nullptr : std::make_unique<World>(*former_, dialect), TargetSet(targets)};
  }

  static bool is_plain(const View& view) { return view.variants.empty() && view.only.dialects.empty() && view.query.tree() != nullptr; }

  [[nodiscard]] bool alike(const Table& table) const { return everywhere_.front().world->stands_alike(table); }

  // Alike everywhere, and so is every table that it references.
  [[nodiscard]] bool stands_alone(const Table& table) const {
    return alike(table) && std::all_of(table.foreign_keys.begin(), table.foreign_keys.end(), [&](const ForeignKey& key) {
             const Entry<Table>* target = schema_.tables.find(key.target);
             return target == nullptr || alike(*target->value);
           });
  }

  static const Table* former_table(const Table& table, const World* former) {
    if (former == nullptr) return nullptr;
    const Table* same = former->table(table.name);
    return same == nullptr && !table.renamed_from.empty() ? former->table(table.renamed_from) : same;
  }

  void table(const Entry<Table>& entry, const TargetGroup& group) {
    const Table* form = group.world->form(entry);
    if (form == nullptr) return;
    TableContext context{*group.world, entry, *form, group.targets, report_, notes_, former_table(*form, group.former.get())};
    check_names_in_table(context);
    check_columns(context);
    check_keys(context);
    check_indexes(context);
    check_checks(context);
    check_exclusions(context);
    check_references(context);
    check_table_options(context);
    check_option_rules(context);
    check_rows(context);
    check_collations(context);
    check_table_objects(context);
  }

  const Schema& schema_;
  const Schema* former_;
  Reporter& report_;
  std::deque<TargetView> views_;
  std::vector<TargetGroup> everywhere_;
  std::vector<TargetGroup> apart_;
  Notes notes_;
};

}  // namespace

bool check_schema(const Schema& schema, std::span<const TargetChoice> targets, const SourceSet& files, Sink& sink, const Schema* former) {
  if (targets.empty()) return !sink.has_errors();
  Reporter report(&files, sink);
  SchemaCheck(schema, former, targets, report).run();
  return report.errors() == 0;
}

}  // namespace schemac
