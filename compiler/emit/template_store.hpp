// Where templates come from: the binary, overridden file by file by a user's folder, looked up along the dialect's chain.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "compiler/diagnostics/sink.hpp"
#include "compiler/dialect/dialect.hpp"
#include "compiler/source/source_set.hpp"

namespace schemac {

struct TemplateOrigin {
  std::string name;         // "add_column.sql"
  std::string folder;       // "mysql": the folder of the chain that holds it
  bool overridden = false;  // from the user's folder
  bool shipped = true;      // one of that name comes with schemac
};

// Every template is parsed when the store is opened: a fault in a user's file is a diagnostic with a caret, and nothing is returned.
class TemplateStore {
 public:
  // `overrides` has folders shared/, mysql/, ... with the files that replace shipped ones.
  [[nodiscard]] static std::optional<TemplateStore> open(const std::optional<std::filesystem::path>& overrides, SourceSet& files, Sink& sink);

  // What each template of a dialect resolves to, in order of name.
  [[nodiscard]] std::vector<TemplateOrigin> list(const Dialect& dialect) const;
  // The shipped set as files below `folder`; false and a diagnostic when it cannot be written.
  static bool export_to(const std::filesystem::path& folder, Sink& sink);

  struct Content;
  [[nodiscard]] const Content& content() const { return *content_; }

 private:
  explicit TemplateStore(std::shared_ptr<const Content> content) : content_(std::move(content)) {}
  std::shared_ptr<const Content> content_;
};

}  // namespace schemac
