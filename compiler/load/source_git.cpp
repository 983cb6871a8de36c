// `git:REV:PATH`: a file or directory as it was at a revision, asked of git itself.
#include <algorithm>
#include <charconv>
#include <fmt/format.h>
#include <optional>
#include <utility>

#include "compiler/load/process.hpp"
#include "compiler/load/source_files.hpp"

namespace schemac {
namespace {

struct GitObject {
  std::string id;
  std::string type;  // blob, tree
};

std::string_view first_line(std::string_view text) { return text.substr(0, text.find('\n')); }

class Git {
 public:
  Git(const std::string& source, Sink& sink) : source_(source), sink_(sink) {}

  Report fail(std::string_view why) const { return sink_.report(Code::git_source, fmt::format("cannot read `{}`: {}", source_, why)); }

  // Nothing, and reported, when git cannot be run or refuses.
  std::optional<std::string> run(std::vector<std::string> arguments, const std::string& input) const {
    arguments.insert(arguments.begin(), "git");
    ProcessResult result = run_process(arguments, input);
    if (!result.started) {
      fail(fmt::format("cannot run `git`: {}", result.why));
      return std::nullopt;
    }
    if (result.status != 0) {
      fail(result.errors.empty() ? fmt::format("git ended with status {}", result.status) : std::string(first_line(result.errors)));
      return std::nullopt;
    }
    return std::move(result.output);
  }

  // `REV:PATH` as git reads it: from the root of the repository, or from here when PATH starts with `./` or `../`.
  std::optional<GitObject> find(const std::string& revision, const std::string& path) const {
    const std::optional<std::string> output = run({"cat-file", "--batch-check"}, fmt::format("{0}^{{tree}}\n{0}:{1}\n", revision, path));
    if (!output) return std::nullopt;
    const std::string_view tree = first_line(*output);
    const std::string_view object = first_line(std::string_view(*output).substr(std::min(tree.size() + 1, output->size())));
    if (tree.ends_with(" missing") || tree.ends_with(" ambiguous")) {
      fail(fmt::format("the repository has no revision `{}`", revision));
      return std::nullopt;
    }
    const std::size_t space = object.find(' ');
    const std::size_t second = object.find(' ', space + 1);
    if (object.ends_with(" missing") || space == std::string_view::npos || second == std::string_view::npos) {
      fail(fmt::format("revision `{}` has no `{}`", revision, path)).help("PATH counts from the root of the repository; `./PATH` counts from here");
      return std::nullopt;
    }
    return GitObject{std::string(object.substr(0, space)), std::string(object.substr(space + 1, second - space - 1))};
  }

  // Contents in the order of the ids; fewer than asked for when git's answer is not as it should be.
  std::optional<std::vector<std::string>> contents(const std::vector<std::string>& ids) const {
    std::string input;
    for (const std::string& id : ids) input += id + "\n";
    const std::optional<std::string> output = run({"cat-file", "--batch"}, input);
    if (!output) return std::nullopt;
    std::vector<std::string> contents;
    std::string_view rest = *output;
    while (!rest.empty()) {
      const std::string_view header = first_line(rest);
      const std::size_t space = header.rfind(' ');
      std::size_t size = 0;
      if (space == std::string_view::npos) break;
      if (std::from_chars(header.data() + space + 1, header.data() + header.size(), size).ec != std::errc()) break;
      if (header.size() + 1 + size + 1 > rest.size()) break;
      contents.emplace_back(rest.substr(header.size() + 1, size));
      rest.remove_prefix(header.size() + 1 + size + 1);
    }
    if (contents.size() != ids.size() || !rest.empty()) {
      fail("git gave not all of it");
      return std::nullopt;
    }
    return contents;
  }

 private:
  const std::string& source_;
  Sink& sink_;
};

struct TreeEntry {
  std::string path;
  std::string id;
};

// `MODE TYPE ID<tab>PATH` and a NUL, over and over. False, and reported, where a schema file is a link.
bool list_tree(const Git& git, const std::string& id, std::vector<TreeEntry>& entries) {
  const std::optional<std::string> output = git.run({"ls-tree", "-r", "-z", "--full-tree", id}, {});
  if (!output) return false;
  bool sound = true;
  for (std::string_view rest = *output; !rest.empty();) {
    const std::string_view line = rest.substr(0, rest.find('\0'));
    rest.remove_prefix(std::min(line.size() + 1, rest.size()));
    const std::size_t tab = line.find('\t');
    if (tab == std::string_view::npos) continue;
    const std::string_view head = line.substr(0, tab);
    const std::string_view path = line.substr(tab + 1);
    if (!is_schema_file(path)) continue;
    if (!head.starts_with("100")) {
      git.fail(fmt::format("`{}` is no ordinary file", path));
      sound = false;
      continue;
    }
    entries.push_back({std::string(path), std::string(head.substr(head.rfind(' ') + 1))});
  }
  std::sort(entries.begin(), entries.end(), [](const TreeEntry& left, const TreeEntry& right) { return left.path < right.path; });
  return sound;
}

// REV ends at the first colon that is not inside braces: `HEAD^{/fix: it}` is one revision.
std::size_t end_of_revision(std::string_view text) {
  int depth = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '{') ++depth;
    if (text[i] == '}') --depth;
    if (text[i] == ':' && depth == 0) return i;
  }
  return std::string_view::npos;
}

}  // namespace

SourceFiles read_git(const std::string& source, Sink& sink) {
  SourceFiles result;
  result.sound = false;
  const Git git(source, sink);
  const std::string text = source.substr(std::string_view("git:").size());
  const std::size_t colon = end_of_revision(text);
  if (colon == std::string_view::npos || colon == 0 || text.find('\n') != std::string::npos) {
    git.fail("a git source is `git:REV:PATH`");
    return result;
  }
  std::string path = text.substr(colon + 1);
  while (!path.empty() && path.back() == '/') path.pop_back();
  const std::optional<GitObject> object = git.find(text.substr(0, colon), path == "." ? "./" : path);
  if (!object) return result;
  std::vector<TreeEntry> entries;
  const bool is_file = object->type == "blob";
  if (is_file)
    entries.push_back({{}, object->id});
  else if (!list_tree(git, object->id, entries))
    return result;
  if (entries.empty()) {
    git.fail("it has no `.yaml` or `.yml` file in it").help("a schema without objects is named `empty`");
    return result;
  }
  std::vector<std::string> ids;
  ids.reserve(entries.size());
  for (const TreeEntry& entry : entries) ids.push_back(entry.id);
  std::optional<std::vector<std::string>> contents = git.contents(ids);
  if (!contents) return result;
  std::string base = source;
  while (base.back() == '/') base.pop_back();
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const std::string separator = is_file ? "" : base.back() == ':' ? "" : "/";
    result.files.push_back({base + separator + entries[i].path, std::move((*contents)[i])});
  }
  result.sound = true;
  return result;
}

}  // namespace schemac
