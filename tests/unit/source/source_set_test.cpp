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
