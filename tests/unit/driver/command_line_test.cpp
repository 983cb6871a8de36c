// What the command line means, and how it is refused.
#include "compiler/driver/command_line.hpp"

#include <doctest/doctest.h>
#include <initializer_list>
#include <string>
#include <vector>

using namespace schemac;

namespace {

struct Result {
  CommandLine line;
  std::vector<Diagnostic> diagnostics;
};

Result read(std::initializer_list<const char*> words) {
  std::vector<const char*> arguments{"schemac"};
  arguments.insert(arguments.end(), words);
  Sink sink;
  CommandLine line = read_command_line(static_cast<int>(arguments.size()), arguments.data(), sink);
  return {std::move(line), sink.sorted()};
}

void check_refused(std::initializer_list<const char*> words, Code code, std::string_view part) {
  const Result result = read(words);
  CHECK_FALSE(result.line.options);
  REQUIRE(result.diagnostics.size() == 1);
  CHECK(result.diagnostics[0].code == code);
  CHECK_MESSAGE(result.diagnostics[0].message.find(part) != std::string::npos, result.diagnostics[0].message);
}

}  // namespace

TEST_CASE("diff with its options, in any order") {
  const Result result =
      read({"diff", "--dialect", "one", "old", "--dialect", "two", "new", "--rollback", "--exit-code", "--strict", "--color", "never"});
  REQUIRE(result.line.options);
  const Options& options = *result.line.options;
  CHECK(options.command == Command::diff);
  CHECK(options.sources == std::vector<std::string>{"old", "new"});
  CHECK(options.dialects == std::vector<std::string>{"one", "two"});
  CHECK(options.rollback);
  CHECK(options.changes_exit_code);
  CHECK(options.strict);
  CHECK(options.share);
  CHECK(result.line.colour == ColourChoice::never);
}

TEST_CASE("compile is diff from nothing, `-` is a source") {
  const Result result = read({"compile", "-", "-o", "kit", "--plain-load"});
  REQUIRE(result.line.options);
  CHECK(result.line.options->sources == std::vector<std::string>{"empty", "-"});
  CHECK(*result.line.options->folder == "kit");
  CHECK_FALSE(result.line.options->share);
}

TEST_CASE("the other commands") {
  CHECK(read({"check", "a", "b", "c"}).line.options->sources.size() == 3);
  CHECK(read({"templates", "list"}).line.options->command == Command::list_templates);
  CHECK(*read({"templates", "export", "dir"}).line.options->folder == "dir");
  CHECK(read({"explain", "S0101"}).line.options->code == "S0101");
  CHECK(read({"diff", "a", "b", "--dump=changes"}).line.options->dump == Dump::changes);
  CHECK(read({"diff", "a", "b", "--format", "json"}).line.options->form == OutputForm::json);
}

TEST_CASE("help has an example for each command, the version is a number") {
  for (const auto& words :
       {std::vector<const char*>{"diff"}, {"compile"}, {"check"}, {"templates"}, {"templates", "list"}, {"templates", "export"}, {"explain"}, {}}) {
    std::vector<const char*> arguments{"schemac"};
    arguments.insert(arguments.end(), words.begin(), words.end());
    arguments.push_back("--help");
    Sink sink;
    const CommandLine line = read_command_line(static_cast<int>(arguments.size()), arguments.data(), sink);
    CHECK(line.text.find("Example") != std::string::npos);
    CHECK(sink.sorted().empty());
  }
  CHECK(read({"--version"}).line.text.starts_with("schemac 0."));
}

TEST_CASE("faults are errors with a code") {
  check_refused({}, Code::command_line, "no command");
  check_refused({"diff", "a"}, Code::command_line, "`schemac diff` needs NEW");
  check_refused({"diff", "a", "b", "--dialct", "x"}, Code::command_line, "--dialct");
  check_refused({"dif", "a", "b"}, Code::command_line, "`schemac` does not take");
  check_refused({"diff", "a", "b", "--dump", "x"}, Code::command_line, "`--dump` does not take `x`");
  check_refused({"diff", "a", "b", "-o", "d", "--rollback"}, Code::command_line, "--rollback");
  check_refused({"diff", "a", "b", "--color", "blue"}, Code::command_line, "blue");
  check_refused({"diff", "a", "b", "--online", "maybe"}, Code::command_line, "maybe");
}

TEST_CASE("what DESIGN promises for later is refused, not ignored") { check_refused({"import", "--anything"}, Code::option_not_yet, "import"); }
