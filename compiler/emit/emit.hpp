// A plan to artifacts: scripts and plan.json through templates, and files written whole or not at all.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "compiler/diagnostics/sink.hpp"
#include "compiler/emit/template_store.hpp"
#include "compiler/plan/plan.hpp"

namespace schemac {

// Bytes of the scripts, each ending in a line break. An empty plan gives scripts that say that nothing changes.
struct Artifacts {
  std::string forward_sql;
  std::string rollback_sql;
  std::string plan_json;
};
[[nodiscard]] std::optional<Artifacts> emit_artifacts(const Plan& plan, const TemplateStore& templates, Sink& sink);

struct OutputFile {
  std::filesystem::path path;  // relative, below the output folder; never leaves it
  std::string bytes;
};
// Write, sync, rename: each file whole or not at all. False and a diagnostic when that fails.
[[nodiscard]] bool write_files(const std::filesystem::path& folder, const std::vector<OutputFile>& files, Sink& sink);

}  // namespace schemac
