// Sections to scripts.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "compiler/emit/statements.hpp"

namespace schemac {

enum class Way : std::uint8_t { forward, rollback };

// `progress` says how far the script has come where it may run again, and guards its statements with that; null: neither.
[[nodiscard]] std::optional<std::string> write_script(const Plan& plan, const std::vector<Section>& sections, Way way, const Renderer& renderer,
                                                      const Value* progress = nullptr);

// How many transactions a script has, and how many steps outside of any. Neither where the server takes no DDL in one.
struct ScriptShape {
  std::int64_t transactions = 0;
  std::int64_t outside = 0;
};

// What script_header.sql, script_preamble.sql, script_postamble.sql, script_begin.sql and script_commit.sql see; what script_section.sql sees; what
// statement_alter_table.sql sees.
[[nodiscard]] Value script_context(const Plan& plan, Way way, const ScriptShape& shape);
[[nodiscard]] Value section_context(const Plan& plan, const Section& section, Way way);
// How many rows a batch has, for people; null where every statement of the section runs whole.
[[nodiscard]] Value batch_rows(const Plan& plan, const Section& section, Way way);
[[nodiscard]] Value alter_table_context(std::string table, std::vector<std::string> clauses, std::string_view assertion);
// A statement as it stands in a script, with what ends it: where a semicolon stands inside, in the form that a client takes whole.
[[nodiscard]] std::optional<std::string> ended_statement(const std::string& statement, const Renderer& renderer);
// What statement_compound.sql sees.
[[nodiscard]] Value compound_context(const std::string& statement);

[[nodiscard]] std::string_view phase_word(Phase phase);
[[nodiscard]] std::string_view reversal_word(Reversal reversal);
[[nodiscard]] std::string_view transaction_word(Transaction transaction);
[[nodiscard]] std::string_view blocked_word(Blocked blocked);
[[nodiscard]] std::string_view work_word(Work work);

}  // namespace schemac
