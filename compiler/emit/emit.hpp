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

struct FileDigest {
  std::string name;
  std::string sha256;
};
// What a kit is made from.
struct Inputs {
  std::string version;             // of schemac
  std::vector<FileDigest> before;  // the files of OLD and NEW, by their names below the source
  std::vector<FileDigest> after;
};

struct Sides;
class State;

struct EmitOptions {
  bool whole_kit = false;        // every file of the kit; else the scripts alone
  bool summary = false;          // summary.md, too, which is no file of the kit
  Inputs inputs = {};            // of the whole kit and the summary
  const Sides* sides = nullptr;  // what the report draws; null: no picture. Needed for what may be run again
  std::size_t part = 0;          // of a plan that is run in parts: which, from 1, and of how many
  std::size_t parts = 0;
  std::string proof_before = {};  // the verify.sql of the part before: what must hold before this one begins
  bool rerunnable = false;        // the scripts may be run again, wherever they stopped
  const State* start = nullptr;   // the database before the plan and after it: needed for the whole kit and for what may be run again
  const State* end = nullptr;
};

// A file of the kit: its name below the dialect's folder, and its bytes, which end in a line break.
struct Artifact {
  std::string name;
  std::string bytes;
};
// forward.sql and rollback.sql are always there. An empty plan gives scripts that say that nothing changes.
struct Artifacts {
  std::vector<Artifact> files;
  // The bytes of a file that is there.
  [[nodiscard]] const std::string& file(std::string_view name) const;
};
[[nodiscard]] std::optional<Artifacts> emit_artifacts(const Plan& plan, const TemplateStore& templates, const EmitOptions& options, Sink& sink);

// A plan in order of its phases (plan/phases.hpp): a kit for each, below `1-expand`, `2-migrate` and `3-contract`.
[[nodiscard]] std::optional<Artifacts> emit_phases(const Plan& plan, const TemplateStore& templates, const EmitOptions& options, Sink& sink);

struct OutputFile {
  std::filesystem::path path;  // relative, below the output folder; never leaves it
  std::string bytes;
};
// Write, sync, rename: each file whole or not at all, and none before all of them are on the disk. False and a diagnostic when that fails.
[[nodiscard]] bool write_files(const std::filesystem::path& folder, const std::vector<OutputFile>& files, Sink& sink);

}  // namespace schemac
