// Steps to SQL statements, clauses of one table put into one ALTER where steps are joined.
#include "compiler/emit/statements.hpp"

#include <fmt/format.h>

#include "compiler/dialect/dialect.hpp"
#include "compiler/emit/script.hpp"
#include "compiler/lower/lower.hpp"

namespace schemac {
namespace {

// Collects what operations give, in order. Clauses wait for more of the same table; what follows a clause waits with it.
class StatementList {
 public:
  StatementList(const Dialect& dialect, const Renderer& renderer, const TemplateStore::Content& templates)
      : dialect_(dialect), renderer_(renderer), templates_(templates) {}

  bool add(const Operation& operation) {
    const std::string name(operation_name(operation));
    const Template* text = templates_.find(dialect_, name + ".sql");
    const Value context = lower_operation(dialect_, operation);
    std::optional<Rendered> rendered = text == nullptr ? renderer_.render(name + ".sql", context) : renderer_.render(*text, context);
    if (!rendered) return false;
    if (text == nullptr || !text->clause) return finish_table() && append(statements_, std::move(*rendered));
    if (operation_table(operation) != table_ && !finish_table()) return false;
    if (!add_preceding(name, context)) return false;
    table_ = operation_table(operation);
    append(clauses_, std::move(*rendered));
    return add_following(name, context);
  }

  // Ends the ALTER that is being put together.
  bool finish_table() {
    if (!clauses_.empty()) {
      const Value context = alter_table_context(quote_qualified(dialect_, table_), std::exchange(clauses_, {}));
      std::optional<Rendered> rendered = renderer_.render("statement_alter_table.sql", context);
      if (!rendered) return false;
      append(statements_, std::move(*rendered));
    }
    append(statements_, std::exchange(following_, {}));
    return true;
  }

  [[nodiscard]] std::vector<std::string> take() { return std::move(statements_); }

 private:
  static bool append(std::vector<std::string>& to, Rendered from) {
    for (std::string& text : from) to.push_back(std::move(text));
    return true;
  }

  // `add_column.before.sql`: statements that come before the ALTER.
  bool add_preceding(const std::string& name, const Value& context) {
    const Template* text = templates_.find(dialect_, name + ".before.sql");
    if (text == nullptr) return true;
    std::optional<Rendered> rendered = renderer_.render(*text, context);
    return rendered && (rendered->empty() || finish_table()) && append(statements_, std::move(*rendered));
  }

  // `add_column.after.sql`: statements that come after the ALTER.
  bool add_following(const std::string& name, const Value& context) {
    const Template* text = templates_.find(dialect_, name + ".after.sql");
    if (text == nullptr) return true;
    std::optional<Rendered> rendered = renderer_.render(*text, context);
    return rendered && append(following_, std::move(*rendered));
  }

  const Dialect& dialect_;
  const Renderer& renderer_;
  const TemplateStore::Content& templates_;
  Text table_;
  std::vector<std::string> clauses_;
  std::vector<std::string> following_;
  std::vector<std::string> statements_;
};

// Joined steps share an ALTER both ways; operations of a step that stands alone never do.
bool render_way(const Plan& plan, Section& section, bool reverse, const Renderer& renderer, const TemplateStore::Content& templates) {
  StatementList list(*plan.dialect, renderer, templates);
  const bool joined = section.last - section.first > 1;
  const auto add = [&](const Operation& operation) { return list.add(operation) && (joined || list.finish_table()); };
  bool good = true;
  for (std::size_t i = section.first; i < section.last && !reverse; ++i) good &= add(plan.steps[i].forward);
  for (std::size_t i = section.last; i > section.first && reverse; --i)
    for (const Operation& operation : plan.steps[i - 1].reverse) good &= add(operation);
  good &= list.finish_table();
  (reverse ? section.reverse : section.forward) = list.take();
  return good;
}

// Where a dialect writes an operation as a statement of its own, there is nothing that could be shared.
bool is_clause(const Plan& plan, std::size_t index, const TemplateStore::Content& templates) {
  const Template* text = templates.find(*plan.dialect, std::string(operation_name(plan.steps[index].forward)) + ".sql");
  return text != nullptr && text->clause;
}

}  // namespace

std::optional<std::vector<Section>> render_sections(const Plan& plan, const Renderer& renderer, const TemplateStore::Content& templates) {
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
    good &= render_way(plan, section, false, renderer, templates);
    good &= render_way(plan, section, true, renderer, templates);
  }
  if (!good) return std::nullopt;
  return sections;
}

}  // namespace schemac
