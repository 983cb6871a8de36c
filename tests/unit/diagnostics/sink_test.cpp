// Diagnostics are sorted by place, equal ones stand once, --strict turns warnings into errors.
#include "compiler/diagnostics/sink.hpp"

#include <doctest/doctest.h>

using namespace schemac;

TEST_CASE("sorted by file and offset, what has no place last, equal ones once") {
  Sink sink;
  sink.report(Code::unknown_key, "no place");
  sink.report(Code::unknown_key, {1, 5, 6}, "second file");
  sink.report(Code::unknown_key, {0, 9, 10}, "later").help("mend");
  sink.report(Code::unknown_key, {0, 2, 3}, "first");
  sink.report(Code::unknown_key, {0, 9, 10}, "later").help("mend");
  sink.report(Code::unknown_key, {0, 9, 10}, "later");
  const std::vector<Diagnostic> sorted = sink.sorted();
  REQUIRE(sorted.size() == 5);
  CHECK(sorted[0].message == "first");
  CHECK(sorted[1].help.empty());
  CHECK(sorted[2].help.size() == 1);
  CHECK(sorted[3].message == "second file");
  CHECK_FALSE(sorted[4].has_span);
}

TEST_CASE("warnings are no errors, unless strict") {
  Sink sink;
  sink.report(Code::looks_like_rename, "x");
  CHECK_FALSE(sink.has_errors());
  sink.set_strict(true);
  sink.report(Code::looks_like_rename, "y");
  CHECK(sink.has_errors());
}

TEST_CASE("a report that was moved enters once") {
  Sink sink;
  {
    Report report = sink.report(Code::unknown_key, "x");
    Report moved = std::move(report);
    moved.help("y");
  }
  REQUIRE(sink.sorted().size() == 1);
  CHECK(sink.sorted()[0].help.size() == 1);
}

TEST_CASE("a message of any length is cut between characters") {
  Sink sink;
  std::string name;
  for (int i = 0; i < 5000; ++i) name += "\u00e9";
  sink.report(Code::unknown_key, {0, 1, 2}, "there is no `" + name + "`");
  const std::string message = sink.sorted().front().message;
  CHECK(message.size() < 2100);
  CHECK(message.starts_with("there is no `\u00e9"));
  CHECK(message.ends_with("\u00e9`"));
  CHECK(message.find("\u00e9 ... \u00e9") != std::string::npos);
}
