#include "compiler/emit/digests_json.hpp"

#include <fmt/format.h>

#include "compiler/emit/digest.hpp"
#include "compiler/emit/template.hpp"

namespace schemac {
namespace {

using Json = nlohmann::ordered_json;

Json digest_json(const FileDigest& file) { return {{"name", file.name}, {"sha256", file.sha256}}; }

}  // namespace

Digests digests_of(const Inputs& inputs, const std::vector<const Template*>& used, const Artifacts& artifacts) {
  Digests digests{inputs, {}, {}};
  for (const Template* each : used)
    digests.templates.push_back({{fmt::format("{}/{}", each->folder, each->name), sha256(each->text)}, each->overridden});
  for (const Artifact& each : artifacts.files) digests.outputs.push_back({each.name, sha256(each.bytes)});
  return digests;
}

Json digests_json(const std::vector<FileDigest>& files) {
  Json list = Json::array();
  for (const FileDigest& file : files) list.push_back(digest_json(file));
  return list;
}

Json digests_json(const std::vector<TemplateDigest>& templates) {
  Json list = Json::array();
  for (const TemplateDigest& each : templates) {
    list.push_back(digest_json(each.file));
    list.back()["overridden"] = each.overridden;
  }
  return list;
}

}  // namespace schemac
