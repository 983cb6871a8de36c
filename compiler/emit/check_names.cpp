// Templates checked against the contexts that they will get: all branches are walked, values stand for their shapes.
#include "compiler/emit/check_names.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "compiler/base/contains.hpp"
#include "compiler/base/overloaded.hpp"
#include "compiler/diagnostics/nearest.hpp"
#include "compiler/emit/big_table.hpp"
#include "compiler/emit/filters.hpp"
#include "compiler/emit/kit.hpp"
#include "compiler/emit/page.hpp"
#include "compiler/emit/rollout.hpp"
#include "compiler/emit/script.hpp"
#include "compiler/lower/lower.hpp"
#include "compiler/lower/lower_fact.hpp"
#include "compiler/lower/sample_operations.hpp"

namespace schemac {
namespace {

// A null shape may be anything.
class ShapeWalk {
 public:
  ShapeWalk(const TemplateStore::Content& templates, const Dialect& dialect, const Value& context, Sink& sink)
      : templates_(templates), dialect_(dialect), context_(context), sink_(sink) {}

  bool walk_template(const Template& text) {
    const Template* outer = std::exchange(current_, &text);
    walk(text.body);
    current_ = outer;
    return good_;
  }

 private:
  struct Variable {
    std::string_view name;
    const Value* shape;
  };
  // What a path leads to; `known` false where it leads nowhere.
  struct Found {
    bool known = false;
    const Value* shape = nullptr;
  };

  Report fault(Code code, Extent where, std::string message) {
    good_ = false;
    return sink_.report(code, {current_->file, where.begin, where.end}, std::move(message));
  }

  void walk(const TemplateBody& body) {
    const std::size_t depth = variables_.size();
    for (const TemplateNode& node : body) std::visit([&](const auto& each) { step(each, node.where); }, node.kind);
    variables_.resize(depth);
  }

  void step(const TextNode&, Extent) {}
  void step(const NextNode&, Extent) {}
  void step(const OutputNode& node, Extent) { shape_of(*node.expr); }
  void step(const SetNode& node, Extent) { variables_.push_back({node.variable, shape_of(*node.expr)}); }

  void step(const IfNode& node, Extent) {
    for (const IfBranch& branch : node.branches) {
      if (branch.condition) shape_of(*branch.condition);
      if (!branch.condition || !never_holds(*branch.condition)) walk(branch.body);
    }
  }

  void step(const ForNode& node, Extent) {
    const Value* shape = shape_of(*node.list);
    const Value::List* list = shape == nullptr ? nullptr : shape->list();
    static const Value loop = [] {
      Value shape_of_loop = Value::map();
      return shape_of_loop.set("first", true)
          .set("last", true)
          .set("index", std::int64_t{1})
          .set("index0", std::int64_t{0})
          .set("length", std::int64_t{1});
    }();
    const std::size_t depth = variables_.size();
    variables_.push_back({node.variable, list == nullptr || list->empty() ? nullptr : &list->front()});
    variables_.push_back({"loop", &loop});
    walk(node.body);
    variables_.resize(depth);
  }

  void step(const IncludeNode& node, Extent where) {
    const Template* included = templates_.find(dialect_, node.name);
    if (included == nullptr) {
      fault(Code::template_missing, where, missing(node.name));
      return;
    }
    if (depth_ == include_limit) {
      fault(Code::template_misuse, where,
            current_ == included ? fmt::format("`{}` includes itself", node.name) : fmt::format("`{}` is included too deep", node.name));
      return;
    }
    ++depth_;
    walk_template(*included);
    --depth_;
  }

  // The same words for every dialect where none has it: they are said once.
  [[nodiscard]] std::string missing(std::string_view name) const {
    const auto dialects = all_dialects();
    const bool somewhere =
        std::any_of(dialects.begin(), dialects.end(), [&](const Dialect* each) { return templates_.find(*each, name) != nullptr; });
    return somewhere ? fmt::format("there is no template `{}` for {}", name, dialect_.title) : fmt::format("there is no template `{}`", name);
  }

  const Value* shape_of(const TemplateExpr& expr) {
    return std::visit(
        Overloaded{[&](const PathExpr& path) { return path_shape(path, expr.where); },
                   [&](const NotExpr& negation) { return shape_of(*negation.operand), nullptr_shape; },
                   [&](const BinaryExpr& binary) {
                     shape_of(*binary.left);
                     if (binary.op != TemplateOp::logical_and || !never_holds(*binary.left)) shape_of(*binary.right);
                     return nullptr_shape;
                   },
                   [&](const FilterExpr& filter) { return filter_shape(filter, expr.where); }, [&](const auto&) { return nullptr_shape; }},
        expr.node);
  }

  // `name is defined`, alone or before an `and`, where no such name comes here: what depends on it is not looked at.
  [[nodiscard]] bool never_holds(const TemplateExpr& expr) const {
    if (const auto* both = std::get_if<BinaryExpr>(&expr.node))
      return both->op == TemplateOp::logical_and && (never_holds(*both->left) || never_holds(*both->right));
    const auto* defined = std::get_if<DefinedExpr>(&expr.node);
    return defined != nullptr && !defined->negated && !is_known(*defined->operand);
  }
  [[nodiscard]] bool is_known(const TemplateExpr& expr) const {
    const auto* path = std::get_if<PathExpr>(&expr.node);
    if (path == nullptr) return true;
    Found found = first_name(path->names.front());
    for (std::size_t i = 1; found.known && i < path->names.size() && found.shape != nullptr && !found.shape->is_null(); ++i) {
      found.shape = found.shape->find(path->names[i]);
      found.known = found.shape != nullptr;
    }
    return found.known;
  }

  const Value* filter_shape(const FilterExpr& filter, Extent where) {
    const auto names = filter_names();
    if (!contains(names, filter.name)) {
      Report report = fault(Code::template_misuse, where, fmt::format("unknown filter `{}`", filter.name));
      if (const auto near = nearest(filter.name, names)) report.help(fmt::format("did you mean `{}`?", *near));
    }
    const bool asks = filter.name == "default" && std::holds_alternative<PathExpr>(filter.operand->node);
    if (!asks) shape_of(*filter.operand);
    return nullptr;
  }

  Found first_name(std::string_view name) const {
    for (auto variable = variables_.rbegin(); variable != variables_.rend(); ++variable)
      if (variable->name == name) return {true, variable->shape};
    const Value* value = context_.find(name);
    return {value != nullptr, value};
  }

  const Value* path_shape(const PathExpr& path, Extent where) {
    Found found = first_name(path.names.front());
    if (!found.known) {
      unknown(path.names.front(), context_, where);
      return nullptr;
    }
    for (std::size_t i = 1; i < path.names.size() && found.shape != nullptr && !found.shape->is_null(); ++i) {
      const Value* inner = found.shape->find(path.names[i]);
      if (inner == nullptr) {
        unknown(path.names[i], *found.shape, where);
        return nullptr;
      }
      found.shape = inner;
    }
    return found.shape != nullptr && found.shape->is_null() ? nullptr : found.shape;
  }

  void unknown(std::string_view name, const Value& holder, Extent where) {
    std::vector<std::string_view> known;
    if (holder.entries() != nullptr)
      for (const Value::Entry& entry : *holder.entries()) known.push_back(entry.key);
    const auto near = nearest(name, known);
    fault(Code::template_unknown_name, where, fmt::format("unknown name `{}`", name))
        .help(near ? fmt::format("did you mean `{}`?", *near) : fmt::format("known here: {}", fmt::join(known, ", ")));
  }

  static constexpr const Value* nullptr_shape = nullptr;

  const TemplateStore::Content& templates_;
  const Dialect& dialect_;
  const Value& context_;
  Sink& sink_;
  const Template* current_ = nullptr;
  int depth_ = 0;
  bool good_ = true;
  std::vector<Variable> variables_;
};

bool check_one(const TemplateStore::Content& content, const Dialect& dialect, const std::string& name, const Value& context, Sink& sink) {
  const Template* text = content.find(dialect, name);
  return text == nullptr || ShapeWalk(content, dialect, context, sink).walk_template(*text);
}

bool check_scripts(const TemplateStore::Content& content, const Dialect& dialect, Sink& sink) {
  Plan plan;
  plan.dialect = &dialect;
  Step step;
  step.forward = sample_operations().front();
  step.reversal = Reversal::lossy;
  step.loss = "values";
  step.failure = "a row";
  step.restored = "a column";
  plan.steps.push_back(std::move(step));
  const Value script = script_context(plan, Way::forward, {2, 1});
  const Cost cost{Text("table"),         "lock", "others", Blocked::writes, Work::build, "clause", Blocked::everybody, Text("table"),
                  TableSize{1, 1, true}, 1};
  bool good = true;
  for (const std::string_view name : {"script_header.sql", "script_preamble.sql", "script_postamble.sql", "script_begin.sql", "script_commit.sql"})
    good &= check_one(content, dialect, std::string(name), script, sink);
  const Value section = section_context(plan, {0, 1, {}, {}, cost, cost, {cost}, {cost}}, Way::forward);
  for (const std::string_view name : {"script_section.sql", "work_settings_begin.sql", "work_settings_end.sql"})
    good &= check_one(content, dialect, std::string(name), section, sink);
  if (!dialect.online_tools.empty()) good &= check_one(content, dialect, "online_tools.sh", sample_tools_context(dialect), sink);
  good &= check_one(content, dialect, "statement_compound.sql", compound_context("statement"), sink);
  return good & check_one(content, dialect, "statement_alter_table.sql", alter_table_context("table", {"clause"}, "assertion"), sink);
}

// A step that destroys data, so that all of a page has something to show.
bool check_pages(const TemplateStore::Content& content, const Dialect& dialect, Sink& sink) {
  Plan plan;
  plan.dialect = &dialect;
  Step step;
  for (const Operation& operation : sample_operations())
    if (std::holds_alternative<DropTable>(operation)) step.forward = operation;
  step.reverse = {step.forward};
  step.loss = "rows";
  step.failure = "a row";
  plan.steps.push_back(std::move(step));
  const Picture picture{1, 1, {{"t", false, Mark::added, 0, 0, 1, 1, {{"c", Mark::added, 1}}}}, {{"M0 0", "fk", false, Mark::added}}, 0};
  const Value context = page_context(plan, {{0, 1, {}, {}}}, {"0", {}, &picture, 1, 1}, html, Renderer(content, dialect, sink));
  bool good = true;
  for (const std::string_view name : {"runbook.md", "summary.md", "report.html"})
    good &= check_one(content, dialect, std::string(name), context, sink);
  return good;
}

// What asks the database how far a script has come and whether all is as it should be.
bool check_readers(const TemplateStore::Content& content, const Dialect& dialect, Sink& sink) {
  Plan plan;
  plan.dialect = &dialect;
  Check check;
  check.name = Text("rule");
  check.expr = Expression{ExprPtr(Expr{BooleanLiteral{true}, {}}), {}};
  plan.steps.emplace_back().forward = AddCheck{Text("sale"), check};
  const Fact row = sample_facts().back();
  Course course{{{}}, {1}, {{row}, {{1, 0, true, true}}, 1, {{row, true, 1}}, {{row, true, 1}}}};
  const Renderer renderer(content, dialect, sink);
  const auto progress = progress_context(plan, course, Way::forward, renderer);
  const auto checks = checks_context(plan, course, "before", {}, renderer);
  if (!progress || !checks) return false;
  bool good = check_one(content, dialect, "script_progress.sql", *progress, sink);
  good &= check_one(content, dialect, "kit_probe.sql", *progress, sink);
  good &= check_one(content, dialect, "kit_checks.sql", *checks, sink);
  for (const Operation& operation : sample_operations())
    if (std::holds_alternative<DropTable>(operation) || std::holds_alternative<DropEnum>(operation)) plan.purge.push_back(operation);
  good &= check_one(content, dialect, "kit_purge.sql", purge_context(plan), sink);
  return good & check_one(content, dialect, "statement_guarded.sql", guarded_context(dialect, "statement", "condition", 1, true), sink);
}

bool check_rollouts(const TemplateStore::Content& content, const Dialect& dialect, Sink& sink) {
  const RolloutPlan plan = sample_rollout(dialect);
  const Value context = rollout_context(plan, Store::source);
  const Value comparison = compare_context(plan, Store::source);
  bool good = true;
  for (const std::string_view name : {"rollout_flags.sql", "rollout_drop.sql", "rollout_report.sql", "rollout_client.sql"})
    good &= check_one(content, dialect, std::string(name), context, sink);
  for (const std::string_view name : {"rollout_compare.sql", "rollout_rows.sql", "rollout_counters.sql"})
    good &= check_one(content, dialect, std::string(name), comparison, sink);
  good &= check_one(content, dialect, "rollout_gate.sql", gate_context(plan, 2), sink);
  for (const Move move : {Move::advance, Move::back, Move::emergency})
    good &= check_one(content, dialect, "rollout_move.sql", move_context(plan, move, 2), sink);
  good &= check_one(content, dialect, "rollout.md", rollout_page_context(plan, "0", {}), sink);
  return good & check_one(content, dialect, "rollout_phase.md", phase_page_context(plan, "0", {}, 2), sink);
}

}  // namespace

bool check_template_names(const TemplateStore::Content& content, Sink& sink) {
  bool good = true;
  for (const Dialect* dialect : all_dialects()) {
    for (const Operation& operation : sample_operations()) {
      const std::string name(operation_name(operation));
      const Value context = lower_operation(*dialect, operation);
      good &= check_one(content, *dialect, name + ".sql", context, sink);
      for (const std::string_view part : {".after.sql", ".before.sql", ".ahead.sql", ".rerun.sql", ".guard.sql", ".before.guard.sql",
                                          ".ahead.guard.sql", ".after.guard.sql", ".rest.sql"})
        good &= check_one(content, *dialect, name + std::string(part), context, sink);
    }
    for (const Fact& fact : sample_facts())
      good &= check_one(content, *dialect, fmt::format("fact_{}.sql", fact_name(fact.kind)), lower_fact(*dialect, fact, 0), sink);
    good &= check_one(content, *dialect, "row_there.sql", lower_fact(*dialect, sample_facts().back(), 0), sink);
    for (const RowCheck& check : sample_row_checks())
      good &= check_one(content, *dialect, fmt::format("rows_{}.sql", row_check_name(check.kind)), lower_row_check(*dialect, check), sink);
    good &= check_readers(content, *dialect, sink);
    good &= check_scripts(content, *dialect, sink);
    good &= check_pages(content, *dialect, sink);
    good &= check_rollouts(content, *dialect, sink);
  }
  return good;
}

}  // namespace schemac
