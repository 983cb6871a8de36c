// Digests as the files for machines list them.
#pragma once

#include <nlohmann/json.hpp>
#include <vector>

#include "compiler/emit/plan_json.hpp"

namespace schemac {

[[nodiscard]] nlohmann::ordered_json digests_json(const std::vector<FileDigest>& files);
[[nodiscard]] nlohmann::ordered_json digests_json(const std::vector<TemplateDigest>& templates);

}  // namespace schemac
