// The shipped templates, a user's over them, and where each was found.
#include "compiler/emit/template_store.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fstream>
#include <iterator>
#include <set>

#include "compiler/diagnostics/nearest.hpp"
#include "compiler/emit/check_names.hpp"
#include "compiler/emit/embedded.hpp"
#include "compiler/emit/emit.hpp"
#include "compiler/emit/template_set.hpp"
#include "compiler/plan/operation.hpp"

namespace schemac {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view shared_folder = "shared";
constexpr std::string_view kit_folder = "kit";  // pages, the same for every dialect

bool add_template(TemplateStore::Content& content, Template text, std::string bytes, std::string shown, SourceSet& files, Sink& sink) {
  text.file = files.add(std::move(shown), std::move(bytes));
  std::optional<TemplateBody> body = parse_template(text.file, files.bytes(text.file), text.clause, sink);
  if (!body) return false;
  text.body = std::move(*body);
  text.text = files.bytes(text.file);
  content.folders[text.folder].insert_or_assign(text.name, std::move(text));
  return true;
}

bool add_embedded(TemplateStore::Content& content, SourceSet& files, Sink& sink) {
  bool good = true;
  for (const EmbeddedTemplate& each : embedded_templates()) {
    Template text{std::string(each.name), std::string(each.folder), false, false, 0, {}};
    good &= add_template(content, std::move(text), std::string(each.text), fmt::format("templates/{}/{}", each.folder, each.name), files, sink);
  }
  return good;
}

bool unreadable(const fs::path& path, Sink& sink, std::string_view why) {
  sink.report(Code::cannot_read_templates, fmt::format("cannot read templates from `{}`: {}", path.generic_string(), why));
  return false;
}

// Files of `folder` in order of name, so that a run does not depend on the file system.
bool files_below(const fs::path& folder, std::vector<fs::path>& found, Sink& sink) {
  std::error_code error;
  for (fs::directory_iterator each(folder, error), end; !error && each != end; each.increment(error)) found.push_back(each->path());
  std::sort(found.begin(), found.end());
  return !error || unreadable(folder, sink, error.message());
}

bool is_template(const fs::path& file, std::string_view folder) {
  return folder == kit_folder ? file.extension() == ".md" || file.extension() == ".html" : file.extension() == ".sql" || file.extension() == ".sh";
}

bool is_known_folder(std::string_view name) { return name == shared_folder || name == kit_folder || find_dialect(name) != nullptr; }

bool add_override(TemplateStore::Content& content, const fs::path& file, const std::string& folder, SourceSet& files, Sink& sink) {
  std::ifstream in(file, std::ios::binary);
  std::string bytes((std::istreambuf_iterator<char>(in)), {});
  if (!in) return unreadable(file, sink, "the file cannot be opened");
  Template text{file.filename().string(), folder, true, false, 0, {}};
  return add_template(content, std::move(text), std::move(bytes), file.generic_string(), files, sink);
}

void report_folder(const fs::path& folder, Sink& sink) {
  std::vector<std::string_view> known{shared_folder, kit_folder};
  for (const Dialect* dialect : all_dialects()) known.push_back(dialect->name);
  const std::string name = folder.filename().string();
  const auto near = nearest(name, known);
  sink.report(Code::template_unused, fmt::format("`{}` is no dialect: templates in `{}` are not used", name, folder.generic_string()))
      .help(near ? fmt::format("did you mean `{}`?", *near) : fmt::format("folders of templates: {}", fmt::join(known, ", ")));
}

void add_included(const TemplateBody& body, std::set<std::string_view>& names) {
  for (const TemplateNode& node : body) {
    if (const auto* include = std::get_if<IncludeNode>(&node.kind)) names.insert(include->name);
    if (const auto* loop = std::get_if<ForNode>(&node.kind)) add_included(loop->body, names);
    if (const auto* choice = std::get_if<IfNode>(&node.kind))
      for (const IfBranch& branch : choice->branches) add_included(branch.body, names);
  }
}

// Nearer to every dialect stands another one of that name.
bool is_hidden(const TemplateStore::Content& content, const std::string& folder, const std::string& name) {
  const auto dialects = all_dialects();
  return std::none_of(dialects.begin(), dialects.end(), [&](const Dialect* dialect) {
    const Template* found = content.find(*dialect, name);
    return found != nullptr && found->folder == folder;
  });
}

std::vector<std::string> folders_with(const TemplateStore::Content& content, const std::string& name) {
  std::vector<std::string> names;
  for (const auto& [folder, templates] : content.folders)
    if (folder != shared_folder && templates.contains(name)) names.push_back(folder);
  return names;
}

// A file of the user's that replaces none of ours and that none includes is a name spelled wrong.
void report_unused(const TemplateStore::Content& content, Sink& sink) {
  std::set<std::string_view> used;
  for (const EmbeddedTemplate& each : embedded_templates()) used.insert(each.name);
  std::set<std::string> following;
  for (const std::string_view operation : operation_names()) following.insert(std::string(operation) + ".after.sql");
  for (const auto& [folder, templates] : content.folders)
    for (const auto& [name, text] : templates) add_included(text.body, used);
  const std::vector<std::string_view> known(used.begin(), used.end());
  for (const auto& [folder, templates] : content.folders) {
    for (const auto& [name, text] : templates) {
      if (text.overridden && is_hidden(content, folder, name))
        sink.report(Code::template_unused, {text.file, 0, 0}, fmt::format("no dialect uses `{}/{}`: each has one of its own", folder, name))
            .help(fmt::format("put it into the folders of the dialects that it is for: {}", fmt::join(folders_with(content, name), ", ")));
      if (used.count(name) != 0 || following.count(name) != 0) continue;
      Report report = sink.report(Code::template_unused, {text.file, 0, 0}, fmt::format("nothing uses a template `{}`", name));
      if (const auto near = nearest(name, known)) report.help(fmt::format("did you mean `{}`?", *near));
    }
  }
}

bool add_overrides(TemplateStore::Content& content, const fs::path& root, SourceSet& files, Sink& sink) {
  std::error_code error;
  if (!fs::is_directory(root, error)) return unreadable(root, sink, "it is no directory");
  std::vector<fs::path> folders;
  if (!files_below(root, folders, sink)) return false;
  bool good = true;
  for (const fs::path& folder : folders) {
    if (!fs::is_directory(folder, error)) continue;
    if (!is_known_folder(folder.filename().string())) {
      report_folder(folder, sink);
      continue;
    }
    std::vector<fs::path> inside;
    good &= files_below(folder, inside, sink);
    for (const fs::path& file : inside)
      if (is_template(file, folder.filename().string())) good &= add_override(content, file, folder.filename().string(), files, sink);
  }
  if (good) report_unused(content, sink);
  return good;
}

bool is_shipped(std::string_view name) {
  const auto all = embedded_templates();
  return std::any_of(all.begin(), all.end(), [&](const EmbeddedTemplate& each) { return each.name == name; });
}

}  // namespace

const Template* TemplateStore::Content::find(const Dialect& dialect, std::string_view name) const {
  const auto in_folder = [&](std::string_view folder) -> const Template* {
    const auto templates = folders.find(folder);
    if (templates == folders.end()) return nullptr;
    const auto found = templates->second.find(name);
    return found == templates->second.end() ? nullptr : &found->second;
  };
  for (const Dialect* each : dialect_chain(dialect))
    if (const Template* found = in_folder(each->name)) return found;
  if (const Template* found = in_folder(shared_folder)) return found;
  return in_folder(kit_folder);
}

std::optional<TemplateStore> TemplateStore::open(const std::optional<fs::path>& overrides, SourceSet& files, Sink& sink) {
  auto content = std::make_shared<Content>();
  bool good = add_embedded(*content, files, sink);
  if (overrides) good = good && add_overrides(*content, *overrides, files, sink) && check_template_names(*content, sink);
  if (!good) return std::nullopt;
  return TemplateStore(std::move(content));
}

std::vector<TemplateOrigin> TemplateStore::list(const Dialect& dialect) const {
  std::map<std::string, TemplateOrigin> origins;
  for (const auto& [folder, templates] : content_->folders)
    for (const auto& [name, ignored] : templates)
      if (const Template* found = content_->find(dialect, name))
        origins.insert_or_assign(name, TemplateOrigin{name, found->folder, found->overridden, is_shipped(name)});
  std::vector<TemplateOrigin> list;
  list.reserve(origins.size());
  for (auto& [name, origin] : origins) list.push_back(std::move(origin));
  return list;
}

bool TemplateStore::export_to(const fs::path& folder, Sink& sink) {
  std::vector<OutputFile> files;
  for (const EmbeddedTemplate& each : embedded_templates()) files.push_back({fs::path(each.folder) / each.name, std::string(each.text)});
  return write_files(folder, files, sink);
}

}  // namespace schemac
