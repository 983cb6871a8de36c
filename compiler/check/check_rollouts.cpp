// A rollout against its schema. What it needs of the stores is asked of the dialects that it names, whatever the run is for.
#include "compiler/check/check_rollouts.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <unordered_map>

#include "compiler/check/effective.hpp"
#include "compiler/check/names.hpp"
#include "compiler/dialect/flag_store.hpp"

namespace schemac {
namespace {

constexpr std::size_t longest_name = 30;

bool is_plain_name(std::string_view name) {
  constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz";
  const std::string others = std::string(letters) + "0123456789_";
  return !name.empty() && name.size() <= longest_name && letters.find(name.front()) != std::string_view::npos &&
         name.find_first_not_of(others) == std::string_view::npos;
}

// Null where the table does not exist on the dialect.
const Table* form_on(const Entry<Table>& entry, const Dialect& dialect) {
  const Table& form = variant_for(*entry.value, dialect);
  return exists_on(form.only, dialect) ? &form : nullptr;
}

class RolloutCheck {
 public:
  RolloutCheck(const Schema& schema, const Entry<Rollout>& entry, Reporter& report)
      : schema_(schema),
        rollout_(*entry.value),
        place_(entry.place),
        report_(report),
        source_(find_dialect(rollout_.from)),
        target_(find_dialect(rollout_.to)) {}

  void run() {
    name();
    check_rollout_phases(rollout_, place_, report_);
    if (source_ == nullptr || target_ == nullptr) return;
    store(*source_, rollout_.from_where);
    store(*target_, rollout_.to_where);
    flags();
    tables();
  }

 private:
  // A table of the rollout, as the target has it, and where the rollout names it.
  struct Moved {
    Text name;
    const Table* table = nullptr;
    Extent where;
  };

  Report report(Code code, Extent where, std::string message) { return report_.report(code, place_ + where, std::move(message)); }

  void name() {
    if (!is_plain_name(rollout_.name)) {
      report(Code::rollout_name, rollout_.where, fmt::format("{} cannot be the name of a rollout", quoted(rollout_.name)))
          .help(fmt::format("use small letters, digits and `_`, a letter first, at most {} of them", longest_name));
      return;
    }
    const RolloutNames names = names_of(rollout_);
    for (const Text made : {names.flags, names.reports, names.gates}) {
      taken(made, schema_.tables, "a table");
      taken(made, schema_.views, "a view");
    }
  }

  template <class Objects>
  void taken(Text made, const Objects& objects, std::string_view what) {
    for (const auto& entry : objects)
      if (equal_without_case(entry.name, made))
        report(Code::rollout_name_taken, rollout_.where, fmt::format("the rollout makes `{}`, and the schema has {} of that name", made.view(), what))
            .note(entry.place + entry.value->where, "here")
            .help("give the rollout another name");
  }

  void store(const Dialect& dialect, Extent where) {
    if (schema_.targets.empty() || schema_.targets.contains(Text(dialect.name))) return;
    std::vector<std::string_view> names;
    for (const Target& target : schema_.targets) names.push_back(target.name);
    report(Code::rollout_store, where, fmt::format("the schema is not for `{}`", dialect.name))
        .help(fmt::format("`targets` has {}", fmt::join(names, ", ")));
  }

  [[nodiscard]] RolloutStore store_on(const Dialect& dialect) const {
    const Target* target = schema_.targets.find(Text(dialect.name));
    return {&dialect, target == nullptr || target->version == Version{} ? dialect.assumed : target->version};
  }

  void flags() {
    if (store_of_flags(rollout_, {store_on(*source_), store_on(*target_)})) return;
    if (!rollout_.flags) {
      const std::string both = source_ == target_ ? std::string(source_->title) : fmt::format("{} and {}", source_->title, target_->title);
      report(Code::rollout_flags, rollout_.where, fmt::format("no store of the rollout can keep its flags: {} cannot refuse a move", both))
          .help("one of the two stores must have triggers");
      return;
    }
    const Dialect& dialect = *rollout_.flags == Store::source ? *source_ : *target_;
    const Dialect& other = *rollout_.flags == Store::source ? *target_ : *source_;
    Report refusal =
        report(Code::rollout_flags, rollout_.flags_where,
               fmt::format("the flags cannot be in the {}: {} has no trigger that refuses a move", store_name(*rollout_.flags), dialect.title));
    if (guards_flags(store_on(other))) refusal.help(fmt::format("write `flags: {}`", store_name(other_store(*rollout_.flags))));
  }

  void tables() {
    for (const RolloutTable& table : rollout_.tables) named_table(table);
    if (rollout_.tables.empty()) {
      for (const Entry<Table>& entry : schema_.tables)
        if (form_on(entry, *source_) != nullptr && form_on(entry, *target_) != nullptr)
          moved_.insert({entry.name, form_on(entry, *target_), rollout_.where});
      if (moved_.empty()) report(Code::rollout_table, rollout_.where, "the rollout has no table: the schema has none that is in both stores");
    }
    for (const auto& [name, table, where] : moved_) {
      const Span span = place_ + where;
      if (!table->primary_key)
        report_
            .report(Code::rollout_without_key, span,
                    fmt::format("`{}` has no primary key: a write that is repeated makes a second row", table->name.view()))
            .help("give it a primary key before the rollout");
      references(*table, span);
      columns_of_target(name, *table, span);
    }
  }

  void named_table(const RolloutTable& table) {
    const Entry<Table>* entry = schema_.tables.find(table.name);
    if (entry == nullptr) {
      std::vector<std::string_view> known;
      for (const Entry<Table>& each : schema_.tables) known.push_back(each.name);
      Report fault = report(Code::rollout_table, table.where, fmt::format("there is no table {}", quoted(table.name)));
      help_nearest(fault, table.name, known);
      return;
    }
    if (const Moved* first = moved_.find(table.name)) {
      report(Code::rollout_table, table.where, fmt::format("the rollout names {} twice", quoted(table.name)))
          .note(place_ + first->where, "first here");
      return;
    }
    const Table* on_target = form_on(*entry, *target_);
    const bool missing_in_source = form_on(*entry, *source_) == nullptr;
    if (!missing_in_source && on_target != nullptr) {
      moved_.insert({table.name, on_target, table.where});
      return;
    }
    report(Code::rollout_table, table.where,
           fmt::format("{} is not in the {}: {} does not have it", quoted(table.name), missing_in_source ? "source" : "target",
                       (missing_in_source ? source_ : target_)->title))
        .note(entry->place + entry->value->only.where, "as is said here");
  }

  // What the application writes into the source has no value for them.
  void columns_of_target(Text name, const Table& table, Span span) {
    const Entry<Table>& entry = *schema_.tables.find(name);
    const Table& in_source = *form_on(entry, *source_);
    for (const Column& column : table.columns) {
      if (!exists_on(column.only, *target_) || column.nullable || column.default_value || column.generated || column.identity) continue;
      const Column* other = in_source.columns.find(column.name);
      if (other != nullptr && exists_on(other->only, *source_)) continue;
      report_
          .report(Code::rollout_column, entry.place + column.where,
                  fmt::format(
                      "column `{}` of {} is in the target alone, is NOT NULL and has no default: rows that come from the source have no value for it",
                      column.name.view(), quoted(name)))
          .note(span, "the rollout moves its table")
          .help("give it a default, or make it nullable there");
    }
  }

  void references(const Table& table, Span span) {
    for (const ForeignKey& key : table.foreign_keys) {
      if (!exists_on(key.only, *target_) || !schema_.tables.contains(key.target) || moved_.contains(key.target)) continue;
      report_
          .report(Code::rollout_reference, span,
                  fmt::format("{} refers to {}, which does not move: the target refuses rows whose row there is missing", quoted(table.name),
                              quoted(key.target)))
          .help("add it to `tables`, or fill it in the target by other means");
    }
  }

  const Schema& schema_;
  const Rollout& rollout_;
  Place place_;
  Reporter& report_;
  const Dialect* source_;
  const Dialect* target_;
  NameMap<Moved> moved_;
};

// `a` makes `rollout_a_reports`, and so would `a_reports`.
void check_made_names(const Schema& schema, Reporter& report) {
  std::unordered_map<Text, const Entry<Rollout>*> makers;
  for (const Entry<Rollout>& entry : schema.rollouts) {
    const RolloutNames names = names_of(*entry.value);
    for (const Text made : {names.flags, names.reports, names.gates}) {
      const auto [first, is_new] = makers.emplace(made, &entry);
      if (!is_new)
        report.report(Code::rollout_name_taken, entry.place + entry.value->where, fmt::format("two rollouts make {}", quoted(made)))
            .note(first->second->place + first->second->value->where, "this one, too")
            .help("give one of them another name");
    }
  }
}

}  // namespace

void check_rollouts(const Schema& schema, Reporter& report) {
  check_made_names(schema, report);
  for (const Entry<Rollout>& entry : schema.rollouts) RolloutCheck(schema, entry, report).run();
}

}  // namespace schemac
