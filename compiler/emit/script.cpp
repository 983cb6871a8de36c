// Sections to scripts: what stands round the statements comes from templates, too.
#include "compiler/emit/script.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>

#include "compiler/dialect/version.hpp"
#include "compiler/emit/comment_text.hpp"
#include "compiler/emit/title.hpp"

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
  value.set("title", comment_text(forward ? operation_title(*plan.dialect, step.forward) : reverse_title(*plan.dialect, step.reverse)));
  value.set("undoes", forward ? Value() : Value(operation_words(step.forward)));
  value.set("phase", phase_word(step.phase));
  value.set("reversal", reversal_word(step.reversal));
  value.set("loss", comment_value(step.loss));
  value.set("failure", comment_value(step.failure));
  return value;
}

// A semicolon stands inside, outside of quotes and comments: where a client might take the statement for two.
bool is_compound(std::string_view statement) {
  for (std::size_t at = 0; at < statement.size(); ++at) {
    const char c = statement[at];
    if (c == ';') return true;
    if (c == '\'' || c == '"' || c == '`') {
      for (++at; at < statement.size() && statement[at] != c; ++at)
        if (statement[at] == '\\' && c != '`') ++at;
    } else if (statement.substr(at).starts_with("-- ") || statement.substr(at).starts_with("--\n") || c == '#') {
      at = std::min(statement.find('\n', at), statement.size());
    } else if (statement.substr(at).starts_with("/*")) {
      at = std::min(statement.find("*/", at + 2), statement.size());
    }
  }
  return false;
}

class ScriptWriter {
 public:
  ScriptWriter(const Plan& plan, Way way, const Renderer& renderer) : plan_(plan), way_(way), renderer_(renderer) {}

  std::optional<std::string> write(const std::vector<Section>& sections) {
    context_ = script_context(plan_, way_, count_transactions(sections));
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
      if (!is_compound(each)) {
        text_ += each + ";\n";
        continue;
      }
      const std::optional<Rendered> rendered = renderer_.render("statement_compound.sql", compound_context(each));
      good_ &= rendered.has_value();
      if (rendered)
        for (const std::string& part : *rendered) text_ += part + '\n';
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

  void close_transaction() {
    if (!open_) return;
    statements("script_commit.sql");
    open_ = false;
  }

  [[nodiscard]] bool stands_alone(const Section& part) const {
    return std::any_of(plan_.steps.begin() + static_cast<std::ptrdiff_t>(part.first), plan_.steps.begin() + static_cast<std::ptrdiff_t>(part.last),
                       [&](const Step& step) { return way_ == Way::forward ? step.own_transaction : step.reverse_own_transaction; });
  }

  [[nodiscard]] std::int64_t count_transactions(const std::vector<Section>& sections) const {
    if (!plan_.transactional || sections.empty()) return 0;
    std::int64_t count = 1;
    for (std::size_t i = 1; i < sections.size(); ++i)
      if (stands_alone(sections[i]) != stands_alone(sections[i - 1])) ++count;
    return count;
  }

  void section(const Section& part) {
    const bool alone = stands_alone(part);
    // Neighbours that stand alone share a transaction: none of them uses what another one makes.
    if (alone != alone_) close_transaction();
    alone_ = alone;
    open_transaction();
    comment("script_section.sql", section_context(plan_, part, way_));
    put(way_ == Way::forward ? part.forward : part.reverse);
  }

  const Plan& plan_;
  Way way_;
  const Renderer& renderer_;
  Value context_;
  std::string text_;
  bool open_ = false;
  bool alone_ = false;
  bool good_ = true;
};

}  // namespace

std::optional<std::string> write_script(const Plan& plan, const std::vector<Section>& sections, Way way, const Renderer& renderer) {
  return ScriptWriter(plan, way, renderer).write(sections);
}

Value script_context(const Plan& plan, Way way, std::int64_t transactions) {
  Value context = Value::map();
  context.set("dialect", plan.dialect->title).set("version", version_text(plan.version));
  context.set("direction", way == Way::forward ? "forward" : "rollback");
  context.set("steps", static_cast<std::int64_t>(plan.steps.size()));
  context.set("transactions", transactions);
  context.set("makes_timestamps", any_operation(plan, way, makes_timestamp));
  context.set("makes_keyless_table", any_operation(plan, way, makes_keyless_table));
  context.set("makes_checks", any_operation(plan, way, makes_check));
  return context;
}

// Steps in the order in which they run: from the last to the first on the way back.
Value section_context(const Plan& plan, const Section& section, Way way) {
  Value::List steps;
  for (std::size_t i = section.first; i < section.last; ++i)
    steps.push_back(step_value(plan, way == Way::forward ? i : section.last - 1 - (i - section.first), way));
  Value context = Value::map();
  context.set("direction", way == Way::forward ? "forward" : "rollback");
  context.set("first", static_cast<std::int64_t>(section.first + 1)).set("last", static_cast<std::int64_t>(section.last));
  context.set("total", static_cast<std::int64_t>(plan.steps.size())).set("steps", std::move(steps));
  return context;
}

Value compound_context(const std::string& statement) {
  std::string delimiter = "$$";
  for (int number = 1; statement.find(delimiter) != std::string::npos; ++number) delimiter = fmt::format("$${}", number);
  return Value::map().set("statement", statement).set("delimiter", delimiter);
}

Value alter_table_context(std::string table, std::vector<std::string> clauses) {
  Value::List list;
  for (std::string& clause : clauses) list.emplace_back(std::move(clause));
  Value context = Value::map();
  context.set("table", std::move(table)).set("clauses", std::move(list));
  return context;
}

std::string_view phase_word(Phase phase) {
  constexpr std::array<std::string_view, 3> words{"expand", "migrate", "contract"};
  return words[static_cast<std::size_t>(phase)];
}

std::string_view reversal_word(Reversal reversal) {
  constexpr std::array<std::string_view, 3> words{"lossless", "conditional", "lossy"};
  return words[static_cast<std::size_t>(reversal)];
}

}  // namespace schemac
