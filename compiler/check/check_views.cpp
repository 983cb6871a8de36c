// Views: cycles first, then each query after those that it reads.
#include <algorithm>
#include <fmt/format.h>

#include "compiler/check/check_materialized.hpp"
#include "compiler/check/check_objects.hpp"
#include "compiler/check/lacking.hpp"
#include "compiler/check/names.hpp"
#include "compiler/check/place_behind.hpp"
#include "compiler/check/resolve_query.hpp"
#include "compiler/check/view_order.hpp"
#include "compiler/model/walk.hpp"

namespace schemac {
namespace {

bool has_aggregate(const Select& select) {
  bool found = false;
  for (const SelectItem& item : select.items)
    walk(*item.expr, [&](const Expr& expr) {
      const auto* call = expr_as<Call>(expr);
      const Function* function = call == nullptr ? nullptr : find_function(call->function);
      found = found || (function != nullptr && function->kind != FunctionKind::scalar) || (call != nullptr && call->over);
    });
  return found;
}

// One table or view, its rows as they are: what every server lets be written through.
bool is_updatable(const Query& query) {
  const auto* select = std::get_if<Select>(&query.body);
  if (select == nullptr || !query.with.empty() || query.limit || query.offset) return false;
  if (select->from.size() != 1 || std::get_if<NamedSource>(&select->from.front()->kind) == nullptr) return false;
  return !select->distinct && select->distinct_on.empty() && select->group_by.empty() && !select->having && !has_aggregate(*select);
}

class ViewsCheck {
 public:
  ViewsCheck(const World& world, const World* former, const TargetSet& targets, Reporter& report)
      : world_(world), former_(former), targets_(targets), report_(report) {}

  void run() {
    const ViewOrder order = order_views(world_, nullptr);
    for (const std::vector<Text>& cycle : order.cycles) this->cycle(cycle);
    for (const Entry<View>* entry : order.sorted) view(*entry, *world_.view(entry->name));
  }

 private:
  void cycle(const std::vector<Text>& names) {
    std::string path;
    for (const Text name : names) {
      path += quoted(name) + " -> ";
      outputs_[name].open = true;
    }
    const Entry<View>& entry = *world_.schema().views.find(names.front());
    report_.report(Code::view_cycle, entry.place + entry.value->where,
                   names.size() == 1 ? fmt::format("view `{}` reads itself", names.front().view())
                                     : fmt::format("views read each other: {}{}", path, quoted(names.front())));
  }

  void view(const Entry<View>& entry, const View& view) {
    properties(entry, view);
    const Query* query = view.query.tree();
    if (query == nullptr) {
      outputs_[entry.name].open = true;
      check_materialized(entry, view, outputs_[entry.name], world_, targets_, report_);
      const auto& own = std::get<PerDialect>(view.query.form);
      const std::string missing = targets_.where([&](const TargetView& target) { return text_for(own, target.dialect()) == nullptr; });
      if (!missing.empty())
        report_
            .report(Code::no_text_for_target, entry.place + view.query.where,
                    fmt::format("view `{}` has no query for {}", entry.name.view(), missing))
            .help("add one, or say with `only` where the view exists");
      return;
    }
    ExpressionFacts facts;
    const Locator locate{report_.files(), entry.place, view.query.where};
    TypingContext context{world_, locate, report_, facts, &outputs_};
    ViewOutput output = resolve_query(*query, context, nullptr, {true, 0});
    check_facts(facts, locate, targets_, report_);
    if (!is_as_before(view)) note_cut_results(facts, locate, targets_, report_);
    for (const OutputColumn& column : output.columns)
      if (!column.name.empty()) check_identifier(report_, targets_, column.name, locate(query->where), false, "output column");
    check_materialized(entry, view, output, world_, targets_, report_);
    outputs_[entry.name] = std::move(output);
  }

  void properties(const Entry<View>& entry, const View& view) {
    const Span span = entry.place + view.where;
    if (view.check_option != CheckOption::none) {
      report_lacking(report_, targets_, &Capabilities::view_check_option, behind(span, "check_option"), "`check_option` of views",
                     "leave it out there: give the view a form of its own, or say with `only` where it exists");
      const bool taken = targets_.first([](const TargetView& target) { return target.can().view_check_option == Support::yes; }) != nullptr;
      if (taken && view.query.tree() != nullptr && !is_updatable(*view.query.tree()))
        report_
            .report(Code::not_on_target, behind(span, "check_option"),
                    fmt::format("`check_option` needs a view that can be written through, and `{}` is none", entry.name.view()))
            .help("one table, no `distinct`, `group by`, aggregate, `limit` or set operation");
    }
    if (view.security != ViewSecurity::unspecified)
      report_lacking(report_, targets_, &Capabilities::view_security, behind(span, "security"), "`security` of views",
                     "leave it out, or say with `only` where the view exists");
  }

  // Of which was noted what there is to note.
  [[nodiscard]] bool is_as_before(const View& view) const {
    const View* before = former_ == nullptr ? nullptr : former_->view(view.name);
    return before != nullptr && before->query == view.query;
  }

  [[nodiscard]] Span behind(Span key, std::string_view word) const { return place_behind(report_.files(), key, {word}).value_or(key); }

  const World& world_;
  const World* former_;
  const TargetSet& targets_;
  Reporter& report_;
  std::unordered_map<Text, ViewOutput> outputs_;
};

}  // namespace

void check_views(const World& world, const World* former, const TargetSet& targets, Reporter& report) {
  ViewsCheck(world, former, targets, report).run();
}

}  // namespace schemac
