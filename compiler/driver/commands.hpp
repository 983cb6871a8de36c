// The commands, one file each.
#pragma once

#include <optional>

#include "compiler/driver/options.hpp"
#include "compiler/driver/session.hpp"

namespace schemac {

// Each does its work, prints its output and reports to the session; the exit code is the one for a run without errors.
[[nodiscard]] Exit diff_command(const Options& options, Session& session);
[[nodiscard]] Exit lint_command(const Options& options, Session& session);
[[nodiscard]] Exit check_command(const Options& options, Session& session);
[[nodiscard]] Exit list_templates_command(const Options& options, Session& session);
[[nodiscard]] Exit export_templates_command(const Options& options, Session& session);
[[nodiscard]] Exit explain_command(const Options& options, Session& session);
[[nodiscard]] Exit schema_command(const Options& options, Session& session);
[[nodiscard]] Exit dialects_command(const Options& options, Session& session);
[[nodiscard]] Exit types_command(const Options& options, Session& session);
[[nodiscard]] Exit format_command(const Options& options, Session& session);
[[nodiscard]] Exit rollout_command(const Options& options, Session& session);

}  // namespace schemac
