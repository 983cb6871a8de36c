// The plainest YAML, read line by line: what nearly all of a big schema is, several times as fast as a parser of all of YAML reads it.
#pragma once

#include "compiler/load/yaml_tree.hpp"

namespace schemac {

// Takes block mappings whose keys are plain words and whose values are plain texts of one line, lists and mappings in brackets of one line, or
// further mappings; in ASCII. False for everything else, and for what is no tree that can be read: then parse_yaml is to be asked, and
// `tree` holds nothing of use. What it takes it gives exactly as parse_yaml does.
[[nodiscard]] bool read_plain_lines(std::string_view text, const TextReporter& reporter, YamlTree& tree);

}  // namespace schemac
