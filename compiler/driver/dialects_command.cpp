// `schemac dialects`: what statements do to those who use a table, on each dialect, as a table in Markdown or as JSON.
#include <algorithm>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <string>

#include "compiler/dialect/dialect.hpp"
#include "compiler/dialect/version.hpp"
#include "compiler/driver/commands.hpp"
#include "compiler/driver/load_step.hpp"
#include "compiler/emit/script.hpp"

namespace schemac {
namespace {

using Json = nlohmann::ordered_json;

// Rows of the key, or of what stands before its last dot, as find_facts looks them up.
std::vector<const FactRow*> rows_of(const Dialect& dialect, std::string_view key) {
  std::vector<const FactRow*> rows;
  for (const FactRow& row : dialect.facts)
    if (row.key == key) rows.push_back(&row);
  const std::size_t dot = key.rfind('.');
  return rows.empty() && dot != std::string_view::npos ? rows_of(dialect, key.substr(0, dot)) : rows;
}

std::string_view work_words(Work work) {
  switch (work) {
    case Work::none:
      return "";
    case Work::rows:
      return ", changes rows";
    case Work::scan:
      return ", scans the table";
    case Work::build:
      return ", builds an index";
    default:
      return ", rewrites the table";
  }
}

std::string row_words(const FactRow& row) {
  std::string text;
  if (row.since != Version{}) text += fmt::format("since {}: ", version_text(row.since));
  if (!row.trait.empty()) text += fmt::format("where the table is {}: ", row.trait);
  if (!row.lock.empty()) text += fmt::format("{}{}", row.lock, row.others.empty() ? ", " : " and ");
  if (!row.others.empty()) text += fmt::format("{}, ", row.others);
  if (row.blocked == Blocked::nobody && row.moment != Blocked::nobody)
    text += fmt::format("blocks {} for that moment only", blocked_word(row.moment));
  else
    text += fmt::format("blocks {}{}", blocked_word(row.blocked), row.blocked != Blocked::nobody && row.work == Work::none ? " for a moment" : "");
  text += work_words(row.work);
  if (!row.clause.empty()) text += fmt::format("; `{}`", row.clause);
  if (row.outside) text += "; outside of a transaction";
  return text;
}

std::string cell(const Dialect& dialect, std::string_view key) {
  std::string text;
  for (const FactRow* row : rows_of(dialect, key)) text += fmt::format("{}{}", text.empty() ? "" : "<br>", row_words(*row));
  return text;
}

std::string as_table(const std::vector<const Dialect*>& dialects) {
  std::string text = "| statement |";
  std::string rule = "|---|";
  for (const Dialect* dialect : dialects) {
    text += fmt::format(" {} |", dialect->title);
    rule += "---|";
  }
  text += fmt::format("\n{}\n", rule);
  for (const FactKey& fact : fact_keys()) {
    text += fmt::format("| {} |", fact.words);
    for (const Dialect* dialect : dialects) text += fmt::format(" {} |", cell(*dialect, fact.key));
    text += '\n';
  }
  return text;
}

Json row_json(const FactRow& row) {
  const auto text = [](std::string_view word) { return word.empty() ? Json() : Json(word); };
  return {{"since", row.since == Version{} ? Json() : Json(version_text(row.since))},
          {"trait", text(row.trait)},
          {"lock", text(row.lock)},
          {"other_locks", text(row.others)},
          {"blocks", blocked_word(row.blocked)},
          {"blocks_for_a_moment", blocked_word(row.moment)},
          {"work", work_word(row.work)},
          {"clause", text(row.clause)},
          {"outside_transaction", row.outside}};
}

std::string as_json(const std::vector<const Dialect*>& dialects) {
  Json facts = Json::array();
  for (const FactKey& fact : fact_keys()) {
    Json answers = Json::object();
    for (const Dialect* dialect : dialects) {
      Json rows = Json::array();
      for (const FactRow* row : rows_of(*dialect, fact.key)) rows.push_back(row_json(*row));
      answers[std::string(dialect->name)] = std::move(rows);
    }
    facts.push_back({{"key", fact.key}, {"statement", fact.words}, {"dialects", std::move(answers)}});
  }
  return facts.dump(2) + '\n';
}

}  // namespace

Exit dialects_command(const Options& options, Session& session) {
  const std::vector<const Dialect*> dialects = named_dialects(options, session.sink);
  if (session.sink.has_errors()) return Exit::done;
  print_output(options.form == OutputForm::json ? as_json(dialects) : as_table(dialects), session.sink);
  return Exit::done;
}

}  // namespace schemac
