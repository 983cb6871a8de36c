// Foreign keys: both ends are there, of like types, and the far end is a key.
#include <algorithm>
#include <fmt/format.h>
#include <unordered_set>

#include "compiler/check/collations.hpp"
#include "compiler/check/names.hpp"
#include "compiler/model/dotted_name.hpp"

namespace schemac {
namespace {

// Same columns, in any order: servers take a key's columns in the order in which the foreign key names them.
bool same_columns(std::vector<Text> left, std::vector<Text> right) {
  if (left.size() != right.size()) return false;
  if (left == right) return true;
  std::sort(left.begin(), left.end());
  std::sort(right.begin(), right.end());
  return left == right;
}

// As MySQL 3780 has it: integers of one size and sign, decimals alike; lengths of texts may differ.
bool same_kind(const Type& left, const Type& right) {
  if (type_as<CharType>(left) != nullptr || type_as<BinaryType>(left) != nullptr) return left.kind.index() == right.kind.index();
  if (type_as<NativeType>(left) != nullptr || type_as<NativeType>(right) != nullptr) return true;
  return left == right;
}

bool comparable(const Type& left, const Type& right) {
  const Family one = family_of(left);
  const Family other = family_of(right);
  if (one == Family::enumeration && other == Family::enumeration) return left == right;
  return one == other || one == Family::unknown || other == Family::unknown || (is_number(one) && is_number(other));
}

class ReferenceCheck {
 public:
  ReferenceCheck(TableContext& context, const ForeignKey& key) : context_(context), key_(key) {}

  void run() {
    bool sound = true;
    std::unordered_set<Text> seen;
    for (const Text column : key_.columns) {
      if (context_.table.columns.find(column) == nullptr) {
        context_.unknown_column(context_.name_behind(key_.where, column), column);
        sound = false;
      }
      if (!seen.insert(column).second) error(Code::repeated_column, fmt::format("column `{}` stands twice in {}", column.view(), name()));
    }
    target_ = context_.world.table(key_.target);
    if (target_ == nullptr) unknown_target();
    check_schema_of_target();
    if (!sound || target_ == nullptr || !find_target_columns()) return;
    check_types();
    check_unique();
    check_actions();
    check_portable();
  }

 private:
  [[nodiscard]] std::string name() const { return fmt::format("foreign key `{}`", key_.name.view()); }
  Report error(Code code, std::string message) const { return context_.report.report(code, context_.at(key_.where), std::move(message)); }

  // Where the action is said, in the long form or in the short one.
  [[nodiscard]] Span place_of(bool on_delete, std::string_view action) const {
    const Span key = context_.at(key_.where);
    const Span found = context_.words_behind(key_.where, {on_delete ? "on_delete" : "on_update", action});
    return found.begin == key.begin ? context_.words_behind(key_.where, {on_delete ? "on delete" : "on update", action}) : found;
  }
  // Of the first of both actions that is one of these.
  [[nodiscard]] Span place_of(std::initializer_list<std::pair<ReferentialAction, std::string_view>> actions) const {
    for (const auto& [action, words] : actions) {
      if (key_.on_delete == action) return place_of(true, words);
      if (key_.on_update == action) return place_of(false, words);
    }
    return context_.at(key_.where);
  }
  [[nodiscard]] bool has(ReferentialAction action) const { return key_.on_delete == action || key_.on_update == action; }

  void unknown_target() const {
    const Span span = context_.name_behind(key_.where, key_.target);
    if (context_.world.view(key_.target) != nullptr) {
      context_.report.report(Code::unknown_table, span, fmt::format("{} references `{}`, which is a view", name(), key_.target.view()));
      return;
    }
    Report report =
        context_.report.report(Code::unknown_table, span, fmt::format("{} references the unknown table `{}`", name(), key_.target.view()));
    std::vector<std::string_view> known;
    for (const Entry<Table>& entry : context_.world.schema().tables)
      if (entry.name != key_.target) known.push_back(entry.name.view());
    if (!context_.world.schema().tables.contains(key_.target)) help_nearest(report, key_.target, known);
    if (context_.world.schema().tables.contains(key_.target))
      report.help(fmt::format("`only` leaves that table out on {}: leave out the foreign key there, too", context_.world.dialect().title));
  }

  void check_schema_of_target() const {
    const std::string_view schema = schema_part(context_.entry.name);
    if (schema.empty() || !schema_part(key_.target).empty() || target_ == nullptr) return;
    const std::string strict =
        context_.targets.where([](const TargetView& target) { return target.can().undotted_target == UndottedTarget::of_own_table; });
    if (strict.empty()) return;
    context_.report
        .report(Code::reference_out_of_schema, context_.name_behind(key_.where, key_.target),
                fmt::format("{} of `{}` references `{}`, which has no dot in its name: {} for it in `{}`", name(), context_.entry.name.view(),
                            key_.target.view(), with_verb(strict, "looks"), schema))
        .help(fmt::format("name the database in both, as in `DATABASE.{}`", key_.target.view()));
  }

  bool find_target_columns() {
    target_columns_ = key_.target_columns;
    if (target_columns_.empty()) {
      if (!target_->primary_key) {
        error(Code::reference_not_unique, fmt::format("{} names no columns of `{}`, which has no primary key", name(), key_.target.view()))
            .help("write `" + key_.target.str() + "(COLUMN)`");
        return false;
      }
      target_columns_ = target_->primary_key->columns;
    }
    bool sound = true;
    for (const Text column : target_columns_) {
      if (target_->columns.find(column) != nullptr) continue;
      sound = false;
      Report report = context_.report.report(Code::unknown_column, context_.name_behind(key_.where, column),
                                             fmt::format("table `{}` has no column `{}`", key_.target.view(), column.view()));
      std::vector<std::string_view> known;
      for (const Column& each : target_->columns) known.push_back(each.name.view());
      help_nearest(report, column, known);
    }
    if (sound && target_columns_.size() != key_.columns.size()) {
      error(Code::reference_count, fmt::format("{} has {} column{} and references {}", name(), key_.columns.size(),
                                               key_.columns.size() == 1 ? "" : "s", target_columns_.size()));
      return false;
    }
    return sound;
  }

  void check_types() const {
    for (std::size_t i = 0; i < key_.columns.size(); ++i) {
      const Column& from = *context_.table.columns.find(key_.columns[i]);
      const Column& to = *target_->columns.find(target_columns_[i]);
      const std::string refusing = context_.targets.where([&](const TargetView& target) {
        return target.can().foreign_key_types == ForeignKeyTypes::same ? !same_kind(from.type, to.type) : !comparable(from.type, to.type);
      });
      if (!refusing.empty()) {
        context_.report
            .report(Code::reference_types, context_.at(from.type_where),
                    fmt::format("column `{}` is {}, and `{}.{}`, which it references, is {}: {} that", from.name.view(), describe(from.type),
                                key_.target.view(), to.name.view(), describe(to.type), with_verb(refusing, "refuses")))
            .help("make it " + describe(to.type));
        continue;
      }
      if (family_of(from.type) == Family::text && family_of(to.type) == Family::text) check_collation(from, to);
    }
  }

  // The column's own collations, or those of their tables.
  void check_collation(const Column& from, const Column& to) const {
    const Schema& schema = context_.world.schema();
    const std::string strict = context_.targets.where([&](const TargetView& target) {
      if (target.can().foreign_key_types != ForeignKeyTypes::same) return false;
      return collation_in(schema, context_.table, from, target.dialect()) != collation_in(schema, *target_, to, target.dialect());
    });
    if (!strict.empty())
      error(Code::reference_types, fmt::format("column `{}` and `{}.{}`, which it references, have different collations: {} that", from.name.view(),
                                               key_.target.view(), to.name.view(), with_verb(strict, "refuses")));
  }

  // Servers that back foreign keys with indexes want the columns in an index's own order (MySQL 6125).
  bool is_key(const std::vector<Text>& columns) const {
    if (!same_columns(columns, target_columns_)) return false;
    if (columns == target_columns_) return true;
    const std::string strict =
        context_.targets.where([](const TargetView& target) { return target.can().foreign_key_index == ForeignKeyIndex::required; });
    if (strict.empty()) return true;
    error(Code::reference_not_unique, fmt::format("{} references columns of a key of `{}` in another order than the key has, which {}", name(),
                                                  key_.target.view(), with_verb(strict, "refuses")))
        .help("name the columns in the key's order");
    return true;
  }

  void check_unique() const {
    if (target_->primary_key && is_key(target_->primary_key->columns)) return;
    for (const UniqueKey& key : target_->unique_keys)
      if (!key.deferrable && is_key(key.columns)) return;
    for (const Index& index : target_->indexes) {
      if (!index.unique || index.predicate || index.parts.size() != target_columns_.size()) continue;
      std::vector<Text> columns;
      for (const IndexPart& part : index.parts) columns.push_back(part.length == 0 ? part.column : Text());
      if (is_key(columns)) return;
    }
    std::string columns;
    for (const Text column : target_columns_) columns += (columns.empty() ? "" : ", ") + column.str();
    error(Code::reference_not_unique, fmt::format("{} references `{}({})`, which is no primary or unique key", name(), key_.target.view(), columns))
        .help(fmt::format("add to `{}`: `unique: {{uq_{}: [{}]}}`", key_.target.view(), key_.target.view(), columns));
  }

  void check_actions() const {
    const bool nulls = has(ReferentialAction::set_null);
    const bool defaults = has(ReferentialAction::set_default);
    const bool on_update_writes = key_.on_update == ReferentialAction::cascade;
    const Span null_action = place_of({{ReferentialAction::set_null, "set null"}});
    const Span default_action = place_of({{ReferentialAction::set_default, "set default"}});
    const std::string missing = defaults ? context_.targets.without(&Capabilities::set_default_action) : std::string();
    if (!missing.empty())
      context_.report.report(Code::not_on_target, default_action, with_verb(missing, "has") + " no action `set default`")
          .help("take `set null` or `restrict`, or give the key a form of its own there");
    for (const Text name : key_.columns) {
      const Column& column = *context_.table.columns.find(name);
      if (nulls && !column.nullable)
        context_.report.report(Code::action_impossible, null_action, fmt::format("`set null` on column `{}`, which is NOT NULL", name.view()))
            .help("add `?` to the type of `" + name.str() + "`");
      if (defaults && missing.empty() && !column.default_value && !column.nullable)
        context_.report
            .report(Code::action_impossible, default_action,
                    fmt::format("`set default` on column `{}`, which has no default and is NOT NULL", name.view()))
            .help("give `" + name.str() + "` a default, or add `?` to its type");
      if (!column.generated) continue;
      if (!column.generated->stored)
        error(Code::generated_foreign_key, fmt::format("the virtual generated column `{}` cannot be in a foreign key", name.view()))
            .help("set `stored: true`");
      else if (nulls || defaults || on_update_writes)
        context_.report
            .report(Code::generated_foreign_key,
                    nulls      ? null_action
                    : defaults ? default_action
                               : place_of(false, "cascade"),
                    fmt::format("`{}` would write the generated column `{}`",
                                nulls      ? "set null"
                                : defaults ? "set default"
                                           : "on update cascade",
                                name.view()))
            .help("let the action be `restrict`");
    }
  }

  void check_portable() const {
    constexpr std::string_view help = "say with `only` where the key exists, or give it a form of its own there";
    if (key_.deferrable)
      report_lacking(context_.report, context_.targets, &Capabilities::deferrable_constraint, context_.words_behind(key_.where, {"deferrable"}),
                     "deferrable foreign keys", help);
    if (!key_.validated)
      for (const TargetView* target : context_.targets)
        if (target->can().not_valid == Support::no)
          context_.notes.add(Code::not_kept, target->dialect().title, "foreign key", "`validated: false` is not kept",
                             "rows that are there are looked at, too", context_.at(key_.where));
    if (key_.match_full && key_.columns.size() > 1)
      report_lacking(context_.report, context_.targets, &Capabilities::match_full, context_.words_behind(key_.where, {"match"}), "`match: full`",
                     help);
  }

  TableContext& context_;
  const ForeignKey& key_;
  const Table* target_ = nullptr;
  std::vector<Text> target_columns_;
};

}  // namespace

void check_references(TableContext& context) {
  for (const ForeignKey& key : context.table.foreign_keys) ReferenceCheck(context, key).run();
}

}  // namespace schemac
