// Sections to scripts.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "compiler/emit/statements.hpp"

namespace schemac {

enum class Way : std::uint8_t { forward, rollback };

[[nodiscard]] std::optional<std::string> write_script(const Plan& plan, const std::vector<Section>& sections, Way way, const Renderer& renderer);

// What script_header.sql, script_preamble.sql, script_postamble.sql, script_begin.sql and script_commit.sql see; `transactions`: how many the script
// has; what script_section.sql sees; what statement_alter_table.sql sees.
[[nodiscard]] Value script_context(const Plan& plan, Way way, std::int64_t transactions);
[[nodiscard]] Value section_context(const Plan& plan, const Section& section, Way way);
[[nodiscard]] Value alter_table_context(std::string table, std::vector<std::string> clauses);
// What statement_compound.sql sees.
[[nodiscard]] Value compound_context(const std::string& statement);

[[nodiscard]] std::string_view phase_word(Phase phase);
[[nodiscard]] std::string_view reversal_word(Reversal reversal);

}  // namespace schemac
