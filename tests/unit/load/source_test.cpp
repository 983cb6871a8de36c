// Sources as the command line names them: files, directories, git, nothing.
#include <cstdlib>
#include <doctest/doctest.h>
#include <filesystem>
#include <fstream>

#include "compiler/load/process.hpp"
#include "compiler/load/source_files.hpp"

namespace schemac {
namespace {

class Folder {
 public:
  Folder() {
    std::string form = (std::filesystem::temp_directory_path() / "schemac-XXXXXX").string();
    path = ::mkdtemp(form.data());
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() { std::filesystem::remove_all(path); }

  void write(const std::string& name, const std::string& text) const {
    std::filesystem::create_directories((std::filesystem::path(path) / name).parent_path());
    std::ofstream(std::filesystem::path(path) / name) << text;
  }
  std::string path;
};

std::string first_message(const Sink& sink) { return sink.sorted().empty() ? std::string() : sink.sorted().front().message; }

}  // namespace

TEST_CASE("a directory gives its schema files in path order, each once, round loops of links") {
  const Folder folder;
  folder.write("b.yaml", "2");
  folder.write("a/z.yml", "1");
  folder.write("a/notes.txt", "no");
  std::filesystem::create_directory_symlink(folder.path, std::filesystem::path(folder.path) / "a" / "up");
  Sink sink;
  const SourceFiles source = read_source(folder.path + "/", sink);
  CHECK(source.sound);
  REQUIRE(source.files.size() == 2);
  CHECK(source.files[0].name == folder.path + "/a/z.yml");
  CHECK(source.files[1].bytes == "2");
}

TEST_CASE("what cannot be read is named as the user wrote it") {
  Sink sink;
  CHECK_FALSE(read_source("no/such.yaml", sink).sound);
  CHECK(first_message(sink) == "cannot read `no/such.yaml`: No such file or directory");
  const Folder folder;
  Sink empty;
  CHECK_FALSE(read_source(folder.path, empty).sound);
  Sink nothing;
  CHECK(read_source("empty", nothing).files.empty());
  CHECK(nothing.sorted().empty());
}

TEST_CASE("git gives files and directories of a revision") {
  const Folder folder;
  const std::filesystem::path before = std::filesystem::current_path();
  folder.write("schema/odd name.yaml", "one");
  folder.write("schema/b.yaml", "two");
  std::filesystem::current_path(folder.path);
  for (const std::vector<std::string>& command : std::vector<std::vector<std::string>>{
           {"git", "init", "-q"}, {"git", "add", "-A"}, {"git", "-c", "user.name=a", "-c", "user.email=a@b", "commit", "-q", "-m", "one"}})
    REQUIRE(run_process(command, {}).status == 0);
  folder.write("schema/b.yaml", "three");

  Sink sink;
  const SourceFiles tree = read_source("git:HEAD:schema", sink);
  REQUIRE(tree.files.size() == 2);
  CHECK(tree.files[0].name == "git:HEAD:schema/b.yaml");
  CHECK(tree.files[0].bytes == "two");
  CHECK(tree.files[1].bytes == "one");
  std::filesystem::current_path(folder.path + "/schema");
  CHECK(read_source("git:HEAD:./b.yaml", sink).files.at(0).bytes == "two");
  CHECK(read_source("git:HEAD:", sink).files.at(0).name == "git:HEAD:schema/b.yaml");
  CHECK(sink.sorted().empty());

  Sink no_path;
  CHECK_FALSE(read_source("git:HEAD:none", no_path).sound);
  CHECK(first_message(no_path) == "cannot read `git:HEAD:none`: revision `HEAD` has no `none`");
  Sink no_revision;
  CHECK_FALSE(read_source("git:nine:schema", no_revision).sound);
  CHECK(first_message(no_revision) == "cannot read `git:nine:schema`: the repository has no revision `nine`");
  Sink no_form;
  CHECK_FALSE(read_source("git:HEAD", no_form).sound);
  CHECK(first_message(no_form) == "cannot read `git:HEAD`: a git source is `git:REV:PATH`");
  std::filesystem::current_path(before);
}

}  // namespace schemac
