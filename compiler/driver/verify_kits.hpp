// Whether the files in a folder are those that the sources compile to.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "compiler/emit/emit.hpp"

namespace schemac {

// One line a file that is not as it should be, in order of path: it differs, is missing, or is no part of a kit. `folders`: those below `root` in
// which nothing else may stand. Nothing, and a diagnostic, where a file cannot be read.
[[nodiscard]] std::optional<std::vector<std::string>> deviations(const std::filesystem::path& root, const std::vector<std::string>& folders,
                                                                 const std::vector<OutputFile>& files, Sink& sink);

}  // namespace schemac
