// Steps to SQL statements, clauses of one table put into one ALTER where steps are joined.
#include "compiler/emit/statements.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>

#include "compiler/dialect/dialect.hpp"
#include "compiler/emit/script.hpp"
#include "compiler/lower/lower.hpp"

namespace schemac {
namespace {

// Collects what operations give, in order. Clauses wait for more of the same table; what follows a clause waits with it.
class StatementList {
 public:
  // `together`: in one transaction, which gives all or nothing.
  StatementList(const Dialect& dialect, const Renderer& renderer, const TemplateStore::Content& templates, Guarding guarding, bool together)
      : dialect_(dialect), renderer_(renderer), templates_(templates), guarding_(guarding), together_(together) {}

  bool add(const Operation& operation, const Cost& cost) {
    costs_.push_back(cost);
    const std::string name(operation_name(operation));
    const Value context = lower_operation(dialect_, operation);
    if (guarding_ == Guarding::rerunnable)
      if (const Template* text = templates_.find(dialect_, name + ".rerun.sql")) return add_rerun(*text, context, operation, cost);
    const Template* text = templates_.find(dialect_, name + ".sql");
    std::optional<Rendered> rendered = text == nullptr ? renderer_.render(name + ".sql", context) : renderer_.render(*text, context);
    if (!rendered) return false;
    if (text == nullptr || !text->clause)
      return finish_table() && append(statements_, std::move(*rendered)) && end_unit({&operation}, cost) && add_conditions(name, context) &&
             add_following(name, context);
    if (operation_table(operation) != table_ && !finish_table()) return false;
    if (!add_preceding(name, context) || !add_ahead(name, context)) return false;
    table_ = operation_table(operation);
    clause_ = clauses_.empty() ? cost : both(clause_, cost, dialect_);
    append(clauses_, std::move(*rendered));
    operations_.push_back(&operation);
    return add_following(name, context);
  }

  // Ends the ALTER that is being put together.
  bool finish_table() {
    if (!clauses_.empty()) {
      alters_.push_back({table_, clauses_});
      const Value context = alter_table_context(quote_qualified(dialect_, table_), std::exchange(clauses_, {}), clause_.clause);
      std::optional<Rendered> rendered = renderer_.render("statement_alter_table.sql", context);
      if (!rendered) return false;
      append(statements_, std::move(*rendered));
    }
    if (!operations_.empty()) end_unit(std::exchange(operations_, {}), clause_);
    if (following_.empty()) return true;
    append(statements_, std::exchange(following_, {}));
    if (together_) {
      units_.back().end = statements_.size();
      following_conditions_.clear();
      return true;
    }
    end_unit({}, {});
    units_.back().conditions = std::exchange(following_conditions_, {});
    return true;
  }

  [[nodiscard]] std::vector<std::string> take() { return std::move(statements_); }
  // What is held together counts as one on each table; what comes one after the other counts apart, where it is not the same.
  [[nodiscard]] std::vector<Cost> costs() const {
    std::vector<Cost> all;
    for (const Cost& cost : unit_costs_) {
      if (!is_noticed(cost)) continue;
      const auto found = std::find_if(all.begin(), all.end(), [&](const Cost& other) {
        return other.table == cost.table && (together_ || (other.lock == cost.lock && other.others == cost.others && other.blocked == cost.blocked));
      });
      if (found == all.end())
        all.push_back(cost);
      else
        *found = both(*found, cost, dialect_);
    }
    return all;
  }
  // Locks that one transaction takes are held together; outside of any, the statement that takes longest counts.
  [[nodiscard]] Cost cost(Transaction transaction) const {
    Cost all = costs_.empty() ? Cost{} : costs_.front();
    for (const Cost& cost : costs_) {
      if (transaction != Transaction::none)
        all = both(all, cost, dialect_);
      else if (cost.work > all.work)
        all = cost;
    }
    return all;
  }
  [[nodiscard]] std::vector<StatementUnit> take_units() { return std::move(units_); }
  [[nodiscard]] std::vector<AlterStatement> take_alters() { return std::move(alters_); }

 private:
  static bool append(std::vector<std::string>& to, Rendered from) {
    for (std::string& text : from) to.push_back(std::move(text));
    return true;
  }

  // `add_column.before.sql`: statements that come before the clause and end the ALTER that is being put together.
  bool add_preceding(const std::string& name, const Value& context) {
    std::optional<Rendered> rendered = rendered_part(name + ".before", context);
    return rendered && (rendered->empty() || (finish_table() && add_apart(name + ".before", std::move(*rendered), context)));
  }

  // `alter_column.ahead.sql`: statements that come before the whole ALTER, of which the clause is a part.
  bool add_ahead(const std::string& name, const Value& context) {
    std::optional<Rendered> rendered = rendered_part(name + ".ahead", context);
    return rendered && (rendered->empty() || add_apart(name + ".ahead", std::move(*rendered), context));
  }

  // Empty where there is no such template.
  [[nodiscard]] std::optional<Rendered> rendered_part(const std::string& name, const Value& context) const {
    const Template* text = templates_.find(dialect_, name + ".sql");
    return text == nullptr ? Rendered() : renderer_.render(*text, context);
  }
  bool add_apart(const std::string& name, Rendered statements, const Value& context) {
    return append(statements_, std::move(statements)) && end_unit({}, {}) && add_conditions(name, context);
  }

  bool end_unit(Unit operations, const Cost& cost) {
    unit_costs_.push_back(cost);
    units_.push_back({std::move(operations), statements_.size(), {}, false});
    return true;
  }

  bool add_rerun(const Template& text, const Value& context, const Operation& operation, const Cost& cost) {
    std::optional<Rendered> rendered = renderer_.render(text, context);
    if (!rendered || !finish_table()) return false;
    append(statements_, std::move(*rendered));
    end_unit({&operation}, cost);
    const std::string name(operation_name(operation));
    units_.back().guards_itself = templates_.find(dialect_, name + ".guard.sql") == nullptr;
    return units_.back().guards_itself || add_conditions(name, context);
  }

  bool add_conditions(const std::string& name, const Value& context) {
    std::optional<Rendered> conditions = conditions_of(name, context);
    if (conditions) units_.back().conditions = std::move(*conditions);
    return conditions.has_value();
  }

  [[nodiscard]] std::optional<Rendered> conditions_of(const std::string& name, const Value& context) const {
    const Template* text = guarding_ == Guarding::plain ? nullptr : templates_.find(dialect_, name + ".guard.sql");
    if (text == nullptr) return Rendered();
    return renderer_.render(*text, context);
  }

  // `add_column.after.sql`: statements that come after the ALTER.
  bool add_following(const std::string& name, const Value& context) {
    std::optional<Rendered> rendered = rendered_part(name + ".after", context);
    if (rendered && rendered->empty()) return true;
    std::optional<Rendered> conditions = conditions_of(name + ".after", context);
    if (!rendered || !conditions) return false;
    conditions->resize(rendered->size());
    return append(following_, std::move(*rendered)) && append(following_conditions_, std::move(*conditions));
  }

  const Dialect& dialect_;
  const Renderer& renderer_;
  const TemplateStore::Content& templates_;
  Guarding guarding_;
  bool together_;
  Text table_;
  Cost clause_;  // of all clauses together
  std::vector<Cost> costs_;
  std::vector<Cost> unit_costs_;
  Unit operations_;  // of clauses_
  std::vector<StatementUnit> units_;
  std::vector<AlterStatement> alters_;
  std::vector<std::string> clauses_;
  std::vector<std::string> following_;
  std::vector<std::string> following_conditions_;  // one a statement of following_, empty for none
  std::vector<std::string> statements_;
};

struct WayBack {
  const Operation* operation;
  Cost cost;
  bool begins = false;  // no statement may hold it and what comes before it: it works on what that makes
};

// Ways back of joined steps. Where columns come back to be filled, all of them come first, so that a table is altered once and not once a column.
std::vector<WayBack> ways_back(const Plan& plan, const Section& section) {
  std::array<std::vector<WayBack>, 4> rounds;  // columns come, are altered, get their values, are altered
  const auto fills = [](const Operation& operation) { return std::holds_alternative<FillColumn>(operation); };
  const auto restores = [&](const Step& step) { return std::any_of(step.reverse.begin(), step.reverse.end(), fills); };
  const auto first = plan.steps.begin() + static_cast<std::ptrdiff_t>(section.first);
  const auto last = plan.steps.begin() + static_cast<std::ptrdiff_t>(section.last);
  const bool sorted = std::any_of(first, last, restores);
  for (std::size_t i = section.last; i > section.first; --i) {
    const Step& step = plan.steps[i - 1];
    bool filled = false;
    for (std::size_t k = 0; k < step.reverse.size(); ++k) {
      const Operation& operation = step.reverse[k];
      filled = filled || fills(operation);
      const bool comes = std::holds_alternative<AddColumn>(operation) || std::holds_alternative<DropColumn>(operation);
      const std::size_t round = !sorted || comes ? 0 : fills(operation) ? 2 : filled ? 3 : 1;
      // A step that was made by hand has no costs.
      rounds[round].push_back({&operation, k < step.reverse_costs.size() ? step.reverse_costs[k] : Cost{}});
    }
  }
  std::vector<WayBack> all;
  for (auto& round : rounds) {
    if (!round.empty()) round.front().begins = true;
    all.insert(all.end(), round.begin(), round.end());
  }
  return all;
}

// Joined steps share an ALTER both ways; operations of a step that stands alone never do.
bool render_way(const Plan& plan, Section& section, bool reverse, const Renderer& renderer, const TemplateStore::Content& templates,
                Guarding guarding) {
  const Step& first = plan.steps[section.first];
  const Transaction transaction = reverse ? first.reverse_transaction : first.transaction;
  StatementList list(*plan.dialect, renderer, templates, guarding, plan.transactional && transaction != Transaction::none);
  const bool joined = section.last - section.first > 1 || (reverse && first.reverse_joined);
  const auto add = [&](const Operation& operation, const Cost& cost) { return list.add(operation, cost) && (joined || list.finish_table()); };
  bool good = true;
  for (std::size_t i = section.first; i < section.last && !reverse; ++i) good &= add(plan.steps[i].forward, plan.steps[i].cost);
  if (reverse)
    for (const WayBack& way : ways_back(plan, section)) good &= (!way.begins || list.finish_table()) && add(*way.operation, way.cost);
  good &= list.finish_table();
  (reverse ? section.reverse_cost : section.cost) = list.cost(transaction);
  (reverse ? section.reverse_costs : section.costs) = list.costs();
  (reverse ? section.reverse : section.forward) = list.take();
  (reverse ? section.reverse_units : section.forward_units) = list.take_units();
  (reverse ? section.reverse_alters : section.forward_alters) = list.take_alters();
  return good;
}

// Where a dialect writes an operation as a statement of its own, there is nothing that could be shared.
bool is_clause(const Plan& plan, std::size_t index, const TemplateStore::Content& templates) {
  const Template* text = templates.find(*plan.dialect, std::string(operation_name(plan.steps[index].forward)) + ".sql");
  return text != nullptr && text->clause;
}

}  // namespace

bool is_noticed(const Cost& cost) { return !cost.lock.empty() || !cost.others.empty() || cost.work != Work::none; }

std::optional<std::vector<Section>> render_sections(const Plan& plan, const Renderer& renderer, const TemplateStore::Content& templates,
                                                    Guarding guarding) {
  std::vector<Section> sections;
  for (std::size_t i = 0; i < plan.steps.size(); ++i) {
    if (i > 0 && plan.steps[i].joined && is_clause(plan, i - 1, templates) && is_clause(plan, i, templates)) {
      ++sections.back().last;
      continue;
    }
    sections.push_back({i, i + 1, {}, {}});
  }
  bool good = true;
  for (Section& section : sections) {
    good &= render_way(plan, section, false, renderer, templates, guarding);
    good &= render_way(plan, section, true, renderer, templates, guarding);
  }
  if (!good) return std::nullopt;
  return sections;
}

}  // namespace schemac
