// Positions inside scalars of every YAML style.
#include <doctest/doctest.h>
#include <string>
#include <string_view>
#include <vector>

#include "compiler/source/source_set.hpp"

using namespace schemac;

namespace {

// The text of `source` that bytes [begin, end) of the decoded scalar came from; the scalar stands between the first `{` and the last `}`.
std::string mapped(std::string source, std::string_view decoded, std::string_view wanted) {
  const auto begin = static_cast<std::uint32_t>(source.find('{') + 1);
  const auto end = static_cast<std::uint32_t>(source.rfind('}'));
  const auto inner = static_cast<std::uint32_t>(decoded.find(wanted));
  SourceSet files;
  const FileId file = files.add("x.yaml", std::move(source));
  const Span span = files.inside_scalar({file, begin, end}, {inner, inner + static_cast<std::uint32_t>(wanted.size())});
  return std::string(files.bytes(file).substr(span.begin, span.end - span.begin));
}

}  // namespace

TEST_CASE("plain") {
  CHECK(mapped("k: {price > 0}", "price > 0", "0") == "0");
  CHECK(mapped("k: {price > 0}", "price > 0", "price") == "price");
  CHECK(mapped("k: {a\n    + bee\n  + c}", "a + bee + c", "bee") == "bee");
  CHECK(mapped("k: {a\n\n  bee}", "a\nbee", "bee") == "bee");
}

TEST_CASE("single quoted") {
  CHECK(mapped("k: {'a = b'}", "a = b", "b") == "b");
  CHECK(mapped("k: {'s = ''x'' and bee'}", "s = 'x' and bee", "bee") == "bee");
  CHECK(mapped("k: {'s = ''x'' and bee'}", "s = 'x' and bee", "'x'") == "''x''");
  CHECK(mapped("k: {'a  \n    bee'}", "a bee", "bee") == "bee");
}

TEST_CASE("double quoted") {
  CHECK(mapped("k: {\"a = b\"}", "a = b", "b") == "b");
  CHECK(mapped("k: {\"\\\"N\\\" = \\t bee\"}", "\"N\" = \t bee", "bee") == "bee");
  CHECK(mapped("k: {\"\\\"N\\\" = bee\"}", "\"N\" = bee", "\"N\"") == "\\\"N\\\"");
  CHECK(mapped("k: {\"\\u00e9\\x41 bee\"}", "\u00e9A bee", "bee") == "bee");
  CHECK(mapped("k: {\"\\u00e9\\x41 bee\"}", "\u00e9A bee", "A") == "\\x41");
}

TEST_CASE("literal block") {
  const std::string source = "k: {|\n    select a\n      from tee\n\n    where x\n}";
  const std::string decoded = "select a\n  from tee\n\nwhere x\n";
  CHECK(mapped(source, decoded, "tee") == "tee");
  CHECK(mapped(source, decoded, "where x") == "where x");
  CHECK(mapped("k: {|-\r\n  a\r\n  bee}", "a\nbee", "bee") == "bee");
}

TEST_CASE("long scalars of every style, from any place in them") {
  struct Style {
    std::string before, between, after, decoded_between;
  };
  const Style styles[] = {{"k: {", "\n   ", "}", " "},
                          {"k: {'", " ''\n\n ", "'}", " '\n"},
                          {"k: {\"", " \\u00e9 ", "\"}", " \u00e9 "},
                          {"k: {|\n    ", "  ", "\n}", "  "},
                          {"k: {|\n    ", "\n      ", "\n}", "\n  "}};
  for (const Style& style : styles) {
    std::string source = style.before;
    std::string decoded;
    std::vector<std::string> words;
    for (int i = 1000; i < 3000; ++i) words.push_back("word" + std::to_string(i));
    for (const std::string& word : words) {
      source += (decoded.empty() ? "" : style.between) + word;
      decoded += (decoded.empty() ? "" : style.decoded_between) + word;
    }
    source += style.after;
    for (std::size_t i = 0; i < words.size(); i += 37) CHECK(mapped(source, decoded, words[i]) == words[i]);
    CHECK(mapped(source, decoded, decoded) == source.substr(source.find("word"), source.rfind("2999") + 4 - source.find("word")));
  }
}

TEST_CASE("an anchor or tag before the scalar is passed over") {
  CHECK(mapped("k: {&price 'a = b'}", "a = b", "b") == "b");
  CHECK(mapped("k: {!!str &x a = b}", "a = b", "b") == "b");
}

TEST_CASE("a folded scalar is mapped by its lines") { CHECK(mapped("k: {>\n  a\n  bee\n}", "a bee\n", "bee") == "bee"); }

TEST_CASE("where exact mapping is not possible the whole scalar is given") {
  CHECK(mapped("k: {|2\n    a\n}", "  a\n", "a") == "|2\n    a\n");
  CHECK(mapped("k: {\"a\\\n  bee\"}", "abee", "bee") == "\"a\\\n  bee\"");
}

TEST_CASE("the end of the text has a place, and nothing reaches past the scalar") {
  SourceSet files;
  const FileId file = files.add("x.yaml", "k: a +\nj: b\n");
  const Span at_end = files.inside_scalar({file, 3, 6}, {3, 3});
  CHECK(at_end == Span{file, 6, 6});
  const Span beyond = files.inside_scalar({file, 3, 6}, {50, 60});
  CHECK(beyond == Span{file, 3, 6});
  const Span outside = files.inside_scalar({file, 500, 600}, {0, 1});
  CHECK(outside == Span{file, 500, 600});
}
