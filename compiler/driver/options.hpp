// What the command line asks for.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace schemac {

enum class DiagnosticsForm { text, json };
enum class ColourChoice { automatic, always, never };
enum class OutputForm { sql, json };
enum class Dump { nothing, model, changes, plan };
enum class Command { diff, check, list_templates, export_templates, explain, schema, types, format };

struct Options {
  Command command = Command::diff;
  std::vector<std::string> sources;   // of diff: OLD and NEW
  std::vector<std::string> dialects;  // of --dialect; empty: all targets
  bool rollback = false;
  std::optional<std::filesystem::path> folder;  // of -o and of `templates export`
  OutputForm form = OutputForm::sql;
  Dump dump = Dump::nothing;
  bool changes_exit_code = false;
  bool strict = false;
  bool only_check = false;  // of `fmt`: say what would change, and change nothing
  bool share = true;        // LoadOptions::share
  std::optional<std::filesystem::path> templates;
  std::string code;  // of `explain`; empty: all of them
  DiagnosticsForm diagnostics = DiagnosticsForm::text;
  ColourChoice colour = ColourChoice::automatic;
};

}  // namespace schemac
