// Sections to scripts: what stands round the statements comes from templates, too.
#include "compiler/emit/script.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>

#include "compiler/dialect/version.hpp"
#include "compiler/emit/big_table.hpp"
#include "compiler/emit/comment_text.hpp"
#include "compiler/emit/estimate.hpp"
#include "compiler/emit/progress.hpp"
#include "compiler/emit/title.hpp"
#include "compiler/plan/batch_steps.hpp"

namespace schemac {
namespace {

bool makes_check(const Operation& operation) {
  if (const auto* create = std::get_if<CreateTable>(&operation)) return !create->table->checks.empty();
  return std::holds_alternative<AddCheck>(operation);
}

template <class Test>
bool any_operation(const Plan& plan, Way way, const Test& test) {
  return std::any_of(plan.steps.begin(), plan.steps.end(), [&](const Step& step) {
    return way == Way::forward ? test(step.forward) : std::any_of(step.reverse.begin(), step.reverse.end(), test);
  });
}

bool is_timestamp(const Column& column) { return type_as<TimestampType>(column.type) != nullptr; }

bool makes_timestamp(const Operation& operation) {
  if (const auto* create = std::get_if<CreateTable>(&operation))
    return std::any_of(create->table->columns.begin(), create->table->columns.end(), is_timestamp);
  if (const auto* add = std::get_if<AddColumn>(&operation)) return is_timestamp(*add->column);
  const auto* alter = std::get_if<AlterColumn>(&operation);
  return alter != nullptr && is_timestamp(*alter->after);
}

bool makes_keyless_table(const Operation& operation) {
  const auto* create = std::get_if<CreateTable>(&operation);
  return create != nullptr && !create->table->primary_key;
}

Value comment_value(const std::string& text) { return text.empty() ? Value() : Value(comment_text(text)); }

Value step_value(const Plan& plan, std::size_t index, Way way) {
  const Step& step = plan.steps[index];
  const bool forward = way == Way::forward;
  Value value = Value::map();
  value.set("number", static_cast<std::int64_t>(index + 1));
  value.set("title", comment_text(forward ? operation_title(*plan.dialect, step.forward) : reverse_title(*plan.dialect, step)));
  value.set("undoes", forward ? Value() : Value(operation_words(step.forward)));
  value.set("phase", phase_word(step.phase));
  value.set("reversal", reversal_word(step.reversal));
  value.set("loss", comment_value(step.loss));
  value.set("failure", comment_value(step.failure));
  value.set("restored", comment_value(step.restored));
  return value;
}

// Null where nobody can be in the way.
Value cost_value(const Dialect& dialect, const Cost& cost) {
  if (!is_noticed(cost)) return {};
  const auto text = [](std::string_view word) { return word.empty() ? Value() : Value(std::string(word)); };
  Value value = Value::map();
  value.set("lock", text(cost.lock)).set("table", text(comment_text(cost.table))).set("others", text(cost.others));
  value.set("blocks", blocked_word(cost.blocked)).set("work", cost.work == Work::none ? Value() : Value(work_word(cost.work)));
  value.set("moment", cost.moment == Blocked::nobody ? Value() : Value(blocked_word(cost.moment)));
  return value.set("estimate", estimate_value(dialect, cost));
}

Value cost_values(const Dialect& dialect, const std::vector<Cost>& costs) {
  Value::List list;
  for (const Cost& cost : costs) list.push_back(cost_value(dialect, cost));
  return list;
}

// Of those that can stand in for the statement; empty where none is wanted.
Value tool_names(const Plan& plan, const Cost& cost) {
  Value::List names;
  if (wants_tool(plan, cost))
    for (const OnlineTool& tool : plan.dialect->online_tools) names.emplace_back(tool.name);
  return names;
}

// Names of those that are set for all who use the server.
Value server_settings(const Value& settings) {
  Value::List names;
  for (const Value& each : *settings.list())
    if (*each.find("scope")->string() == "server") names.push_back(*each.find("name"));
  return names;
}

// A semicolon stands inside, outside of quotes and comments: where a client might take the statement for two.
bool is_compound(std::string_view statement) {
  for (std::size_t at = 0; at < statement.size(); ++at) {
    const char c = statement[at];
    switch (c) {
      case ';':
        return true;
      case '\'':
      case '"':
      case '`':
        for (++at; at < statement.size() && statement[at] != c; ++at)
          if (statement[at] == '\\' && c != '`') ++at;
        break;
      case '-':
        if (statement.substr(at).starts_with("-- ") || statement.substr(at).starts_with("--\n"))
          at = std::min(statement.find('\n', at), statement.size());
        break;
      case '#':
        at = std::min(statement.find('\n', at), statement.size());
        break;
      case '/':
        if (statement.substr(at).starts_with("/*")) at = std::min(statement.find("*/", at + 2), statement.size());
        break;
      default:
        break;
    }
  }
  return false;
}

// Its last line is a command to the client, which ends the statement: `\gexec`.
bool ends_itself(std::string_view statement) {
  const std::size_t line = statement.rfind('\n');
  if (line == std::string_view::npos || !statement.substr(line + 1).starts_with('\\')) return false;
  const std::string_view word = statement.substr(line + 2);
  return std::all_of(word.begin(), word.end(), [](char letter) { return letter >= 'a' && letter <= 'z'; });
}

}  // namespace

std::optional<std::string> ended_statement(const std::string& statement, const Renderer& renderer) {
  if (!is_compound(statement)) return statement + (ends_itself(statement) ? "\n" : ";\n");
  const std::optional<Rendered> rendered = renderer.render("statement_compound.sql", compound_context(statement));
  if (!rendered) return std::nullopt;
  std::string text;
  for (const std::string& part : *rendered) text += part + '\n';
  return text;
}

namespace {

class ScriptWriter {
 public:
  ScriptWriter(const Plan& plan, Way way, const Renderer& renderer, const Value* progress)
      : plan_(plan), way_(way), renderer_(renderer), progress_(progress) {}

  std::optional<std::string> write(const std::vector<Section>& sections) {
    context_ = script_context(plan_, way_, shape_of(sections));
    comment("script_header.sql", context_);
    if (!plan_.steps.empty()) {
      statements("script_preamble.sql");
      const bool back = way_ == Way::rollback;
      for (std::size_t i = 0; i < sections.size(); ++i) section(sections[back ? sections.size() - 1 - i : i]);
      close_transaction();
      statements("script_postamble.sql");
    }
    if (!good_) return std::nullopt;
    return std::move(text_);
  }

 private:
  // A blank line between blocks.
  void begin_block() {
    if (!text_.empty()) text_ += '\n';
  }

  void comment(std::string_view name, const Value& context) {
    const std::optional<Rendered> rendered = renderer_.render(name, context);
    good_ &= rendered.has_value();
    if (!rendered || rendered->empty()) return;
    begin_block();
    for (const std::string& each : *rendered) text_ += each + '\n';
  }

  void put(const std::vector<std::string>& list) {
    for (const std::string& each : list) {
      const std::optional<std::string> ended = ended_statement(each, renderer_);
      good_ &= ended.has_value();
      text_ += ended.value_or(std::string());
    }
  }

  void statements(std::string_view name) {
    const std::optional<Rendered> rendered = renderer_.render(name, context_);
    good_ &= rendered.has_value();
    if (!rendered || rendered->empty()) return;
    begin_block();
    put(*rendered);
  }

  void open_transaction() {
    if (!plan_.transactional || open_) return;
    statements("script_begin.sql");
    open_ = true;
  }

  // Once, and where the settings of the script hold.
  void find_progress() {
    if (progress_ == nullptr || std::exchange(looked_, true)) return;
    const std::optional<Rendered> rendered = renderer_.render("script_progress.sql", *progress_);
    good_ &= rendered.has_value();
    if (!rendered) return;
    begin_block();
    put(*rendered);
  }

  // Each statement under its guard; units without operations count, too.
  void put_guarded(const std::vector<std::string>& list, const std::vector<StatementUnit>& units) {
    std::size_t at = 0;
    for (const StatementUnit& unit : units) {
      ++unit_;
      if (unit.guards_itself) {
        put({list.begin() + static_cast<std::ptrdiff_t>(at), list.begin() + static_cast<std::ptrdiff_t>(unit.end)});
      } else {
        for (std::size_t i = at; i < unit.end; ++i) {
          std::string condition = i - at < unit.conditions.size() ? unit.conditions[i - at] : std::string();
          // A statement that the client runs by itself asks first, whether there is anything to do.
          if (condition == "always" || ends_itself(list[i])) {
            put({list[i]});
            continue;
          }
          if (condition == "TRUE") condition.clear();
          const std::optional<Rendered> rendered =
              renderer_.render("statement_guarded.sql", guarded_context(*plan_.dialect, list[i], condition, unit_, open_));
          good_ &= rendered.has_value();
          if (rendered) put(*rendered);
        }
      }
      at = unit.end;
    }
  }

  void close_transaction() {
    if (!open_) return;
    statements("script_commit.sql");
    open_ = false;
  }

  [[nodiscard]] Transaction transaction_of(const Section& part) const {
    Transaction most = Transaction::shared;
    for (std::size_t i = part.first; i < part.last; ++i)
      most = std::max(most, way_ == Way::forward ? plan_.steps[i].transaction : plan_.steps[i].reverse_transaction);
    return most;
  }

  [[nodiscard]] ScriptShape shape_of(const std::vector<Section>& sections) const {
    ScriptShape shape;
    if (!plan_.transactional) return shape;
    for (std::size_t i = 0; i < sections.size(); ++i) {
      const Transaction now = transaction_of(sections[i]);
      if (now == Transaction::none)
        shape.outside += static_cast<std::int64_t>(sections[i].last - sections[i].first);
      else if (i == 0 || transaction_of(sections[i - 1]) != now)
        ++shape.transactions;
    }
    return shape;
  }

  void section(const Section& part) {
    const Transaction now = transaction_of(part);
    // Neighbours that stand apart share a transaction: none of them uses what another one makes.
    if (now != last_) close_transaction();
    last_ = now;
    if (now != Transaction::none) open_transaction();
    find_progress();
    const Value context = section_context(plan_, part, way_);
    comment("script_section.sql", context);
    const std::vector<std::string>& list = way_ == Way::forward ? part.forward : part.reverse;
    settings("work_settings_begin.sql", context);
    if (progress_ == nullptr)
      put(list);
    else
      put_guarded(list, way_ == Way::forward ? part.forward_units : part.reverse_units);
    settings("work_settings_end.sql", context);
  }

  void settings(std::string_view name, const Value& context) {
    if (context.find("settings")->list()->empty()) return;
    const std::optional<Rendered> rendered = renderer_.render(name, context);
    good_ &= rendered.has_value();
    if (rendered) put(*rendered);
  }

  const Plan& plan_;
  Way way_;
  const Renderer& renderer_;
  const Value* progress_;
  bool looked_ = false;
  std::size_t unit_ = 0;
  Value context_;
  std::string text_;
  bool open_ = false;
  Transaction last_{};
  bool good_ = true;
};

}  // namespace

std::optional<std::string> write_script(const Plan& plan, const std::vector<Section>& sections, Way way, const Renderer& renderer,
                                        const Value* progress) {
  return ScriptWriter(plan, way, renderer, progress).write(sections);
}

Value script_context(const Plan& plan, Way way, const ScriptShape& shape) {
  Value context = Value::map();
  context.set("dialect", plan.dialect->title).set("version", version_text(plan.version));
  context.set("direction", way == Way::forward ? "forward" : "rollback");
  context.set("steps", static_cast<std::int64_t>(plan.steps.size()));
  context.set("transactions", shape.transactions).set("outside", shape.outside);
  context.set("makes_timestamps", any_operation(plan, way, makes_timestamp));
  context.set("makes_keyless_table", any_operation(plan, way, makes_keyless_table));
  context.set("makes_checks", any_operation(plan, way, makes_check));
  return context;
}

// Steps in the order in which they run: from the last to the first on the way back.
Value batch_rows(const Plan& plan, const Section& section, Way way) {
  const Batches* batches = nullptr;
  const auto see = [&](const Operation& operation) {
    if (const Batches* found = batches_of(operation)) batches = found;
  };
  for (std::size_t i = section.first; i < section.last; ++i) {
    if (way == Way::forward) see(plan.steps[i].forward);
    if (way == Way::rollback) std::for_each(plan.steps[i].reverse.begin(), plan.steps[i].reverse.end(), see);
  }
  return batches == nullptr ? Value() : Value(grouped(batches->rows));
}

Value section_context(const Plan& plan, const Section& section, Way way) {
  Value::List steps;
  for (std::size_t i = section.first; i < section.last; ++i)
    steps.push_back(step_value(plan, way == Way::forward ? i : section.last - 1 - (i - section.first), way));
  Value context = Value::map();
  context.set("direction", way == Way::forward ? "forward" : "rollback");
  context.set("first", static_cast<std::int64_t>(section.first + 1)).set("last", static_cast<std::int64_t>(section.last));
  context.set("total", static_cast<std::int64_t>(plan.steps.size())).set("steps", std::move(steps));
  const Cost& cost = way == Way::forward ? section.cost : section.reverse_cost;
  context.set("cost", cost_value(*plan.dialect, cost)).set("batches", batch_rows(plan, section, way));
  context.set("costs", cost_values(*plan.dialect, way == Way::forward ? section.costs : section.reverse_costs))
      .set("settings", settings_value(plan, cost, Settings::of_script));
  context.set("server_settings", server_settings(*context.find("settings"))).set("tools", tool_names(plan, cost));
  return context;
}

Value compound_context(const std::string& statement) {
  std::string delimiter = "$$";
  for (int number = 1; statement.find(delimiter) != std::string::npos; ++number) delimiter = fmt::format("$${}", number);
  return Value::map().set("statement", statement).set("delimiter", delimiter);
}

Value alter_table_context(std::string table, std::vector<std::string> clauses, std::string_view assertion) {
  Value::List list;
  for (std::string& clause : clauses) list.emplace_back(std::move(clause));
  Value context = Value::map();
  context.set("table", std::move(table)).set("clauses", std::move(list));
  context.set("assertion", assertion.empty() ? Value() : Value(std::string(assertion)));
  return context;
}

std::string_view phase_word(Phase phase) {
  constexpr std::array<std::string_view, 3> words{"expand", "migrate", "contract"};
  return words[static_cast<std::size_t>(phase)];
}

std::string_view transaction_word(Transaction transaction) {
  constexpr std::array<std::string_view, 3> words{"shared", "apart", "none"};
  return words[static_cast<std::size_t>(transaction)];
}

std::string_view blocked_word(Blocked blocked) {
  constexpr std::array<std::string_view, 3> words{"nobody", "writes", "reads and writes"};
  return words[static_cast<std::size_t>(blocked)];
}

std::string_view work_word(Work work) {
  constexpr std::array<std::string_view, 5> words{"none", "rows", "scan", "build", "rewrite"};
  return words[static_cast<std::size_t>(work)];
}

std::string_view reversal_word(Reversal reversal) {
  constexpr std::array<std::string_view, 4> words{"lossless", "conditional", "restored", "lossy"};
  return words[static_cast<std::size_t>(reversal)];
}

}  // namespace schemac
