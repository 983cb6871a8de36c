// How diagnostics look, as text and as JSON.
#include "compiler/diagnostics/render.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>
#include <string>

using namespace schemac;

namespace {

Diagnostic unknown_column(Span span, std::string message) { return {Code::unknown_column, Level::error, span, true, std::move(message), {}, {}}; }

std::string text_of(const Diagnostic& diagnostic, std::string source) {
  SourceSet files;
  files.add("new.yaml", std::move(source));
  return render_text({&diagnostic, 1}, files, false);
}

}  // namespace

TEST_CASE("headline, place, line, carets, note and help") {
  const std::string source = "tables:\n  User:\n    indexes: {i: [emial]}\n";
  const auto at = static_cast<std::uint32_t>(source.find("emial"));
  Diagnostic diagnostic = unknown_column({0, at, at + 5}, "unknown column `emial`");
  diagnostic.notes.push_back({{0, 10, 14}, "the table is here"});
  diagnostic.help.push_back("did you mean `email`?");
  CHECK(text_of(diagnostic, source) ==
        "error[S0302]: unknown column `emial`\n"
        " --> new.yaml:3:19\n"
        "  |\n"
        "3 |     indexes: {i: [emial]}\n"
        "  |                   ^^^^^\n"
        "note: the table is here\n"
        " --> new.yaml:2:3\n"
        "  |\n"
        "2 |   User:\n"
        "  |   ----\n"
        "  = help: did you mean `email`?\n"
        "\n");
}

TEST_CASE("no place, and user text with line breaks") {
  Diagnostic diagnostic = unknown_column({}, "unknown column `a\nb`");
  diagnostic.has_span = false;
  CHECK(text_of(diagnostic, "") == "error[S0302]: unknown column `a\\nb`\n\n");
}

TEST_CASE("tabs and wide text keep the caret under its place, control characters are spelled out") {
  CHECK(text_of(unknown_column({0, 2, 3}, "m"), "a\tb\n") == "error[S0302]: m\n --> new.yaml:1:3\n  |\n1 | a    b\n  |      ^\n\n");
  CHECK(text_of(unknown_column({0, 6, 9}, "m"), "\u8a02\u55ae\u8a02\n") ==
        "error[S0302]: m\n --> new.yaml:1:3\n  |\n1 | \u8a02\u55ae\u8a02\n  |     ^^\n\n");
  CHECK(text_of(unknown_column({0, 1, 2}, "m"),
                "\x1b"
                "b\n") == "error[S0302]: m\n --> new.yaml:1:2\n  |\n1 | \\u{1b}b\n  |       ^\n\n");
}

TEST_CASE("a span of several lines shows the first, one at the end of the file has a caret") {
  CHECK(text_of(unknown_column({0, 1, 7}, "m"), "abc\ndefg\n") == "error[S0302]: m\n --> new.yaml:1:2\n  |\n1 | abc\n  |  ^^\n\n");
  CHECK(text_of(unknown_column({0, 4, 4}, "m"), "abc\n") == "error[S0302]: m\n --> new.yaml:2:1\n  |\n2 |\n  | ^\n\n");
}

TEST_CASE("a long line is cut round the span") {
  const std::string text = text_of(unknown_column({0, 5000, 5004}, "m"), std::string(5000, 'a') + "here" + std::string(5000, 'b'));
  CHECK(text.size() < 600);
  CHECK(text.find("... aaa") != std::string::npos);
  CHECK(text.find("hereb") != std::string::npos);
  CHECK(text.find("^^^^\n") != std::string::npos);
}

TEST_CASE("a hundred thousand errors on one line of a megabyte are rendered in a moment") {
  constexpr std::uint32_t count = 100000;
  SourceSet files;
  std::string line;
  for (std::uint32_t i = 0; i < count; ++i) line += "a: enum(\u00e9), ";
  const auto size = static_cast<std::uint32_t>(line.size() / count);
  files.add("new.yaml", line);
  std::vector<Diagnostic> all;
  for (std::uint32_t i = 0; i < count; ++i) all.push_back(unknown_column({0, i * size, i * size + 1}, "m"));
  const std::string text = render_text(all, files, false);
  CHECK(text.size() < count * 600UL);
  CHECK(text.find(" --> new.yaml:1:" + std::to_string((count - 1) * (size - 1) + 1) + "\n") != std::string::npos);
}

TEST_CASE("colour only when asked for") {
  SourceSet files;
  files.add("a", "x");
  const Diagnostic diagnostic = unknown_column({0, 0, 1}, "m");
  CHECK(render_text({&diagnostic, 1}, files, true).find('\033') != std::string::npos);
  CHECK(render_text({&diagnostic, 1}, files, false).find('\033') == std::string::npos);
}

TEST_CASE("JSON lines stand whatever the bytes") {
  SourceSet files;
  files.add("new.yaml", "ab\ncd\n");
  Diagnostic diagnostic = unknown_column({0, 4, 5}, "unknown column `\xff`");
  diagnostic.help.push_back("h");
  const auto json = nlohmann::json::parse(render_json({&diagnostic, 1}, files));
  CHECK(json["code"] == "S0302");
  CHECK(json["level"] == "error");
  CHECK(json["file"] == "new.yaml");
  CHECK(json["line"] == 2);
  CHECK(json["column"] == 2);
  CHECK(json["end_column"] == 3);
  CHECK(json["help"][0] == "h");
}

TEST_CASE("numbers of codes are unique and in form") {
  std::vector<std::string_view> numbers;
  for (std::size_t i = 0; i < code_count(); ++i) {
    const CodeInfo& entry = info(static_cast<Code>(i));
    CHECK_MESSAGE(entry.number.size() == (entry.number.starts_with("H") ? 4U : 5U), entry.number);
    CHECK_MESSAGE((entry.number.starts_with("S") || entry.number.starts_with("H")), entry.number);
    CHECK_FALSE(entry.summary.empty());
    CHECK_MESSAGE(std::find(numbers.begin(), numbers.end(), entry.number) == numbers.end(), entry.number);
    numbers.push_back(entry.number);
  }
}
