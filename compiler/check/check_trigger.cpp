// Triggers, policies and row security of a table.
#include <algorithm>
#include <array>
#include <fmt/format.h>

#include "compiler/base/contains.hpp"
#include "compiler/check/check_objects.hpp"
#include "compiler/check/names.hpp"

namespace schemac {
namespace {

constexpr PlaceRules condition_rules{"a trigger's condition", true, false, false, false, true, true};
constexpr PlaceRules policy_rules{"a policy", true, false, false, true, true, true};

class TableObjects {
 public:
  explicit TableObjects(TableContext& context) : context_(context) {}

  void run() {
    for (const Object& object : context_.table.triggers)
      if (common(object)) trigger(object);
    for (const Object& object : context_.table.policies)
      if (common(object)) policy(object);
    for (const Object& object : context_.table.row_security) report_unsupported(object, context_.entry.place, context_.targets, context_.report);
  }

 private:
  [[nodiscard]] Span span(const Object& object) const { return context_.at(object.where); }

  // False where some target has no such objects at all.
  bool common(const Object& object) {
    const std::size_t errors = context_.report.errors();
    report_unsupported(object, context_.entry.place, context_.targets, context_.report);
    if (context_.report.errors() != errors) return false;
    check_identifier(context_.report, context_.targets, object.name, span(object), false, row_of(object.kind).title);
    check_depends_on(context_.world, object, context_.entry.place, context_.report);
    return true;
  }

  void trigger(const Object& object) {
    if (object.text("text").empty())
      context_.report
          .report(Code::no_text_for_target, span(object),
                  fmt::format("trigger `{}` has no text for {}", object.name.view(), context_.targets.where([](const TargetView&) { return true; })))
          .help("add one, or say with `only` where the trigger exists");
    const bool plain_server = !context_.targets.without(&Capabilities::full_trigger).empty();
    const auto& events = *object.get<std::vector<Text>>("events");
    for (const Text event : events) check_event(object, event, plain_server);
    if (plain_server && events.size() > 1) not_here(object, "triggers for several events", "write a trigger for each event");
    if (plain_server && object.text("for_each") == "statement") not_here(object, "triggers for each statement", "say with `only` where it exists");
    if (object.text("when") == "instead_of")
      context_.report.report(Code::not_on_target, span(object), "`instead_of` is for views, and this is a table").help("make it `before` or `after`");
    if (const auto* condition = object.get<Expression>("condition")) check_condition(*condition);
  }

  void not_here(const Object& object, std::string_view what, std::string help) {
    context_.report
        .report(Code::not_on_target, span(object),
                with_verb(context_.targets.without(&Capabilities::full_trigger), "has") + " no " + std::string(what))
        .help(std::move(help));
  }

  void check_event(const Object& object, Text event, bool plain_server) {
    constexpr std::string_view columns_of = "update of ";
    constexpr std::array<std::string_view, 4> words{"insert", "update", "delete", "truncate"};
    if (event.view().starts_with(columns_of)) {
      if (plain_server) not_here(object, "triggers on `update of`", "compare `old` with `new` in the text, and write `update`");
      for (const Text column : event_columns(event))
        if (!context_.table.columns.contains(column)) context_.unknown_column(span(object), column);
      return;
    }
    if (!contains(words, event.view()))
      context_.report.report(Code::wrong_value, span(object), fmt::format("a trigger has no event `{}`", event.view()))
          .help("events: insert, update, `update of COLUMN, ..`, delete, truncate");
    else if (event == "truncate" && plain_server)
      not_here(object, "triggers on `truncate`", "say with `only` where it exists");
  }

  // `new` and `old` are rows of the table.
  void check_condition(const Expression& condition) {
    const Expr* tree = condition.tree();
    if (tree == nullptr) {
      context_.check_portable(condition, {"a trigger's condition"});
      return;
    }
    Scope scope(static_cast<const Scope*>(nullptr));
    for (const std::string_view alias : {"new", "old"}) {
      ScopeRelation relation;
      relation.alias = relation.relation = Text(alias);
      for (const Column& column : context_.table.columns) relation.columns.push_back({column.name, value_of(column.type)});
      scope.add(std::move(relation));
    }
    context_.facts.clear();
    const Locator locate = context_.locate(condition);
    TypingContext typing{context_.world, locate, context_.report, context_.facts};
    ExpressionTyper(typing, scope, condition_rules).condition(*tree);
    check_facts(context_.facts, locate, context_.targets, context_.report);
  }

  void policy(const Object& object) {
    for (const std::string_view key : {"using", "with_check"}) {
      const auto* expr = object.get<Expression>(key);
      if (expr == nullptr) continue;
      context_.type(*expr, policy_rules, true);
      context_.check_portable(*expr, {"policy", object.name});
    }
    const Text command = object.text("for");
    const bool writes_only = command == "insert";
    const bool reads_only = command == "select" || command == "delete";
    if (writes_only && object.get<Expression>("using") != nullptr)
      context_.report.report(Code::key_conflict, span(object), "a policy for `insert` has no `using`").help("say it with `with_check`");
    if (reads_only && object.get<Expression>("with_check") != nullptr)
      context_.report.report(Code::key_conflict, span(object), fmt::format("a policy for `{}` has no `with_check`", command.view()))
          .help("say it with `using`");
  }

  TableContext& context_;
};

}  // namespace

void check_table_objects(TableContext& context) { TableObjects(context).run(); }

}  // namespace schemac
