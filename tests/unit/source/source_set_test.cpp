// Offsets as lines and columns.
#include "compiler/source/source_set.hpp"

#include <doctest/doctest.h>

using namespace schemac;

namespace {
void check_position(const SourceSet& files, std::uint32_t offset, std::uint32_t line, std::uint32_t column) {
  const Position position = files.position(0, offset);
  CHECK(position.line == line);
  CHECK(position.column == column);
}
}  // namespace

TEST_CASE("lines and columns count from 1, columns in characters") {
  SourceSet files;
  files.add("a.yaml", "ab\r\n\u00e9x\n\nend");
  check_position(files, 0, 1, 1);
  check_position(files, 4, 2, 1);
  check_position(files, 6, 2, 2);
  check_position(files, 8, 3, 1);
  check_position(files, 12, 4, 4);
  check_position(files, 900, 4, 4);
  std::uint32_t start = 0;
  CHECK(files.line(0, 1, start) == "ab");
  CHECK(files.line(0, 10, start) == "end");
  CHECK(start == 9);
}

TEST_CASE("columns of a long line are exact, whatever characters and broken bytes it has") {
  SourceSet files;
  std::string text = "first\n";
  std::uint32_t column = 1;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> starts;  // offset, column
  for (const std::string_view character : {"a", "\u00e9", "\u8a02", "\xff", "\xf0\x9f\x98\x80"})
    for (int i = 0; i < 700; ++i) {
      starts.emplace_back(static_cast<std::uint32_t>(text.size()), column++);
      text += character;
    }
  files.add("a.yaml", text + "\nlast");
  for (const auto& [offset, expected] : starts) check_position(files, offset, 2, expected);
  check_position(files, static_cast<std::uint32_t>(text.size() + 3), 3, 3);
}

TEST_CASE("a byte order mark is no column, an empty file has one line") {
  SourceSet files;
  files.add("a.yaml",
            "\xEF\xBB\xBF"
            "ab");
  files.add("b.yaml", "");
  check_position(files, 4, 1, 2);
  CHECK(files.position(1, 0).line == 1);
  CHECK(files.position(1, 0).column == 1);
}
