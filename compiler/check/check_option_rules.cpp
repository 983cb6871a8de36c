// Options against what their table holds, and against each other, on each target.
#include <algorithm>
#include <fmt/format.h>

#include "compiler/check/collations.hpp"
#include "compiler/check/normalization.hpp"
#include "compiler/check/relevant.hpp"
#include "compiler/check/table_context.hpp"

namespace schemac {
namespace {

constexpr PlaceRules expression_rules{"an option"};

const DialectOption* of_role(const std::vector<DialectOption>& options, OptionRole role) {
  const auto found = std::find_if(options.begin(), options.end(), [&](const DialectOption& option) { return option.role == role; });
  return found == options.end() ? nullptr : &*found;
}

bool all_required(const Table& table, const std::vector<Text>& columns) {
  return std::all_of(columns.begin(), columns.end(), [&](Text name) {
    const Column* column = table.columns.find(name);
    return column == nullptr || !column->nullable;
  });
}

// A unique index of the table, over whole columns that are never null.
void check_index(TableContext& context, const DialectOption& option) {
  const Span span = context.at(option.where);
  const Table& table = context.table;
  std::vector<std::string_view> known;
  for (const UniqueKey& key : table.unique_keys) known.push_back(key.name);
  for (const Index& index : table.indexes) known.push_back(index.name);
  const UniqueKey* key = table.unique_keys.find(option.value);
  const Index* index = table.indexes.find(option.value);
  if (key == nullptr && index == nullptr) {
    Report report =
        context.report.report(Code::bad_option_value, span,
                              fmt::format("table `{}` has no index `{}` for `{}`", table.name.view(), option.value.view(), option.key.view()));
    help_nearest(report, option.value, known);
    return;
  }
  bool sound = key == nullptr || (!key->deferrable && all_required(table, key->columns));
  if (index != nullptr) {
    std::vector<Text> columns;
    for (const IndexPart& part : index->parts) columns.push_back(part.column);
    const bool plain = std::none_of(columns.begin(), columns.end(), [](Text column) { return column.empty(); });
    sound = index->unique && !index->predicate && plain && all_required(table, columns);
  }
  if (!sound)
    context.report.report(Code::bad_option_value, span, fmt::format("rows are not told apart by index `{}`", option.value.view()))
        .help("name one that is unique, not partial, not deferrable, and over columns that are never null");
}

// What is kept through a crash may not point at what is not.
void check_persistence(TableContext& context, const std::vector<DialectOption>& own, const Dialect& dialect) {
  if (of_role(own, OptionRole::persistence) != nullptr) return;
  for (const ForeignKey& key : context.table.foreign_keys) {
    const Table* target = context.world.table(key.target);
    if (target == nullptr || target->options.empty()) continue;
    const auto options = normalized_options(target->options, OptionPlace::table, dialect);
    const DialectOption* other = of_role(options, OptionRole::persistence);
    if (other == nullptr || other->value != "true" || target == &context.table) continue;
    context.report
        .report(Code::reference_to_unkept, context.at(key.where),
                fmt::format("foreign key `{}` points from a table that {} keeps through a crash to `{}`, which is `{}`", key.name.view(),
                            dialect.title, key.target.view(), other->key.view()))
        .help(fmt::format("make both or none `{}`", other->key.view()));
  }
}

void check_pointed_at(TableContext& context, const DialectOption& option) {
  for (const Entry<Table>& entry : context.world.schema().tables) {
    const Table* other = context.world.form(entry);
    if (other == nullptr) continue;
    for (const ForeignKey& key : other->foreign_keys)
      if (key.target == context.entry.name) {
        context.report
            .report(Code::not_on_target, context.at(option.where),
                    fmt::format("rows of `{}` may not go by `{}`: foreign key `{}` of `{}` points at it", context.entry.name.view(),
                                option.key.view(), key.name.view(), entry.name.view()))
            .help("drop the foreign key, or delete rows in the application");
        return;
      }
  }
}

void check_versions(TableContext& context, const std::vector<DialectOption>& options, OptionPlace place, const TargetView& target) {
  for (const DialectOption& option : options) {
    const OptionRow* row = find_option(target.dialect(), place, option.key);
    if (row == nullptr || row->since <= target.version()) continue;
    context.report
        .report(Code::not_on_target, context.at(option.where),
                fmt::format("{} has `{}` since version {}, and must run on {}", target.dialect().title, option.key.view(), row->since.major,
                            target.version().major))
        .help("name a newer version under `targets`, or take it away");
  }
}

bool has_options(const Table& table) {
  return !table.options.empty() ||
         std::any_of(table.columns.begin(), table.columns.end(), [](const Column& column) { return !column.options.empty(); });
}

void check_on(TableContext& context, const Table& form, const TargetView& target) {
  check_versions(context, form.options, OptionPlace::table, target);
  for (const Column& column : form.columns) check_versions(context, column.options, OptionPlace::column, target);
  for (const DialectOption& option : form.options) {
    if (option.role == OptionRole::index) check_index(context, option);
    if (!option.expr) continue;
    (void)context.type(*option.expr, expression_rules);
    check_pointed_at(context, option);
  }
  if (target.dialect().option_faults == nullptr) return;
  for (const OptionFault& fault : target.dialect().option_faults(form))
    context.report.report(Code::bad_option_value, context.at(fault.where), fault.message).help(fault.help);
}

}  // namespace

void check_option_rules(TableContext& context) {
  const bool any = has_options(context.table);
  if (!any && context.table.foreign_keys.empty()) return;
  for (const TargetView* target : context.targets) {
    const Dialect& dialect = target->dialect();
    const std::vector<DialectOption> options = normalized_options(context.table.options, OptionPlace::table, dialect);
    check_persistence(context, options, dialect);
    if (!any) continue;
    Table form = context.table;
    form.options = options;
    for (Column& column : form.columns) column.options = normalized_options(column.options, OptionPlace::column, dialect);
    check_on(context, form, *target);
  }
}

}  // namespace schemac
