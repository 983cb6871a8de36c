// UTF-8 decoding, and text made fit for one line of a terminal.
#include "compiler/base/utf8.hpp"

#include <doctest/doctest.h>

using namespace schemac;

TEST_CASE("characters are counted, broken bytes one by one") {
  CHECK(utf8_length("") == 0);
  CHECK(utf8_length("na\u00efve") == 5);
  CHECK(utf8_length("\U0001F39F ticket") == 8);
  CHECK(utf8_length("\xff\xc3") == 2);
  CHECK_FALSE(utf8_at("\xc0\xaf", 0).valid);          // overlong
  CHECK_FALSE(utf8_at("\xed\xa0\x80", 0).valid);      // surrogate
  CHECK_FALSE(utf8_at("\xf4\x90\x80\x80", 0).valid);  // past the last character
}

TEST_CASE("what is appended reads back") {
  for (const char32_t value : {U'a', U'\u00e9', U'\u20ac', U'\U0001F39F'}) {
    std::string text;
    utf8_append(text, value);
    CHECK(utf8_at(text, 0).value == value);
    CHECK(utf8_at(text, 0).size == text.size());
  }
}

TEST_CASE("control characters, bidirectional marks and broken bytes are spelled out") {
  CHECK(printable("a\nb\tc") == "a\\nb\\tc");
  CHECK(printable("\x1b[31m") == "\\u{1b}[31m");
  CHECK(printable("x\u202ey") == "x\\u{202e}y");
  CHECK(printable("\xfftail") == "\\xfftail");
  CHECK(printable("\u8a02\u55ae \U0001F39F") == "\u8a02\u55ae \U0001F39F");
}
