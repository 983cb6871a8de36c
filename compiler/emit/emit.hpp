// A plan to artifacts: scripts and plan.json through templates, and files written whole or not at all.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "compiler/diagnostics/sink.hpp"
#include "compiler/emit/template_store.hpp"
#include "compiler/plan/plan.hpp"

namespace schemac {

struct EmitOptions {
  bool whole_kit = false;  // every file of the kit; else the scripts and plan.json alone
};

// A file of the kit: its name below the dialect's folder, and its bytes, which end in a line break.
struct Artifact {
  std::string name;
  std::string bytes;
};
// forward.sql, rollback.sql and plan.json are always there. An empty plan gives scripts that say that nothing changes.
struct Artifacts {
  std::vector<Artifact> files;
  // The bytes of a file that is there.
  [[nodiscard]] const std::string& file(std::string_view name) const;
};
[[nodiscard]] std::optional<Artifacts> emit_artifacts(const Plan& plan, const TemplateStore& templates, const EmitOptions& options, Sink& sink);

struct OutputFile {
  std::filesystem::path path;  // relative, below the output folder; never leaves it
  std::string bytes;
};
// Write, sync, rename: each file whole or not at all. False and a diagnostic when that fails.
[[nodiscard]] bool write_files(const std::filesystem::path& folder, const std::vector<OutputFile>& files, Sink& sink);

}  // namespace schemac
