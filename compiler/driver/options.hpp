// What the command line asks for.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "compiler/plan/plan.hpp"

namespace schemac {

enum class DiagnosticsForm { text, json, sarif, github };
enum class ColourChoice { automatic, always, never };
enum class OutputForm { sql, json, markdown };
enum class Dump { nothing, model, changes, plan };
enum class Command { diff, lint, check, list_templates, export_templates, explain, schema, dialects, types, format, rollout };

struct Options {
  Command command = Command::diff;
  std::vector<std::string> sources;   // of diff and lint: OLD and NEW
  std::vector<std::string> dialects;  // of --dialect; empty: all targets
  bool rollback = false;
  std::optional<std::filesystem::path> folder;  // of -o and of `templates export`
  std::optional<std::filesystem::path> verify;  // the folder whose files are compared
  OutputForm form = OutputForm::sql;
  Dump dump = Dump::nothing;
  bool changes_exit_code = false;
  bool strict = false;
  bool phases = false;
  bool rerunnable = false;
  bool retain = false;
  Online online = Online::automatic;
  std::vector<std::string> sizes;                   // of --size: TABLE=ROWS
  std::optional<std::filesystem::path> sizes_file;  // of --sizes
  std::string big;                                  // of --big; empty: the usual
  std::string batch;                                // of --batch; empty: the usual
  bool only_check = false;                          // of `fmt`: say what would change, and change nothing
  bool share = true;                                // LoadOptions::share
  std::optional<std::filesystem::path> templates;
  std::vector<std::string> rollouts;  // of `rollout --name`; empty: all of them
  std::string code;                   // of `explain`; empty: all of them
  DiagnosticsForm diagnostics = DiagnosticsForm::text;
  ColourChoice colour = ColourChoice::automatic;
};

}  // namespace schemac
