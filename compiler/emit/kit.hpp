// The files of the kit that only read: how far a script has come, and what must be so before and after it.
#pragma once

#include <optional>
#include <string>

#include "compiler/emit/progress.hpp"
#include "compiler/plan/fills_to_verify.hpp"

namespace schemac {

// The statements of a template, one after the other.
[[nodiscard]] std::optional<std::string> write_file_of(std::string_view name, const Value& context, const Renderer& renderer);

// What kit_checks.sql sees. `moment`: `before` the forward script, or `after` it.
[[nodiscard]] std::optional<Value> checks_context(const Plan& plan, const Course& course, std::string_view moment,
                                                  const std::vector<FillToVerify>& fills, const Renderer& renderer);

// What kit_purge.sql sees: all that the plan keeps aside.
[[nodiscard]] Value purge_context(const Plan& plan);

}  // namespace schemac
