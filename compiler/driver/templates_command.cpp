// `schemac templates`: where each template comes from, and the shipped set as files.
#include <algorithm>
#include <fmt/format.h>

#include "compiler/driver/commands.hpp"
#include "compiler/driver/load_step.hpp"
#include "compiler/emit/template_store.hpp"

namespace schemac {
namespace {

std::string listing(const TemplateStore& store, const Dialect& dialect, const std::optional<std::filesystem::path>& overrides) {
  const std::vector<TemplateOrigin> origins = store.list(dialect);
  std::size_t width = 0;
  for (const TemplateOrigin& origin : origins) width = std::max(width, origin.name.size());
  std::string text = fmt::format("{}\n", dialect.name);
  for (const TemplateOrigin& origin : origins)
    text += fmt::format("  {:{}}  {}{}/{}{}\n", origin.name, width, origin.overridden ? overrides->generic_string() + "/" : "", origin.folder,
                        origin.name,
                        !origin.overridden ? ""
                        : origin.shipped   ? "  (overridden)"
                                           : "  (added)");
  return text;
}

}  // namespace

Exit list_templates_command(const Options& options, Session& session) {
  const auto store = TemplateStore::open(options.templates, session.files, session.sink);
  const std::vector<const Dialect*> dialects = named_dialects(options, session.sink);
  if (!store || session.sink.has_errors()) return Exit::done;
  std::string text;
  for (const Dialect* dialect : dialects) text += (text.empty() ? "" : "\n") + listing(*store, *dialect, options.templates);
  print_output(text, session.sink);
  return Exit::done;
}

Exit export_templates_command(const Options& options, Session& session) {
  (void)TemplateStore::export_to(*options.folder, session.sink);
  return Exit::done;
}

}  // namespace schemac
