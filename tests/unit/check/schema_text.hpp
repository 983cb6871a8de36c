// Schemas for the tests of check, written as YAML in the test.
#pragma once

#include <doctest/doctest.h>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <unistd.h>
#include <vector>

#include "compiler/check/check.hpp"
#include "compiler/diagnostics/render.hpp"
#include "compiler/load/load.hpp"

namespace schemac::test {

inline LoadOptions load_options() {
  LoadOptions how;
  for (const Dialect* dialect : all_dialects()) {
    how.dialects.push_back(dialect->name);
    if (!dialect->base.empty()) how.bases.emplace_back(dialect->name, dialect->base);
  }
  return how;
}

// One schema and all that was said about it.
struct Looked {
  SourceSet files;
  Sink sink;
  Schema schema;
  std::vector<TargetChoice> targets;
  bool sound = false;

  [[nodiscard]] std::vector<std::string> codes() const {
    std::vector<std::string> found;
    for (const Diagnostic& diagnostic : sink.sorted())
      if (diagnostic.level == Level::error) found.emplace_back(info(diagnostic.code).identifier);
    return found;
  }
  [[nodiscard]] std::string text() const {
    const std::vector<Diagnostic> all = sink.sorted();
    return render_text(all, files, false);
  }
  [[nodiscard]] bool says(std::string_view part) const { return text().find(part) != std::string::npos; }
};

inline void look(Looked& looked, std::string_view yaml) {
  static int count = 0;
  const std::filesystem::path path =
      std::filesystem::temp_directory_path() / ("schemac_check_" + std::to_string(getpid()) + "_" + std::to_string(++count) + ".yaml");
  std::ofstream(path) << yaml;
  const std::vector<std::string> sources{path.string()};
  std::vector<std::optional<Schema>> loaded = load_schemas(sources, load_options(), looked.files, looked.sink);
  std::filesystem::remove(path);
  if (!loaded.front()) return;
  looked.schema = std::move(*loaded.front());
  looked.targets = targets_of(looked.schema, looked.sink);
  looked.sound = check_schema(looked.schema, looked.targets, looked.files, looked.sink);
}

// The codes of the errors in a schema, in order; `said` must stand in what is printed.
inline std::string codes_of(const std::string& yaml, std::string_view said = "") {
  Looked looked;
  look(looked, yaml);
  INFO(yaml << "\n" << looked.text());
  CHECK(looked.says(said));
  std::string joined;
  for (const std::string& code : looked.codes()) joined += (joined.empty() ? "" : " ") + code;
  return joined;
}

}  // namespace schemac::test
